import type { Row } from './entry';
import type { OutboxStore } from './outbox-store';

/** Keeps rows for as long as the page lives. */
export function memoryStore(): OutboxStore {
  const rows = new Map<string, Row>();
  let seq = 0;
  return {
    all: async () => structuredClone([...rows.values()].sort((a, b) => a.seq! - b.seq!)),
    async change<R extends Row>(id: string, edit: (row: R | undefined) => R | null | undefined) {
      const there = rows.get(id) as R | undefined;
      const next = edit(there && structuredClone(there));
      if (next) rows.set(id, structuredClone({ ...next, seq: next.seq ?? ++seq }));
      if (next === null) rows.delete(id);
      return next === undefined ? there : (next ?? undefined);
    },
  };
}
