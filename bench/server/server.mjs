import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPackages, packagesAreBuilt } from '../../scripts/build-packages.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { root, run } from '../../scripts/run.mjs';
import { startChild } from './child.mjs';
import { during, each, load, wire } from './load.mjs';
import { compared, isKept, table } from './report.mjs';
import { inTurns, quantile } from './rounds.mjs';
import { fillStore, newId, ordersFor, pair } from './world.mjs';

const guide = join(root, 'packages/docs/guides/bench-server.md');
/** @typedef {Parameters<typeof inTurns>[1]} Patience */

const scarce = 100;
const megabyte = 1024 * 1024;

const portOf = (/** @type {{ said: Record<string, any> }} */ { said }) => Number(new URL(said['api']).port);

/** Answers of any other kind than wanted would make a fast server of a broken one. */
function only(/** @type {Record<number, number>} */ statuses, /** @type {number} */ wanted) {
  if (Object.keys(statuses).join() !== String(wanted))
    throw new Error(`Not only ${wanted}: ${JSON.stringify(statuses)}`);
}

/** Starts our server and the floor on one database, the floor with the statements and the answer of our list. @param {object} place */
async function startBoth(place) {
  const ours = await startChild('./ours.mjs', place);
  const world = await fillStore(/** @type {any} */ (ours.said), scarce);
  const floor = await startChild('./floor.mjs', place);
  // A hub of its own for each: nothing that is kept helps.
  const lists = Array.from({ length: 8_192 }, () => wire('GET', `${world.list}&hubId=${newId()}`));
  const list = wire('GET', world.list);
  const ask = () => load({ port: portOf(ours), next: each([lists[0] ?? list]), connections: 1, keep: true });
  await ours.tell({ about: 'statements' });
  const { bodies } = await ask();
  const text = bodies[0] ?? '';
  /** @type {{ text: string, values: unknown[] }[]} */
  const statements = await ours.tell({ about: 'statements' });
  await floor.tell({
    // Who asks is our server's own question.
    statements: statements.filter(({ text }) => !text.includes('api_keys')),
    answer: JSON.parse(text),
    text,
    offers: world.offers,
  });
  return { ours, floor, world, list, lists };
}

/** @typedef {Awaited<ReturnType<typeof startBoth>>} Both */

/** @param {Both} both @param {Patience} patience @param {number} ms */
async function lists({ ours, floor, lists }, patience, ms) {
  /** @type {number[]} */
  const times = [];
  const result = await inTurns(
    {
      ours: async () => {
        const one = await load({ port: portOf(ours), next: during(lists, ms) });
        only(one.statuses, 200);
        times.push(...one.times);
        return one.rate;
      },
      floor: async () => {
        const one = await load({ port: portOf(floor), next: during([wire('GET', '/products')], ms) });
        only(one.statuses, 200);
        return one.rate;
      },
    },
    patience,
  );
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const tail = {
    what: 'list: p99 as a multiple of p50, 32 connections',
    ours: `${p50.toFixed(1)} ms, ${p99.toFixed(1)} ms`,
    floor: '',
    value: p99 / p50,
    most: 10,
  };
  return [compared('list of 20 goods', 0.7, result), tail];
}

/** @param {Both} both @param {Patience} patience @param {number} ms */
async function etags({ ours, floor, world, list }, patience, ms) {
  const response = await fetch(`http://127.0.0.1:${portOf(ours)}${world.list}`);
  const etag = response.headers.get('ETag') ?? '';
  const asked = Buffer.from(list.toString().replace('\r\n\r\n', `\r\nIf-None-Match: ${etag}\r\n\r\n`));
  const rate = async (
    /** @type {Buffer} */ request,
    /** @type {number} */ port,
    /** @type {number} */ status,
  ) => {
    const one = await load({ port, next: during([request], ms) });
    only(one.statuses, status);
    return one.rate;
  };
  const result = await inTurns(
    {
      ours: () => rate(asked, portOf(ours), 304),
      floor: () => rate(wire('GET', '/static'), portOf(floor), 200),
    },
    patience,
  );
  return [compared('list that the reader has (ETag), beside a static answer', 0.7, result)];
}

