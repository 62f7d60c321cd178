import { correction, generate } from 'lean-qr/nano';

/** A QR code to draw: its side in modules, quiet zone included, and the dark modules as one path. */
export interface Qr {
  side: number;
  path: string;
}

/** The white border that scanners need, in modules. */
const quiet = 4;

/** Draws a text with correction level M: a crease or a drop costs nothing. Null for a text that is too long. */
export function qr(text: string): Qr | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    return { side: code.size + 2 * quiet, path: pathOf(code.size, (x, y) => code.get(x, y)) };
  } catch {
    return null;
  }
}

/** Each run of dark modules in a row as one bar. */
function pathOf(size: number, isDark: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x;
      while (isDark(x, y)) x++;
      if (x > from) path += `M${from + quiet} ${y + quiet}h${x - from}v1h-${x - from}z`;
    }
  return path;
}
