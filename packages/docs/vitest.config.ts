import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs as args, chromiumPath } from '../../scripts/chromium.mjs';

const executablePath = await chromiumPath();

export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  resolve: { tsconfigPaths: true },
  test: {
    name: 'storybook',
    globalSetup: ['.storybook/snapshot.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: executablePath ? { executablePath, args } : { args } }),
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }],
    },
  },
});
