import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { OpenDb } from '../src/data/db.js';
import { migrationStatements } from '../src/data/generated/migrations.js';
import { migrate } from '../src/data/migrate.js';
import { openPglite } from '../src/data/open-pglite.js';
import { openPostgres } from '../src/node/postgres.js';

/** Both homes of the server: a test that speaks to a database runs on each. */
export const databases = ['pglite', 'postgres'] as const;
export type DatabaseKind = (typeof databases)[number];

/** Opens an empty database with all tables, of its own. */
export const openTestDatabase = (kind: DatabaseKind): Promise<OpenDb> =>
  kind === 'pglite' ? openTestPglite() : openTestPostgres();

const cache = new URL('../node_modules/.cache/hamlet/', import.meta.url).pathname;

/** Migrates once, then loads the dump of that: every test begins in half a second. */
async function openTestPglite(): Promise<OpenDb> {
  const version = createHash('sha256').update(JSON.stringify(migrationStatements)).digest('hex').slice(0, 16);
  const file = join(cache, `migrated-${version}.tar.gz`);
  const dump = await readFile(file).catch(() => makeDump(file));
  return openPglite({ dump: new Blob([dump]) });
}

async function makeDump(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { db, client, close } = await openPglite();
  await migrate(db, { holder: 'tests' });
  const dump = new Uint8Array(await (await client.dumpDataDir('gzip')).arrayBuffer());
  await close();
  await mkdir(cache, { recursive: true });
  // Other workers may be writing the same dump: whole files only.
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, dump);
  await rename(own, file);
  return dump;
}

/** The address of the server that the run started. */
export function postgresUrl(database?: string): string {
  const given = process.env['TEST_POSTGRES_URL'];
  if (!given)
    throw new Error('TEST_POSTGRES_URL is missing: run the tests by vitest with its global set-up.');
  const url = new URL(given);
  if (database) url.pathname = `/${database}`;
  return url.href;
}

/** Makes a database on the server, empty; `drop` takes it away. */
export async function newPostgresDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: postgresUrl() });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`create database ${name}`);
  return { url: postgresUrl(name), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

async function openTestPostgres(): Promise<OpenDb> {
  const { url, drop } = await newPostgresDatabase();
  const { db, close } = openPostgres(url);
  await migrate(db, { holder: randomUUID() });
  return { db, close: () => close().then(drop) };
}
