import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createOperator, type Operator } from '@hamlet/sdk/operator';
import type { StoreInput } from '@hamlet/sdk/contract';
import { validators } from '../contract/generated/validators.mjs';
import { createStore } from '../data/create-store.js';
import { migrate as migrateDb } from '../data/migrate.js';
import { openPglite } from '../data/open-pglite.js';
import { fieldErrors } from '../http/field-errors.js';
import { openSandbox } from '../sandbox.js';
import { topUpRuns } from '../seed/runs.js';
import { seed as seedStore } from '../seed/seed.js';
import { openDatabase } from './open-database.js';
import { placeFlags, placeOf } from './place.js';
import { start, teller } from './start.js';
import { address, needed, oneOf, parse, Usage, type Parsed } from './usage.js';

type Command = (args: readonly string[]) => Promise<void>;

/** Every command by its words. */
export const commands: Record<string, Command> = {
  start,
  migrate,
  'store create': createStoreCommand,
  seed,
  'run advance': advance,
  'run arrive': arrive,
  snapshot,
};

async function migrate(args: readonly string[]): Promise<void> {
  const database = await openDatabase(placeOf(parse(args, placeFlags), process.env));
  try {
    const ran = await migrateDb(database.db, { holder: randomUUID() });
    console.log(ran ? `${ran} statements run; the database is up to date.` : 'The database was up to date.');
  } finally {
    await database.close();
  }
}

const storeFlags = {
  ...placeFlags,
  slug: 'text',
  mode: 'text',
  name: 'text',
  currency: 'text',
  locales: 'text',
  'time-zone': 'text',
  terms: 'text',
  privacy: 'text',
} as const;

async function createStoreCommand(args: readonly string[]): Promise<void> {
  const parsed = parse(args, storeFlags);
  const slug = needed(parsed.text, 'slug');
  const mode = oneOf('mode', needed(parsed.text, 'mode'), ['test', 'live']);
  const settings = settingsOf(parsed);
  const place = placeOf(parsed, process.env);
  if ('memory' in place)
    throw new Usage('A store in memory is gone at once: give --data FOLDER or DATABASE_URL');
  const database = await openDatabase(place);
  try {
    await migrateDb(database.db, { holder: randomUUID() });
    const keys = await createStore(database.db, { slug, mode, settings });
    console.log(JSON.stringify(keys, null, 2));
    console.error('These keys are shown this once. Keep the secret key on your server.');
  } finally {
    await database.close();
  }
}

function settingsOf({ text }: Parsed): StoreInput {
  const locales = needed(text, 'locales').split(',');
  const links = [
    { type: 'terms_of_service', url: text['terms'] },
    { type: 'privacy_policy', url: text['privacy'] },
  ];
  const settings: StoreInput = {
    names: Object.fromEntries(locales.slice(0, 1).map((locale) => [locale, needed(text, 'name')])),
    currency: needed(text, 'currency'),
    locales,
    timeZone: needed(text, 'time-zone'),
    links: links.filter((link): link is { type: string; url: string } => link.url !== undefined),
  };
  const validate = validators.putStore.body!;
  if (!validate(settings)) {
    const errors = fieldErrors(validate.errors ?? [], 'body');
    throw new Usage(errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('\n  '));
  }
  return settings;
}

/** The operator's client at --api, with the key of the environment. */
function operatorOf({ text }: Parsed): Operator {
  const secretKey = process.env['HAMLET_SECRET_KEY'];
  const baseUrl = address('api', needed(text, 'api'));
  if (!secretKey) throw new Usage('Set HAMLET_SECRET_KEY to the secret key of the store');
  if (!/^sk_(?:live|test)_/.test(secretKey)) throw new Usage('HAMLET_SECRET_KEY must be a secret key: sk_…');
  return createOperator({ baseUrl, secretKey });
}

async function seed(args: readonly string[]): Promise<void> {
  const operator = operatorOf(parse(args, { api: 'text' }));
  const tell = teller();
  // The first answer brings the server's clock.
  await operator.store.get();
  const now = operator.now();
  await seedStore(operator, { now, onProgress: (done, of) => tell({ step: 'goods', done, of }) });
  await topUpRuns(operator, { now });
  console.log('Seeded.');
}

const states = ['closed', 'loading', 'departed', 'completed', 'cancelled'] as const;

async function advance(args: readonly string[]): Promise<void> {
  const parsed = parse(args, { api: 'text', to: 'text', reason: 'text' }, ['the id of the run']);
  const to = oneOf('to', needed(parsed.text, 'to'), states);
  const reason = parsed.text['reason'];
  const moved = await operatorOf(parsed).runs.advance(parsed.rest[0]!, to, { reason });
  console.log(
    JSON.stringify({ run: moved.run.id, status: moved.run.status, ordersMoved: moved.ordersMoved }),
  );
}

async function arrive(args: readonly string[]): Promise<void> {
  const parsed = parse(args, { api: 'text', hub: 'text' }, ['the id of the run']);
  const moved = await operatorOf(parsed).runs.arrive(parsed.rest[0]!, needed(parsed.text, 'hub'));
  console.log(
    JSON.stringify({ run: moved.run.id, status: moved.run.status, ordersMoved: moved.ordersMoved }),
  );
}

async function snapshot(args: readonly string[]): Promise<void> {
  const [file] = parse(args, {}, ['the file to write']).rest;
  const { db, client, close } = await openPglite();
  try {
    await openSandbox({ db, clock: Date.now, onProgress: teller() });
    const dump = await client.dumpDataDir('gzip');
    await writeFile(file!, new Uint8Array(await dump.arrayBuffer()));
    console.log(`${file}: ${dump.size} bytes`);
  } finally {
    await close();
  }
}
