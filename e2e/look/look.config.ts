import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.js';

/** `pnpm look`: pictures of every screen, to be looked at by people. Nothing is compared. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.look.ts',
  outputDir: '../../test-results/look-run',
  fullyParallel: true,
  timeout: 180_000,
  webServer: { ...(base.webServer as object), cwd: '../..' } as NonNullable<typeof base.webServer>,
});
