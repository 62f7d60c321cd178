import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { minifyTemplates } from './minify-templates.mjs';

const shared = {
  tsconfig: 'tsconfig.build.json',
  format: ['esm'],
  target: 'es2022',
  sourcemap: true,
  splitting: false,
  esbuildPlugins: [minifyTemplates],
} as const;

/** What a partner can import: the package's `exports`. */
const entries = ['src/index.ts', 'src/define.ts', ...globSync('src/elements/*/*.ts')].filter(
  (path) => !path.includes('/elements/') || /\/([^/]+)\/\1(?:\.define)?\.ts$/.test(path),
);

// `clean` stays off: two configurations would race; the build script clears dist first.
export default defineConfig([
  {
    ...shared,
    // A file for a file: in shared chunks `sideEffects` would no longer name what registers, and bundlers would drop it.
    bundle: false,
    entry: ['src/**/*.ts', '!src/**/*.{test,stories}.ts'],
    outDir: 'dist',
    platform: 'neutral',
    dts: { entry: entries },
  },
  {
    ...shared,
    entry: { hamlet: 'src/define.ts' },
    outDir: 'dist/bundle',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    env: { NODE_ENV: 'production' },
  },
]);
