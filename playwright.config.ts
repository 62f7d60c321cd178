import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs as args, chromiumPath } from './scripts/chromium.mjs';
import { freePort } from './scripts/ports.mjs';

const executablePath = await chromiumPath();

// Workers read this file again: the first reading picks ports and folder, the environment hands them on.
process.env['HAMLET_API_PORT'] ??= String(await freePort());
process.env['HAMLET_SHOP_PORT'] ??= String(await freePort());
process.env['HAMLET_PICTURES_PORT'] ??= String(await freePort());
// The sandbox of this run; tests find the operator's key in it.
process.env['HAMLET_DATA'] ??= join(tmpdir(), `hamlet-e2e-${process.pid}`);
const shop = `http://127.0.0.1:${process.env['HAMLET_SHOP_PORT']}`;

const webServer = {
  // What `pnpm start` starts, on the packages as they are built.
  command: 'node scripts/start.mjs --built --no-storybook --fresh',
  url: shop,
  // Whoever sets ports and HAMLET_DATA to those of a shop that runs already tests that one.
  reuseExistingServer: true,
  timeout: 120_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
} as const;

export default defineConfig({
  testDir: 'e2e',
  // Two cores: the server and Chromium need one.
  workers: 2,
  timeout: 60_000,
  use: { baseURL: shop, launchOptions: executablePath ? { executablePath, args } : { args } },
  ...(globSync('e2e/**/*.spec.ts').length > 0 && { webServer }),
});
