import { expect, test } from 'vitest';
import { answer, fakeHttp, refusal } from '../../test/fake-network';
import { products } from '../resources/products';

const page = (data: number[], next: string | null) => () => answer({ data, next });

test('awaiting a list gives its first page', async () => {
  const { http, sent } = fakeHttp([page([1, 2], 'b')]);
  expect(await products(http).list()).toEqual({ data: [1, 2], next: 'b' });
  expect(sent).toHaveLength(1);
});

test('walking a list gives every row once, loading pages as it gets there, with the same filters', async () => {
  const { http, sent } = fakeHttp([page([1, 2], 'b'), page([], 'c'), page([3], null)]);
  const rows = [];
  for await (const row of products(http).list({ query: 'miel', limit: 2 })) rows.push(row);
  expect(rows).toEqual([1, 2, 3]);
  expect(sent.map(({ url }) => new URL(url).searchParams.get('cursor'))).toEqual([null, 'b', 'c']);
  for (const { url } of sent) expect(url).toContain('query=miel&limit=2');
});

test('a walk that is left early loads no more, and a second walk begins anew', async () => {
  const { http, sent } = fakeHttp([page([1], 'b'), page([2], 'c')]);
  const list = products(http).list();
  for await (const _ of list) break;
  expect(sent).toHaveLength(1);
  for await (const row of list) if ((row as unknown) === 2) break;
  expect(sent).toHaveLength(2);
});

test('a list can go on from a cursor', async () => {
  const { http, sent } = fakeHttp([page([9], null)]);
  await products(http).list({ cursor: 'x' });
  expect(sent[0]!.url).toContain('cursor=x');
});

test('a page that fails ends the walk with its error', async () => {
  const { http } = fakeHttp([page([1], 'b'), () => refusal(400, 'bad_cursor')]);
  const walk = async () => {
    for await (const _ of products(http).list());
  };
  await expect(walk()).rejects.toMatchObject({ code: 'bad_cursor' });
});
