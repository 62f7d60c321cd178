import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from '../scripts/run.mjs';

/** Where the peers are installed, with a lock file of their own. */
export const peersFolder = join(root, 'bench/peers');

const installed = () => existsSync(join(peersFolder, 'node_modules'));

/** Installs the peers where they aren't yet, by their own lock file. */
export async function installPeers() {
  if (installed()) return;
  const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const code = await run('npm', ['ci', ...options], { cwd: peersFolder });
  if (code !== 0) throw new Error('The peers could not be installed: the reason is above.');
}

/**
 * A peer's module; undefined where the peers aren't installed.
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function peerModule(name) {
  if (!installed()) return undefined;
  const { resolve } = createRequire(join(peersFolder, 'package.json'));
  const module = await import(pathToFileURL(resolve(name)).href);
  // What was found may be CommonJS with a default of its own.
  return module.default?.default ? module.default : module;
}
