import { warn } from './warn.js';

/** What an attribute may hold, both ends included, and what stands in for anything else. */
export type Whole = readonly [attribute: string, from: number, to: number, fallback: number];

/** The number given, or the fall-back with a warning that names the attribute and its range. */
export function wholeNumber(element: Element, value: number, ...whole: Whole): number {
  const [, from, to, fallback] = whole;
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  warn(element, ({ number }) => number(whole));
  return fallback;
}
