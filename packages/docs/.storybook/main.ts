import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../../components/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: [
    { from: '../../server/pictures', to: '/pictures' },
    // Written by the script `sandbox`; without it stories seed their shop in the page.
    ...(existsSync(fileURLToPath(new URL('../.cache/sandbox', import.meta.url)))
      ? [{ from: '../.cache/sandbox', to: '/sandbox' }]
      : []),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Packages are read from their sources, by the paths in tsconfig.base.json.
      resolve: { tsconfigPaths: true },
      // PGlite finds its WebAssembly beside its own module.
      optimizeDeps: { exclude: ['@electric-sql/pglite'] },
      build: { chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
