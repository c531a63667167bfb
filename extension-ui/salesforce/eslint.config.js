const { defineConfig } = require('eslint/config');
const lwc = require('@salesforce/eslint-config-lwc/recommended');
const jest = require('eslint-plugin-jest');
const globals = require('globals');

module.exports = defineConfig([
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['force-app/main/default/lwc/**/*.js'],
    // Made by a script from extension-ui/contract, which has a lint of its own.
    ignores: ['force-app/main/default/lwc/loopContract/**'],
    extends: [lwc],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    // The only place that waits for time to pass, and ends it when a card goes.
    files: ['force-app/main/default/lwc/loopTicker/*.js'],
    rules: { '@lwc/lwc/no-async-operation': 'off' },
  },
  {
    files: ['force-app/main/default/lwc/**/*.test.js', 'test/**/*.js'],
    extends: [lwc, jest.configs['flat/recommended']],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      '@lwc/lwc/no-async-operation': 'off',
      '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
    },
  },
]);
