// pnpm gen:check: generates again and fails when that changes a file. The new files stay, to be committed.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { root, run } from './run.mjs';

const patterns = ['packages/*/{src,contract}/**/*.{ts,json,yaml,mjs}'];

/** @returns {Map<string, string>} each file's digest by its path */
function digests() {
  const files = globSync(patterns, { cwd: root, exclude: (path) => path.includes('node_modules') });
  return new Map(
    files.map((file) => [
      file,
      createHash('sha1')
        .update(readFileSync(`${root}/${file}`))
        .digest('hex'),
    ]),
  );
}

const before = digests();
const code = await run('pnpm', ['-r', 'run', 'gen']);
const after = digests();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (code !== 0) console.error('Generating failed.');
if (changed.length) {
  console.error('These generated files were not current. They are now: commit them.');
  for (const file of changed) console.error(`  ${file}`);
}
process.exitCode = code !== 0 || changed.length ? 1 : 0;
