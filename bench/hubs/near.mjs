import { fold, uuidv7, webRandom } from '@hamlet/sdk';
import { cellOf } from '@hamlet/sdk/hubs';
import { createApp, createStore, migrate, openDatabase } from '@hamlet/server';
import { startPostgres } from '../../scripts/postgres.mjs';
import { inTurns } from '../server/rounds.mjs';
import { network } from './network.mjs';

const few = 1_000;
const many = 100_000;
const atOnce = 2_000;

/** Columns as the server writes them, in bulk: 100,000 puts would take an hour. */
const insert = `insert into hubs (store_id, id, code, tier, status, area_code, lng, lat, cell, facts, services, sort_name, search, record, revision, updated_at)
  select $1, id, record ->> 'code', record ->> 'tier', record ->> 'status', record -> 'area' ->> 'code', lng, lat, cell, 1, record -> 'services', sort_name, search, record, 1, now()
  from jsonb_to_recordset($2::jsonb) as row(id text, lng float8, lat float8, cell bigint, sort_name text, search text, record jsonb)`;

/** @typedef {{ query: (text: string, values?: unknown[]) => Promise<{ rows: any[] }> }} Client */

/** A store with so many hubs. @param {any} db @param {Client} client @param {number} count */
async function storeWith(db, client, count) {
  const settings = {
    names: { en: 'Bench' },
    currency: 'CNY',
    locales: ['en', 'fr', 'zh-CN'],
    timeZone: 'Asia/Shanghai',
    links: [],
  };
  const { storeId, publishableKey } = await createStore(db, {
    slug: `hubs-${count}`,
    mode: 'test',
    settings,
  });
  const hubs = network(count);
  for (let from = 0; from < count; from += atOnce) {
    const rows = hubs.slice(from, from + atOnce).map(({ input }) => {
      const [lng = 0, lat = 0] = input.location.coordinates;
      const texts = [
        ...Object.values(input.names),
        ...input.aliases,
        input.code,
        ...Object.values(input.landmarks ?? {}),
        ...Object.values(input.area.names),
      ];
      return {
        id: uuidv7(Date.now(), webRandom),
        lng,
        lat,
        cell: cellOf(lng, lat),
        sort_name: fold(input.names.en),
        search: texts.map(fold).join('\n'),
        record: input,
      };
    });
    await client.query(insert, [storeId, JSON.stringify(rows)]);
  }
  const places = hubs.map(({ input }) => input.location.coordinates);
  return { key: publishableKey, places };
}

/** Nearest hubs by the server over a real PostgreSQL, of many hubs beside few. @param {{ rounds: number, seconds: number }} patience */
export async function onServer(patience) {
  const postgres = await startPostgres();
  try {
    const { db, close } = await openDatabase({ url: postgres.url });
    try {
      await migrate(db, { holder: `bench ${process.pid}` });
      const client = /** @type {{ $client: Client }} */ (/** @type {unknown} */ (db)).$client;
      const stores = { floor: await storeWith(db, client, few), ours: await storeWith(db, client, many) };
      await client.query('vacuum analyze hubs');
      const app = createApp({ db });
      let asked = 0;
      const rate = async (/** @type {'ours' | 'floor'} */ name) => {
        const { key, places } = stores[name];
        const times = 150;
        const from = performance.now();
        for (let n = 0; n < times; n += 1) {
          const [lng = 0, lat = 0] = places[(asked++ * 7919) % places.length] ?? [];
          const near = `${(lng + ((asked * 37) % 20) / 100 - 0.1).toFixed(5)},${lat.toFixed(5)}`;
          const response = await app.fetch(
            new Request(`http://bench.invalid/hubs?near=${near}&limit=20&key=${key}`),
          );
          if (response.status !== 200) throw new Error(await response.text());
          await response.text();
        }
        return (times * 1000) / (performance.now() - from);
      };
      const { ours, floor, ratio, least, most } = await inTurns(
        { ours: () => rate('ours'), floor: () => rate('floor') },
        patience,
      );
      const ms = (/** @type {number} */ rate) => `${(1000 / rate).toFixed(2)} ms`;
      const began = performance.now();
      const list = await app.fetch(new Request(`http://bench.invalid/tiles?key=${stores.ours.key}`));
      const { tiles } = await list.json();
      const listed = performance.now() - began;
      return [
        {
          what: `server: nearest 20 of ${many.toLocaleString('en')} hubs, as a share of the speed with ${few.toLocaleString('en')}; its list of ${tiles.length} tiles takes ${listed.toFixed(0)} ms`,
          ours: ms(ours),
          floor: ms(floor),
          value: ratio,
          spread: `${least.toFixed(2)} to ${most.toFixed(2)}`,
          least: 0.5,
        },
      ];
    } finally {
      await close();
    }
  } finally {
    await postgres.stop();
  }
}
