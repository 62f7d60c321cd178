import type { OpenDb } from '@hamlet/server';
import type { Bug } from './bugs.js';
import { round, type Outcome } from './round.js';
import { tally, type Tally } from './tally.js';
import { openWorlds } from './world.js';

/** How much, and from where. */
export interface RunOptions {
  rounds: number;
  seed: number;
  phones?: number;
  /** Orders a phone. */
  orders?: number;
  bug?: Bug;
  /** What its stores are called. */
  name?: string;
  /** One of its own unless given. */
  database?: OpenDb;
  say(line: string): void;
}

const counts = [
  'orders',
  'placed',
  'promised',
  'gone',
  'withdrawn',
  'lost',
  'doubled',
  'oversold',
  'changed',
  'untrue',
] as const;

/** All rounds together. */
export interface Total extends Outcome {
  rounds: number;
  faults: Tally;
}

/** Rounds of ten phones with five orders each; a round is the same wherever its seed is. */
export async function runRounds({
  rounds,
  seed,
  phones = 10,
  orders = 5,
  bug,
  name = 'r',
  say,
  ...given
}: RunOptions): Promise<Total> {
  const database = given.database ?? (await openWorlds());
  const faults = tally();
  const total = {
    rounds,
    faults,
    deviations: [] as string[],
    ...Object.fromEntries(counts.map((name) => [name, 0])),
  } as unknown as Total;
  try {
    for (let i = 0; i < rounds; i += 1) {
      const slug = `${name}-${seed + i}`;
      const outcome = await round({
        database,
        slug,
        seed: seed + i,
        phones,
        orders,
        faults,
        ...(bug && { bug }),
      });
      for (const name of counts) total[name] += outcome[name];
      for (const deviation of outcome.deviations) total.deviations.push(`seed ${seed + i}: ${deviation}`);
      for (const deviation of outcome.deviations) say(`seed ${seed + i}: ${deviation}`);
    }
  } finally {
    if (!given.database) await database.close();
  }
  return total;
}

/** The verdict in one line. */
export const verdict = ({ rounds, faults, orders, lost, doubled, oversold, changed }: Total): string =>
  `rounds=${rounds} faults=${faults.total} orders=${orders} lost=${lost} doubled=${doubled} oversold=${oversold} changed=${changed}`;

/** Says how it went: faults by kind, the counts, the verdict. 1 when anything is not as it must be. */
export function report(total: Total, say: (line: string) => void): number {
  for (const [kind, times] of [...total.faults.kinds].sort(([, a], [, b]) => b - a))
    say(`${String(times).padStart(8)}  ${kind}`);
  const { orders, promised, placed, gone, withdrawn, untrue } = total;
  say(
    `orders wanted=${orders} promised=${promised} on the server=${placed} taken back=${withdrawn} ` +
      `gone with a page=${gone} untrue=${untrue}`,
  );
  say(verdict(total));
  return total.deviations.length ? 1 : 0;
}

/** Runs the rounds and says how they went. */
export const run = async (options: RunOptions): Promise<number> =>
  report(await runRounds(options), options.say);
