// Which room may know which. No baseline: a violation is mended, never listed.
// test/drift/dependency-rules.test.ts proves that the rules bite.

const PURE = '^src/(domain|capture|classify|rules|sla|measure)/';
const EDGES = '^src/(survey-apis|notify|calendars|crm-adapters|store|http)/';
const PIPELINE = '^src/pipeline/';
const PORTS = '^src/[a-z-]*ports?[.]ts$';
const PORT_SIDE = '^src/([a-z-]*ports?|errors|crypto|audit-hashes)[.]ts$';
const LEAVES = '^src/(errors|crypto|audit-hashes|logger|config)[.]ts$';
const ASSEMBLY = '^src/((app|crm-vendors|main|cli|metrics|readiness)[.]ts$|(commands|demo)/)';
const CONTRACT = '^extension-ui/contract/';
/** Runs in a browser: what it needs is built into what ships. */
const BUNDLED = '^sandbox/preview/browser/';
const NPM = '(^|/)node_modules/';

const npm = (...names) => `${NPM}(${names.join('|')})/`;

/** A room that imports itself, the domain, zod and what else is named: nothing of Node, nothing of npm. */
const pureRoom = (room, ...also) => ({
  [`${room}-is-pure`]: {
    comment: `${room} imports only itself, the domain and zod${also.map((path) => `, ${path}`).join('')}`,
    from: { path: `^src/${room}/` },
    to: { pathNot: [`^src/${room}/`, '^src/domain/', npm('zod'), ...also] },
  },
});

/** A room that talks to the world: it knows pure rooms and ports, and no other room that talks to the world. */
const edge = (room, ...also) => ({
  [`${room}-is-an-edge`]: {
    comment: `${room} imports pure rooms, ports, errors and crypto: never another edge`,
    from: { path: `^src/${room}/` },
    to: { path: '^(src|extension-ui)/', pathNot: [`^src/${room}/`, PURE, PORT_SIDE, CONTRACT, ...also] },
  },
});

/** Packages that only the given places may import. Tests may too: they look from outside. */
const livesIn = (name, packages, home) => ({
  [`${name}-stays-home`]: {
    comment: `${packages.join(', ')}: imported only by ${home.join(', ')}`,
    from: { path: '^(src|sandbox|extension-ui)/', pathNot: home },
    to: { path: npm(...packages) },
  },
});

