import { sqlState } from '../data/transaction.js';
import { Refusal } from './refusal.js';

/** Connection, missing database, resources, shut-down, lock and conflict: the database can't now, and may in a moment. */
const passing = /^(?:08...|3D000|53...|57P0[1-5]|55P03|40001|40P01|25006)$/;
const network = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)$/;
const words =
  /^(?:Connection terminated|timeout exceeded when trying to connect|PGlite is clos|Cannot use a pool after)/;

function* chain(error: unknown): Generator<Error> {
  for (let e = error; e instanceof Error; e = e.cause) yield e;
}

/** Whether the database could not be reached or could not serve for now. */
export function isUnavailable(error: unknown): boolean {
  if (passing.test(sqlState(error) ?? '')) return true;
  return [...chain(error)].some(
    (e) => network.test(String((e as { code?: unknown }).code)) || words.test(e.message),
  );
}

/** Any error as the refusal that a client sees: of one that is not a refusal it learns nothing but its kind. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isUnavailable(error)) {
    return new Refusal(503, 'unavailable', {
      detail: 'The server is busy or its database is away; nothing was written. Ask again after Retry-After.',
      headers: { 'Retry-After': '2' },
      cause: error,
    });
  }
  return new Refusal(500, 'internal', {
    detail: 'The server failed; nothing was written. Name the request id when asking for help.',
    cause: error,
  });
}
