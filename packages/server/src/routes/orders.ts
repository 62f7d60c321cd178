import { cancelOrder, findAnyOrder, findOrder, listOperatorOrders } from '../data/orders.js';
import type { OrderRow } from '../data/order-rows.js';
import { orderViews, placedView, type Reader } from '../data/order-view.js';
import { placeOrder } from '../data/place-order.js';
import { etagOf } from '../data/records.js';
import type { Scope } from '../data/scope.js';
import { defineHandlers } from '../http/handler.js';
import { refused } from '../http/refusal.js';

async function reply(scope: Scope, row: OrderRow, reader: Reader) {
  const [body] = await orderViews(scope, [row], reader);
  return { body: body!, etag: etagOf(row) };
}

const buyer = (request: { store: { secret: string } }): Reader => ({
  kind: 'buyer',
  secret: request.store.secret,
});

/** What buyers have ordered, until it is collected. */
export const orderRoutes = defineHandlers({
  placeOrder: async (request) => {
    if (request.idempotencyKey !== request.body.id) {
      throw refused('order_id_mismatch', "The Idempotency-Key of an order is the order's id.", {
        errors: [
          {
            in: 'header',
            pointer: '/idempotency-key',
            code: 'order_id_mismatch',
            detail: 'Not the id in the body.',
          },
        ],
      });
    }
    const placed = await placeOrder(request, request.body);
    const body = await placedView(request, placed, buyer(request));
    return { body, etag: etagOf(placed.row), status: 201, location: `/orders/${body.id}` };
  },

  getOrder: async (request) =>
    reply(request, await findOrder(request, request.params.orderId), buyer(request)),

  cancelOrder: async (request) => {
    const { params, body } = request;
    const row = await cancelOrder(request, params.orderId, body?.reason, request.match);
    return reply(request, row, buyer(request));
  },

  listOperatorOrders: async (request) => ({ body: await listOperatorOrders(request, request.query) }),

  getOperatorOrder: async (request) =>
    reply(request, await findAnyOrder(request, request.params.orderId), { kind: 'operator' }),
});
