import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserCommands } from './scripts/browser-commands.mjs';
import { chromiumArgs as args, chromiumPath } from './scripts/chromium.mjs';

const executablePath = await chromiumPath();
const provider = playwright({ launchOptions: executablePath ? { executablePath, args } : { args } });
// PGlite takes seconds to start on a busy machine.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
// Packages are read from their sources, by the paths in tsconfig.base.json.
const resolve = { tsconfigPaths: true };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'node',
          include: [
            'packages/{sdk,server}/{src,test}/**/*.test.ts',
            'packages/docs/{.storybook,stories,test}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/{bytes,client,hubs,server}/*.test.ts',
            'faults/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          environment: 'node',
          globalSetup: ['scripts/vitest-postgres.mjs'],
          setupFiles: ['scripts/vitest-seed.ts'],
          ...patience,
        },
      },
      {
        resolve,
        // PGlite finds its WebAssembly beside its own module. What is found late would load a running test anew.
        optimizeDeps: { exclude: ['@electric-sql/pglite'], include: ['fast-check'] },
        test: {
          name: 'browser',
          include: ['packages/components/{src,test}/**/*.test.ts', 'packages/sdk/test/*.browser.test.ts'],
          exclude: ['**/*.node.test.ts', '**/node_modules/**'],
          browser: {
            enabled: true,
            headless: true,
            provider,
            commands: browserCommands,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
          ...patience,
        },
      },
      './packages/docs',
    ],
  },
});
