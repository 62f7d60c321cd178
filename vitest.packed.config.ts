import { defineConfig } from 'vitest/config';

// What a partner gets: the tarballs of the SDK and the elements, installed outside the workspace.
export default defineConfig({
  test: {
    name: 'packed',
    include: ['packed/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['packed/install.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
