import type { OperationId } from '@hamlet/sdk/contract';
import { details } from '../contract/generated/validators.mjs';
import type { Db } from '../data/db.js';
import { withTransaction } from '../data/transaction.js';
import { privateJson, replayed, type Answer } from './answer.js';
import type { Handler, Reply, Request } from './handler.js';
import { findKept, inFlight, keepAnswer, takeKey, type Claim, type Kept } from './idempotency.js';
import { replyHeaders } from './read.js';
import { Refusal } from './refusal.js';

/** A write that arrived: valid, and of somebody who may. */
export interface Write {
  operation: OperationId;
  handler: Handler<OperationId>;
  claim: Claim;
  ifMatch: string | undefined;
  /** The handler's request on a database or a transaction. */
  request(db: Db): Request;
  db: Db;
}

/** Makes the writer of one app. `running` are the keys in flight: a second try at the same time is told so at once. */
export function writer() {
  const running = new Set<string>();
  return async function write(write: Write): Promise<Answer> {
    const flight = JSON.stringify([write.claim.storeId, write.claim.scope, write.claim.key]);
    if (running.has(flight)) throw inFlight();
    running.add(flight);
    try {
      return await once(write);
    } finally {
      running.delete(flight);
    }
  };
}

async function once(write: Write): Promise<Answer> {
  const { handler, claim, db } = write;
  const long = typeof handler !== 'function';
  if (long) {
    const kept = await findKept(db, claim);
    if (kept) return replayed(kept);
    needMatch(write);
  }
  const prepared = long ? await handler.prepare(write.request(db)) : undefined;
  const handle = long ? handler.handle.bind(handler) : handler;
  const answer = await withTransaction(db, async (tx) => {
    if (!(await takeKey(tx, claim))) return undefined;
    needMatch(write);
    const request = write.request(tx);
    const reply = await handle(request, prepared as never);
    await keepAnswer(tx, claim, keptOf(reply, request));
    return answerOf(reply, request);
  });
  if (answer) return answer;
  const kept = await findKept(db, claim);
  if (!kept) throw inFlight();
  return replayed(kept);
}

/** Looked at only after the key: a lost answer that is asked for again is a replay, not a stale write. */
function needMatch({ operation, ifMatch }: Write): void {
  if (ifMatch !== undefined || details[operation].ifMatch === 'optional') return;
  throw new Refusal(428, 'match_required', {
    detail: 'Send If-Match with the ETag of the state that was read.',
    errors: [{ in: 'header', pointer: '/if-match', code: 'required', detail: 'Missing. Send it.' }],
  });
}

const answerOf = (reply: Reply, request: Request): Answer => ({
  status: reply.status ?? 200,
  headers: { ...privateJson, ...replyHeaders(reply, request) },
  text: JSON.stringify(reply.body),
});

const keptOf = (reply: Reply, request: Request): Kept => ({
  status: reply.status ?? 200,
  headers: replyHeaders(reply, request),
  body: JSON.stringify(reply.replayBody ?? reply.body),
});
