import { buyerToken, carts, connect, orders, uuidv7 } from '@hamlet/sdk';
import type { Problem } from '@hamlet/sdk/contract';
import {
  cartKind,
  createOutbox,
  indexedDbStore,
  orderKind,
  type EntryView,
  type Outbox,
} from '@hamlet/sdk/offline';
import { fakeDevice, type FakeDevice, type FakePage } from '../packages/sdk/test/fake-device.js';
import type { VirtualTime } from '../packages/sdk/test/virtual-time.js';
import type { Bug } from './bugs.js';
import type { Chance } from './chance.js';
import { cartEntry, orderEntry } from './entries.js';
import type { Line } from './network.js';
import type { Tally } from './tally.js';
import { baseUrl, type World } from './world.js';

/** What a person has agreed to. */
export interface Agreed {
  total: number;
  runId: string;
  hubId: string;
  /** Steps by offer. */
  lines: Record<string, number>;
}

/** One order that a person wants, and what the phone has said about it. */
export interface Intent {
  cartId: string;
  orderId: string;
  token: string;
  /** No two intents have the same: an order that comes twice is seen by it, whatever its id. */
  buyer: string;
  /** In the order in which they were agreed to. */
  agreed: Agreed[];
  told: 'nothing' | 'stay on this page' | 'saved';
  accepted: boolean;
  /** Asked to be taken back; where the page dies before it says how that went, either may be. */
  asked: boolean;
  /** Said to be taken back. */
  withdrawn: boolean;
}

export interface PhoneParts {
  world: World;
  time: VirtualTime;
  chance: Chance;
  faults: Tally;
  line: Line;
  bug: Bug;
  /** False once all is well and people only finish what they have begun. */
  stormy(): boolean;
}

/** A page that is open, with its outbox. */
interface OpenPage {
  page: FakePage;
  outbox: Outbox;
}

/** A phone and the person who holds it. */
export interface Phone {
  intents: Intent[];
  /** Orders so many times, in all that weather. */
  live(orders: number): Promise<void>;
  /** Looks at what waits, and answers what needs an answer. True when nothing waits any more. */
  finish(): Promise<boolean>;
  /** What the phone shows of an intent now. */
  shows(intent: Intent): EntryView['state'] | 'nothing';
}

const name = 'test_valley';
const second = 1_000;
const year = 365 * 24 * 3_600 * second;

