import { parseArgs } from 'node:util';
import { run } from './run.js';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
process.exitCode = await run({ rounds: Number(values.rounds), seed: Number(values.seed), say: console.log });
