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
 * The files that count.
 * @param {Outputs} outputs
 * @param {Part} part
 */
function counted(outputs, part) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} path */
  const add = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      const isLater = kind === 'dynamic-import' && (part === 'at once' || isLanguage(outputs[next]));
      if (next in outputs && !isLater) add(next);
    }
  };
  add(Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(entryName)) ?? '');
  return found;
}

const entryName = '<stdin>';

/**
 * Bundles a script for browsers with esbuild, minified, and weighs it.
 * @param {{ contents: string, folder: string }} script its text, and where its imports are looked for
 * @param {Part} part
 * @returns {Promise<Bytes>}
 */
export async function measure({ contents, folder }, part) {
  const { metafile, outputFiles } = await build({
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
  const wanted = counted(metafile.outputs, part);
  const total = { min: 0, gzip: 0, brotli: 0 };
  for (const { path, contents: script } of outputFiles) {
    if (!wanted.has(path.slice(1))) continue;
    const { min, gzip, brotli } = weigh(script);
    total.min += min;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  return total;
}