export function phoneOf(parts: PhoneParts): Phone {
  const { world, time, chance, faults, line, bug, stormy } = parts;
  const device: FakeDevice = fakeDevice(time, line.send, () => chance.between(0.1, 3));
  const locks = chance.happens(0.25) ? null : undefined;
  const open = new Set<OpenPage>();
  const intents: Intent[] = [];
  let quietUntil = 0;
  let catalogue = look();

  /** Prices and runs as the phone has seen them: some time later they are others. */
  function look() {
    return { goods: world.goods.map((good) => ({ ...good })), runs: [...world.runs] };
  }

  function openPage(): OpenPage {
    const page = device.open();
    const { sleep, clock, fetch } = page;
    const http = connect({ baseUrl, key: world.publishableKey, fetch, clock, sleep, random: chance.bytes });
    const storage = indexedDbStore(`hamlet-outbox:${name}`, { indexedDB: page.indexedDB, sleep });
    const outbox = createOutbox({
      name,
      storage: bug.storage?.(storage) ?? storage,
      locks: locks === null ? null : page.locks,
      channel: page.channel(),
      wakeUps: page.wakeUps,
      ...{ clock, sleep, random: chance.bytes },
    });
    const calls = { carts: carts(http), orders: orders(http) };
    const order = orderKind(calls.orders);
    outbox.register('cart', cartKind(calls.carts));
    outbox.register('order', bug.order?.(order, { ...calls, newId: world.newId, sleep }) ?? order);
    const opened = { page, outbox: bug.outbox?.(outbox) ?? outbox };
    outbox.subscribe(({ entries }) => page.alive && note(entries ?? []));
    open.add(opened);
    return opened;
  }

  /** Notes what the phone says, when it says it. */
  function note(entries: readonly EntryView[]): void {
    for (const { id, state, durable } of entries) {
      const intent = intents.find(({ orderId }) => orderId === id);
      if (intent && state === 'accepted') intent.accepted = true;
      if (intent?.told === 'saved' && !durable) intent.told = 'stay on this page';
    }
  }

  function close(opened: OpenPage): void {
    opened.page.kill();
    open.delete(opened);
  }

  function anyPage(): OpenPage {
    for (const opened of open) if (!opened.page.alive) open.delete(opened);
    return open.size ? chance.pick([...open]) : openPage();
  }

  const totalOf = (lines: Record<string, number>) =>
    Object.entries(lines).reduce(
      (sum, [offerId, quantity]) =>
        sum + quantity * (catalogue.goods.find((good) => good.offerId === offerId)?.amount ?? 0),
      world.carriage,
    );

  function agree(): Agreed {
    if (chance.happens(0.7)) catalogue = look();
    const goods = new Set(Array.from({ length: chance.whole(1, 3) }, () => chance.pick(catalogue.goods)));
    const lines = Object.fromEntries([...goods].map(({ offerId }) => [offerId, chance.whole(1, 4)]));
    const { runId } = chance.pick(catalogue.runs);
    return { total: totalOf(lines), runId, hubId: chance.pick(world.hubIds), lines };
  }

  /** Taps "Order". What the phone says is noted when it says it. */
  async function order(): Promise<void> {
    const { page, outbox } = anyPage();
    const ids = { cartId: uuidv7(page.clock(), chance.bytes), orderId: uuidv7(page.clock(), chance.bytes) };
    const intent: Intent = {
      ...ids,
      token: buyerToken(chance.bytes),
      buyer: `Buyer ${ids.orderId}`,
      agreed: [agree()],
      ...{ told: 'nothing', accepted: false, asked: false, withdrawn: false },
    };
    intents.push(intent);
    const [agreed] = intent.agreed as [Agreed];
    const entry = orderEntry(intent, agreed);
    const cart = await outbox.add(cartEntry(intent, agreed, chance.happens(0.5)));
    const taps = [outbox.add(entry)];
    if (chance.happens(0.15)) {
      faults.count('double tap');
      taps.push(anyPage().outbox.add(entry));
    }
    const views = await Promise.all(taps);
    intent.told = [cart, ...views].every(({ durable }) => durable) ? 'saved' : 'stay on this page';
  }

  async function takeBack(outbox: Outbox, intent: Intent): Promise<void> {
    intent.asked = true;
    if (await outbox.withdraw(intent.orderId)) intent.withdrawn = true;
    else intent.asked = false;
  }

  /** The person's answer to a refused order: the new values, another run, or not at all. */
  async function answer(outbox: Outbox, intent: Intent, entry: EntryView): Promise<void> {
    const { code, current } = entry.reason!;
    const now = current as Problem['current'] | null;
    const last = intent.agreed.at(-1)!;
    if (code === 'not_found') {
      await outbox.add(cartEntry(intent, last, false));
      await outbox.answer(intent.orderId);
    } else if (stormy() && code === 'out_of_stock' && chance.happens(0.4)) {
      await takeBack(outbox, intent);
    } else if (now?.total) {
      const run = now.run?.runId ?? world.runs.at(-1)!.runId;
      const next = { ...last, total: now.total.amount, runId: run };
      // Agreed before it is sent: from now on either may stand.
      intent.agreed.push(next);
      await outbox.answer(intent.orderId, orderEntry(intent, next).payload);
    } else await outbox.answer(intent.orderId);
  }

  /** Goes over what needs review, and notes what the phone says now. */
  async function review({ outbox }: OpenPage): Promise<void> {
    const entries = outbox.get().entries ?? [];
    for (const intent of intents) {
      const mine = (id: string) => entries.find((entry) => entry.id === id);
      const [cart, order] = [mine(intent.cartId), mine(intent.orderId)];
      if (cart?.state === 'needs_review')
        await outbox.answer(intent.cartId, cartEntry(intent, intent.agreed.at(-1)!, false).payload);
      if (order?.state === 'needs_review') await answer(outbox, intent, order);
      else if (stormy() && order?.withdrawable && chance.happens(order.tries ? 0.5 : 0.1))
        await takeBack(outbox, intent);
    }
  }

  const mishaps: Record<string, (opened: OpenPage) => void> = {
    crash({ page }) {
      let steps = chance.whole(1, 80);
      page.onStep = () => (steps -= 1) === 0 && page.kill();
    },
    reload(opened) {
      close(opened);
      openPage();
    },
    'tab closed': close,
    'second tab': () => void openPage(),
    'line gone for a while'() {
      line.offline = true;
      time.after(chance.between(1, 180) * second, () => {
        line.offline = false;
        for (const { page } of open) page.wake(chance.happens(0.8));
      });
    },
    'clock jumps'() {
      device.skew = chance.pick([
        0,
        60 * second,
        -60 * second,
        40 * 24 * 3600 * second,
        year,
        -year,
        10 * year,
        -10 * year,
      ]);
    },
    'storage fails'({ page }) {
      let times = chance.pick([1, 1, 2, 5, 40]);
      const fault = chance.pick([
        'QuotaExceededError',
        'UnknownError',
        'AbortError',
        'SecurityError',
        'silence',
      ] as const);
      const step = chance.pick(['open', 'read', 'write', 'commit'] as const);
      page.fault = (now) => {
        if (now !== step || times <= 0) return undefined;
        times -= 1;
        faults.count(`storage: ${fault}`);
        return fault;
      };
    },
    'storage deleted'(opened) {
      // Only a page that knows what was on a disk can bring it back.
      const entries = opened.outbox.get().entries ?? [];
      const known = (id: string) => entries.some((entry) => entry.id === id);
      if (!intents.every(({ told, accepted, orderId }) => told !== 'saved' || accepted || known(orderId)))
        return;
      faults.count('storage deleted');
      device.disk.evict();
      for (const { page } of open) {
        page.fault = page.onStep = undefined;
        page.wake(true);
      }
      quietUntil = time.now() + 30 * second;
    },
    'looked at': ({ page }) => page.wake(false),
  };

  function mishap(): void {
    if (time.now() < quietUntil) return;
    const kind = chance.pick(Object.keys(mishaps));
    if (!['looked at', 'storage fails', 'storage deleted'].includes(kind)) faults.count(kind);
    mishaps[kind]!(anyPage());
  }

  return {
    intents,
    async live(count) {
      for (let i = 0; i < count; i += 1) {
        await time.sleep(chance.between(1, 40) * second);
        void order();
        for (let more = chance.whole(0, 3); more > 0; more -= 1) {
          await time.sleep(chance.happens(0.5) ? chance.between(1, 50) : chance.between(1, 30) * second);
          mishap();
        }
        await time.sleep(chance.between(1, 40) * second);
        void review(anyPage());
      }
    },
    async finish() {
      for (const opened of open) if (!opened.page.alive) open.delete(opened);
      line.offline = false;
      const opened = anyPage();
      for (const { page } of open) page.fault = page.onStep = undefined;
      opened.page.wake(true);
      await time.sleep(130 * second);
      void review(opened);
      await time.sleep(10 * second);
      return (opened.outbox.get().entries ?? []).every(({ state }) => state === 'accepted');
    },
    shows(intent) {
      for (const { outbox } of open) {
        const found = outbox.get().entries?.find(({ id }) => id === intent.orderId);
        if (found) return found.state;
      }
      return 'nothing';
    },
  };
}
