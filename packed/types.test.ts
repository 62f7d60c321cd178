import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { root } from '../scripts/run.mjs';

const consumer = inject('consumer');

it.each(['bundler', 'nodenext'])("a strict consumer compiles with moduleResolution '%s'", (resolution) => {
  const compilerOptions = {
    target: 'ES2022',
    module: resolution === 'nodenext' ? 'NodeNext' : 'ESNext',
    moduleResolution: resolution,
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  const config = join(consumer, `tsconfig.${resolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['types.ts', 'main.ts'] }));
  expect(compile(config)).toBe('');
});

/** What the compiler has to say. */
function compile(config: string): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    return execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8', cwd: consumer });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
