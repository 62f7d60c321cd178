import { sql, type SQL } from 'drizzle-orm';
import { rows, type Db } from './db.js';
import { migrationStatements } from './generated/migrations.js';
import { sqlState } from './transaction.js';

/** A statement of a migration; `name` is the file and the place in it. */
export interface MigrationStatement {
  name: string;
  statement: string;
}

export interface MigrateOptions {
  statements?: readonly MigrationStatement[];
  /** Who asks; unique to this run. */
  holder: string;
  sleep?: (ms: number) => Promise<void>;
  /** Called before each statement that is still to run. */
  onProgress?: (done: number, of: number) => void;
}

const bookkeeping = [
  sql`create table if not exists schema_migrations (name text primary key, applied_at timestamptz(3) not null)`,
  sql`create table if not exists schema_lease (id integer primary key, holder text not null, until timestamptz(3) not null)`,
];

/**
 * Brings the database up to date. Any number of processes may ask at once: one holds the lease and works, the others
 * wait until it is done. A process that dies leaves a lease that runs out in half a minute; each statement can be run again.
 * Resolves with the number of statements that this process ran.
 */
export async function migrate(db: Db, { holder, ...options }: MigrateOptions): Promise<number> {
  const { statements = migrationStatements, sleep = pause } = options;
  for (const statement of bookkeeping) await createOnce(db, statement);
  let ran = 0;
  for (;;) {
    const todo = await missing(db, statements);
    if (todo.length === 0) return ran;
    if (await takeLease(db, holder)) {
      ran += await apply(db, holder, todo, options.onProgress);
      await endLease(db, holder);
    } else {
      await sleep(100);
    }
  }
}

/** Two processes that create the same table at once can both find it missing. */
async function createOnce(db: Db, statement: SQL): Promise<void> {
  try {
    await db.execute(statement);
  } catch (error) {
    if (!['23505', '42P07', '42710'].includes(sqlState(error) ?? '')) throw error;
  }
}

async function missing(db: Db, statements: readonly MigrationStatement[]): Promise<MigrationStatement[]> {
  const applied = await rows<{ name: string }>(db, sql`select name from schema_migrations`);
  const names = new Set(applied.map(({ name }) => name));
  return statements.filter(({ name }) => !names.has(name));
}

/** Takes the lease, or prolongs the one held. */
async function takeLease(db: Db, holder: string): Promise<boolean> {
  const taken = await rows(
    db,
    sql`insert into schema_lease (id, holder, until) values (1, ${holder}, now() + interval '30 seconds')
      on conflict (id) do update set holder = excluded.holder, until = excluded.until
      where schema_lease.holder = excluded.holder or schema_lease.until < now() returning id`,
  );
  return taken.length > 0;
}

const endLease = (db: Db, holder: string) =>
  db.execute(
    sql`update schema_lease set until = now() - interval '1 second' where id = 1 and holder = ${holder}`,
  );

/** Runs statements one by one, each recorded once it has run; stops when the lease was lost. */
async function apply(
  db: Db,
  holder: string,
  todo: readonly MigrationStatement[],
  onProgress: MigrateOptions['onProgress'],
): Promise<number> {
  let ran = 0;
  for (const { name, statement } of todo) {
    if (!(await takeLease(db, holder))) break;
    onProgress?.(ran, todo.length);
    await db.execute(sql.raw(statement));
    await db.execute(
      sql`insert into schema_migrations (name, applied_at) values (${name}, now()) on conflict do nothing`,
    );
    ran += 1;
  }
  return ran;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