/**
 * @param {Both} both
 * @param {Patience} patience
 * @param {number} count orders a round
 * @param {string} what
 * @param {number} least
 */
async function checkouts({ ours, floor, world }, patience, count, what, least) {
  const baskets = () => Array.from({ length: count }, () => pair(world.offers));
  const result = await inTurns(
    {
      ours: async () => {
        const requests = await ordersFor(portOf(ours), world, baskets());
        const one = await load({ port: portOf(ours), next: each(requests) });
        only(one.statuses, 201);
        return one.rate;
      },
      floor: async () => {
        const bodies = baskets().map((offers) => ({ id: newId(), offers }));
        const one = await load({
          port: portOf(floor),
          next: each(bodies.map((body) => wire('POST', '/orders', { body }))),
        });
        only(one.statuses, 201);
        return one.rate;
      },
    },
    patience,
  );
  return [compared(what, least, result)];
}

/** More buyers than there is of one good. @param {Both} both */
async function hot({ ours, world }) {
  const requests = await ordersFor(
    portOf(ours),
    world,
    Array.from({ length: scarce * 2 }, () => [world.scarce]),
  );
  const { statuses, rate } = await load({ port: portOf(ours), next: each(requests) });
  const placed = statuses[201] ?? 0;
  const { value } = await world.operator.offers.get(world.scarce);
  return [
    {
      what: `hot product: ${scarce * 2} buyers of ${scarce} jars, sold too many`,
      ours: `${Math.round(rate).toLocaleString('en')} /s`,
      floor: '',
      value: Math.max(0, placed - scarce, value.sold - scarce) + Math.abs(value.sold - placed),
      most: 0,
    },
    {
      what: 'hot product: jars that were left on the shelf',
      ours: `${placed} sold`,
      floor: '',
      value: scarce - placed,
      most: 0,
    },
  ];
}

async function onPostgres() {
  const postgres = await startPostgres();
  try {
    const both = await startBoth({ url: postgres.url });
    try {
      return [
        ...(await lists(both, { rounds: 7, seconds: 12 }, 800)),
        ...(await etags(both, { rounds: 9, seconds: 9 }, 400)),
        ...(await checkouts(both, { rounds: 5, seconds: 15 }, 200, 'checkout of two goods, PostgreSQL', 0.6)),
        ...(await hot(both)),
      ];
    } finally {
      await Promise.all([both.ours.stop(), both.floor.stop()]);
    }
  } finally {
    await postgres.stop();
  }
}

async function onPglite() {
  const both = await startBoth({ memory: true });
  try {
    const rows = await checkouts(
      both,
      { rounds: 3, seconds: 10 },
      64,
      'checkout of two goods, PGlite in memory',
      0.4,
    );
    const memory = (await both.ours.tell({ about: 'memory' })) / megabyte;
    const rss = {
      what: 'PGlite: memory (RSS) after all of it',
      ours: '',
      floor: '',
      value: Math.round(memory),
    };
    return [...rows, { ...rss, most: 600, unit: ' MB' }];
  } finally {
    await Promise.all([both.ours.stop(), both.floor.stop()]);
  }
}

/**
 * `pnpm bench server`: the published server beside the least that could stand in its place, in turns, on this machine alone.
 * `--write` writes the guide.
 * @param {readonly string[]} options
 * @returns {Promise<number>} 1 where a bound is missed
 */
export async function main(options) {
  if (!packagesAreBuilt()) await buildPackages();
  const rows = [...(await onPostgres()), ...(await onPglite())];
  console.log(table(rows));
  if (options.includes('--write')) {
    mkdirSync(dirname(guide), { recursive: true });
    const about = readFileSync(new URL('about.md', import.meta.url), 'utf8');
    writeFileSync(
      guide,
      about.replace('{table}', () => table(rows)),
    );
    await run('prettier', ['--write', guide]);
  }
  const missed = rows.filter((row) => !isKept(row));
  for (const { what, value } of missed) console.error(`Missed: ${what}: ${value.toFixed(2)}.`);
  return missed.length ? 1 : 0;
}
