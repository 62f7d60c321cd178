import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import { runStatusAt } from '@hamlet/sdk';
import { runs } from './schema.js';

type RunTimes = Pick<typeof runs.$inferSelect, 'status' | 'ordersOpenAt' | 'ordersCloseAt'>;

/** Where a run stands by the server's clock. */
export const statusOf = (run: RunTimes, now: Date): string =>
  runStatusAt(
    {
      status: run.status,
      ordersOpenAt: run.ordersOpenAt?.toISOString(),
      ordersCloseAt: run.ordersCloseAt.toISOString(),
    },
    now.getTime(),
  );

/** Runs that take orders at that instant. */
export const takesOrders = (now: Date): SQL | undefined =>
  and(
    eq(runs.status, 'open'),
    isNull(runs.archivedAt),
    gt(runs.ordersCloseAt, now),
    or(isNull(runs.ordersOpenAt), lte(runs.ordersOpenAt, now)),
  );

/** Runs that stand so by the server's clock. */
export function standsAs(status: string, now: Date): SQL | undefined {
  const opens = gt(runs.ordersOpenAt, now);
  const closes = gt(runs.ordersCloseAt, now);
  if (status === 'open') return takesOrders(now);
  if (status === 'scheduled') return and(eq(runs.status, 'open'), opens, closes);
  if (status === 'closed') {
    return or(eq(runs.status, 'closed'), and(eq(runs.status, 'open'), lte(runs.ordersCloseAt, now)));
  }
  return eq(runs.status, status);
}
