import { defineConfig } from 'tsup';

const shared = {
  tsconfig: 'tsconfig.build.json',
  format: ['esm'],
  target: 'es2022',
  sourcemap: true,
} as const;

// `clean` stays off: two configurations would race; the build script clears dist first.
export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/define.ts', 'src/elements/*/*.ts', '!src/**/*.{test,stories,styles}.ts'],
    outDir: 'dist',
    platform: 'neutral',
    dts: true,
  },
  {
    ...shared,
    entry: { hamlet: 'src/define.ts' },
    outDir: 'dist/bundle',
    platform: 'browser',
    minify: true,
    splitting: false,
    noExternal: [/.*/],
    env: { NODE_ENV: 'production' },
  },
]);
