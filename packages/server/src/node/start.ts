import { randomUUID } from 'node:crypto';
import { createApp, type App } from '../app.js';
import type { OpenDb } from '../data/db.js';
import { migrate } from '../data/migrate.js';
import type { Log } from '../http/log.js';
import { openSandbox, type SandboxProgress } from '../sandbox.js';
import { openDatabase, type DatabasePlace } from './open-database.js';
import { placeFlags, placeOf } from './place.js';
import { readSandbox, writeSandbox } from './sandbox-file.js';
import { checkPort, serve } from './serve.js';
import { oneOf, parse, Usage } from './usage.js';

const flags = { ...placeFlags, port: 'text', host: 'text', sandbox: 'switch', log: 'text' } as const;
const levels = ['none', 'error', 'warn', 'info'] as const;
/** How often a sandbox's runs are moved and planned. */
const minute = 60_000;

interface Ready {
  app: App;
  publishableKey?: string;
  /** Called every minute. */
  tick?: () => Promise<void>;
}

/** Serves until SIGINT or SIGTERM, then ends in order. Prints one line of JSON when it can be asked. */
export async function start(args: readonly string[]): Promise<void> {
  const parsed = parse(args, flags);
  const port = portOf(parsed.text['port'] ?? '4000');
  const log = logOf(oneOf('log', parsed.text['log'] ?? 'error', levels));
  const place = placeOf(parsed, process.env);
  const host = parsed.text['host'] || '127.0.0.1';
  await checkPort(port, host);
  const database = await openDatabase(place);
  const ended = signal();
  try {
    const ready = await (parsed.on['sandbox'] ? sandbox(database, place, log) : plain(database, log));
    const serving = await serve(ready.app, { port, host });
    const stop = ready.tick && everyMinute(ready.tick);
    const { publishableKey } = ready;
    console.log(JSON.stringify({ api: serving.api, ...(publishableKey && { publishableKey }) }));
    await ended;
    await stop?.();
    await serving.close();
  } finally {
    await database.close();
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Usage('--port must be a number from 0 to 65535');
  return port;
}

async function plain({ db }: OpenDb, log: Log): Promise<Ready> {
  await migrate(db, { holder: randomUUID() });
  return { app: createApp({ db, log, keepReads: 1_000 }) };
}

async function sandbox({ db }: OpenDb, place: DatabasePlace, log: Log): Promise<Ready> {
  const folder = 'folder' in place ? place.folder : undefined;
  const memory = folder === undefined ? undefined : await readSandbox(folder);
  const remember = async (seeded: boolean, keys = memory?.keys) => {
    if (folder !== undefined && keys) await writeSandbox(folder, { keys, seeded });
  };
  const { app, keys, catchUp } = await openSandbox({
    db,
    log,
    clock: Date.now,
    ...(memory && { keys: memory.keys, seeded: memory.seeded }),
    onKeys: (keys) => remember(memory?.seeded ?? false, keys),
    onProgress: teller(),
  });
  await remember(true, keys);
  return { app, publishableKey: keys.publishableKey, tick: catchUp };
}

/** Writes progress to stderr, a line for each tenth. */
export function teller(): (progress: SandboxProgress) => void {
  let last = '';
  return ({ step, done, of }) => {
    const line = `${step} ${Math.floor((done / Math.max(of, 1)) * 10) * 10} %`;
    if (line === last) return;
    last = line;
    console.error(line);
  };
}

function logOf(level: (typeof levels)[number]): Log {
  return (entry) => {
    if (levels.indexOf(entry.level) <= levels.indexOf(level)) console.error(JSON.stringify(entry));
  };
}

/** Repeats `work`, never two at a time; the function that ends it waits for the one under way. */
function everyMinute(work: () => Promise<void>): () => Promise<void> {
  let under: Promise<void> | undefined;
  const timer = setInterval(() => {
    under ??= work()
      .catch(complain)
      .finally(() => (under = undefined));
  }, minute);
  return async () => {
    clearInterval(timer);
    await under;
  };
}

const complain = (error: unknown) =>
  console.error(`The sandbox's runs could not be moved: ${error instanceof Error ? error.message : error}`);

/** Resolves when the process is asked to end; a second asking ends it at once. */
function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.once(name, () => {
        resolve();
        process.once(name, () => process.exit(130));
      });
    }
  });
}
