import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackages, packagesAreBuilt } from '../../scripts/build-packages.mjs';
import { root, run } from '../../scripts/run.mjs';
import { entries } from './entries.mjs';
import { measure, measureParts } from './measure.mjs';
import { measurePeers, peers } from './peers.mjs';
import { isExceeded, ours, parts, theirs } from './report.mjs';

const folder = fileURLToPath(new URL('scripts', import.meta.url));
const guide = join(root, 'packages/docs/guides/bench-bytes.md');

/** @param {string} name */
const script = (name) => ({ contents: readFileSync(join(folder, name), 'utf8'), folder });

/**
 * Weighs one entry; on top of what the page has already where that is named.
 * @param {import('./entries.mjs').Entry} entry
 * @returns {Promise<import('./report.mjs').Measured>}
 */
async function weigh(entry) {
  const { min, gzip, brotli } = await measure(script(entry.script), entry.part, entry.also);
  if (!entry.onTopOf) return { ...entry, min, gzip, brotli };
  const had = await measure(script(entry.onTopOf), 'at once');
  return { ...entry, min: min - had.min, gzip: gzip - had.gzip, brotli: brotli - had.brotli };
}

/** @param {string} tables */
const page = (tables) => `# Bytes

What a page downloads: bundled from the published packages with esbuild, minified. The ceilings in brotli bind:
\`pnpm bench bytes\` fails where one is exceeded. Those in gzip stand beside what others need for the same job.
Written by \`pnpm bench bytes --peers --write\`.

${tables}

${readFileSync(new URL('standing.md', import.meta.url), 'utf8')}`;

/**
 * `pnpm bench bytes`: our entries beside their budgets and their peers. `--peers` installs and measures those anew,
 * `--write` writes the guide.
 * @param {readonly string[]} options
 * @param {readonly import('./entries.mjs').Entry[]} [wanted]
 * @returns {Promise<number>} 1 where a ceiling is exceeded
 */
export async function main(options, wanted = entries) {
  if (!packagesAreBuilt()) await buildPackages();
  const measured = await Promise.all(wanted.map(weigh));
  const others = options.includes('--peers') ? await measurePeers() : peers;
  const later = await measureParts(script('everything.mjs'));
  const tables = `${ours(measured)}\n\n${parts(later)}\n\n${theirs(others)}`;
  console.log(tables);
  if (options.includes('--write')) {
    mkdirSync(dirname(guide), { recursive: true });
    writeFileSync(guide, page(tables));
    await run('prettier', ['--write', guide]);
  }
  const exceeded = measured.filter(isExceeded);
  for (const { name, brotli, ceiling } of exceeded)
    console.error(`Too heavy: ${name}: ${brotli} bytes after brotli, ceiling ${ceiling}.`);
  return exceeded.length ? 1 : 0;
}
