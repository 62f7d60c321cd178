import { configs as lit } from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const markup = 'Render with Lit or set textContent: text is never markup.';

/** Ways for a seller's text to become markup or style. */
const markups = {
  'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]': markup,
  'AssignmentExpression > MemberExpression.left[property.value=/^(innerHTML|outerHTML|srcdoc)$/]': markup,
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]':
    markup,
  'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]': markup,
  'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeCSS|unsafeStatic)$/]': markup,
};

/** A way for text to become SQL. */
const rawSql = {
  'CallExpression[callee.object.name="sql"][callee.property.name="raw"]':
    'Values are parameters of the sql template.',
};

const forbidSyntax = (selectors) => ({
  'no-restricted-syntax': [
    'error',
    ...Object.entries(selectors).map(([selector, message]) => ({ selector, message })),
  ],
});

const unsafeModules = { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'], message: markup };
const nodeModules = { regex: '^node:', message: 'This code also runs in web pages and workers.' };
const wholeClient = {
  group: ['@hamlet/sdk', '@hamlet/sdk/*'],
  importNames: ['createHamlet', 'createOperator'],
  message: 'The app takes values, formats, machines and types from the SDK; seed, CLI and tests the client.',
};
const forbidImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/storybook-static/**',
      '**/coverage/**',
      '**/test-results/**',
      '**/playwright-report/**',
      '**/generated/**',
      'bench/peers/**',
      'packages/sdk/src/contract/schema.ts',
      'packages/components/src/react/**',
    ],
  },
  tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  lit['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      ...forbidSyntax({ ...markups, ...rawSql }),
      ...forbidImports(unsafeModules),
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['packages/{sdk,components}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: forbidImports(unsafeModules, nodeModules),
  },
  {
    files: ['packages/server/src/**/*.ts'],
    // The server's way into Node, and tests.
    ignores: ['packages/server/src/{cli,main}.ts', 'packages/server/src/node/**', '**/*.test.ts'],
    rules: forbidImports(unsafeModules, nodeModules, wholeClient),
  },
  {
    files: ['packages/server/src/seed/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: forbidImports(unsafeModules, nodeModules),
  },
  {
    // The migration runner executes the SQL files that drizzle-kit drafted.
    files: ['packages/server/src/data/migrate.ts'],
    rules: forbidSyntax(markups),
  },
);
