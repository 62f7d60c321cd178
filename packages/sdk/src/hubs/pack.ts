// A column of whole numbers as text: in base 64, all first digits, then all second digits …, parted by dots. Digits of one weight
// are alike, so what compresses the answer on its way finds most in this order: measured 15 % fewer bytes a tile than with
// numbers written out.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = 64;

/** Writes numbers, none below zero. */
export function pack(values: readonly number[]): string {
  let most = 1;
  for (const value of values) most = Math.max(most, value);
  const planes: string[] = [];
  for (let weight = 1; weight <= most; weight *= base)
    planes.unshift(values.map((value) => digits[Math.floor(value / weight) % base]).join(''));
  return planes.join('.');
}

/** Reads them back. What `pack` didn't write gives no sensible numbers, and never an endless loop. */
export function unpack(text: string): number[] {
  const planes = text.split('.');
  const values = Array.from({ length: planes[0]!.length }, () => 0);
  for (const plane of planes)
    for (let at = 0; at < values.length; at += 1)
      values[at] = values[at]! * base + Math.max(0, digits.indexOf(plane[at] ?? 'A'));
  return values;
}

/** Differences from the value before, folded so that none is below zero. */
export const differences = (values: readonly number[]): number[] =>
  values.map((value, at) => {
    const by = value - (values[at - 1] ?? 0);
    return by < 0 ? -2 * by - 1 : 2 * by;
  });

/** The values of which these are the differences. */
export function sums(folded: readonly number[]): number[] {
  let sum = 0;
  return folded.map((by) => (sum += by % 2 ? -(by + 1) / 2 : by / 2));
}

/** How much of two texts is the same at their beginning, at most 63 letters, never half of one. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < base - 1 && length < a.length && a[length] === b[length]) length += 1;
  return length > 0 && /[\ud800-\udbff]/.test(a[length - 1]!) ? length - 1 : length;
}

/** Writes lines: first how much each has in common with the one before, a digit each, then what is left of each. */
export function packLines(lines: readonly string[]): string {
  if (!lines.some(Boolean)) return '';
  const common = lines.map((line, at) => sharedStart(line, lines[at - 1] ?? ''));
  const rest = lines.map((line, at) => line.slice(common[at]));
  return [common.map((length) => digits[length]).join(''), ...rest].join('\n');
}

/** Reads lines back, as one text with line breaks between them; '' of none. */
export function unpackLines(text: string): string {
  if (!text) return '';
  const [common = '', ...rest] = text.split('\n');
  let before = '';
  return rest
    .map((line, at) => (before = before.slice(0, Math.max(0, digits.indexOf(common[at] ?? 'A'))) + line))
    .join('\n');
}
