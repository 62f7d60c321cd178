import type { Order, Page, Run, RunMoved } from '@hamlet/sdk/contract';
import type { App } from '../app.js';
import type { SeedOperator } from './operator.js';

/** What asking over `fetch` needs. */
export interface LocalOperatorOptions {
  fetch: App['fetch'];
  secretKey: string;
  newKey(): string;
}

/** An answer of the server that is not a success. */
class SeedRefused extends Error {
  override name = 'SeedRefused';
}

/**
 * The operator's side of a server in the same process or page, for its sandbox. The SDK's operator client refuses to work in a
 * page, where a secret key is no secret; here the whole database is in the page too.
 */
export function localOperator({ fetch, secretKey, newKey }: LocalOperatorOptions): SeedOperator {
  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const request = new Request(new URL(path, 'http://sandbox.invalid'), {
      method,
      headers: {
        Authorization: `Bearer ${secretKey}`,
        ...(method !== 'GET' && { 'Idempotency-Key': newKey() }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await fetch(request);
    const answer: unknown = await response.json();
    if (!response.ok) throw new SeedRefused(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  }

  const records = (noun: string) => ({
    put: (id: string, input: unknown) => ask('PUT', `/operator/${noun}/${id}`, input),
  });

  async function* list<Row>(noun: string, filter: Record<string, string>): AsyncGenerator<Row> {
    let cursor: string | null | undefined;
    do {
      const query = new URLSearchParams({ ...filter, limit: '100', ...(cursor && { cursor }) });
      const page = (await ask('GET', `/operator/${noun}?${query}`)) as Page<Row>;
      yield* page.data;
      cursor = page.next;
    } while (cursor);
  }

  return {
    store: { put: (input) => ask('PUT', '/operator/store', input) },
    categories: records('categories'),
    products: records('products'),
    offers: records('offers'),
    hubs: records('hubs'),
    routes: records('routes'),
    runs: {
      ...records('runs'),
      list: (filter) => list<Run>('runs', filter),
      advance: async (id, to) => (await ask('POST', `/operator/runs/${id}/advance`, { to })) as RunMoved,
      arrive: async (id, hubId) => (await ask('POST', `/operator/runs/${id}/arrive`, { hubId })) as RunMoved,
    },
    orders: { list: (filter) => list<Order>('orders', filter) },
  };
}
