import { readFileSync } from 'node:fs';

/**
 * Who may import whom. A room is a folder under a package's src. A room without a row here may
 * import any other; `values` is plain data for everyone.
 */
const rooms = {
  sdk: {
    values: [],
    format: ['values'],
    machines: ['values'],
    contract: [],
    http: ['contract', 'values'],
    resources: ['http', 'contract', 'values'],
    operator: ['resources', 'http', 'contract', 'values'],
    state: ['resources', 'http', 'contract', 'values', 'offline/(entry|outbox|order-kind)'],
    hubs: ['resources', 'http', 'contract', 'values'],
    offline: [
      'http/(answer|errors|http|retry|sleep|try-once)',
      'state/(store|in-order|reading|storage)',
      'contract',
      'values',
    ],
    webhooks: ['contract', 'values'],
    'service-worker': [],
  },
  components: {
    styles: [],
    events: [],
    i18n: [],
    context: ['events', 'i18n', 'ports'],
    templates: ['i18n', 'styles'],
    controllers: ['context', 'events', 'i18n', 'styles', 'ports'],
    elements: ['controllers', 'context', 'events', 'i18n', 'styles', 'templates', 'ports'],
    react: ['elements', 'events'],
  },
};

const tests = '\\.test\\.ts$';
const testsAndStories = '\\.(test|stories)\\.ts$';

const roomRules = Object.entries(rooms).flatMap(([name, table]) =>
  Object.entries(table).map(([room, others]) => ({
    name: `${name}: ${room} imports ${others.join(', ') || 'no other room'}`,
    severity: 'error',
    from: { path: `^packages/${name}/src/${room}/`, pathNot: testsAndStories },
    to: {
      path: `^packages/${name}/src/`,
      pathNot: [room, ...others].map((other) => `^packages/${name}/src/${other}[/.]`),
    },
  })),
);

/** The source files behind a package's `exports`: what other packages may import. */
function publicEntries(name) {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  return Object.values(exports)
    .map((entry) => (typeof entry === 'string' ? entry : entry.default))
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace(/^\.\/dist\//, '').replace(/\.js$/, ''))
    .map(
      (path) =>
        `^packages/${name}/(src|dist)/${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}\\.(d\\.ts|ts|js)$`,
    );
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...roomRules,
    {
      name: "only the SDK's http room knows ky",
      severity: 'error',
      from: { path: '^(packages|examples|bench)/', pathNot: '^packages/sdk/src/http/' },
      to: { path: '(^|/)node_modules/ky/' },
    },
    {
      name: 'sdk imports no other package of the house',
      severity: 'error',
      from: { path: '^packages/sdk/src/' },
      to: { path: '^packages/(components|server|docs)/' },
    },
    {
      name: 'components import no server, save in tests and stories',
      severity: 'error',
      from: { path: '^packages/components/src/', pathNot: testsAndStories },
      to: { path: '^packages/(server|docs)/' },
    },
    {
      name: 'packages meet at their public entries',
      severity: 'error',
      from: { path: '^(?:packages/([^/]+)|examples|bench)/' },
      to: {
        path: '^packages/[^/]+/(src|dist)/',
        pathNot: ['^packages/$1/', ...['sdk', 'components', 'server'].flatMap(publicEntries)],
      },
    },
    {
      name: 'server: data imports no routes',
      severity: 'error',
      from: { path: '^packages/server/src/data/', pathNot: tests },
      to: { path: '^packages/server/src/routes/' },
    },
    {
      name: 'server: the app takes values, formats, machines and contract types from the SDK',
      severity: 'error',
      from: {
        path: '^packages/server/src/',
        pathNot: [tests, '^packages/server/src/(seed/|node/|cli\\.|main\\.)'],
      },
      to: { path: '^packages/sdk/src/(http|resources|state|offline|operator)[/.]' },
    },
    {
      name: 'sources import no tests and no stories',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: testsAndStories },
      to: { path: testsAndStories },
    },
  ],
  options: {
    // What is built lies beside the sources once somebody has started the project.
    exclude: { path: '(^|/)(storybook-static|coverage|[.]cache)/' },
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types', 'node'],
    },
  },
};
