import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'scripts/*.mjs',
        'scripts/*.test.ts',
        'vitest.packed.config.ts',
        'packed/{install.mjs,*.test.ts}',
        'packed/consumer/*',
        'e2e/**/*.spec.ts',
      ],
      project: ['*.{js,mjs,ts}', 'scripts/**', 'packed/**', 'e2e/**'],
    },
    'packages/sdk': {
      entry: ['src/index.ts', 'src/*/index.ts', '{src,test}/**/*.test.ts'],
      project: ['src/**', 'test/**'],
    },
    'packages/components': {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/elements/*/*.define.ts',
        'src/**/*.stories.ts',
        '{src,test}/**/*.test.ts',
      ],
      project: ['src/**', 'test/**'],
    },
    'packages/server': {
      entry: ['src/{index,in-page,cli,main}.ts', 'scripts/**/*.ts', '{src,test}/**/*.test.ts'],
      project: ['src/**', 'test/**', 'scripts/**'],
    },
    'examples/plain-html': { entry: ['headers.mjs', '{public,src}/**/*.{js,mjs}'] },
    'packages/docs': { entry: ['stories/**/*.mdx'], project: ['**/*.{ts,mdx}'] },
  },
  ignoreExportsUsedInFile: true,
  // Generated: it exports the whole contract, used or not.
  ignoreIssues: { 'packages/sdk/src/contract/schema.ts': ['exports', 'types'] },
};

export default config;
