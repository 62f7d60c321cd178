import type { AboutAnswer } from './answer-store';

/** How much a device keeps of one store. */
export interface AnswerBudget {
  /** Answers at most. */
  entries: number;
  /** Bytes of all of them at most, at two a character. */
  bytes: number;
  /** Bytes of one at most: a larger one isn't kept. */
  largest: number;
}

/** 300 answers, four megabytes together, half a megabyte each: more than a village looks at in a week. */
export const answerBudget: AnswerBudget = { entries: 300, bytes: 4_194_304, largest: 524_288 };

/**
 * What has to go so that the rest fits: the lowest rank first, and within it what was of no use for longest. An order with
 * its pass goes after everything else.
 */
export function toEvict(all: readonly AboutAnswer[], budget: Omit<AnswerBudget, 'largest'>): string[] {
  let count = all.length;
  let bytes = all.reduce((sum, { size }) => sum + size, 0);
  const first = [...all].sort((a, b) => a.rank - b.rank || a.usedAt - b.usedAt);
  const gone: string[] = [];
  for (const { key, size } of first) {
    if (count <= budget.entries && bytes <= budget.bytes) break;
    gone.push(key);
    count -= 1;
    bytes -= size;
  }
  return gone;
}
