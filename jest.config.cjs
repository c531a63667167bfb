/** ts-jest only transpiles here: types are checked once, by `npm run typecheck`. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }] },
  cacheDirectory: '<rootDir>/.cache/jest',
  testTimeout: 60_000,
};
