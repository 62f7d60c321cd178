import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/in-page.ts', 'src/cli.ts'].filter((path) => existsSync(path)),
  tsconfig: 'tsconfig.json',
  format: ['esm'],
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
});
