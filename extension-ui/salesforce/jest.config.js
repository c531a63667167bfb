const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

module.exports = {
  ...jestConfig,
  // Apex is not there: each test says what it answers.
  moduleNameMapper: {
    '^@salesforce/apex/DetractorLoopController[.](ask|tell)$': '<rootDir>/test/apex-$1.js',
  },
  cacheDirectory: '<rootDir>/../../.cache/jest-lwc',
};
