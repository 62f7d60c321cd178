import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs';
import { freePort } from '../scripts/ports.mjs';
import { copyForRelease, packed, published } from '../scripts/release.mjs';
import { root } from '../scripts/run.mjs';
import { serveFiles } from '../scripts/static-server.mjs';
import { blocksOf, expected, type Block } from './guides/guide.js';
import { readTarballs, serveTarballs } from './guides/registry.js';
import { terminal, type Terminal } from './guides/terminal.js';

// Each guide is followed word by word, in an empty folder, with the packages as they would be published. What a reader is told to
// write in (the key, a port that is free) is written in; nothing else is changed.

const place = mkdtempSync(join(tmpdir(), 'hamlet-guides-'));
const cache = join(root, 'node_modules/.cache/hamlet/npm');
/** A sandbox that was filled once: a second guide begins with it. */
const filled = join(place, 'filled');

let release: string;
let registry: { url: string; close(): void };
let env: Record<string, string>;
let browser: Browser;
let open: Terminal | undefined;

beforeAll(async () => {
  release = copyForRelease();
  for (const name of published) packed(release, name);
  registry = await serveTarballs(readTarballs(published.map((name) => join(release, 'packed', name))));
  rmSync(join(cache, '_npx'), { recursive: true, force: true });
  const npmrc = join(place, 'npmrc');
  writeFileSync(npmrc, `@hamlet:registry=${registry.url}\n`);
  env = {
    npm_config_globalconfig: npmrc,
    npm_config_cache: cache,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    NODE_ENV: '',
  };
  const executablePath = await chromiumPath();
  browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(async () => {
  await browser?.close();
  registry?.close();
  for (const folder of [release, place]) if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Somebody with an empty folder, two terminals, and a guide. */
async function reader(guide: string) {
  const folder = join(place, guide);
  mkdirSync(folder);
  if (guide !== 'plain-html') cpSync(filled, join(folder, 'shop'), { recursive: true });
  const own = (open = terminal(folder, env));
  const blocks = blocksOf(guide);
  const [start, ...rest] = blocks;
  expect(start?.text).toMatch(/^npx --yes @hamlet\/server start /);
  const [line] = await own.start(`${start!.text.trim()} --port ${await freePort()}`, /^\{.*"api".*\}$/m);
  const ready = JSON.parse(line) as { api: string; publishableKey: string };
  const { keys } = JSON.parse(readFileSync(join(folder, 'shop/sandbox.json'), 'utf8')) as {
    keys: { secretKey: string };
  };
  const write = (text: string) =>
    text
      .replaceAll('http://127.0.0.1:4000', ready.api)
      .replaceAll('pk_test_valley_…', ready.publishableKey)
      .replaceAll('sk_test_valley_…', keys.secretKey);
  return {
    own,
    ready,
    blocks: rest,
    write,
    /** Saves a file of the guide where it says. */
    save(block: Block) {
      const file = join(own.folder, block.file!);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, write(block.text));
    },
    run: (block: Block) => own.run(write(block.text)),
  };
}

/** Opens a page and hears what it complains about. */
async function visit(address: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => {
    said.push(message.text());
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints, said };
}

/** Adds some honey, chooses a hub, writes a name, places the order. */
async function buy(page: Page) {
  const list = page.locator('hamlet-product-list');
  const checkout = page.locator('hamlet-checkout');
  await list.getByRole('combobox', { name: 'Search the shop' }).fill('honey');
  await list.getByRole('combobox', { name: 'Search the shop' }).press('Enter');
  await list.getByRole('button', { name: 'Add Wildflower honey to the basket' }).click();
  await page.locator('hamlet-cart').getByRole('button', { name: 'Go to checkout' }).click();
  await checkout.getByRole('radiogroup').locator('label').first().click();
  await checkout.getByRole('button', { name: /^Collect at/ }).click();
  await checkout.getByLabel('Name on the parcel').fill('Li Na');
  await checkout.getByRole('button', { name: 'Next' }).click();
  await checkout.getByRole('button', { name: 'Place the order' }).click();
  await checkout.getByRole('heading', { name: 'We have your order.' }).waitFor();
}

// A busy machine takes minutes to fill a shop.
describe('a guide that is followed word by word ends as it says', { timeout: 300_000 }, () => {
  it('plain HTML: a page that sells, also under the policy that the guide gives', async () => {
    const { own, blocks, ready, write, save, run } = await reader('plain-html');
    const [told, fetched, html, serving, policy, ...others] = blocks as [Block, Block, Block, Block, Block];
    expect(others).toEqual([]);
    expect(Object.keys(ready)).toEqual(Object.keys(JSON.parse(told.text)));
    await run(fetched);
    expect(html.file).toBe('index.html');
    save(html);
    const port = await freePort();
    await own.start(serving.text.replace('8080', `${port}`), /Available on/);
    const { page, complaints } = await visit(`http://127.0.0.1:${port}`);
    await buy(page);
    const tracker = page.locator('hamlet-order-tracker');
    await tracker.getByRole('heading', { name: 'We have your order' }).waitFor();
    expect(complaints).toEqual([]);

    const headers = { 'Content-Security-Policy': write(policy.text).replaceAll('\n', ' ').trim() };
    const strict = await freePort();
    const files = await serveFiles({
      port: strict,
      folders: { '/': own.folder },
      dress: () => ({ headers }),
    });
    const guarded = await visit(`http://127.0.0.1:${strict}`);
    await buy(guarded.page);
    expect(guarded.complaints).toEqual([]);
    files.close();
    await own.close();
    cpSync(join(own.folder, 'shop'), filled, { recursive: true });
  });

  it('Node: what the scripts print', async () => {
    const { blocks, save, run } = await reader('node');
    let printed = '';
    for (const block of blocks) {
      if (block.file) save(block);
      else if (block.language === 'sh') printed = await run(block);
      else expect(printed).toMatch(expected(block.text));
    }
    expect(printed).toContain('Li Na');
  });

  it('a bundler: a page that sells and tells its console, and a build that checks types', async () => {
    const { own, blocks, save, run } = await reader('bundler');
    const [project, main, dev, build, ...others] = blocks as [Block, Block, Block, Block];
    expect(others).toEqual([]);
    await run(project);
    expect(main.file).toBe('src/main.ts');
    save(main);
    const port = await freePort();
    const [address] = await own.start(`${dev.text.trim()} -- --port ${port}`, /http:\/\/localhost:\d+/);
    const { page, said, complaints } = await visit(address);
    await buy(page);
    await expect.poll(() => said.find((text) => /^Placed: \S{4}-\S{4}$/.test(text))).toBeDefined();
    expect(complaints.filter((text) => !text.includes('Lit is in dev mode'))).toEqual([]);
    await run(build);
  });
});
