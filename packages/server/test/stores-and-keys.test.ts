import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from './databases.js';
import { openShop, storeSettings, type TestShop } from './support.js';

describe.each(databases)('a store and its keys on %s', (database) => {
  let shop: TestShop;
  beforeAll(async () => {
    shop = await openShop({ database });
  });
  afterAll(() => shop.close());

  it('tells a page its name in the language asked for', async () => {
    const fr = await shop.asBuyer('GET', '/store', { query: { locale: 'fr-CA' } });
    expect(fr.body).toMatchObject({
      slug: 'valley',
      mode: 'test',
      name: 'Boutique de la vallée',
      currency: 'CNY',
    });
    expect(fr.headers.get('Content-Language')).toBe('fr');
    const wish = await shop.asBuyer('GET', '/store', {
      headers: { 'Accept-Language': 'sw, fr;q=0.8, en;q=0.2' },
    });
    expect(wish.headers.get('Content-Language')).toBe('fr');
    expect(wish.headers.get('Vary')).toContain('Accept-Language');
    expect((await shop.asBuyer('GET', '/store', { query: { locale: 'zh-CN' } })).body.name).toBe(
      'Valley village shop',
    );
  });

  it('answers 304 to a reader who has it already', async () => {
    const first = await shop.asBuyer('GET', '/store');
    const etag = first.headers.get('ETag')!;
    const again = await shop.asBuyer('GET', '/store', { headers: { 'If-None-Match': etag } });
    expect([again.status, again.body, again.headers.get('ETag')]).toEqual([304, undefined, etag]);
    const french = await shop.asBuyer('GET', '/store', {
      query: { locale: 'fr' },
      headers: { 'If-None-Match': etag },
    });
    expect(french.status).toBe(200);
  });

  it('lets the operator replace its settings, unless they changed meanwhile', async () => {
    const before = await shop.asOperator('GET', '/operator/store');
    const body = { ...storeSettings, names: { en: 'Hill shop' } };
    const put = await shop.asOperator('PUT', '/operator/store', {
      body,
      headers: { 'If-Match': before.headers.get('ETag')! },
    });
    expect(put.body.names).toEqual({ en: 'Hill shop' });
    const stale = await shop.asOperator('PUT', '/operator/store', {
      body: storeSettings,
      headers: { 'If-Match': before.headers.get('ETag')! },
    });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale']);
    expect((await shop.asOperator('PUT', '/operator/store', { body: storeSettings })).status).toBe(200);
  });

  it.each([
    [{ timeZone: 'Asia/Nowhere' }, 'unknown_time_zone', '/timeZone'],
    [{ carriage: { amount: 1, currency: 'EUR' } }, 'currency_mismatch', '/carriage/currency'],
    [
      { minimumOrderValue: { amount: 1, currency: 'EUR' } },
      'currency_mismatch',
      '/minimumOrderValue/currency',
    ],
    [{ names: { fr: 'Boutique' } }, 'name_missing', '/names/en'],
  ])('refuses settings %j with %s', async (change, code, pointer) => {
    const put = await shop.asOperator('PUT', '/operator/store', { body: { ...storeSettings, ...change } });
    expect([put.status, put.body.code, put.body.errors[0].pointer]).toEqual([422, code, pointer]);
  });

  it('gives a new key once, and a replay without it', async () => {
    const ask = { body: { kind: 'secret', name: 'Till' }, headers: { 'Idempotency-Key': 'till-1' } };
    const first = await shop.asOperator('POST', '/operator/keys', ask);
    expect(first.body.key).toMatch(/^sk_test_valley_[a-z2-7]{52}$/);
    expect((await shop.asOperator('GET', '/operator/store', { bearer: first.body.key })).status).toBe(200);
    const again = await shop.asOperator('POST', '/operator/keys', ask);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(again.body).toEqual({ ...first.body, key: null });
  });

  it('keeps a rotated key until its overlap is over', async () => {
    const { body: key } = await shop.asOperator('POST', '/operator/keys', {
      body: { kind: 'publishable', name: 'Page' },
    });
    const rotated = await shop.asOperator('POST', `/operator/keys/${key.id}/rotate`, {
      body: { overlapMinutes: 10 },
    });
    expect(rotated.body).toMatchObject({ kind: 'publishable', name: 'Page', expiresAt: null });
    const read = (text: string) => shop.ask('GET', '/store', { query: { key: text } });
    expect([(await read(key.key)).status, (await read(rotated.body.key)).status]).toEqual([200, 200]);
    shop.clock.advance(10 * 60_000);
    expect([(await read(key.key)).status, (await read(rotated.body.key)).status]).toEqual([401, 200]);
    const ended = await shop.asOperator('POST', `/operator/keys/${key.id}/rotate`, {
      body: { overlapMinutes: 0 },
    });
    expect([ended.status, ended.body.code]).toEqual([422, 'key_ended']);
  });

  it('never lets the last secret key be revoked', async () => {
    const other = await shop.anotherStore('lonely');
    const list = await shop.asOperator('GET', '/operator/keys', { bearer: other.secretKey });
    const secret = list.body.data.find((key: { kind: string }) => key.kind === 'secret');
    const revoke = (id: string) =>
      shop.asOperator('POST', `/operator/keys/${id}/revoke`, { bearer: other.secretKey });
    const refusal = await revoke(secret.id);
    expect([refusal.status, refusal.body.code]).toEqual([422, 'last_key']);
    const rotated = await shop.asOperator('POST', `/operator/keys/${secret.id}/rotate`, {
      bearer: other.secretKey,
      body: { overlapMinutes: 5 },
    });
    expect((await revoke(rotated.body.id)).body.code).toBe('last_key');
    expect((await revoke(secret.id)).body.revokedAt).not.toBeNull();
    expect((await shop.asOperator('GET', '/operator/store', { bearer: other.secretKey })).status).toBe(401);
  });

  it('lists keys page by page, without secrets', async () => {
    const all = (await shop.asOperator('GET', '/operator/keys')).body.data;
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number> = { limit: 1, ...(cursor && { cursor }) };
      const page: { body: { data: unknown[]; next: string | null } } = await shop.asOperator(
        'GET',
        '/operator/keys',
        { query },
      );
      seen.push(...page.body.data);
      cursor = page.body.next;
    } while (cursor);
    expect(seen).toEqual(all);
    expect(all.every((key: { key: unknown }) => key.key === null)).toBe(true);
    const bad = await shop.asOperator('GET', '/operator/keys', { query: { cursor: 'WzFd' } });
    expect([bad.status, bad.body.code]).toEqual([400, 'bad_cursor']);
  });
});
