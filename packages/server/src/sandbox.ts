import { sql } from 'drizzle-orm';
import { webRandom, uuidv7 } from '@hamlet/sdk';
import { createApp, type App, type AppOptions } from './app.js';
import { createStore, issueKeys, type FirstKeys } from './data/create-store.js';
import type { Db } from './data/db.js';
import { migrate } from './data/migrate.js';
import { advanceRuns } from './seed/advance-runs.js';
import { localOperator } from './seed/local-operator.js';
import type { SeedOperator } from './seed/operator.js';
import { seed } from './seed/seed.js';
import { topUpOffers, topUpRuns } from './seed/runs.js';
import { sandboxMode, sandboxSettings, sandboxSlug } from './seed/store.js';

/** Where the making of a sandbox is. */
export interface SandboxProgress {
  step: 'database' | 'tables' | 'goods' | 'runs' | 'ready';
  done: number;
  of: number;
}

export interface SandboxParts extends Pick<AppOptions, 'log' | 'onFailure' | 'random'> {
  db: Db;
  clock: () => number;
  /** The keys of an earlier start; new ones are made without. */
  keys?: FirstKeys;
  /** Whether the goods are in the database already. */
  seeded?: boolean;
  /** Hears of the keys before the seed begins, so that they can be kept. */
  onKeys?: (keys: FirstKeys) => Promise<void>;
  onProgress?: (progress: SandboxProgress) => void;
}

/** A seeded shop whose runs follow its clock. */
export interface OpenSandbox {
  app: App;
  keys: FirstKeys;
  operator: SeedOperator;
  /** Moves the runs as far as the clock says, and plans new ones: a sandbox always has open runs. */
  catchUp(): Promise<void>;
}

/** Brings a database to a running sandbox: tables, store, goods, hubs, and runs around the clock's now. */
export async function openSandbox({ db, clock, onProgress, ...parts }: SandboxParts): Promise<OpenSandbox> {
  const random = parts.random ?? webRandom;
  const holder = uuidv7(clock(), random);
  await migrate(db, { holder, onProgress: (done, of) => onProgress?.({ step: 'tables', done, of }) });
  const keys = parts.keys ?? (await sandboxKeys(db, clock));
  await parts.onKeys?.(keys);
  const { log, onFailure } = parts;
  const app = createApp({ db, clock, random, ...(log && { log }), ...(onFailure && { onFailure }) });
  const operator = localOperator({
    fetch: app.fetch,
    secretKey: keys.secretKey,
    newKey: () => uuidv7(clock(), random),
  });
  if (!parts.seeded) {
    await seed(operator, {
      now: clock(),
      onProgress: (done, of) => onProgress?.({ step: 'goods', done, of }),
    });
  }
  const catchUp = async () => {
    await advanceRuns(operator, { now: clock() });
    await topUpRuns(operator, { now: clock() });
  };
  // Days of sale were those of the year in which the goods were put in.
  if (parts.seeded) await topUpOffers(operator, { now: clock() });
  onProgress?.({ step: 'runs', done: 0, of: 1 });
  await catchUp();
  // PGlite gathers no statistics by itself; without them a page of hubs takes ten times as long.
  await db.execute(sql`analyze`);
  onProgress?.({ step: 'ready', done: 1, of: 1 });
  return { app, keys, operator, catchUp };
}

async function sandboxKeys(db: Db, clock: () => number): Promise<FirstKeys> {
  const store = { slug: sandboxSlug, mode: sandboxMode } as const;
  return (
    (await issueKeys(db, store, { clock })) ??
    (await createStore(db, { ...store, settings: sandboxSettings }, { clock }))
  );
}
