import pg from 'pg';
import { expect, inject, it } from 'vitest';

it('gives the Node tests a real PostgreSQL', async () => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  const { rows } = await client.query<{ two: number }>('select 1 + 1 as two');
  await client.end();
  expect(rows).toEqual([{ two: 2 }]);
});
