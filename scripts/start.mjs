// pnpm start: builds what is not built, starts a sandbox with its API, a partner's page and Storybook,
// each on an origin of its own, and says where they are. Ctrl-C ends them all.
//   --built         take the packages as they are built
//   --no-storybook  leave Storybook out
//   --fresh         a new sandbox (in HAMLET_DATA, which must not be there yet) that is thrown away at the end
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPackages, packagesAreBuilt } from './build-packages.mjs';
import { stopChildren, stopOnSignal, stopping } from './children.mjs';
import { isFresh } from './fresh.mjs';
import { portNear } from './ports.mjs';
import { root, runQuietly, seconds } from './run.mjs';
import { startSandbox } from './sandbox.mjs';
import { serveFiles } from './static-server.mjs';

const options = new Set(process.argv.slice(2));
const started = performance.now();
const step = (/** @type {string} */ text) => console.log(`[${seconds(performance.now() - started)}] ${text}`);
const stillAtIt = () => step('  …');

async function buildStorybook() {
  const sources = [
    'packages/{sdk,components,server}/src/**',
    'packages/server/pictures/**',
    'packages/docs/{.storybook,stories,guides,decisions,public}/**',
    'packages/docs/typedoc.json',
  ];
  // The last page that its build writes.
  if (isFresh('packages/docs/storybook-static/api/index.html', sources)) return;
  step('Building Storybook (about a minute; the shop can be used meanwhile)');
  const code = await runQuietly('pnpm', ['--filter', '@hamlet/docs', 'run', 'build'], stillAtIt);
  if (code !== 0) throw new Error('Building Storybook failed: the reason is above.');
}

/**
 * The port that an environment variable wants, or its default; another one when it is taken.
 * @param {string} name
 * @param {number} standard
 */
async function port(name, standard) {
  const { port, taken } = await portNear(Number(process.env[name] ?? standard));
  if (taken) step(`Port ${taken} is taken: using ${port} instead (${name} chooses another)`);
  return port;
}

/** Where the sandbox keeps its data; HAMLET_DATA chooses another folder. */
function dataFolder() {
  const chosen = process.env['HAMLET_DATA'];
  if (!options.has('--fresh')) {
    const folder = chosen ?? join(root, '.data', 'sandbox');
    mkdirSync(join(folder, '..'), { recursive: true });
    return folder;
  }
  if (chosen && existsSync(chosen)) throw new Error(`--fresh: ${chosen} is there already; it would be lost.`);
  const folder = chosen ?? mkdtempSync(join(tmpdir(), 'hamlet-sandbox-'));
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param {number} port */
function startApi(port) {
  step('Starting the API (the first start seeds the sandbox)');
  const onEnd = (/** @type {number | null} */ code) => {
    if (!stopping()) endWith(`The API ended with code ${code}.`);
  };
  return startSandbox({ port, data: dataFolder(), onEnd });
}

/** Serves the sandbox's pictures on an origin of their own, as a picture host would. */
async function startPictures() {
  const pictures = await port('HAMLET_PICTURES_PORT', 4030);
  await serveFiles({ port: pictures, folders: { '/': join(root, 'packages/server/pictures') } });
  return `http://127.0.0.1:${pictures}`;
}

/**
 * Serves the example page as a partner would: on its own origin, with the headers that it asks for.
 * The words between % in its pages become the sandbox's addresses and key, and each answer's nonce.
 * @param {{ api: string, publishableKey: string, pictures: string }} sandbox
 */
async function startShop({ api, publishableKey, pictures }) {
  const example = join(root, 'examples/plain-html');
  const { headers } = await import(pathToFileURL(join(example, 'headers.mjs')).href);
  const shop = await port('HAMLET_SHOP_PORT', 4010);
  await serveFiles({
    port: shop,
    folders: {
      '/': join(example, 'public'),
      '/service-worker.js': join(root, 'packages/sdk/dist/service-worker.js'),
      '/hamlet/': join(root, 'packages/components/dist/bundle'),
    },
    dress: () => {
      const nonce = randomBytes(16).toString('base64');
      const words = {
        '%HAMLET_API%': api,
        '%HAMLET_KEY%': publishableKey,
        '%HAMLET_PICTURES%': pictures,
        '%HAMLET_NONCE%': nonce,
      };
      return { headers: headers({ api, pictures, nonce }), words };
    },
  });
  return `http://127.0.0.1:${shop}`;
}

async function startStorybook() {
  const storybook = await port('HAMLET_STORYBOOK_PORT', 4020);
  await serveFiles({ port: storybook, folders: { '/': join(root, 'packages/docs/storybook-static') } });
  return `http://127.0.0.1:${storybook}`;
}

stopOnSignal();
try {
  if (!options.has('--built') && !packagesAreBuilt()) {
    step('Building the packages');
    await buildPackages(stillAtIt);
  }
  const sandbox = await startApi(await port('HAMLET_API_PORT', 4000));
  const pictures = await startPictures();
  const shop = await startShop({ ...sandbox, pictures });
  const addresses = [
    `API        ${sandbox.api}   (publishable key ${sandbox.publishableKey})`,
    `Pictures   ${pictures}`,
    `Shop page  ${shop}`,
  ];
  if (!options.has('--no-storybook')) {
    step('The shop is open');
    tell(addresses);
    addresses.push(`Storybook  ${await storybookOrWhyNot()}`);
  }
  step('Ready');
  tell(addresses);
  console.log('Ctrl-C ends them all.');
} catch (error) {
  await endWith(error instanceof Error ? error.message : String(error));
}

/** @param {string[]} addresses */
function tell(addresses) {
  console.log(`\n${addresses.map((line) => `  ${line}\n`).join('')}`);
}

/** Storybook's address; the shop goes on without it when it can't be built. */
async function storybookOrWhyNot() {
  try {
    await buildStorybook();
    return await startStorybook();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'not there: see above';
  }
}

/** @param {string} reason */
async function endWith(reason) {
  console.error(reason);
  await stopChildren();
  process.exit(1);
}
