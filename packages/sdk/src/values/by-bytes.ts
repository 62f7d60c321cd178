/**
 * Compares texts by their bytes in UTF-8, as `COLLATE "C"` does: below zero where `a` comes first. JavaScript's own `<` differs
 * where one text has a character beyond the first 65,536.
 */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return isHalf(x) === isHalf(y) ? x - y : isHalf(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** Half of a character beyond 65,536, which comes after all others. */
const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
