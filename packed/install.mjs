import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, packagesAreBuilt } from '../scripts/build-packages.mjs';
import { root, run } from '../scripts/run.mjs';

/**
 * Builds what isn't built, packs the SDK and the elements, and installs both in a folder outside the workspace.
 * @param {import('vitest/node').TestProject} project
 */
export default async function setup(project) {
  if (!packagesAreBuilt()) await buildPackages();
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-packed-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const tarballs = [];
    for (const name of ['sdk', 'components']) tarballs.push(await pack(name, join(folder, name)));
    const consumer = join(folder, 'consumer');
    await install(consumer, tarballs);
    project.provide('consumer', consumer);
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

/**
 * @param {string} name
 * @param {string} out
 */
async function pack(name, out) {
  const cwd = join(root, 'packages', name);
  if (await run('pnpm', ['pack', '--pack-destination', out], { cwd }))
    throw new Error(`Packing ${name} failed.`);
  return join(out, readdirSync(out)[0] ?? '');
}

/**
 * Installs as a partner does: with npm, from nothing but a package.json.
 * @param {string} folder
 * @param {string[]} tarballs
 */
async function install(folder, tarballs) {
  cpSync(join(root, 'packed/consumer'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs];
  if (await run('npm', args, { cwd: folder })) throw new Error('npm could not install the tarballs.');
}
