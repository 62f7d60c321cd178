import type { PGlite } from '@electric-sql/pglite';
import * as schema from './schema.js';
import type { OpenDb } from './db.js';

export interface PgliteOptions {
  /** Where the data is kept: a folder in Node, `idb://…` in a page. In memory without. */
  dataDir?: string;
  /** A database written by `dumpDataDir('gzip')`, to begin with. */
  dump?: Blob;
}

/** A PGlite that was opened; `client` can write a dump of it. */
export interface OpenPglite extends OpenDb {
  client: PGlite;
}

/** Opens PGlite, which is loaded only now: WebAssembly and data of some 5 MB. One connection, one process. */
export async function openPglite({ dataDir, dump }: PgliteOptions = {}): Promise<OpenPglite> {
  const [{ PGlite }, { drizzle }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
  ]);
  const client = await PGlite.create({
    ...(dataDir !== undefined && { dataDir }),
    ...(dump && { loadDataDir: dump }),
  });
  return { db: drizzle({ client, schema }), client, close: () => client.close() };
}
