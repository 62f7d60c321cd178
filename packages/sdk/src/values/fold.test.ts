import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';

test.each([
  ['Crème Brûlée', 'creme brulee'],
  ['L’œuf', 'l oeuf'],
  ['Straße', 'strasse'],
  ['İSTANBUL Işık', 'istanbul isik'],
  ["Shaanxi-Xi'an", 'shaanxi xi an'],
  ['  Miel   de\tfleurs ', 'miel de fleurs'],
  ['蜂蜜（湖北）', '蜂蜜 湖北'],
  ['ＨＢ－０２３１', 'hb 0231'],
  ['がぎ', 'がぎ'],
  ['한국', '한국'],
  ['कि', 'कि'],
  ['عَسَل', 'عسل'],
  ['50%_off\\', '50 off'],
  ['ΟΔΟΣ', 'οδοσ'],
])('%s is searched as %s', (text, folded) => expect(fold(text)).toBe(folded));

const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2_000 },
  );
});

test('case and composition do not matter', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(text.toLowerCase())).toBe(fold(fold(text.toLowerCase())));
    }),
  );
});

test('what is folded is a plain LIKE pattern without edges or doubled spaces', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = fold(text);
      expect(folded).not.toMatch(/[%_\\]|^ | $| {2}/);
    }),
  );
});