const rules = {
  'no-cycles': { comment: 'what needs each other is one thing, or needs a third', from: {}, to: { circular: true } },
  'no-orphans': {
    comment: 'a module that nobody imports is dead',
    from: { orphan: true, pathNot: ['[.]d[.]ts$', '^test/fixtures/', '[.](cjs|mjs)$', BUNDLED] },
    to: {},
  },
  'no-unresolved': { comment: 'an import leads somewhere', from: {}, to: { couldNotResolve: true } },
  'no-unlisted-package': {
    comment: 'a package we import is in package.json; the tests of the HubSpot cards use that of the cards',
    from: { pathNot: '^test/ui/hubspot/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  'no-dev-package': {
    comment: 'what ships does not lean on devDependencies',
    from: { path: '^(src|sandbox)/', pathNot: BUNDLED },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  'known-rooms': {
    comment: 'a new room is drawn in the design first, then here',
    from: { path: '^src/[^/]+/', pathNot: [PURE, EDGES, PIPELINE, ASSEMBLY] },
    to: {},
  },

  ...pureRoom('domain'),
  ...pureRoom('classify', npm('eld')),
  ...pureRoom('rules'),
  ...pureRoom('sla'),
  ...pureRoom('measure'),
  ...pureRoom('capture', '^(node:)?crypto$', npm('csv-parse')),

  'ports-are-types': {
    comment: 'a ports file says what is needed, and brings nothing along',
    from: { path: PORTS },
    to: { dependencyTypesNot: ['type-only'] },
  },
  'ports-speak-our-words': {
    comment: 'a ports file knows the pure rooms and no vendor',
    from: { path: PORTS },
    to: { pathNot: [PURE, PORTS] },
  },
  'leaves-know-no-room': {
    comment: 'errors, crypto, logger and config would be a back door',
    from: { path: LEAVES },
    to: { path: '^(src|sandbox)/', pathNot: [LEAVES, '^src/domain/', PORTS] },
  },
  'pipeline-sees-no-edge': {
    comment: 'pipeline imports pure rooms, ports, errors and crypto, and knows what a card is told',
    from: { path: PIPELINE },
    to: { path: '^(src|extension-ui)/', pathNot: [PIPELINE, PURE, PORT_SIDE, CONTRACT] },
  },
  'pipeline-uses-no-package': {
    comment: 'zod aside, packages live behind ports',
    from: { path: PIPELINE },
    to: { path: NPM, pathNot: npm('zod') },
  },
  'pipeline-does-no-io': {
    comment: 'files, sockets and processes live behind ports',
    from: { path: PIPELINE },
    to: { path: '^(node:)?(fs|http|http2|https|net|tls|dgram|dns|child_process|worker_threads|cluster)(/|$)' },
  },
  ...edge('survey-apis'),
  ...edge('notify'),
  ...edge('calendars'),
  ...edge('crm-adapters'),
  ...edge('store'),
  ...edge('http', PIPELINE),
  'vendors-apart': {
    comment: 'one CRM adapter does not know the other',
    from: { path: '^src/crm-adapters/([^/]+)/' },
    to: { path: '^src/crm-adapters/[^/]+/', pathNot: '^src/crm-adapters/$1/' },
  },
  'assembly-on-top': {
    comment: 'app, main, cli and demo put the rooms together; no room asks for them',
    from: { path: '^src/', pathNot: ASSEMBLY },
    to: { path: ASSEMBLY },
  },

  ...livesIn('hubspot-sdk', ['@hubspot/api-client'], ['^src/crm-adapters/hubspot/']),
  ...livesIn('jsforce', ['jsforce', '@jsforce/[^/]+'], ['^src/crm-adapters/salesforce/']),
  ...livesIn('postgres', ['(@types/)?pg', 'pg-[^/]+', '@electric-sql/[^/]+'], ['^src/store/']),
  ...livesIn('express', ['(@types/)?express'], ['^src/http/', '^sandbox/']),
  ...livesIn('pino', ['pino'], ['^src/logger[.]ts$']),
  ...livesIn('node-cron', ['node-cron'], ['^src/(app|main)[.]ts$']),
  ...livesIn('mail', ['nodemailer'], ['^src/notify/']),
  ...livesIn('holidays', ['date-holidays', 'ical[.]js'], ['^src/calendars/']),
  ...livesIn('language-id', ['eld'], ['^src/classify/']),
  ...livesIn('terminal', ['commander', '(@types/)?cli-progress'], ['^src/cli[.]ts$', '^src/demo/', '^src/commands/']),

  'sandbox-is-the-outside-world': {
    comment: 'an emulator that shares our code shares our mistakes',
    from: { path: '^sandbox/' },
    to: { path: '^(src|test|extension-ui)/' },
  },
  'src-without-sandbox': {
    comment: 'only the demo starts the outside world',
    from: { path: '^src/', pathNot: '^src/(cli[.]ts$|demo/)' },
    to: { path: '^sandbox/' },
  },
  'product-without-tests': {
    comment: 'what ships does not know its tests',
    from: { path: '^(src|sandbox|extension-ui)/', pathNot: '[.]test[.]tsx?$' },
    to: { path: '^(test|bench)/' },
  },
  'src-knows-only-the-contract': {
    comment: 'the user interfaces run elsewhere',
    from: { path: '^src/' },
    to: { path: '^extension-ui/', pathNot: CONTRACT },
  },
  'ui-knows-only-the-contract': {
    comment: 'a user interface knows itself and the contract',
    from: { path: '^extension-ui/([^/]+)/' },
    to: { path: '^(src|sandbox|extension-ui)/', pathNot: ['^extension-ui/$1/', CONTRACT] },
  },
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: Object.entries(rules).map(([name, rule]) => ({ name, severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // The Lightning platform resolves what its components import: their own lint and jest look after that.
    exclude: {
      path: ['^(dist|coverage|data|[.]cache)/', '^extension-ui/[^/]+/dist/', '^extension-ui/salesforce/.+[.]js$'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'require', 'node', 'import', 'default'],
    },
  },
};
