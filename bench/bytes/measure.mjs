import { basename } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of minified script: as it is, after gzip -9, after brotli 11.
 * @typedef {{ min: number, gzip: number, brotli: number }} Bytes
 */

/**
 * What of a script counts: all of it as one file; what runs `at once`; or `one language`, which leaves out only other
 * languages' words.
 * @typedef {'one file' | 'one language' | 'at once'} Part
 */

/** @param {Uint8Array} script */
function weigh(script) {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: script.length };
  return {
    min: script.length,
    gzip: gzipSync(script, { level: 9 }).length,
    brotli: brotliCompressSync(script, { params }).length,
  };
}

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/**
 * Whether a file holds nothing but words of another language.
 * @param {Outputs[string] | undefined} output
 */
const isLanguage = (output) => Object.keys(output?.inputs ?? {}).every((path) => path.includes('/i18n/'));

/**
 * Whether a file holds one of the parts that count though they come later.
 * @param {Outputs[string] | undefined} output
 * @param {readonly string[]} also
 */
const isAmong = (output, also) => also.some((name) => nameOf(output).startsWith(name));

/**
 * What a file that is imported later is named after: its source.
 * @param {Outputs[string] | undefined} output
 */
const nameOf = (output) => basename(output?.entryPoint ?? '').replace(/(?:-[A-Z0-9]{8})?\.m?js$/, '');

/**
 * The files that count.
 * @param {Outputs} outputs
 * @param {Part} part
 * @param {readonly string[]} also
 */
function counted(outputs, part, also) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} path */
  const add = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      const output = outputs[next];
      const isLater =
        kind === 'dynamic-import' && (part === 'at once' || isLanguage(output)) && !isAmong(output, also);
      if (output && !isLater) add(next);
    }
  };
  add(Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(entryName)) ?? '');
  return found;
}

const entryName = '<stdin>';

/**
 * Bundles a script for browsers with esbuild, minified.
 * @param {{ contents: string, folder: string }} script its text, and where its imports are looked for
 * @param {Part} part
 */
const bundle = ({ contents, folder }, part) =>
  build({
    stdin: { contents, resolveDir: folder, loader: 'jsx' },
    // Packages as they are published: the repository's own paths would lead to their sources.
    tsconfigRaw: {},
    outdir: '/out',
    absWorkingDir: '/',
    bundle: true,
    splitting: part !== 'one file',
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    metafile: true,
    write: false,
  });

/**
 * Bundles a script and weighs it.
 * @param {{ contents: string, folder: string }} script
 * @param {Part} part
 * @param {readonly string[]} [also] parts that count though they come later, by the names of their sources
 * @returns {Promise<Bytes>}
 */
export async function measure(script, part, also = []) {
  const { metafile, outputFiles } = await bundle(script, part);
  const wanted = counted(metafile.outputs, part, also);
  const total = { min: 0, gzip: 0, brotli: 0 };
  for (const { path, contents } of outputFiles) {
    if (!wanted.has(path.slice(1))) continue;
    const { min, gzip, brotli } = weigh(contents);
    total.min += min;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  return total;
}

/**
 * The parts of a script that come later, languages aside, each by itself: what it shares with others or with what is
 * there at once isn't in it.
 * @param {{ contents: string, folder: string }} script
 * @returns {Promise<(Bytes & { name: string })[]>} the heaviest first
 */
export async function measureParts(script) {
  const { metafile, outputFiles } = await bundle(script, 'one language');
  const parts = outputFiles.flatMap(({ path, contents }) => {
    const output = metafile.outputs[path.slice(1)];
    const name = nameOf(output);
    return !output?.entryPoint || output.entryPoint.endsWith(entryName) || isLanguage(output)
      ? []
      : [{ name, ...weigh(contents) }];
  });
  return parts.sort((a, b) => b.brotli - a.brotli);
}
