// One Jest configuration for every project. The suffix of a spec says what it needs; KHABAR_TEST_KIND picks the suffix:
// unit (.spec.ts, needs nothing), int (.int.spec.ts, needs the servers), e2e (.e2e.spec.ts, starts the whole system).
const testMatchByKind = {
  unit: ['<rootDir>/src/**/!(*.int|*.e2e).spec.ts'],
  int: ['<rootDir>/src/**/*.int.spec.ts'],
  e2e: ['<rootDir>/src/**/*.e2e.spec.ts'],
};
const kind = process.env.KHABAR_TEST_KIND ?? 'unit';
const testMatch = testMatchByKind[kind];
if (!testMatch) throw new Error(`KHABAR_TEST_KIND: expected unit, int or e2e, got "${kind}"`);

const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
    target: 'es2023',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export const projectConfig = (displayName) => ({
  displayName,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@khabar/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  testMatch,
});
