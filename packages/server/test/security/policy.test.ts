import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, type OperationId } from '@hamlet/sdk/contract';
import description from '../../../sdk/contract/openapi.json' with { type: 'json' };
import { policy, type Access } from '../../src/http/policy.js';
import { handlers } from '../../src/routes/index.js';
import { openShop, type Ask, type TestShop } from '../support.js';

// C2, C6: every operation of the contract with every kind of credential.

const ids = Object.keys(operations) as OperationId[];

let shop: TestShop;
const kinds = new Map<string, Ask>();
beforeAll(async () => {
  shop = await openShop();
  const other = await shop.anotherStore('other');
  const live = await shop.anotherStore('valley', 'live');
  const make = async (kind: string) =>
    (await shop.asOperator('POST', '/operator/keys', { body: { kind, name: 'To end' } })).body;
  const end = async (key: { id: string }, action: string, body?: object) =>
    shop.asOperator('POST', `/operator/keys/${key.id}/${action}`, body && { body });
  const [expiredPk, revokedPk, expiredSk, revokedSk] = [
    await make('publishable'),
    await make('publishable'),
    await make('secret'),
    await make('secret'),
  ];
  for (const key of [expiredPk, expiredSk]) await end(key, 'rotate', { overlapMinutes: 5 });
  for (const key of [revokedPk, revokedSk]) await end(key, 'revoke');
  shop.clock.advance(6 * 60_000);

  const pk = shop.publishableKey;
  const token = shop.newToken();
  const graft = (onto: string, of: string) =>
    onto.slice(0, onto.lastIndexOf('_')) + of.slice(of.lastIndexOf('_'));
  const cases: Record<string, Ask> = {
    none: {},
    pk: { query: { key: pk } },
    'pk + token': { query: { key: pk }, bearer: token },
    'pk + malformed token': { query: { key: pk }, bearer: 'short' },
    'token alone': { bearer: token },
    'pk as bearer': { bearer: pk },
    sk: { bearer: shop.secretKey },
    'pk + sk': { query: { key: pk }, bearer: shop.secretKey },
    'sk in the address': { query: { key: shop.secretKey } },
    'secret of another store': { bearer: graft(shop.secretKey, other.secretKey) },
    'secret of the live store': { bearer: graft(shop.secretKey, live.secretKey) },
    'pk secret of another store': { query: { key: graft(pk, other.publishableKey) }, bearer: token },
    'pk secret as sk': { bearer: graft(shop.secretKey, pk) },
    'expired pk': { query: { key: expiredPk.key }, bearer: token },
    'revoked pk': { query: { key: revokedPk.key }, bearer: token },
    'expired sk': { bearer: expiredSk.key },
    'revoked sk': { bearer: revokedSk.key },
    'malformed sk': { bearer: 'sk_test_valley_' },
  };
  for (const [name, ask] of Object.entries(cases)) kinds.set(name, ask);
});
afterAll(() => shop.close());

/** What each kind gets where it may not: status and code. What is not listed may. */
const refusals: Record<Exclude<Access, 'anyone'>, Record<string, string>> = {
  publishable: {
    none: '401 key_missing',
    'token alone': '401 key_missing',
    'pk as bearer': '401 key_missing',
    sk: '403 forbidden',
    'pk + sk': '403 forbidden',
    'sk in the address': '403 forbidden',
    'secret of another store': '403 forbidden',
    'secret of the live store': '403 forbidden',
    'pk secret of another store': '401 key_invalid',
    'pk secret as sk': '403 forbidden',
    'expired pk': '401 key_invalid',
    'revoked pk': '401 key_invalid',
    'expired sk': '403 forbidden',
    'revoked sk': '403 forbidden',
    'malformed sk': '403 forbidden',
  },
  buyer: {
    none: '401 key_missing',
    pk: '401 token_missing',
    'pk + malformed token': '401 token_invalid',
    'token alone': '401 key_missing',
    'pk as bearer': '401 key_missing',
    sk: '403 forbidden',
    'pk + sk': '403 forbidden',
    'sk in the address': '403 forbidden',
    'secret of another store': '403 forbidden',
    'secret of the live store': '403 forbidden',
    'pk secret of another store': '401 key_invalid',
    'pk secret as sk': '403 forbidden',
    'expired pk': '401 key_invalid',
    'revoked pk': '401 key_invalid',
    'expired sk': '403 forbidden',
    'revoked sk': '403 forbidden',
    'malformed sk': '403 forbidden',
  },
  secret: {
    none: '401 key_missing',
    pk: '403 forbidden',
    'pk + token': '403 forbidden',
    'pk + malformed token': '401 key_invalid',
    'token alone': '403 forbidden',
    'pk as bearer': '403 forbidden',
    'sk in the address': '403 forbidden',
    'secret of another store': '401 key_invalid',
    'secret of the live store': '401 key_invalid',
    'pk secret of another store': '403 forbidden',
    'pk secret as sk': '401 key_invalid',
    'expired pk': '403 forbidden',
    'revoked pk': '403 forbidden',
    'expired sk': '401 key_invalid',
    'revoked sk': '401 key_invalid',
    'malformed sk': '401 key_invalid',
  },
};

describe('C2, C6: who may call what', () => {
  it('has a row and a handler for each operation of the contract, and none beside', () => {
    expect(Object.keys(policy).sort()).toEqual([...ids].sort());
    expect(Object.keys(handlers).sort()).toEqual([...ids].sort());
  });

  it('says the same as the contract', () => {
    const schemes: Record<string, Access> = {
      '': 'anyone',
      publishableKey: 'publishable',
      'buyerToken+publishableKey': 'buyer',
      secretKey: 'secret',
    };
    for (const id of ids) {
      const { method, path } = operations[id];
      const item = description.paths[path] as Record<string, { security: Record<string, unknown>[] }>;
      const said = item[method.toLowerCase()]!.security.flatMap((one) => Object.keys(one))
        .sort()
        .join('+');
      expect([id, schemes[said]]).toEqual([id, policy[id]]);
    }
  });

  it.each(ids)('%s refuses whom it should, and nobody else', async (id) => {
    const { method, path } = operations[id];
    const access = policy[id];
    for (const [name, ask] of kinds) {
      const { status, body } = await shop.ask(method, path.replaceAll(/\{\w+\}/g, shop.newId()), ask);
      const expected = access === 'anyone' ? undefined : refusals[access][name];
      const got = [401, 403].includes(status) ? `${status} ${body.code}` : undefined;
      expect([name, got]).toEqual([name, expected]);
    }
  });
});
