// pnpm check:packages: packs what would be published and lets publint and attw look at the tarballs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Entries that are no modules with types: attw has nothing to say about them. */
const untyped = ['./package.json', './custom-elements.json', './bundle'];

const folder = mkdtempSync(join(tmpdir(), 'hamlet-pack-'));
const failed = [];
try {
  for (const name of ['sdk', 'components', 'server']) {
    const cwd = join(root, 'packages', name);
    const { exports } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    const skip = untyped.filter((entry) => entry in exports);
    console.log(`\n── ${name}`);
    const out = join(folder, name);
    if (await run('pnpm', ['pack', '--pack-destination', out], { cwd })) {
      failed.push(`${name}: pack`);
      continue;
    }
    const tarball = join(out, readdirSync(out)[0] ?? '');
    if (await run('publint', ['run', tarball, '--strict'])) failed.push(`${name}: publint`);
    const attw = [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'table-flipped'];
    if (await run('attw', [...attw, '--exclude-entrypoints', ...skip])) failed.push(`${name}: attw`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed.length ? `\nPackage checks failed: ${failed.join(', ')}` : '\nPackage checks passed');
process.exitCode = failed.length ? 1 : 0;
