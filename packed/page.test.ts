import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { stopChildren } from '../scripts/children.mjs';
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs';
import { freePort } from '../scripts/ports.mjs';
import { root } from '../scripts/run.mjs';
import { startSandbox } from '../scripts/sandbox.mjs';
import { serveFiles } from '../scripts/static-server.mjs';

const consumer = inject('consumer');
const data = mkdtempSync(join(tmpdir(), 'hamlet-packed-data-'));
const dist = join(consumer, 'dist');
let files: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  // As a partner builds: by the command line, not in the test runner's environment.
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: consumer,
    env,
    stdio: 'inherit',
  });
  const sandbox = await startSandbox({ port: await freePort(), data });
  const words = { '%HAMLET_API%': sandbox.api, '%HAMLET_KEY%': sandbox.publishableKey };
  const port = await freePort();
  files = await serveFiles({ port, folders: { '/': dist }, dress: () => ({ headers: {}, words }) });
  address = `http://127.0.0.1:${port}`;
  const executablePath = await chromiumPath();
  browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await browser?.close();
  files?.close();
  await stopChildren();
  rmSync(data, { recursive: true, force: true });
});

it('shows what somebody searches for on a page that Vite built from the tarballs', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.getByRole('combobox', { name: 'Search the shop' }).fill('honey');
  await page.getByRole('combobox', { name: 'Search the shop' }).press('Enter');
  await page.getByRole('heading', { name: /honey/i }).first().waitFor();
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).not.toContainEqual(/chestnut/i);
  expect(await page.evaluate(() => document.documentElement.dataset['folded'])).toBe('miel d ete');
  expect(complaints).toEqual([]);
});
