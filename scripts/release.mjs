// pnpm release:rehearse: what a release would do, on a copy that is thrown away. Nothing is published.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackages, packagesAreBuilt } from './build-packages.mjs';
import { root } from './run.mjs';

/** The packages that are published. */
export const published = ['sdk', 'components', 'server'];

const asOne = ['package.json', 'pnpm-workspace.yaml', '.changeset'];
const ofEach = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json'];

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {string} folder
 * @param {string} command
 * @param {...string} args
 */
const tell = (folder, command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Copies what a release reads into a new repository: manifests, changesets, and what was built.
 * @returns {string} its folder
 */
export function copyForRelease() {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-release-'));
  const copy = (/** @type {string} */ path) => {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
  };
  asOne.forEach(copy);
  for (const manifest of globSync('{packages,examples}/*/package.json', { cwd: root }))
    for (const file of ofEach) copy(join(dirname(manifest), file));
  copy('bench/package.json');
  for (const name of published) copy(`packages/${name}/dist`);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['components', 'server']) {
    const scope = join(folder, 'packages', name, 'node_modules/@hamlet');
    mkdirSync(scope, { recursive: true });
    symlinkSync('../../../sdk', join(scope, 'sdk'));
  }
  tell(folder, 'git', 'init', '--quiet', '--initial-branch=main');
  commit(folder);
  return folder;
}

/** Commits all there is but what was built. @param {string} folder */
export function commit(folder) {
  const who = [
    '-c',
    'user.name=release',
    '-c',
    'user.email=release@hamlet.example',
    '-c',
    'commit.gpgsign=false',
  ];
  tell(folder, 'git', 'add', '--all', '--', ':!*/dist', ':!*node_modules');
  tell(folder, 'git', ...who, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message=all');
}

/** The changesets that wait, by name. @param {string} folder */
export const waiting = (folder) =>
  globSync('.changeset/*.md', { cwd: folder })
    .map((file) => basename(file, '.md'))
    .filter((name) => name !== 'README')
    .sort();

/**
 * Runs `changeset`; rejects, with what it says, where that fails.
 * @param {string} folder
 * @param {...string} args
 */
export const changeset = (folder, ...args) =>
  tell(folder, join(root, 'node_modules/.bin/changeset'), ...args);

/** Versions of the published packages by name. @param {string} folder @returns {Record<string, string>} */
export const versions = (folder) =>
  Object.fromEntries(
    published.map((name) => [name, json(join(folder, 'packages', name, 'package.json')).version]),
  );

/**
 * Packs a package as it would be published and unpacks it.
 * @param {string} folder
 * @param {string} name
 * @returns {string} the folder with what a partner gets
 */
export function packed(folder, name) {
  const out = join(folder, 'packed', name);
  mkdirSync(out, { recursive: true });
  tell(join(folder, 'packages', name), 'pnpm', 'pack', '--pack-destination', out);
  const [tarball = ''] = globSync('*.tgz', { cwd: out });
  tell(out, 'tar', '-xzf', tarball);
  return join(out, 'package');
}

async function main() {
  if (!packagesAreBuilt()) await buildPackages();
  const folder = copyForRelease();
  try {
    const consumed = waiting(folder);
    const before = versions(folder);
    changeset(folder, 'version');
    console.log(`${consumed.length} changesets would be consumed: ${consumed.join(', ') || 'none'}`);
    for (const [name, version] of Object.entries(versions(folder))) {
      const files = globSync('**/*', { cwd: packed(folder, name), withFileTypes: true });
      const count = files.filter((each) => each.isFile()).length;
      console.log(`@hamlet/${name} ${before[name]} → ${version}, ${count} files`);
    }
    console.log('Nothing was published.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
