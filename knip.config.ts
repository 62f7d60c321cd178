import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'scripts/*.mjs',
        'scripts/*.test.ts',
        'packed/{install.mjs,*.test.ts}',
        'packed/consumer/*',
        'e2e/**/*.spec.ts',
        'e2e/look/{look.config,*.look}.ts',
        'faults/{main.ts,**/*.test.ts}',
      ],
      project: ['*.{js,mjs,ts}', 'scripts/**', 'packed/**', 'e2e/**', 'faults/**'],
      // Started by name in scripts/lint.mjs and scripts/check-packages.mjs.
      ignoreDependencies: ['@arethetypeswrong/cli', '@redocly/cli', 'publint'],
    },
    'packages/sdk': {
      entry: ['src/*/index.ts', '{src,test}/**/*.test.ts'],
      project: ['src/**', 'test/**'],
    },
    'packages/components': {
      entry: ['*.mjs', 'src/elements/*/*.define.ts', 'src/**/*.stories.ts', '{src,test}/**/*.test.ts'],
      project: ['*.mjs', 'src/**', 'test/**'],
    },
    'packages/server': {
      entry: ['src/{index,in-page,cli,main}.ts', 'scripts/**/*.ts', '{src,test}/**/*.test.ts'],
      project: ['src/**', 'test/**', 'scripts/**'],
    },
    // Its page takes the elements' bundle by a script tag.
    'examples/plain-html': {
      entry: ['headers.mjs', 'public/*.js'],
      ignoreDependencies: ['@hamlet/components'],
    },
    'packages/docs': {
      entry: ['stories/**/*.mdx'],
      project: ['**/*.{ts,mdx}'],
      // Read by TypeDoc; the renderer behind Storybook's framework.
      ignoreDependencies: ['@hamlet/sdk', '@storybook/web-components'],
    },
    // Each is a measurement that is started by itself; peers are installed apart.
    bench: { entry: ['**/*.{js,mjs,ts}', '!peers/scripts/**'], project: ['**', '!peers/scripts/**'] },
  },
  ignoreExportsUsedInFile: true,
  // Generated: it exports the whole contract, used or not.
  ignoreIssues: { 'packages/sdk/src/contract/schema.ts': ['exports', 'types'] },
};

export default config;
