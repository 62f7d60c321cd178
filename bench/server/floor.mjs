// A process of its own: the least that could be put in the server's place. Hono, the same statements for a list and the same
// answer; one statement for an order; a text that stands.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { migrate, openDatabase } from '@hamlet/server';
import { Hono } from 'hono';
import pg from 'pg';

const place = JSON.parse(process.argv[2] ?? '{}');
const order = readFileSync(new URL('order.sql', import.meta.url), 'utf8');

/** The client itself, without anything around it. */
async function bare() {
  if (place.url) return new pg.Pool({ connectionString: place.url, max: 10 });
  const { db } = await openDatabase(place);
  await migrate(db, { holder: 'bench floor' });
  return /** @type {{ $client: any }} */ (/** @type {unknown} */ (db)).$client;
}

const client = await bare();
/** @param {string} name @param {string} text @param {unknown[]} values */
const query = (name, text, values) =>
  place.url ? client.query({ name, text, values }) : client.query(text, values);

/** @type {{ statements: { text: string, values: unknown[] }[], answer: unknown, text: string, offers: any[] }} */
let world = { statements: [], answer: {}, text: '', offers: [] };
const app = new Hono();
const json = { 'Content-Type': 'application/json' };
app.get('/static', (context) => context.body(world.text, 200, json));
app.get('/products', async (context) => {
  for (const [i, { text, values }] of world.statements.entries()) await query(`list ${i}`, text, values);
  return context.body(JSON.stringify(world.answer), 200, json);
});
app.post('/orders', async (context) => {
  const { id, offers } = await context.req.json();
  const { rows } = await query('order', order, [id, ...offers]);
  return context.json(rows[0] ?? {}, rows.length ? 201 : 422);
});

/** Offers of the floor's own store, as many as ours has. @param {string[]} ids */
async function addOffers(ids) {
  for (const id of ids) {
    await client.query(
      `insert into offers (store_id, id, product_id, variant_id, amount, currency, supply, search, record, revision, updated_at)
       values ('test_floor', $1, $1, $1, 4800, 'CNY', 1000000000, '', '{}', 1, now())`,
      [id],
    );
  }
}

process.on('message', async (/** @type {typeof world} */ told) => {
  if (told.offers) await addOffers(told.offers);
  world = { ...world, ...told };
  process.send?.('known');
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.send?.({ api: `http://127.0.0.1:${port}` }),
);
