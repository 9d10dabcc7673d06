// The walls of the house (docs/architecture.md). Arrows point one way; a room may use the rooms below it.
const rooms = {
  result: [],
  stats: [],
  process: [],
  sources: ['result', 'process'],
  engine: ['result', 'process'],
  config: ['result', 'sources'],
  formats: ['result'],
  tables: ['result', 'sources', 'engine'],
  profile: ['result', 'stats', 'engine', 'sources', 'tables'],
  gates: ['result', 'stats', 'process', 'sources', 'engine', 'config', 'formats', 'tables', 'profile'],
  plan: ['result', 'sources', 'engine', 'config', 'gates'],
  run: ['result', 'process', 'sources', 'engine', 'config', 'tables', 'profile', 'gates', 'plan'],
  report: ['result'],
  init: ['result', 'stats', 'process', 'sources', 'config', 'formats', 'tables', 'gates', 'report'],
  cli: ['result', 'sources', 'config', 'plan', 'run', 'report', 'init'],
  action: ['result', 'run', 'report', 'cli'],
};

const walls = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-uses-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
}));

/** Rooms that speak about results must not know where they run. */
const innerRooms = '^src/(result|stats|gates|measure|profile|tables|formats|report|config|plan|sources|engine|init)/';

export default {
  forbidden: [
    ...walls,
    {
      name: 'gates-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/gates/(data|drift|metrics|model)/' },
      to: { path: '^src/gates/(data|drift|metrics|model)/', pathNot: '^src/gates/$1/' },
    },
    {
      name: 'inner-rooms-know-no-platform',
      severity: 'error',
      from: { path: innerRooms },
      to: { path: '@actions/|^src/github/' },
    },
    {
      name: 'statistics-do-no-input-or-output',
      severity: 'error',
      from: { path: '^src/stats/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'results-do-no-input-or-output',
      severity: 'error',
      from: { path: '^src/(result|report)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(main\\.ts|entry/)|\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/entry/' },
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
