/** The rooms of the house, each with what it may import of the others. */
const MAY_IMPORT = {
  l10n: [],
  node: [],
  yaml: [],
  engagement: ['yaml'],
  pitfalls: ['yaml', 'engagement'],
  lint: ['yaml', 'engagement', 'pitfalls'],
  report: ['yaml', 'engagement', 'pitfalls', 'lint'],
  language: ['yaml', 'engagement', 'pitfalls', 'lint'],
  assistant: ['yaml', 'engagement', 'pitfalls', 'lint', 'language'],
  server: ['yaml', 'engagement', 'pitfalls', 'lint', 'report', 'language', 'assistant', 'node'],
  mcp: ['engagement', 'assistant', 'server', 'cli', 'node'],
  extension: ['engagement', 'report', 'language', 'assistant', 'server'],
  cli: ['yaml', 'engagement', 'pitfalls', 'lint', 'report', 'node'],
  api: ['yaml', 'engagement', 'pitfalls', 'lint'],
};

const HOSTS = ['node', 'server', 'extension', 'cli', 'mcp'];
/** The editor's module: without its types it can't be resolved, with them it resolves to these. */
const VSCODE = '^vscode$|(^|/)node_modules/@types/vscode/';
const core = Object.keys(MAY_IMPORT).filter((room) => !HOSTS.includes(room));

const arrows = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `arrows-of-${room}`,
  comment: 'Imports run one way; see ARCHITECTURE.md.',
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, 'l10n', ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'core-knows-no-host',
      comment: 'The core runs in a browser, a terminal and an editor alike: hosts hand in what it needs.',
      severity: 'error',
      from: { path: `^src/(${core.join('|')})/` },
      to: {
        path: `${VSCODE}|node_modules/(vscode-languageserver|vscode-languageclient|vscode-jsonrpc|vscode-uri|commander|tinyglobby|ignore)/`,
      },
    },
    {
      name: 'core-knows-no-node',
      comment: 'No file system, no process, no clock below the hosts.',
      severity: 'error',
      from: { path: `^src/(${core.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'parsers-only-in-yaml',
      comment: 'One room knows the YAML parsers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/yaml/' },
      to: { path: 'node_modules/(js-yaml|yaml)/' },
    },
    {
      name: 'makers-only-in-formats',
      comment: 'The libraries that make files are large: they are loaded when something is exported.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/formats/' },
      to: { path: 'node_modules/(docx|write-excel-file|ical-generator|csv-stringify)/' },
    },
    {
      name: 'no-makers-at-the-start',
      severity: 'error',
      from: {
        path: '^src/(server|extension|language|report)/',
        pathNot: '^src/(report/formats|extension/exports/maker)',
      },
      to: { path: '^src/report/formats/(content|docx|xlsx|ics|csv)\\.ts$' },
    },
    {
      name: 'vscode-only-in-the-extension',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/extension/' },
      to: { path: VSCODE },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    },
  },
};
