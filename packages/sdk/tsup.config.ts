import { defineConfig } from 'tsup';

const shared = { tsconfig: 'tsconfig.build.json', target: 'es2022' } as const;

// `clean` stays off: two configurations would race; the build script clears dist first.
export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'contract/index': 'src/contract/index.ts',
      'hubs/index': 'src/hubs/index.ts',
      'offline/index': 'src/offline/index.ts',
      'operator/index': 'src/operator/index.ts',
    },
    format: ['esm'],
    platform: 'neutral',
    dts: true,
    sourcemap: true,
  },
  {
    ...shared,
    // One classic file that a partner hosts as it is.
    entry: { 'service-worker': 'src/service-worker/index.ts' },
    format: ['iife'],
    dts: true,
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    minify: true,
  },
]);
