import { basename } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of minified script: as it is, after gzip -9, after brotli 11.
 * @typedef {{ min: number, gzip: number, brotli: number }} Bytes
 */

/**
 * What of a script counts, always as one file, as Rollup, Vite and webpack write it: all of it; what runs `at once`, the
 * parts that come later left out; or `one language`, which leaves out only other languages' words.
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
/** @typedef {{ contents: string, folder: string }} Script its text, and where its imports are looked for */

/**
 * Whether a file holds nothing but words of another language.
 * @param {Outputs[string] | undefined} output
 */
const isLanguage = (output) => Object.keys(output?.inputs ?? {}).every((path) => path.includes('/i18n/'));

/**
 * What a file that is imported later is named after: its source.
 * @param {Outputs[string] | undefined} output
 */
const nameOf = (output) => basename(output?.entryPoint ?? '').replace(/(?:-[A-Z0-9]{8})?\.m?js$/, '');

const entryName = '<stdin>';

/**
 * Leaves what is imported later out of a bundle.
 * @param {Part} part
 * @returns {import('esbuild').Plugin}
 */
const leavingOut = (part) => ({
  name: 'leaving out',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' && (part === 'at once' || importer.includes('/i18n/'))
        ? { path, external: true }
        : undefined,
    ),
});

/**
 * Bundles a script for browsers with esbuild, minified.
 * @param {Script} script
 * @param {{ splitting?: boolean, plugins?: import('esbuild').Plugin[] }} how
 */
const bundle = ({ contents, folder }, how) =>
  build({
    stdin: { contents, resolveDir: folder, loader: 'jsx' },
    // Packages as they are published: the repository's own paths would lead to their sources.
    tsconfigRaw: {},
    outdir: '/out',
    absWorkingDir: '/',
    bundle: true,
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
    ...how,
  });

/**
 * Bundles a script and weighs it.
 * @param {Script} script
 * @param {Part} part
 * @param {readonly string[]} [also] parts that count though they come later, by the names of their sources
 * @returns {Promise<Bytes>}
 */
export async function measure(script, part, also = []) {
  const { outputFiles } = await bundle(script, part === 'one file' ? {} : { plugins: [leavingOut(part)] });
  const total = { min: 0, gzip: 0, brotli: 0 };
  for (const bytes of [
    ...outputFiles.map(({ contents }) => weigh(contents)),
    ...(await later(script, also)),
  ]) {
    total.min += bytes.min;
    total.gzip += bytes.gzip;
    total.brotli += bytes.brotli;
  }
  return total;
}

/**
 * The parts that count though they come later: each file that they bring and the page hasn't.
 * @param {Script} script
 * @param {readonly string[]} names
 */
async function later(script, names) {
  if (!names.length) return [];
  const { metafile, outputFiles } = await bundle(script, { splitting: true });
  const { outputs } = metafile;
  /** @param {Set<string>} found @param {string} path */
  const reach = (found, path) => {
    if (found.has(path)) return found;
    found.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') reach(found, next);
    return found;
  };
  const paths = Object.keys(outputs);
  const entry = paths.find((path) => outputs[path]?.entryPoint?.endsWith(entryName)) ?? '';
  const here = reach(new Set(), entry);
  const wanted = paths.filter((path) => names.some((name) => nameOf(outputs[path]).startsWith(name)));
  const brought = wanted.reduce(reach, new Set());
  return outputFiles
    .filter(({ path }) => brought.has(path.slice(1)) && !here.has(path.slice(1)))
    .map(({ contents }) => weigh(contents));
}

/**
 * The parts of a script that come later, languages aside, each by itself: what it shares with others or with what is
 * there at once isn't in it.
 * @param {Script} script
 * @returns {Promise<(Bytes & { name: string })[]>} the heaviest first
 */
export async function measureParts(script) {
  const { metafile, outputFiles } = await bundle(script, { splitting: true });
  const parts = outputFiles.flatMap(({ path, contents }) => {
    const output = metafile.outputs[path.slice(1)];
    const name = nameOf(output);
    return !output?.entryPoint || output.entryPoint.endsWith(entryName) || isLanguage(output)
      ? []
      : [{ name, ...weigh(contents) }];
  });
  return parts.sort((a, b) => b.brotli - a.brotli);
}
