import { and, eq, isNull } from 'drizzle-orm';
import type { Cart, CartLine, HubRun, Message, Money } from '@hamlet/sdk/contract';
import { availabilityOf, stockOf } from './availability.js';
import { cartStatus, type CartLineRow, type CartRow } from './cart-rows.js';
import { byBytes } from './db.js';
import { goodColumns, goodOf, isSold, ofProduct, type Good } from './goods.js';
import { hubRuns, takingHubs } from './hub-runs.js';
import { imageView } from './images.js';
import { cartLines, hubs, offers, products } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { pick } from './texts.js';
import { lineSum, missingOf, totalsOf, totalsView } from './totals.js';
import { quantityUnitView } from './units.js';
import { say, type Word } from './words.js';

/** A line of a cart with what it is about. */
export interface Filled {
  line: CartLineRow;
  good: Good;
}

/** The lines of a cart with their goods, in the order in which they were put in. */
export async function fill(scope: Scope, cart: CartRow): Promise<Filled[]> {
  const found = await scope.db
    .select({ line: cartLines, ...goodColumns })
    .from(cartLines)
    .innerJoin(offers, and(eq(offers.storeId, cartLines.storeId), eq(offers.id, cartLines.offerId)))
    .innerJoin(products, ofProduct)
    .where(and(eq(cartLines.storeId, scope.storeId), eq(cartLines.cartId, cart.id)))
    .orderBy(cartLines.addedAt, byBytes(cartLines.offerId));
  return found.flatMap(({ line, ...row }) => {
    const good = goodOf(row);
    return good ? [{ line, good }] : [];
  });
}

function lineView({ line, good }: Filled, scope: Scope): CartLine {
  const language = languageOf(scope);
  const { offer, product, variant } = good;
  const image = product.record.images?.[0];
  const { currency, timeZone } = scope.store.record;
  return {
    offerId: offer.id,
    productId: product.id,
    variantId: variant.id,
    name: pick(product.record.names, language),
    label: pick(variant.labels, language),
    image: image ? imageView(image, language) : null,
    sellerName: pick(offer.record.seller.names, language),
    quantity: line.quantity,
    quantityUnit: quantityUnitView(variant.quantityUnit, language),
    soldByWeight: variant.soldByWeight ?? false,
    tolerancePercent: variant.tolerancePercent ?? 0,
    price: offer.record.price,
    priceWhenAdded: { amount: line.amountWhenAdded, currency },
    ...lineSum(offer.record.price, line.quantity, variant),
    availability: availabilityOf(offer, variant.quantityUnit.increment, scope.now, timeZone),
  };
}

/** What is to be said of a line; the gravest only. */
function lineWord({ line, good }: Filled, cart: CartRow, now: Date): Word | undefined {
  const stock = stockOf(good.offer);
  if (!isSold(good, cart.hubId, now)) return 'offer_unavailable';
  if (stock < good.variant.quantityUnit.increment) return 'out_of_stock';
  if (stock < line.quantity) return 'stock_short';
  return good.offer.amount === line.amountWhenAdded ? undefined : 'price_changed';
}

async function placeWord(scope: Scope, cart: CartRow, run: HubRun | undefined): Promise<Word | undefined> {
  if (cart.hubId === null) return undefined;
  const [hub] = await scope.db
    .select({ status: hubs.status })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, cart.hubId), isNull(hubs.archivedAt)));
  if (!hub || !takingHubs.includes(hub.status)) return 'hub_unavailable';
  return cart.runId !== null && run?.status !== 'open' ? 'run_closed' : undefined;
}

const kinds: Partial<Record<Word, Pick<Message, 'type' | 'severity'>>> = {
  price_changed: { type: 'warning', severity: 'requires_buyer_review' },
  hub_unavailable: { type: 'error', severity: 'requires_buyer_input' },
  run_closed: { type: 'error', severity: 'requires_buyer_input' },
  below_minimum_order_value: { type: 'error', severity: 'requires_buyer_input' },
};

const message = (code: Word, path: string, scope: Scope): Message => ({
  type: 'error',
  severity: 'requires_buyer_review',
  ...kinds[code],
  code,
  path,
  content: say(code, languageOf(scope)),
});

async function messagesOf(
  scope: Scope,
  cart: CartRow,
  filled: Filled[],
  run: HubRun | undefined,
  missing: Money | undefined,
): Promise<Message[]> {
  if (cartStatus(cart, scope.now) !== 'open') return [];
  const place = await placeWord(scope, cart, run);
  const said = place ? [message(place, place === 'run_closed' ? '$.runId' : '$.hubId', scope)] : [];
  filled.forEach((each, i) => {
    const word = lineWord(each, cart, scope.now);
    if (word) said.push(message(word, `$.lines[${i}]`, scope));
  });
  if (missing) said.push({ ...message('below_minimum_order_value', '$.totals[0]', scope), missing });
  return said;
}

/** The cart with today's prices, stock and totals, and what the buyer should know before ordering. */
export async function cartView(scope: Scope, cart: CartRow): Promise<Cart> {
  const filled = await fill(scope, cart);
  const lines = filled.map((each) => lineView(each, scope));
  const { hubId, runId } = cart;
  const runs = await hubRuns(scope, hubId && runId ? [{ hubId, runId }] : []);
  const run = hubId && runId ? runs(runId, hubId) : undefined;
  const { rows, total, ceiling } = totalsOf(lines, scope.store.record);
  return {
    id: cart.id,
    orderId: cart.orderId,
    status: cartStatus(cart, scope.now),
    hubId,
    runId,
    run: run ?? null,
    lines,
    currency: scope.store.record.currency,
    totals: totalsView(rows, languageOf(scope)),
    total,
    ceiling,
    messages: await messagesOf(scope, cart, filled, run, missingOf(lines, scope.store.record)),
    expiresAt: cart.expiresAt.toISOString(),
  };
}
