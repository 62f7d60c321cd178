import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.js';
import type { Db } from '../src/data/db.js';
import type { LogEntry } from '../src/http/log.js';
import { openPostgres } from '../src/node/postgres.js';
import { checkResponse } from './contract-check.js';
import { shopForTest } from './support.js';

describe('a database that is away', () => {
  it('is answered with 503 and Retry-After, and with health all the while', async () => {
    const { db, close } = openPostgres('postgres://nobody:nothing@127.0.0.1:9/none');
    const log: LogEntry[] = [];
    const app = createApp({ db, log: (entry) => log.push(entry) });
    const key = 'pk_test_valley_aaaaaaaaaaaaaaaaaaaaaaaaaa';
    const request = new Request(`http://shop.test/store?key=${key}`);
    const response = await app.fetch(request);
    await checkResponse(request, response);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ code: 'unavailable' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await app.fetch(new Request('http://shop.test/health'))).status).toBe(200);
    const preflight = await app.fetch(
      new Request(`http://shop.test/store?key=${key}`, { method: 'OPTIONS' }),
    );
    expect(preflight.status).toBe(503);
    expect(log[0]).toMatchObject({ level: 'error', status: 503, code: 'unavailable', operation: 'getStore' });
    await close();
  });

  it('loses nobody for good: connections that were cut are replaced', async () => {
    const shop = await shopForTest({ database: 'postgres' });
    const read = async () => (await shop.asBuyer('GET', '/store')).status;
    expect(await Promise.all([read(), read(), read()])).toEqual([200, 200, 200]);
    // Cuts every connection of the pool, the one that asks included.
    await shop.db
      .execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()`)
      .catch(() => {});
    for (const status of await Promise.all([read(), read(), read()])) expect([200, 503]).toContain(status);
    expect(await Promise.all([read(), read(), read()])).toEqual([200, 200, 200]);
  });
});

describe('C28: a failure that nobody foresaw', () => {
  it('tells the client nothing of it but an id, and the log where it was', async () => {
    const log: LogEntry[] = [];
    const failures: unknown[] = [];
    const select = () => {
      throw new Error("select * from orders where phone = '+8613800000000'");
    };
    const app = createApp({
      db: { select } as unknown as Db,
      log: (entry) => log.push(entry),
      onFailure: (error) => failures.push(error),
    });
    const request = new Request('http://shop.test/store?key=pk_test_valley_aaaaaaaaaaaaaaaaaaaaaaaaaa');
    const response = await app.fetch(request);
    await checkResponse(request, response);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'internal', requestId: log[0]!.requestId });
    expect(text).not.toMatch(/select|phone|138|\.ts|at /);
    expect(log[0]).toMatchObject({ level: 'error', failure: { name: 'Error' } });
    expect(log[0]!.failure!.frames[0]).toMatch(/^at /);
    expect(JSON.stringify(log)).not.toContain('138');
    expect(failures).toHaveLength(1);
  });
});

describe('the log', () => {
  it('names operation and outcome, and no key, token, address, name or phone', async () => {
    const shop = await shopForTest();
    const token = shop.newToken();
    const id = shop.newId();
    await shop.asBuyer('POST', '/carts', { bearer: token, body: { id, orderId: shop.newId(), lines: [] } });
    await shop.asBuyer('GET', '/products', { query: { query: 'Li Na +8613800000000' } });
    await shop.asOperator('GET', '/operator/store');
    const text = JSON.stringify(shop.log);
    for (const secret of [
      token,
      shop.publishableKey,
      shop.secretKey,
      id,
      'Li Na',
      '13800000000',
      'shop.test',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(shop.log.map(({ operation, status, credential }) => [operation, status, credential])).toEqual([
      ['createCart', 201, 'buyer'],
      ['listProducts', 200, 'publishable'],
      ['getOperatorStore', 200, 'secret'],
    ]);
  });
});
