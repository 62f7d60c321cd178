import type { Cart, CartLine, Money } from '@hamlet/sdk';

/** What a buyer should know about one line. `left` is in steps, in whole increments. */
export type LineNotice =
  | { code: 'price_changed'; was: Money }
  | { code: 'stock_short'; left: number }
  | { code: 'out_of_stock' | 'offer_unavailable' | 'currency_changed' };

/** The codes that the server gave for each offer. */
export type LineCodes = ReadonlyMap<string, readonly string[]>;

const known = [
  'price_changed',
  'out_of_stock',
  'stock_short',
  'offer_unavailable',
  'currency_changed',
  'run_closed',
  'hub_unavailable',
];

/** How grave, from the mildest on. A message without a severity asks to be checked. */
const grave = ['recoverable', 'requires_buyer_review', 'requires_buyer_input', 'unrecoverable'] as const;

/** How grave it is what a newer server says and this version has no words for; null where nothing of it matters. */
export function saysMore({ messages }: Cart): (typeof grave)[number] | null {
  const unknown = messages.filter(
    ({ type, code, missing }) => type !== 'info' && !missing && !known.includes(code),
  );
  const worst = Math.max(...unknown.map(({ severity }) => Math.max(1, grave.indexOf(severity as never))));
  return grave[worst] ?? null;
}

const linePath = /^\$\.lines\[(\d+)\]/;

/** Reads the cart's messages about lines; their paths count the lines as the server sent them. */
export function lineCodes({ lines, messages }: Cart): LineCodes {
  const codes = new Map<string, string[]>();
  for (const { code, path } of messages) {
    const index = linePath.exec(path ?? '')?.[1];
    const line = index === undefined ? undefined : lines[Number(index)];
    if (line) codes.set(line.offerId, [...(codes.get(line.offerId) ?? []), code]);
  }
  return codes;
}

/** Why a line can't be had at all, or null. */
function gone(
  line: CartLine,
  left: number,
  codes: readonly string[],
): 'out_of_stock' | 'offer_unavailable' | null {
  if (codes.includes('offer_unavailable')) return 'offer_unavailable';
  if (codes.includes('out_of_stock')) return 'out_of_stock';
  if (line.availability.available && left > 0) return null;
  return line.availability.status === 'discontinued' ? 'offer_unavailable' : 'out_of_stock';
}

/** The notices of one line, of which `left` steps can be had: from what it says itself, and from the server's codes for it. */
export function lineNotices(line: CartLine, left: number, codes: readonly string[]): LineNotice[] {
  const missing = gone(line, left, codes);
  if (missing) return [{ code: missing }];
  const notices: LineNotice[] = [];
  const { price, priceWhenAdded: was } = line;
  if (was.currency !== price.currency) notices.push({ code: 'currency_changed' });
  else if (was.amount !== price.amount) notices.push({ code: 'price_changed', was });
  if (line.quantity > left) notices.push({ code: 'stock_short', left });
  return notices;
}
