import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const foundation = ['layer:contracts', 'layer:foundation'];
const adapters = ['layer:adapter', ...foundation];

/** Who may import whom: apps -> adapters -> foundation -> contracts; pure libraries know neither Kafka nor MongoDB nor Nest. */
const dependencyDirection = [
  { sourceTag: 'layer:contracts', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:pure', onlyDependOnLibsWithTags: ['layer:pure', 'layer:contracts'] },
  { sourceTag: 'layer:foundation', onlyDependOnLibsWithTags: foundation },
  { sourceTag: 'layer:adapter', onlyDependOnLibsWithTags: adapters },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: [...adapters, 'layer:pure'] },
  { sourceTag: 'layer:local', onlyDependOnLibsWithTags: foundation },
  { sourceTag: 'layer:cli', onlyDependOnLibsWithTags: [...adapters, 'layer:pure', 'layer:local'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:local', ...foundation] },
  { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'layer:bench', onlyDependOnLibsWithTags: ['*'] },
];

/** Specs may also use the test support; production code never does. */
const specDirection = dependencyDirection.map((rule) => ({
  ...rule,
  onlyDependOnLibsWithTags: [...rule.onlyDependOnLibsWithTags, 'layer:testing', 'layer:local'],
}));

const boundaries = (depConstraints) => ['error', { enforceBuildableLibDependency: true, allow: [], depConstraints }];

/** Libraries with exactly one home each, so that they can be replaced in one place. */
const homes = [
  { library: 'kafkajs', home: 'libs/messaging', allowed: ['libs/messaging/**', 'bench/**'] },
  { library: 'mongoose', home: 'libs/store', allowed: ['libs/store/**'] },
];
const restricted = (allowedIn) =>
  homes
    .filter(({ home }) => home !== allowedIn)
    .map(({ library, home }) => ({
      group: [library, `${library}/*`],
      message: `Only ${home} imports ${library}.`,
    }));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/out-tsc/**', '**/tmp/**', '**/generated/**', '**/.khabar/**', '**/target/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(dependencyDirection),
      'no-restricted-imports': ['error', { patterns: restricted() }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read once, by @khabar/config.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries(specDirection), '@typescript-eslint/max-params': 'off' },
  },
  {
    // Where the environment comes in: the library that reads it, entry points that nothing can hand settings to, and tests.
    files: [
      'libs/config/**/*.ts',
      'libs/telemetry/src/register.ts',
      'libs/testing/**/*.ts',
      '**/main.ts',
      '**/*.spec.ts',
      '**/spec-support/**/*.ts',
      'bench/**/*.ts',
      'apps/flow-e2e/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  ...homes.map(({ home, allowed }) => ({
    files: allowed.map((glob) => `${glob}/*.ts`),
    rules: { 'no-restricted-imports': ['error', { patterns: restricted(home) }] },
  })),
  {
    files: ['**/*.module.ts', '**/*.controller.ts', '**/*.service.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off', '@typescript-eslint/max-params': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
