import { timerSleep, type Sleep } from '../http/sleep';
import { isTimeout } from '../http/errors';
import { tryOnce } from '../http/try-once';
import type { Row } from './entry';
import type { OutboxStore } from './outbox-store';

/**
 * What made each version of the database out of the one before. Steps are only ever added, and only add: a page of an
 * older version goes on with a newer database.
 */
const migrations: ((database: IDBDatabase) => void)[] = [
  (database) =>
    database
      .createObjectStore('rows', { keyPath: 'seq', autoIncrement: true })
      .createIndex('id', 'id', { unique: true }),
];

/** The version of the database. A fixture of each stands in `fixtures/`: an upgrade with queued entries loses none. */
export const schemaVersion = migrations.length;

/** How long the browser may take for one step before the outbox goes on without it, in milliseconds. */
const patience = 5_000;

/** What the storage is made of. */
export interface IndexedDbStoreOptions {
  /** The browser's, unless given. */
  indexedDB?: IDBFactory | undefined;
  sleep?: Sleep | undefined;
}

/** Keeps rows in IndexedDB: shared by the pages of one origin, and written through to the disk before it says so. */
export function indexedDbStore(name: string, options: IndexedDbStoreOptions = {}): OutboxStore {
  const { sleep = timerSleep } = options;
  let opening: Promise<IDBDatabase> | undefined;

  /** Opens the database; without a version, as it is. */
  const connect = (version?: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = (options.indexedDB ?? globalThis.indexedDB).open(name, version);
      request.onupgradeneeded = ({ oldVersion }) =>
        migrations.slice(oldVersion).forEach((step) => step(request.result));
      request.onerror = () =>
        version && request.error?.name === 'VersionError'
          ? connect().then(resolve, reject)
          : reject(request.error!);
      request.onsuccess = () => {
        const database = request.result;
        // Makes way for a newer version and for whoever deletes it, and comes back when it is needed.
        database.onversionchange = () => {
          database.close();
          opening = undefined;
        };
        database.onclose = () => (opening = undefined);
        resolve(database);
      };
    });

  async function open(): Promise<IDBDatabase> {
    try {
      return await (opening ??= connect(schemaVersion));
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }

  /** Runs one transaction. A connection that was closed behind our back is opened again, once. */
  async function transact<T>(
    mode: IDBTransactionMode,
    work: (rows: IDBObjectStore, done: (value: T) => void) => void,
  ): Promise<T> {
    let transaction: IDBTransaction | undefined;
    for (let again = true; !transaction; again = false) {
      try {
        transaction = (await open()).transaction('rows', mode, { durability: 'strict' });
      } catch (error) {
        opening = undefined;
        if (!again) throw error;
      }
    }
    return new Promise((resolve, reject) => {
      let value: T;
      transaction.oncomplete = () => resolve(value);
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser took it back.'));
      work(transaction.objectStore('rows'), (found) => (value = found));
    });
  }

  /** Some browsers never answer: then it counts as failed, and the next step begins anew. */
  const within = <T>(work: Promise<T>): Promise<T> =>
    tryOnce(() => work, patience, sleep).catch((error: unknown) => {
      if (isTimeout(error)) opening = undefined;
      throw error;
    });

  return {
    all: () =>
      within(
        transact<Row[]>('readonly', (rows, done) => {
          const request = rows.getAll();
          request.onsuccess = () => done(request.result as Row[]);
        }),
      ),
    change: <R extends Row>(id: string, edit: (row: R | undefined) => R | null | undefined) =>
      within(
        transact<R | undefined>('readwrite', (rows, done) => {
          const request = rows.index('id').get(id);
          request.onsuccess = () => {
            const there = request.result as R | undefined;
            const next = edit(there);
            if (next) rows.put(next);
            if (next === null && there) rows.delete(there.seq!);
            done(next === undefined ? there : (next ?? undefined));
          };
        }),
      ),
  };
}
