import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createOperator } from '@hamlet/sdk/operator';
import { main } from '../src/node/main.js';
import { newPostgresDatabase } from './databases.js';

// The command line as it is typed: a process of its own, bundled from the sources.

const here = (path: string) => new URL(path, import.meta.url).pathname;

let folder: string;
let cli: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamlet-cli-'));
  cli = here('../node_modules/.cache/hamlet/cli-under-test.mjs');
  await build({
    entryPoints: [here('../src/cli.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    tsconfig: here('../tsconfig.json'),
    external: ['@electric-sql/pglite', 'drizzle-orm', 'hono', '@hono/node-server', 'pg'],
    logLevel: 'error',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

const children = new Set<ChildProcess>();
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { DATABASE_URL: _, HAMLET_SECRET_KEY: __, ...rest } = process.env;
  const child = spawn(process.execPath, [cli, ...args], { env: { ...rest, ...env }, cwd: folder });
  children.add(child);
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (data) => (ended.out += data));
  child.stderr.on('data', (data) => (ended.err += data));
  const end = new Promise<Ended>((resolve) =>
    child.once('close', (code) => {
      children.delete(child);
      resolve({ ...ended, code });
    }),
  );
  return { child, end, sofar: ended };
}

const type = (args: readonly string[], env?: Record<string, string>) => run(args, env).end;

/** The same without a process of its own: quick, for what ends at once. */
async function typeHere(args: readonly string[]): Promise<Ended> {
  vi.stubEnv('HAMLET_SECRET_KEY', undefined);
  vi.stubEnv('DATABASE_URL', undefined);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const said = ({ mock }: typeof log) => mock.calls.map((call) => call.join(' ')).join('\n');
  try {
    const code = await main(args);
    return { code, out: said(log), err: said(error) };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

/** Starts a server and waits for its line. */
async function start(args: readonly string[], env?: Record<string, string>) {
  const { child, end, sofar } = run(['start', '--port', '0', ...args], env);
  while (!sofar.out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(sofar.err);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const ready = JSON.parse(sofar.out) as { api: string; publishableKey?: string };
  return { ...ready, child, end };
}

const storeFlags = ['--slug', 'hill', '--mode', 'test', '--name', 'Hill shop', '--currency', 'CNY'];
const store = [...storeFlags, '--locales', 'en,fr', '--time-zone', 'Asia/Shanghai'];

describe('hamlet-server', () => {
  it('tells what there is', async () => {
    const { code, out } = await type(['help']);
    expect(code).toBe(0);
    expect((await type(['fly'])).code).toBe(2);
    for (const word of [
      'start',
      'migrate',
      'store create',
      'seed',
      'run advance',
      'run arrive',
      'DATABASE_URL',
    ]) {
      expect(out).toContain(word);
    }
    expect((await type([])).code).toBe(2);
  });

  it.each([
    [['fly'], 'Unknown command: fly'],
    [['store', 'delete'], 'Unknown command: store delete'],
    [['start'], '--data FOLDER, --memory, or DATABASE_URL'],
    [['start', '--memory', '--data', 'x'], 'not both'],
    [['start', '--memory', '--port', 'http'], '--port must be a number'],
    [['start', '--memory', '--port', '70000'], '--port must be a number'],
    [['start', '--memory', '--colour', 'red'], "'--colour'"],
    [['start', '--memory', '--port'], '--port'],
    [['start', '--memory', '--log', 'loud'], '--log must be one of'],
    [['start', '--memory', 'now'], 'Unexpected: now'],
    [['migrate', '--data', ''], '--data needs a folder'],
    [['store', 'create', '--mode', 'test'], 'Missing: --slug'],
    [['store', 'create', '--slug', 'hill', '--mode', 'both'], '--mode must be one of test, live'],
    [
      ['store', 'create', ...store.slice(0, -4), '--locales', 'e', '--time-zone', 'UTC', '--data', 'x'],
      '/locales/0',
    ],
    [['store', 'create', ...store, '--terms', 'javascript:alert(1)', '--data', 'x'], '/links/0/url'],
    [['store', 'create', ...store, '--memory'], 'gone at once'],
    [['run', 'advance', '--to', 'closed', '--api', 'http://127.0.0.1:1'], 'Missing: the id of the run'],
    [['run', 'advance', 'x', '--to', 'fly', '--api', 'http://127.0.0.1:1'], '--to must be one of'],
    [['run', 'advance', 'x', '--to', 'closed', '--api', 'ftp://x'], '--api must be an address'],
    [['run', 'advance', 'x', '--to', 'closed', '--api', 'http://127.0.0.1:1'], 'HAMLET_SECRET_KEY'],
    [['seed'], 'Missing: --api'],
    [['snapshot'], 'Missing: the file to write'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, out, err } = await typeHere(args);
    expect(err).toContain(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toContain('\n    at ');
  });

  it('refuses a DATABASE_URL of another kind, and says when there is no database at one', async () => {
    const other = await type(['migrate'], { DATABASE_URL: 'mysql://x' });
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('postgres://')]);
    const away = await type(['migrate'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/none' });
    expect([away.code, away.err]).toEqual([1, expect.stringContaining('does not answer')]);
    expect(away.err).not.toContain('\n    at ');
  });

  it('makes a store in a folder, serves it, and keeps others out meanwhile', async () => {
    const data = join(folder, 'deep', 'shop');
    const made = await type(['store', 'create', ...store, '--data', data]);
    expect(made.code).toBe(0);
    const keys = JSON.parse(made.out);
    const again = await type(['store', 'create', ...store, '--data', data]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('already')]);

    const { api, child, end, publishableKey } = await start(['--data', data]);
    expect(publishableKey).toBeUndefined();
    const answer = await fetch(`${api}/store?key=${keys.publishableKey}`);
    expect(await answer.json()).toMatchObject({ slug: 'hill', name: 'Hill shop' });
    const second = await type(['migrate', '--data', data]);
    expect([second.code, second.err]).toEqual([1, expect.stringContaining(`in use by process ${child.pid}`)]);
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
    expect((await type(['migrate', '--data', data])).out).toContain('was up to date');
  });

  it('loses nothing that was answered when it is killed', async () => {
    const data = join(folder, 'killed');
    const { secretKey } = JSON.parse((await type(['store', 'create', ...store, '--data', data])).out);
    const first = await start(['--data', data]);
    const operator = createOperator({ baseUrl: first.api, secretKey });
    const id = '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e6f';
    await operator.categories.put(id, { names: { en: 'Honey' }, position: 1 });
    first.child.kill('SIGKILL');
    await first.end;
    const second = await start(['--data', data]);
    const { value } = await createOperator({ baseUrl: second.api, secretKey }).categories.get(id);
    expect(value.names).toEqual({ en: 'Honey' });
    second.child.kill('SIGINT');
    expect((await second.end).code).toBe(0);
  });

  it('says that a port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const { port } = squatter.address() as { port: number };
    const { code, err } = await type(['start', '--memory', '--port', String(port)]);
    expect([code, err]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    squatter.close();
  });

  it('serves PostgreSQL, and moves its runs over HTTP', async () => {
    const { url, drop } = await newPostgresDatabase();
    const env = { DATABASE_URL: url };
    const { secretKey } = JSON.parse((await type(['store', 'create', ...store], env)).out);
    const { api, child, end } = await start([], env);
    const run = await putRun(api, secretKey);
    const key = { HAMLET_SECRET_KEY: secretKey };
    const moved = await type(['run', 'advance', run.id, '--to', 'closed', '--api', `${api}/`], key);
    expect(JSON.parse(moved.out)).toEqual({ run: run.id, status: 'closed', ordersMoved: 0 });
    for (const to of ['loading', 'departed'])
      await type(['run', 'advance', run.id, '--to', to, '--api', api], key);
    const arrived = await type(['run', 'arrive', run.id, '--hub', run.hubId, '--api', api], key);
    expect(JSON.parse(arrived.out)).toMatchObject({ status: 'departed' });
    const illegal = await type(['run', 'advance', run.id, '--to', 'loading', '--api', api], key);
    expect([illegal.code, illegal.err]).toEqual([1, expect.stringContaining('illegal_transition')]);
    const unknown = await type(['run', 'advance', run.hubId, '--to', 'closed', '--api', api], key);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('not_found')]);
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
    await drop();
  });

  it('keeps a sandbox’s keys where only its user can read them', async () => {
    const data = join(folder, 'sandbox');
    const first = await start(['--data', data, '--sandbox']);
    const hubs = await fetch(`${first.api}/hubs?key=${first.publishableKey}&limit=1`);
    expect((await hubs.json()).data).toHaveLength(1);
    const file = join(data, 'sandbox.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    first.child.kill('SIGTERM');
    await first.end;
    const second = await start(['--data', data, '--sandbox']);
    expect(second.publishableKey).toBe(first.publishableKey);
    second.child.kill('SIGTERM');
    await second.end;
  }, 240_000);
});

/** A run with one stop, which takes orders for a day. */
async function putRun(baseUrl: string, secretKey: string) {
  const operator = createOperator({ baseUrl, secretKey });
  const [hubId, routeId, id] = ['a1', 'a2', 'a3'].map(
    (end) => `01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e${end}`,
  ) as [string, string, string];
  await operator.hubs.put(hubId, {
    code: 'HB-0001',
    names: { en: 'Old bridge' },
    aliases: [],
    languages: [],
    tier: 'village',
    status: 'active',
    location: { type: 'Point', coordinates: [111.2, 30.7] },
    timeZone: 'Asia/Shanghai',
    services: ['collection'],
    holdPolicy: { days: 5 },
  });
  await operator.routes.put(routeId, {
    names: { en: 'Valley road' },
    cadence: 'FREQ=WEEKLY;BYDAY=TH',
    timeZone: 'Asia/Shanghai',
    departsAt: '08:00',
    cutOffMinutes: 600,
    stops: [{ hubId, offsetMinutes: 60, windowMinutes: 60 }],
  });
  const from = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await operator.runs.put(id, {
    routeId,
    ordersCloseAt: from(24),
    departsAt: from(36),
    stops: [{ hubId, arrivesFrom: from(37), arrivesTo: from(38) }],
  });
  return { id, hubId };
}
