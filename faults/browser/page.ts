import { carts, connect, orders } from '@hamlet/sdk';
import {
  cartKind,
  createOutbox,
  indexedDbStore,
  orderKind,
  type EntryInput,
  type EntryView,
} from '@hamlet/sdk/offline';

/** Time goes that much faster for back-off and time-outs; the storage's patience is what it is. */
const speed = 20;

const sleep = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds / speed);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** What the person's hand does in the page. */
export interface Shop {
  /** Puts writes into the outbox, one after the other; whether all can be read back. */
  add(entries: EntryInput[]): Promise<boolean>;
  entries(): EntryView[];
  answer(id: string, payload?: unknown): Promise<boolean>;
  send(): void;
}

function openShop(baseUrl: string, key: string): Shop {
  const http = connect({ baseUrl, key, sleep });
  const outbox = createOutbox({
    name: 'test_valley',
    sleep,
    storage: indexedDbStore('hamlet-outbox:test_valley'),
  });
  outbox.register('cart', cartKind(carts(http)));
  outbox.register('order', orderKind(orders(http)));
  return {
    async add(entries) {
      let durable = true;
      for (const entry of entries) durable = (await outbox.add(entry)).durable && durable;
      return durable;
    },
    entries: () => [...(outbox.get().entries ?? [])],
    answer: outbox.answer,
    send: () => void outbox.send(),
  };
}

const [base = '', key = ''] = location.search.slice(1).split('&').map(decodeURIComponent);
Object.assign(globalThis, { shop: openShop(location.origin + base, key) });
