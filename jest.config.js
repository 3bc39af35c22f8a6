/** Jest runs the TypeScript sources directly, as ESM, through swc; types are checked by `npm run types`. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testTimeout: 60000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longFirst.mjs',
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', '<rootDir>/test/support/plainSummary.mjs'],
};
