import type { Cart, CartInput } from '../contract/types';
import { isHamletError } from '../http/errors';
import type { Kind } from './kinds';

/** A change of a cart that waits. One lane a cart: its changes and its order go out in order. */
export type QueuedCartWrite = { token: string } & (
  | { create: CartInput }
  | { cartId: string; line: { offerId: string; quantity: number } }
  | { cartId: string; choose: { hubId: string | null; runId: string | null } }
);

interface Options {
  token: string;
  signal: AbortSignal;
  idempotencyKey: string;
}

interface Answer {
  value: Cart;
  etag: string;
}

/** The calls that it needs: `hamlet.carts` has them. */
export interface CartCalls {
  create(input: CartInput, options: Options): Promise<Answer>;
  get(cartId: string, options: Omit<Options, 'idempotencyKey'>): Promise<Answer>;
  setLine(cartId: string, offerId: string, quantity: number, options: Options): Promise<Answer>;
  removeLine(cartId: string, offerId: string, options: Options): Promise<Answer>;
  update(
    cartId: string,
    patch: { hubId: string | null; runId: string | null },
    options: Options & { ifMatch: string },
  ): Promise<Answer>;
}

const mostTries = 3;

/** Changes of carts: made, a line set (0 takes it out), hub and run chosen. */
export const cartKind = (carts: CartCalls): Kind<QueuedCartWrite> => ({
  schemaVersion: 1,
  async send({ id, payload }, signal) {
    const { token } = payload;
    const options = { token, signal, idempotencyKey: id };

    /** Chooses from what stands; somebody else may change it between look and write. */
    async function choose(cartId: string, patch: { hubId: string | null; runId: string | null }) {
      for (let tries = 1; ; tries += 1) {
        const { etag } = await carts.get(cartId, { token, signal });
        try {
          return await carts.update(cartId, patch, { ...options, ifMatch: etag });
        } catch (error) {
          if (tries === mostTries || !isHamletError(error, 'stale')) throw error;
        }
      }
    }

    if ('create' in payload) {
      await carts.create(payload.create, options).catch((error: unknown) => {
        // An earlier try has made it, with what was wanted then.
        if (isHamletError(error, 'idempotency_key_reused'))
          return carts.get(payload.create.id, { token, signal });
        throw error;
      });
    } else if ('line' in payload) {
      const { offerId, quantity } = payload.line;
      if (quantity) await carts.setLine(payload.cartId, offerId, quantity, options);
      else await carts.removeLine(payload.cartId, offerId, options);
    } else await choose(payload.cartId, payload.choose);
    return { verdict: 'accepted' };
  },
});
