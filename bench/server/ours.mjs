// A process of its own: the server as it is published, on a new store. Says where it listens, and then, when asked, which
// statements a request makes and how much memory it has.
import { createApp, createStore, migrate, openDatabase, serve } from '@hamlet/server';

const { slug = 'bench', ...place } = JSON.parse(process.argv[2] ?? '{}');
const { db } = await openDatabase(place);
await migrate(db, { holder: `bench ${process.pid}` });
const currency = 'CNY';
const keys = await createStore(db, {
  slug,
  mode: 'test',
  settings: { names: { en: 'Bench' }, currency, locales: ['en', 'fr'], timeZone: 'Asia/Shanghai', links: [] },
});

/** @type {{ text: string, values: unknown[] }[]} */
let statements = [];
const client = /** @type {{ $client: { query: (...args: any[]) => unknown } }} */ (
  /** @type {unknown} */ (db)
).$client;
const query = client.query.bind(client);
client.query = (/** @type {any} */ asked, /** @type {any[]} */ ...more) => {
  statements.push({ text: asked.text ?? asked, values: more[0] ?? asked.values ?? [] });
  return query(asked, ...more);
};

const { api } = await serve(createApp({ db, keepReads: 1_000 }), { port: 0 });
process.on('message', (/** @type {{ about: string }} */ { about }) => {
  process.send?.(about === 'memory' ? process.memoryUsage.rss() : statements);
  statements = [];
});
process.send?.({ api, ...keys });
