// What the house rules of CONTRIBUTING.md look like to a machine. test/drift/lint-rules.test.ts proves that they bite.
import path from 'node:path';
import { config as hubspot } from '@hubspot/eslint-config-ui-extensions';
import prettier from 'eslint-config-prettier';
import jest from 'eslint-plugin-jest';
import hooks from 'eslint-plugin-react-hooks';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PURE_ROOMS = ['domain', 'capture', 'classify', 'rules', 'sla', 'measure'];
const PURE_FILES = PURE_ROOMS.map((room) => `src/${room}/**/*.ts`);
const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = [
  'test/**/*.ts',
  'test/**/*.tsx',
  'bench/**/*.ts',
  'extension-ui/**/*.test.ts',
  'extension-ui/**/*.test.tsx',
];

const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
const ATTIC = new Set(['util', 'utils', 'shared']);

const fileNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { kebab: '{{name}}: kebab-case, please', attic: '{{name}}: name it for its one verb or noun' },
  },
  create: (context) => ({
    Program(node) {
      for (const name of path.relative(context.cwd, context.filename).split(path.sep)) {
        if (!KEBAB.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
        if (ATTIC.has(name.split('.')[0])) context.report({ node, messageId: 'attic', data: { name } });
      }
    },
  }),
};

const docstrings = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'An exported function says its units, shapes and errors in a docstring' },
  },
  create(context) {
    const documented = (node) =>
      context.sourceCode.getCommentsBefore(node).some((c) => c.type === 'Block' && c.value.startsWith('*'));
    const check = (node) => documented(node) || context.report({ node, messageId: 'missing' });
    return {
      'ExportNamedDeclaration[declaration.type="FunctionDeclaration"]': check,
      'ExportNamedDeclaration:has(> VariableDeclaration > VariableDeclarator > ArrowFunctionExpression.init)': check,
    };
  },
};

/** ESLint's own rule, blind to the callback of `describe`: a suite is as long as its tests, a test is not. */
const functionLines = {
  ...builtinRules.get('max-lines-per-function'),
  create(context) {
    const suite = ({ parent }) =>
      parent?.type === 'CallExpression' && /^describe\b/.test(context.sourceCode.getText(parent.callee));
    const report = (found) => suite(found.node) || context.report(found);
    return builtinRules.get('max-lines-per-function').create(Object.create(context, { report: { value: report } }));
  },
};

const house = { rules: { 'file-names': fileNames, docstrings, 'function-lines': functionLines } };

const SHAPE = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector: ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/])',
    message: 'Only errors are classes.',
  },
  { selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
];
const ENVIRONMENT = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Only src/config.ts reads the environment.',
  },
  { selector: 'ImportDeclaration[source.value=/^(node:)?process$/]', message: 'Use the global; the rules watch it.' },
];
const CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in the command.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time comes in the command.' },
  { selector: 'ImportSpecifier[imported.name=/^random/]', message: 'A pure room throws no dice.' },
];
const WORLD = ['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'];

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'data/', '.cache/'] },
  // Salesforce wants camelCase folders and default exports there, and publishes a lint of its own: test/ui/lwc.test.ts runs it.
  { ignores: ['extension-ui/salesforce/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: { house },
    rules: {
      'house/file-names': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'house/function-lines': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...SHAPE],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 0 }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // `query<Row>(text)` states what its SQL returns; the type has nowhere else to stand.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `async` without `await` still turns a throw into a rejection, which a port's caller may rely on.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'house/docstrings': 'error', 'no-restricted-syntax': ['error', ...SHAPE, ...ENVIRONMENT] },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-syntax': ['error', ...SHAPE] } },
  {
    files: PURE_FILES,
    rules: {
      'no-restricted-globals': [
        'error',
        ...WORLD.map((name) => ({ name, message: 'A pure room does not see the world.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in the command.' },
        { object: 'Math', property: 'random', message: 'A pure room throws no dice.' },
      ],
      'no-restricted-syntax': ['error', ...SHAPE, ...ENVIRONMENT, ...CLOCK],
    },
  },
  {
    files: TESTS,
    extends: [jest.configs['flat/recommended']],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'request.**.expect'] }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
    },
  },
  {
    // The rules of HubSpot's own build: no DOM, no storage, no HTML, no HTTP but through HubSpot.
    files: ['extension-ui/hubspot/**/*.{ts,tsx}'],
    extends: [hubspot, hooks.configs.flat['recommended-latest']],
    rules: { 'house/docstrings': 'error' },
  },
  { files: ['**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
);
