import { parseArgs } from 'node:util';
import { runBrowsers } from './browser/browsers.js';
import { run } from './run.js';

// pnpm faults --rounds 200 --seed 1              simulated villages, fifty orders a round
// pnpm faults --browser --orders 1000 --seed 1   real Chromium, over HTTP/1.1 and HTTP/2
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'boolean', default: false },
    orders: { type: 'string', default: '60' },
  },
});
const seed = Number(values.seed);
const say = console.log;
process.exitCode = values.browser
  ? await runBrowsers({ orders: Number(values.orders), seed, say })
  : await run({ rounds: Number(values.rounds), seed, say });
