import type { EntryInput, QueuedCartWrite, QueuedOrder } from '@hamlet/sdk/offline';
import type { Agreed, Intent } from './phone.js';

/** The cart of an order, with or without hub and run, as it goes into the outbox. */
export const cartEntry = (
  { cartId, orderId, token }: Intent,
  { hubId, runId, lines }: Agreed,
  where: boolean,
): EntryInput => ({
  ...{ id: cartId, kind: 'cart', lane: cartId },
  payload: {
    token,
    create: {
      ...{ id: cartId, orderId, ...(where && { hubId, runId }) },
      lines: Object.entries(lines).map(([offerId, quantity]) => ({ offerId, quantity })),
    },
  } satisfies QueuedCartWrite,
});

/** An order as it goes into the outbox, after its cart. */
export const orderEntry = (
  { orderId, cartId, token, buyer }: Intent,
  { total, runId, hubId }: Agreed,
): EntryInput => ({
  ...{ id: orderId, kind: 'order', lane: cartId },
  payload: {
    token,
    input: {
      ...{ id: orderId, cartId, hubId },
      buyer: { name: buyer, phone: '+8613800000000' },
      payment: { method: 'cash_at_hub' },
      seen: { total: { amount: total, currency: 'CNY' }, runId },
    },
  } satisfies QueuedOrder,
});
