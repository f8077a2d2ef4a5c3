import { defineConfig, type OxlintOverride } from 'oxlint';

/** Which folder of `src/` may import which: docs/architecture.md says why. */
const core = ['documents', 'coding', 'reading', 'networks', 'cohesion', 'decisions', 'escalation'];
const mayImport: Record<string, string[]> = {
  stats: [],
  documents: ['stats'],
  coding: ['documents', 'stats'],
  reading: ['coding', 'documents', 'stats'],
  networks: ['stats', 'coding'],
  cohesion: ['stats', 'coding'],
  decisions: ['coding', 'stats'],
  escalation: ['coding', 'stats'],
  claims: ['stats', ...core],
  report: ['stats', ...core, 'claims'],
  store: ['stats', 'coding', 'documents'],
  jobs: ['stats', ...core, 'claims', 'report', 'store'],
  server: ['stats', ...core, 'claims', 'report', 'store', 'jobs'],
  cli: ['stats', ...core, 'claims', 'report', 'store', 'jobs', 'server'],
};
const touchesTheMachine = new Set(['store', 'jobs', 'server', 'cli']);

/** Chance, the clock and the environment are arguments of the core, so that the same input gives the same bytes. */
const onlyWhatIsGiven: OxlintOverride['rules'] = {
  'no-restricted-globals': ['error', 'process', 'fetch'],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'take an rng' },
    { object: 'Date', property: 'now', message: 'take a date' },
  ],
};

function directionRule(folder: string): OxlintOverride {
  const allowed = mayImport[folder]!;
  const forbidden = Object.keys(mayImport).filter((other) => other !== folder && !allowed.includes(other));
  const patterns: { regex?: string; group?: string[]; message: string }[] = [
    { regex: '^entente(/|$)', message: 'inside the package import files, so that directions can be seen' },
  ];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${folder}/ may import only: ${allowed.join(', ') || 'nothing'} (docs/architecture.md)`,
    });
  }
  const pure = !touchesTheMachine.has(folder);
  if (pure) {
    patterns.push({
      group: ['node:*', '!node:crypto'],
      message: 'the core is pure: bytes, a clock and fetch come in as arguments (docs/architecture.md)',
    });
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    excludeFiles: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }], ...(pure ? onlyWhatIsGiven : {}) },
  };
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  options: { typeAware: true },
  categories: { correctness: 'error', suspicious: 'error' },
  env: { es2024: true, node: true },
  ignorePatterns: ['dist', 'node_modules'],
  rules: {
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/consistent-type-imports': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'no-shadow': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
  },
  overrides: [
    {
      files: ['*.config.ts', 'scripts/count-reporter.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    ...Object.keys(mayImport).map(directionRule),
  ],
});
