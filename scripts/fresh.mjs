import { globSync, statSync } from 'node:fs';
import { root } from './run.mjs';

/**
 * Whether an output is newer than everything that it is built from.
 * @param {string} output one file of the output
 * @param {string[]} sources glob patterns
 */
export function isFresh(output, sources) {
  const built = statSync(`${root}/${output}`, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const exclude = (/** @type {string} */ path) =>
    /(?:^|[\\/])(?:node_modules|dist|storybook-static)(?:[\\/]|$)/.test(path);
  return globSync(sources, { cwd: root, exclude }).every(
    (file) => statSync(`${root}/${file}`).mtimeMs <= built,
  );
}
