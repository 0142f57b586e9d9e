// The import table of the architecture, as rules: the layout is a test. Whoever adds an arrow changes this file.
const table = {
  'src/model': [],
  'src/errors.ts': ['src/model'],
  'src/policies': ['src/model', 'src/messages/say.ts'],
  'src/mfa': ['src/model', 'src/messages/say.ts', 'npm:otplib', 'npm:qrcode-terminal', 'npm:pngjs'],
  'src/messages': ['src/model', 'npm:es-hangul'],
  'src/options': ['src/model', 'src/errors.ts', 'src/messages', 'src/report/wrapText.ts', 'npm:commander'],
  'src/journal': ['src/model', 'src/errors.ts', 'node'],
  'src/facts': ['src/model', 'src/policies', 'src/messages/say.ts', 'npm:es-hangul'],
  'src/checks': ['src/model', 'src/policies', 'src/facts', 'src/messages/say.ts'],
  'src/steps': ['src/model', 'src/policies', 'src/facts', 'src/messages/say.ts'],
  'src/repairs': ['src/model', 'src/policies', 'src/facts', 'src/steps', 'src/watch', 'src/messages/say.ts'],
  'src/people': ['src/model', 'src/policies', 'src/facts', 'src/steps', 'src/messages/say.ts'],
  'src/roles': ['src/model', 'src/policies', 'src/facts', 'src/steps', 'src/messages/say.ts'],
  'src/narrow': ['src/model', 'src/policies', 'src/facts', 'src/steps', 'src/messages/say.ts'],
  'src/watch': ['src/model', 'src/policies', 'src/facts', 'src/steps', 'src/messages/say.ts'],
  'src/enrol': ['src/model', 'src/facts', 'src/steps', 'src/messages/say.ts'],
  'src/undo': ['src/model', 'src/policies', 'src/facts', 'src/steps', 'src/messages/say.ts'],
  'src/acceptance': ['src/model', 'src/errors.ts', 'src/messages/say.ts', 'npm:yaml', 'npm:zod'],
  'src/aws': [
    'src/model',
    'src/errors.ts',
    'src/messages/say.ts',
    'npm:@aws-sdk',
    'npm:@smithy',
    'npm:csv-parse',
    'node',
  ],
  'src/practice': [
    'src/model',
    'src/policies',
    'npm:@smithy',
    'npm:@aws-sdk',
    'npm:pngjs',
    'npm:qrcode-terminal',
    'npm:write-file-atomic',
    'node',
  ],
  'src/flow': [
    'src/model',
    'src/errors.ts',
    'src/checks',
    'src/steps',
    'src/repairs',
    'src/undo',
    'src/policies',
    'src/facts',
    'src/journal',
    'src/mfa',
    'src/messages/say.ts',
  ],
  'src/report': ['src/model', 'src/errors.ts', 'src/messages', 'npm:string-width'],
  screens: ['src/model', 'src/messages', 'npm:ink', 'npm:react', 'npm:string-width'],
  'src/frontends': [
    'src/model',
    'src/errors.ts',
    'src/report',
    'src/messages',
    'screens',
    'npm:chalk',
    'npm:ink',
    'npm:react',
    'npm:@inquirer',
    'npm:yaml',
    'npm:zod',
    'npm:csv-parse',
  ],
};

const within = (place) => `^${place.replace('.', '\\.')}($|/)`;
const target = (place) => {
  if (place === 'node') return null;
  if (place.startsWith('npm:')) return `(^|node_modules/)${place.slice(4)}($|/)`;
  return within(place);
};

const forbidden = Object.entries(table).map(([from, to]) => ({
  name: `imports of ${from}`,
  severity: 'error',
  from: { path: within(from) },
  to: {
    pathNot: [within(from), ...to.map(target).filter(Boolean)],
    dependencyTypesNot: to.includes('node') ? ['core'] : [],
  },
}));

module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no check imports a check',
      severity: 'error',
      from: { path: '^src/checks/(?!index)' },
      to: { path: '^src/checks/(?!judging)' },
    },
    {
      name: 'no step imports a step',
      severity: 'error',
      from: { path: '^src/steps/(?!index)' },
      to: { path: '^src/steps/', pathNot: '(Changes|Questions|Left)\\.ts$' },
    },
    {
      name: 'no repair imports a repair',
      severity: 'error',
      from: { path: '^src/repairs/(?!index)' },
      to: { path: '^src/repairs/', pathNot: 'Changes\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc', // TypeScript 7 has no JavaScript API for dependency-cruiser to use
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
