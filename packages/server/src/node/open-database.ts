import { join, resolve } from 'node:path';
import type { OpenDb } from '../data/db.js';
import { openPglite } from '../data/open-pglite.js';
import { lockFolder } from './folder-lock.js';
import { openPostgres } from './postgres.js';

/** Where the data is: a PostgreSQL server, a folder of PGlite, or memory that is gone at the end. */
export type DatabasePlace = { url: string } | { folder: string } | { memory: true };

/**
 * Opens a database. A folder is made where it is missing and held by this process alone: rejects with FolderTaken while another
 * has it. PGlite does not wait for the disk: a power cut may cost the last writes, a killed process doesn't.
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDb> {
  if ('url' in place) return openPostgres(place.url);
  if ('memory' in place) return openPglite();
  const folder = resolve(place.folder);
  const free = await lockFolder(folder);
  try {
    const { db, close } = await openPglite({ dataDir: join(folder, 'pglite') });
    return { db, close: () => close().finally(free) };
  } catch (error) {
    await free();
    throw error;
  }
}
