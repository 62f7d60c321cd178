import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/in-page.ts', 'src/cli.ts'],
  tsconfig: 'tsconfig.json',
  format: ['esm'],
  target: 'es2022',
  dts: { entry: ['src/index.ts', 'src/in-page.ts'] },
  sourcemap: true,
  clean: true,
});
