import type { UnitPrice } from '@hamlet/sdk/contract';
import { standardOf } from './units.js';

interface Measured {
  quantityUnit: { unit: string };
  netQuantity?: { value: number; scale: number; unit: string } | undefined;
}

const power = (exponent: number) => 10n ** BigInt(exponent);

/** Divides whole numbers and rounds half up; the divisor is above zero. */
const divide = (whole: bigint, by: bigint) => (2n * whole + by) / (2n * by);

/** How many of the standard unit one sale unit holds, as a fraction: undefined when that cannot be said. */
function content(variant: Measured): { unit: string; parts: bigint; of: bigint } | undefined {
  const sold = standardOf(variant.quantityUnit.unit);
  if (sold && sold.unit !== 'C62') return { unit: sold.unit, parts: 1n, of: power(sold.exponent) };
  const held = variant.netQuantity && standardOf(variant.netQuantity.unit);
  if (!held || !variant.netQuantity) return undefined;
  const { value, scale } = variant.netQuantity;
  return { unit: held.unit, parts: BigInt(value), of: power(scale + held.exponent) };
}

/**
 * The price per kilogram, litre or piece, rounded once, half up. Null where neither the sale unit nor the net quantity
 * measures one of these.
 */
export function unitPrice(variant: Measured, price: { amount: number; currency: string }): UnitPrice | null {
  const held = content(variant);
  if (!held) return null;
  const amount = Number(divide(BigInt(price.amount) * held.of, held.parts));
  if (!Number.isSafeInteger(amount)) return null;
  return { price: { amount, currency: price.currency }, reference: { value: 1, scale: 0, unit: held.unit } };
}
