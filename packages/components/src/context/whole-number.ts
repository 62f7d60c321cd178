import { warnOnce } from './warn.js';

/** A whole number that an attribute may hold, and what stands in for anything else. */
export interface WholeNumber {
  attribute: string;
  from: number;
  to: number;
  fallback: number;
}

/** The number given, or the fall-back with a warning that names the attribute and its range. */
export function wholeNumber(
  element: Element,
  value: number,
  { attribute, from, to, fallback }: WholeNumber,
): number {
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  warnOnce(
    element,
    `has a ${attribute} that can’t be used. Write a whole number from ${from} to ${to}; ${fallback} is taken.`,
  );
  return fallback;
}
