import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, packagesAreBuilt } from '../../scripts/build-packages.mjs';
import { root, run } from '../../scripts/run.mjs';
import { installPeers } from '../peers.mjs';
import { isKept, table } from '../server/report.mjs';

const guide = join(root, 'packages/docs/guides/bench-hubs.md');

/**
 * `pnpm bench hubs`: bytes, memory and speed of a network of hubs, beside peers; `--write` writes the guide.
 * @param {readonly string[]} options
 * @returns {Promise<number>} 1 where a bound is missed
 */
export async function main(options) {
  if (!packagesAreBuilt()) await buildPackages();
  await installPeers();
  // Only now: they import what is built.
  const { onDevice } = await import('./device.mjs');
  const { onServer } = await import('./near.mjs');
  const patience = { rounds: 7, seconds: 12 };
  const rows = [
    ...(await onDevice(10_000, patience)),
    ...(await onDevice(100_000, patience)),
    ...(await onServer(patience)),
  ];
  console.log(table(rows, 'beside'));
  if (options.includes('--write')) {
    const about = readFileSync(new URL('about.md', import.meta.url), 'utf8');
    writeFileSync(
      guide,
      about.replace('{table}', () => table(rows, 'beside')),
    );
    await run('prettier', ['--write', guide]);
  }
  const missed = rows.filter((row) => !isKept(row));
  for (const { what, value } of missed) console.error(`Missed: ${what}: ${value.toFixed(2)}.`);
  return missed.length ? 1 : 0;
}
