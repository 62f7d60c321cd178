import { warn } from './warn.js';

/** A whole number that an attribute may hold, and what stands in for anything else. */
export interface WholeNumber {
  attribute: string;
  from: number;
  to: number;
  fallback: number;
}

/** The number given, or the fall-back with a warning that names the attribute and its range. */
export function wholeNumber(element: Element, value: number, range: WholeNumber): number {
  if (Number.isInteger(value) && value >= range.from && value <= range.to) return value;
  warn(element, ({ number }) => number(range));
  return range.fallback;
}
