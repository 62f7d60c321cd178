import { isTimeout } from '../http/errors';
import { timerSleep, type Sleep } from '../http/sleep';
import { tryOnce } from '../http/try-once';
import { answerBudget, toEvict, type AnswerBudget } from './answer-budget';
import { isKeptAnswer, isNewer, type AboutAnswer, type AnswerStore, type KeptAnswer } from './answer-store';

/** What each version of the database adds to the one before. Steps are only ever added. */
const migrations: ((database: IDBDatabase) => void)[] = [
  (database) => {
    // Apart from the texts: what has to go is found without reading what stays.
    database.createObjectStore('about', { keyPath: 'key' });
    database.createObjectStore('texts');
  },
];

/** The version of the database. A fixture of each stands in `fixtures/`. */
export const answersVersion = migrations.length;

/** How long the browser may take for one step, in milliseconds. */
const patience = 5_000;

/** What the storage is made of. */
export interface IndexedDbAnswersOptions {
  /** The browser's, unless given. */
  indexedDB?: IDBFactory | undefined;
  sleep?: Sleep | undefined;
  budget?: AnswerBudget | undefined;
}

/** Asks for one thing inside a transaction. */
const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** Keeps answers in IndexedDB, shared by the pages of one origin. */
export function indexedDbAnswers(name: string, options: IndexedDbAnswersOptions = {}): AnswerStore {
  const { sleep = timerSleep, budget = answerBudget } = options;
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
        database.onversionchange = () => {
          database.close();
          opening = undefined;
        };
        database.onclose = () => (opening = undefined);
        resolve(database);
      };
    });

  /** Runs one transaction. A connection that was closed behind our back is opened again, once. */
  async function transact<T>(
    mode: IDBTransactionMode,
    work: (about: IDBObjectStore, texts: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    let transaction: IDBTransaction | undefined;
    for (let again = true; !transaction; again = false) {
      try {
        transaction = (await (opening ??= connect(answersVersion))).transaction(['about', 'texts'], mode);
      } catch (error) {
        opening = undefined;
        if (!again) throw error;
      }
    }
    const kept = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser took it back.'));
    });
    const done = work(transaction.objectStore('about'), transaction.objectStore('texts'));
    // What can't be done wholly is not done at all.
    done.catch(() => {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
    });
    const [value] = await Promise.all([done, kept]);
    return value;
  }

  /** Some browsers never answer: then it counts as failed, and the next step begins anew. */
  const within = <T>(work: Promise<T>): Promise<T> =>
    tryOnce(() => work, patience, sleep).catch((error: unknown) => {
      if (isTimeout(error)) opening = undefined;
      throw error;
    });

  async function evict(about: IDBObjectStore, texts: IDBObjectStore, room: AnswerBudget): Promise<void> {
    const rows = (await result(about.getAll())) as AboutAnswer[];
    const gone = rows.filter((row) => !isKeptAnswer(row)).map(({ key }) => key);
    for (const key of [...gone, ...toEvict(rows.filter(isKeptAnswer), room)]) {
      about.delete(key);
      texts.delete(key);
    }
  }

  const write = ({ text, ...row }: KeptAnswer) =>
    transact('readwrite', async (about, texts) => {
      const there = (await result(about.get(row.key))) as AboutAnswer | undefined;
      if (isKeptAnswer(there) && isNewer(there, row)) return;
      about.put(row);
      if (!isKeptAnswer(there) || !row.etag || there.etag !== row.etag) {
        texts.put(text, row.key);
        await evict(about, texts, budget);
      }
    });

  return {
    get: (key) =>
      within(
        transact('readonly', async (about, texts) => {
          const [row, text] = await Promise.all([result(about.get(key)), result(texts.get(key))]);
          return isKeptAnswer(row) && typeof text === 'string' ? { ...row, text } : undefined;
        }),
      ),
    async put(answer) {
      if (answer.size > budget.largest) return;
      try {
        await within(write(answer));
      } catch (error) {
        if ((error as Error).name !== 'QuotaExceededError') throw error;
        // The device has less room than we would take: half of it, then once more.
        const half = { ...budget, entries: budget.entries / 2, bytes: budget.bytes / 2 };
        await within(transact('readwrite', (about, texts) => evict(about, texts, half)));
        await within(write(answer));
      }
    },
    remove: (key) =>
      within(
        transact('readwrite', async (about, texts) => {
          about.delete(key);
          texts.delete(key);
        }),
      ),
    clear: () =>
      within(
        transact('readwrite', async (about, texts) => {
          about.clear();
          texts.clear();
        }),
      ),
  };
}
