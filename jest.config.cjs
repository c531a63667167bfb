/** ts-jest only transpiles here: types are checked once, by `npm run typecheck`. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/harness/global-setup.cjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.cjs',
  transform: {
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }],
    '/@electric-sql/pglite/.+\\.cjs$': '<rootDir>/test/harness/static-import.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@electric-sql/pglite/)'],
  cacheDirectory: '<rootDir>/.cache/jest',
  testTimeout: 60_000,
};
