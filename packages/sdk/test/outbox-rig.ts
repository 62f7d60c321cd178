import { HamletError } from '../src/http/errors';
import { indexedDbStore } from '../src/offline/indexeddb-store';
import type { Kind } from '../src/offline/kinds';
import { createOutbox, type Outbox, type OutboxOptions } from '../src/offline/outbox';
import { fakeDevice, type FakeDevice, type FakePage } from './fake-device';
import { virtualTime } from './virtual-time';

/** What happens to a write instead of being answered. */
export type Step =
  | 'drop'
  | 'lose'
  | 'stall'
  | { status: number; code?: string; headers?: Record<string, string>; current?: unknown };

/** A server that takes each key once, and answers a key that it knows as it did before. */
export function takingServer() {
  const taken = new Map<string, unknown>();
  const arrivals: { id: string; at: number; payload: unknown }[] = [];
  const steps: Step[] = [];
  return {
    /** What stands, by key. */
    taken,
    /** Every arrival, replays too. */
    arrivals,
    /** What happens to the next writes. */
    steps,
    /** What happens to all writes that no step is meant for. */
    always: undefined as Step | ((id: string) => Step | undefined) | undefined,
    async handle(request: Request, now: number): Promise<Response> {
      const id = request.headers.get('idempotency-key')!;
      const payload: unknown = JSON.parse(await request.text());
      arrivals.push({ id, at: now, payload });
      const always = typeof this.always === 'function' ? this.always(id) : this.always;
      const step = steps.shift() ?? always;
      if (step === 'drop') throw new TypeError('Failed to fetch');
      if (step === 'stall') return new Promise(() => {});
      if (typeof step === 'object') {
        const { status, headers = {}, code = 'unavailable', current = null } = step;
        return Response.json({ code, current }, { status, headers });
      }
      if (!taken.has(id)) taken.set(id, payload);
      if (step === 'lose') throw new TypeError('Failed to fetch');
      return Response.json({ id });
    },
  };
}

/** A kind that sends its payload to the server above. */
export const note = (page: FakePage): Kind<unknown> => ({
  schemaVersion: 1,
  async send({ id, payload }) {
    const headers = { 'idempotency-key': id };
    const body = JSON.stringify(payload);
    const response = await page
      .fetch(new Request('https://api.example/notes', { method: 'POST', headers, body }))
      .catch((cause: unknown) => {
        throw new HamletError('network', 'No answer.', { cause });
      });
    if (response.ok) return { verdict: 'accepted', result: { number: '7K2M-9QXD' } };
    const { code, current } = (await response.json()) as { code: string; current: null };
    const { status, headers: told } = response;
    const retryAfter = told.has('retry-after') ? Number(told.get('retry-after')) : null;
    throw new HamletError(code, code, { status, current, retryAfter });
  },
});

/** A page with its outbox open. */
export interface OpenPage {
  page: FakePage;
  outbox: Outbox;
}

export function rig() {
  const time = virtualTime();
  const server = takingServer();
  const network = async (request: Request) => {
    await time.sleep(50);
    const response = await time.hold(server.handle(request, time.now()));
    await time.sleep(50);
    return response;
  };
  // What never comes must not hold time.
  const reach = (request: Request) =>
    server.steps[0] === 'stall' || server.always === 'stall'
      ? server.handle(request, time.now())
      : network(request);
  let seed = 1;
  const random = (length: number) =>
    Uint8Array.from({ length }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed >>> 24;
    });

  const device = () => fakeDevice(time, reach);

  function openPage(
    on: FakeDevice,
    options: Partial<OutboxOptions> = {},
    before?: (page: FakePage) => void,
  ): OpenPage {
    const page = on.open();
    before?.(page);
    const { sleep, clock, locks } = page;
    const outbox = createOutbox({
      name: 'test_valley',
      storage: indexedDbStore('hamlet-outbox:test_valley', { indexedDB: page.indexedDB, sleep }),
      channel: page.channel(),
      wakeUps: page.wakeUps,
      ...{ sleep, clock, locks, random },
      ...options,
    });
    outbox.register('note', note(page));
    return { page, outbox };
  }

  return { time, server, device, openPage, random };
}

/** The state of an entry as a page shows it. */
export const stateOf = (outbox: Outbox, id: string) =>
  outbox.get().entries?.find((entry) => entry.id === id)?.state;
