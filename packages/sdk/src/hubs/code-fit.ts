import { nearly } from '../values/slips';
import type { OpenTile } from './open-tile';

// A code is searched as `hb 0231` and as `hb0231`; no such text is kept, for a code is a few letters and a number.

/** How well a text stands in the code of the n-th hub: 4 equals, 3 begins it, 2 begins its number, 1 stands in it. */
export type CodeFit = (at: number) => number;

const shape = /^([a-z]{0,3}) ?(\d{0,6})$/;
const headOf = (letters: string) => letters.toLowerCase().replace(/[^a-z]/g, '');

/** Whether the first digits of a number that is written with `wide` digits are these. */
const begins = (number: number, wide: number, value: number, length: number) =>
  length <= wide && Math.floor(number / 10 ** (wide - length)) === value;

function contains(number: number, wide: number, value: number, length: number): boolean {
  const whole = 10 ** length;
  for (let left = wide - length, rest = number; left >= 0; left -= 1, rest = Math.floor(rest / 10))
    if (rest % whole === value) return true;
  return false;
}

/** How the letters alone fit each beginning that codes of the tile have. */
const fitOfLetters = (head: string, letters: string) =>
  head.startsWith(letters) ? 3 : head.includes(letters) ? 1 : 0;

/** Undefined where the text can stand in no code of the tile. */
export function codeFit(tile: OpenTile, text: string): CodeFit | undefined {
  const [, letters = '', digits = ''] = shape.exec(text) ?? [];
  const heads = tile.prefixes.map((prefix) => headOf(prefix.letters));
  const wides = tile.prefixes.map((prefix) => prefix.digits);
  const [value, length] = [Number(digits), digits.length];
  if (!letters && !digits) return undefined;
  if (!digits) {
    const fits = heads.map((head) => fitOfLetters(head, letters));
    return fits.some(Boolean) ? (at) => fits[tile.prefix[at]!]! : undefined;
  }
  if (!letters)
    return (at) => {
      const [number, wide] = [tile.number[at]!, wides[tile.prefix[at]!]!];
      if (begins(number, wide, value, length)) return 2;
      return contains(number, wide, value, length) ? 1 : 0;
    };
  const whole = heads.map((head) => (head === letters ? 3 : head.endsWith(letters) ? 1 : 0));
  if (!whole.some(Boolean)) return undefined;
  return (at) => {
    const prefix = tile.prefix[at]!;
    const fit = whole[prefix]!;
    if (!fit || !begins(tile.number[at]!, wides[prefix]!, value, length)) return 0;
    return fit === 3 && length === wides[prefix] ? 4 : fit;
  };
}

/** The letters of a code may be what a word was meant to be, but for its last letter, whatever digit follows. */
export function codeNearly(tile: OpenTile, word: string): CodeFit | undefined {
  const exact = codeFit(tile, word);
  const meant = tile.prefixes.map(({ letters }) => nearly(word, `${headOf(letters)} ${headOf(letters)}#`));
  if (!meant.includes(true)) return exact;
  return (at) => (meant[tile.prefix[at]!] ? 2 : (exact?.(at) ?? 0));
}
