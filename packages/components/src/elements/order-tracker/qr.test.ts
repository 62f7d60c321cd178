import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qr, type Qr } from './qr.js';

/** Reads a drawing as a camera would: as pixels, eight to a module. */
function scan({ side, path }: Qr): string {
  const pixels = side * 8;
  const canvas = Object.assign(document.createElement('canvas'), { width: pixels, height: pixels });
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, pixels, pixels);
  paper.scale(8, 8);
  paper.fillStyle = '#000';
  paper.fill(new Path2D(path));
  return decode(paper.getImageData(0, 0, pixels, pixels));
}

const text = 'hamlet:1:01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e09:417052';

test.each([text, text.replace('417052', '000000'), 'x'])(
  'a scanner reads what was written: %s',
  (written) => {
    expect(scan(qr(written)!)).toBe(written);
  },
);

test('a code has a white border of four modules', () => {
  const { side, path } = qr(text)!;
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
    ([, x, y, length]) => [+x!, +y!, +length!] as const,
  );
  expect(Math.min(...bars.flatMap(([x, y]) => [x, y]))).toBe(4);
  expect(Math.max(...bars.map(([x, , length]) => x + length))).toBe(side - 4);
});

test('a text that fits into no code has none', () => {
  expect(qr('x'.repeat(9000))).toBeNull();
});
