import { report } from '../run.js';
import { runInBrowser } from './run.js';

/** Orders from real Chromium, half of them over each protocol. 1 when anything is not as it must be. */
export async function runBrowsers({
  orders,
  seed,
  say,
}: {
  orders: number;
  seed: number;
  say(line: string): void;
}): Promise<number> {
  let wrong = 0;
  for (const protocol of ['HTTP/1.1', 'HTTP/2'] as const) {
    say(protocol);
    const outcome = await runInBrowser({ protocol, orders: Math.ceil(orders / 2), seed });
    for (const deviation of outcome.deviations) say(deviation);
    wrong += report({ ...outcome, rounds: 1 }, say);
  }
  return wrong ? 1 : 0;
}
