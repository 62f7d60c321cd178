import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidv7 } from './uuid';
import { pickUpText, readPickUpText } from './pick-up';

const parcelId = '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e09';

test('a pick-up text holds the parcel and its code, and nothing else', () => {
  expect(pickUpText({ parcelId, code: '417052' })).toBe(`hamlet:1:${parcelId}:417052`);
});

test('what was written is read again, also as a scanner with caps lock types it', () => {
  const ids = fc
    .tuple(fc.nat(), fc.uint8Array({ minLength: 10, maxLength: 10 }))
    .map(([time, bytes]) => uuidv7(time, () => bytes));
  const codes = fc.nat(999_999).map((number) => String(number).padStart(6, '0'));
  fc.assert(
    fc.property(ids, codes, (id, code) => {
      const text = pickUpText({ parcelId: id, code });
      expect(readPickUpText(text)).toEqual({ parcelId: id, code });
      expect(readPickUpText(` ${text.toUpperCase()}\n`)).toEqual({ parcelId: id, code });
    }),
  );
});

test.each([
  '',
  '417052',
  `hamlet:2:${parcelId}:417052`,
  `hamlet:1:${parcelId}:41705`,
  `hamlet:1:${parcelId}:4170521`,
  `hamlet:1:${parcelId}:41705٢`,
  `hamlet:1:${parcelId.replace('-7b', '-4b')}:417052`,
  `https://hamlet.example/hamlet:1:${parcelId}:417052`,
])('anything else is no pick-up text: %s', (text) => {
  expect(readPickUpText(text)).toBeNull();
});
