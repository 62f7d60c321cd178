import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHamlet } from '@hamlet/sdk';
import type { Product } from '@hamlet/sdk/contract';
import { openPglite } from '../src/data/open-pglite.js';
import { createSandbox, SandboxNotStarted, type Sandbox, type SandboxProgress } from '../src/in-page.js';
import { openSandbox } from '../src/sandbox.js';
import { memory } from './village.js';

const day = 24 * 3_600_000;
const seededAt = Date.parse('2026-11-24T06:00:00.000Z');

/** A client of the sandbox in the same page. */
const clientOf = (sandbox: Sandbox) =>
  createHamlet({
    baseUrl: 'https://sandbox.example',
    key: sandbox.publishableKey,
    fetch: sandbox.fetch,
    clock: sandbox.clock.now,
    storage: memory(),
  });

/** What of a product can be ordered now. */
const offered = ({ variants }: Product) =>
  variants
    .flatMap((variant) => variant.offers.map((offer) => ({ variant, offer })))
    .filter(({ offer }) => offer.availability.available);

describe('a sandbox from a snapshot', () => {
  let snapshot: Blob;
  let sandbox: Sandbox;
  const progress: SandboxProgress[] = [];
  beforeAll(async () => {
    const { db, client, close } = await openPglite();
    await openSandbox({ db, clock: () => seededAt });
    snapshot = await client.dumpDataDir('gzip');
    await close();
    const now = () => seededAt + 400 * day;
    const onProgress = (step: SandboxProgress) => void progress.push(step);
    sandbox = await createSandbox({ snapshot, now, onProgress, pictureBase: 'https://pictures.example/' });
  }, 300_000);
  afterAll(() => sandbox?.close());

  it('has open runs and goods a year later', async () => {
    const hamlet = clientOf(sandbox);
    const hub = (await hamlet.hubs.list({ near: [111.2, 30.7], limit: 1 })).data[0]!;
    const runs = (await hamlet.runs.list({ hubId: hub.id })).data;
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      expect(run.status).toBe('open');
      expect(Date.parse(run.ordersCloseAt)).toBeGreaterThan(sandbox.clock.now());
    }
    const { data } = await hamlet.products.list({ limit: 100 });
    const sold = data.filter((product) => offered(product).length > 0);
    expect(sold.length).toBeGreaterThan(20);
  });

  it('takes an order that its clock then carries to the hub', async () => {
    const hamlet = clientOf(sandbox);
    const hub = (await hamlet.hubs.list({ near: [111.2, 30.7], limit: 1 })).data[0]!;
    const run = (await hamlet.runs.list({ hubId: hub.id })).data[0]!;
    const { data } = await hamlet.products.list({ hubId: hub.id, limit: 100 });
    const { offer, variant } = data.flatMap(offered)[0]!;
    await hamlet.cart.setLine(offer.id, variant.quantityUnit.increment);
    await hamlet.cart.choose({ hubId: hub.id, runId: run.runId });
    const total = hamlet.cart.get().cart!.total;
    const seen = { total, runId: run.runId };
    const order = await hamlet.cart.place({
      buyer: { name: 'Li Na' },
      payment: { method: 'cash_at_hub' },
      seen,
    });
    sandbox.clock.set(run.arrivesFrom);
    sandbox.clock.advance(60_000);
    await sandbox.catchUp();
    const { value } = await hamlet.cart.readOrder(order.id);
    expect(value.state).toBe('ready');
    expect(value.parcels[0]!.pickupCode).toMatch(/^\d{6}$/);
  });

  it('tells how far it is, hands on the picture base, and gives each start keys of its own', async () => {
    expect(progress[0]).toEqual({ step: 'database', done: 0, of: 1 });
    expect(progress.at(-1)).toEqual({ step: 'ready', done: 1, of: 1 });
    expect(sandbox.pictureBase).toBe('https://pictures.example/');
    const other = await createSandbox({ snapshot: await snapshot.arrayBuffer(), now: () => seededAt });
    expect(other.publishableKey).not.toBe(sandbox.publishableKey);
    expect((await other.fetch(`https://x.example/store?key=${other.publishableKey}`)).status).toBe(200);
    expect((await other.fetch(`https://x.example/store?key=${sandbox.publishableKey}`)).status).toBe(401);
    await other.close();
  });
});

describe('a page that can’t run it', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.doUnmock('../src/data/open-pglite.js');
    vi.resetModules();
  });

  it('is told at once which policy is in the way', async () => {
    vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new Error('blocked by policy'));
    await expect(createSandbox()).rejects.toThrow("'wasm-unsafe-eval'");
    await expect(createSandbox()).rejects.toBeInstanceOf(SandboxNotStarted);
  });

  it('is told when nothing moves', async () => {
    vi.doMock('../src/data/open-pglite.js', () => ({ openPglite: () => new Promise(() => {}) }));
    vi.resetModules();
    const { createSandbox } = await import('../src/in-page.js');
    const began = performance.now();
    await expect(createSandbox({ timeout: 50 })).rejects.toThrow(
      /no progress for .* s\..*'wasm-unsafe-eval'/,
    );
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
