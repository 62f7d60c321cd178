import { globSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { chromiumArgs as args, chromiumPath } from './scripts/chromium.mjs';
import { freePort } from './scripts/ports.mjs';

const executablePath = await chromiumPath();

// Workers read this file again: the first reading picks the ports, the environment hands them on.
process.env['HAMLET_API_PORT'] ??= String(await freePort());
process.env['HAMLET_SHOP_PORT'] ??= String(await freePort());
const shop = `http://127.0.0.1:${process.env['HAMLET_SHOP_PORT']}`;

const webServer = {
  // What `pnpm start` starts, on the packages as they are built.
  command: 'node scripts/start.mjs --built --no-storybook --fresh',
  url: shop,
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
