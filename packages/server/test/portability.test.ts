import { builtinModules } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const isBuiltin = (path: string) => path.startsWith('node:') || builtinModules.includes(path.split('/')[0]!);

/** Everything that a page loads for the sandbox, PGlite itself apart. */
async function inPageGraph() {
  const { metafile, outputFiles } = await build({
    entryPoints: [here('../src/in-page.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfig: here('../tsconfig.json'),
    external: ['@electric-sql/pglite', 'node:*', ...builtinModules],
    logLevel: 'error',
  });
  return { inputs: Object.entries(metafile.inputs), text: outputFiles[0]!.text };
}

describe('the server in a page', () => {
  it('imports nothing of Node, nor the driver of PostgreSQL', async () => {
    const { inputs } = await inPageGraph();
    const found = inputs.flatMap(([from, { imports }]) =>
      imports.filter(({ path }) => isBuiltin(path)).map(({ path }) => `${from} → ${path}`),
    );
    expect(found).toEqual([]);
    expect(
      inputs.map(([path]) => path).filter((path) => /node_modules\/(?:pg|@hono)\b|src\/node\//.test(path)),
    ).toEqual([]);
    expect(inputs.some(([path]) => path.endsWith('validators.mjs'))).toBe(true);
  });

  it('makes no code out of text', async () => {
    const { text } = await inPageGraph();
    const found = text.match(/\bnew Function\(|[^.\w]eval\(|[^'"\w]require\(/g) ?? [];
    expect(found).toEqual([]);
  });
});

describe('C6: sources and builds', () => {
  const key = /\bsk_(?:live|test)_[a-z0-9-]{2,30}_[a-z2-7]{26,52}\b/;

  it('holds no secret key', () => {
    const folders = ['sdk', 'components', 'server'].flatMap((name) => [
      `../../${name}/src/`,
      `../../${name}/dist/`,
    ]);
    const found = folders.flatMap((folder) => {
      const files = list(new URL(folder, import.meta.url));
      return files.filter((file) => key.test(readFileSync(file, 'utf8'))).map(({ pathname }) => pathname);
    });
    expect(found).toEqual([]);
  });

  const isSource = (name: string) =>
    /\.(?:[mc]?[jt]s|json|map)$/.test(name) && !/\.(?:test|stories)\.ts$/.test(name);

  const list = (folder: URL): URL[] => {
    try {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return names.filter(isSource).map((name) => new URL(name, folder));
    } catch {
      return []; // Not built yet: the sources were looked at.
    }
  };
});
