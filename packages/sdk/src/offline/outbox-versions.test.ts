import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeShop } from '../../test/fake-shop';
import { rig, stateOf } from '../../test/outbox-rig';
import { connect } from '../connect';
import { carts } from '../resources/carts';
import { orders } from '../resources/orders';
import { cartKind } from './cart-kind';
import { schemaVersion } from './indexeddb-store';
import { orderKind } from './order-kind';

interface Fixture {
  version: number;
  tables: {
    rows: { keyPath: string; next: number; indexes: Record<string, string>; rows: Record<string, unknown>[] };
  };
}

const folder = new URL('fixtures/', import.meta.url);
const base = 'hamlet-outbox:test_valley';
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;

test('F14: each version of the database has its fixture', () => {
  const versions = readdirSync(folder).map((file) => read(file).version);
  expect(versions.sort()).toEqual(Array.from({ length: schemaVersion }, (_, i) => i + 1));
});

test.each(readdirSync(folder))(
  'F14: what waits in %s is sent, or waits for review as it did',
  async (file) => {
    const { time, device, openPage } = rig();
    const shop = fakeShop();
    const phone = device();
    const { version, tables } = read(file);
    phone.disk.write(base, version, { ...tables });
    const { outbox, page } = openPage(phone);
    const fetch = (request: Request) => shop.fetch(request);
    const http = connect({
      baseUrl: 'https://api.example',
      key: 'pk_test_valley_k',
      fetch,
      clock: page.clock,
      sleep: page.sleep,
    });
    outbox.register('cart', cartKind(carts(http)));
    outbox.register('order', orderKind(orders(http)));
    await time.pass(60 * 60_000);
    for (const row of tables.rows.rows.filter(({ kind }) => kind)) {
      const expected = row['state'] === 'queued' ? 'accepted' : row['state'];
      expect([row['id'], stateOf(outbox, row['id'] as string)]).toEqual([row['id'], expected]);
    }
    const queued = tables.rows.rows.filter(({ kind, state }) => kind === 'order' && state === 'queued');
    expect([...shop.orders.keys()].sort()).toEqual(queued.map(({ id }) => id).sort());
    // The person answers, and the parked one goes out under the id that it always had.
    const parked = tables.rows.rows.find(({ state }) => state === 'needs_review')!;
    const { cartId } = (parked['payload'] as { input: { cartId: string } }).input;
    const { token } = parked['payload'] as { token: string };
    const orderId = parked['id'] as string;
    await time.until(carts(http).create({ id: cartId, orderId }, { token }));
    await time.until(outbox.answer(orderId));
    await time.pass(10_000);
    expect(stateOf(outbox, orderId)).toBe('accepted');
  },
);

test('an older payload goes out as today’s; one that can’t be read needs review', async () => {
  const { time, device, openPage } = rig();
  const phone = device();
  const { outbox: before, page } = openPage(phone);
  const send = async () => ({ verdict: 'unreachable' as const });
  for (const name of ['slip', 'form']) before.register(name, { schemaVersion: 1, send });
  await time.until(before.add({ id: 's', kind: 'slip', payload: { piece: 2 } }));
  await time.until(before.add({ id: 'f', kind: 'form', payload: 7 }));
  page.kill();
  const { outbox } = openPage(phone);
  const sent: unknown[] = [];
  outbox.register<{ pieces: number }>('slip', {
    schemaVersion: 3,
    upgrade: (payload, version) => ({ pieces: (payload as { piece: number }).piece + version }),
    async send({ payload }) {
      sent.push(payload);
      return { verdict: 'accepted' };
    },
  });
  outbox.register('form', { schemaVersion: 2, send });
  await time.pass(130_000);
  expect(sent).toEqual([{ pieces: 3 }]);
  expect(outbox.get().entries).toMatchObject([
    { id: 's', state: 'accepted' },
    { id: 'f', state: 'needs_review', reason: { code: 'unreadable' } },
  ]);
  expect(await time.until(outbox.read('f'))).toBe(7);
});
