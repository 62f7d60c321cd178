import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What the script `sandbox` writes, or the set-up of the stories' tests; without it stories seed their shop in the page.
mkdirSync(here('../.cache/sandbox'), { recursive: true });

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../../components/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: [
    { from: '../../server/pictures', to: '/pictures' },
    // What llms.txt names, as plain text.
    '../public',
    { from: '../guides', to: '/guides' },
    { from: '../../sdk/contract/openapi.json', to: '/openapi.json' },
    ...(existsSync(here('../../components/custom-elements.json'))
      ? [{ from: '../../components/custom-elements.json', to: '/custom-elements.json' }]
      : []),
    { from: '../.cache/sandbox', to: '/sandbox' },
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
