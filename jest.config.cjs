/** ts-jest only transpiles here: types are checked once, by `npm run typecheck`. */
module.exports = {
  testEnvironment: '<rootDir>/test/harness/environment.cjs',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/test/harness/global-setup.cjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.cjs',
  transform: {
    '/(eld/src/.+[.]js|classify/load-languages[.]ts|calendars/load-libraries[.]ts)$':
      '<rootDir>/test/harness/commonjs.cjs',
    // HubSpot's card and what it imports are ES modules.
    '/(extension-ui/hubspot/.+[.]ts|.+[.]tsx|(@hubspot/ui-extensions|tinyspy)/dist/.+[.]js)$':
      '<rootDir>/test/harness/commonjs.cjs',
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }],
    '/@electric-sql/pglite/.+\\.cjs$': '<rootDir>/test/harness/static-import.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(@electric-sql/pglite|eld|@hubspot/ui-extensions|tinyspy)/)'],
  // eld offers its sizes to `import` only, which Jest resolves as `require`.
  moduleNameMapper: {
    '^eld/([a-z]+)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
    '^fast-check$': '<rootDir>/test/harness/fast-check.cjs',
  },
  cacheDirectory: '<rootDir>/.cache/jest',
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/harness/longest-first.cjs',
  // Jest leaves one processor free: of the two that CI has, half. Many a test waits, for a disk or another process.
  maxWorkers: '100%',
  // Every file loads its modules anew, and their memory does not all come back.
  workerIdleMemoryLimit: '1.5GB',
};
