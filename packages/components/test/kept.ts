import type { AnswerStore } from '@hamlet/sdk';
import { orderedAt } from './examples/orders.js';

/** A device that keeps these records, by the API's paths, as of an hour before `orderedAt`. Nothing else is kept. */
export const deviceKnows = (records: Readonly<Record<string, object>>): AnswerStore => ({
  async get(key) {
    const [, path] = JSON.parse(key) as [string, string];
    const record = records[path];
    if (!record) return undefined;
    const text = JSON.stringify(record);
    const asOf = Date.parse(orderedAt) - 3_600_000;
    return { key, rank: 0, etag: '', asOf, usedAt: asOf, size: text.length * 2, schema: 1, text };
  },
  put: async () => {},
  remove: async () => {},
  clear: async () => {},
});
