import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpenDb } from '../src/data/db.js';
import { rows } from '../src/data/db.js';
import { migrationStatements } from '../src/data/generated/migrations.js';
import { migrate } from '../src/data/migrate.js';
import { openPglite } from '../src/data/open-pglite.js';
import { openPostgres } from '../src/node/postgres.js';
import { newPostgresDatabase } from './databases.js';

async function emptyPostgres(): Promise<{ open(): OpenDb }> {
  const { url, drop } = await newPostgresDatabase();
  const opened: OpenDb[] = [];
  onTestFinished(async () => {
    await Promise.all(opened.map(({ close }) => close()));
    await drop();
  });
  return {
    open: () => {
      const one = openPostgres(url, { connections: 2 });
      opened.push(one);
      return one;
    },
  };
}

const twice = (name: string) => [
  { name: `${name}#1`, statement: `create table if not exists ${name} (id integer primary key)` },
  { name: `${name}#2`, statement: `insert into ${name} (id) select coalesce(max(id), 0) + 1 from ${name}` },
];

describe('migrate', () => {
  it('builds every table on PGlite, and nothing the second time', async () => {
    const { db, close } = await openPglite();
    expect(await migrate(db, { holder: 'one' })).toBe(migrationStatements.length);
    expect(await migrate(db, { holder: 'two' })).toBe(0);
    await close();
  });

  it('runs each statement once when eight processes ask at the same time', async () => {
    const place = await emptyPostgres();
    const statements = [...migrationStatements, ...twice('marks')];
    const ran = await Promise.all(
      Array.from({ length: 8 }, (_, i) => migrate(place.open().db, { holder: `process ${i}`, statements })),
    );
    expect(ran.filter((count) => count > 0)).toEqual([statements.length]);
    expect(await rows(place.open().db, sql`select id from marks`)).toEqual([{ id: 1 }]);
  });

  it('takes over from a process that died, once its lease has run out', async () => {
    const { db } = (await emptyPostgres()).open();
    await migrate(db, { holder: 'first', statements: [] });
    await db.execute(
      sql`insert into schema_lease values (1, 'dead', now() + interval '700 milliseconds')
        on conflict (id) do update set holder = excluded.holder, until = excluded.until`,
    );
    const began = performance.now();
    expect(await migrate(db, { holder: 'second', statements: twice('things') })).toBe(2);
    expect(performance.now() - began).toBeGreaterThan(500);
  });

  it('goes on where it was broken off', async () => {
    const { db } = (await emptyPostgres()).open();
    const [create, insert] = twice('goods') as [
      (typeof migrationStatements)[0],
      (typeof migrationStatements)[0],
    ];
    const broken = [create, { name: 'goods#2', statement: 'select no_such_column' }];
    await expect(migrate(db, { holder: 'a', statements: broken })).rejects.toThrow();
    expect(await migrate(db, { holder: 'a', statements: [create, insert] })).toBe(1);
  });

  it('drafts statements that can all be run again', async () => {
    const { db } = (await emptyPostgres()).open();
    const all = migrationStatements.map(({ statement }, i) => ({ name: `again#${i}`, statement }));
    await migrate(db, { holder: 'a' });
    expect(await migrate(db, { holder: 'a', statements: all })).toBe(all.length);
  });
});

it('the tables say what schema.ts says', async () => {
  const { db, close } = await openPglite();
  await migrate(db, { holder: 'a' });
  const schema = await import('../src/data/schema.js');
  for (const table of Object.values(schema))
    await db
      .select()
      .from(table as never)
      .limit(1);
  await close();
});
