import { sampleTree } from './sample-tree';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const lines = (count: number): string => Array.from({ length: count }, (_, n) => `  out.push(${n});\n`).join('');
const longFunction = `/** Long. */\nexport function long(out: number[]): void {\n${lines(61)}}\n`;
const longSuite = `describe('it', () => {\n  const out: number[] = [];\n${lines(70)}  test('is', () => {\n    expect(out).toEqual([]);\n  });\n});\n`;
const fn = (body: string, signature = ''): string =>
  `/** Says. */\nexport const say = (${signature}): unknown => ${body};\n`;

/** One file, its text, and the rule that refuses it. */
const BAD: readonly (readonly [file: string, rule: string, text: string])[] = [
  ['src/sla/now.ts', 'no-restricted-properties', fn('Date.now()')],
  ['src/sla/new-date.ts', 'no-restricted-syntax', fn('new Date()')],
  ['src/sla/date-call.ts', 'no-restricted-syntax', fn('Date()')],
  ['src/domain/random.ts', 'no-restricted-properties', fn('Math.random()')],
  [
    'src/capture/random-bytes.ts',
    'no-restricted-syntax',
    `import { randomBytes } from 'node:crypto';\n${fn('randomBytes(2)')}`,
  ],
  ['src/rules/environment.ts', 'no-restricted-globals', fn('process.cwd()')],
  ['src/measure/timer.ts', 'no-restricted-globals', fn('setTimeout(() => 1, 1)')],
  ['src/store/environment.ts', 'no-restricted-syntax', fn("process.env['HOME']")],
  ['src/store/printing.ts', 'no-console', fn('console.log(1)')],
  ['src/store/any.ts', '@typescript-eslint/no-explicit-any', fn('it', 'it: any')],
  ['src/store/many.ts', 'max-params', fn('[a, b, c, d]', 'a: 1, b: 1, c: 1, d: 1')],
  ['src/store/floating.ts', '@typescript-eslint/no-floating-promises', fn('{\n  Promise.resolve();\n  return 1;\n}')],
  ['src/store/default.ts', 'no-restricted-syntax', 'export default 1;\n'],
  ['src/store/enum.ts', 'no-restricted-syntax', 'export enum Side {\n  left,\n}\n'],
  ['src/store/service.ts', 'no-restricted-syntax', 'export class Service {\n  readonly a = 1;\n}\n'],
  ['src/store/bare.ts', 'house/docstrings', 'export function bare(): number {\n  return 1;\n}\n'],
  ['src/store/camelCase.ts', 'house/file-names', 'export const a = 1;\n'],
  ['src/utils/a.ts', 'house/file-names', 'export const a = 1;\n'],
  [
    'src/store/long-file.ts',
    'max-lines',
    Array.from({ length: 301 }, (_, n) => `export const a${n} = ${n};\n`).join(''),
  ],
  ['src/store/long-function.ts', 'house/function-lines', longFunction],
  ['src/store/later.ts', 'no-warning-comments', '// TO' + 'DO later\nexport const a = 1;\n'],
  [
    'src/store/types.ts',
    '@typescript-eslint/consistent-type-imports',
    "import { Pool } from 'pg';\nexport type P = Pool;\n",
  ],
  ['test/unit/focused.test.ts', 'jest/no-focused-tests', "test.only('a', () => {\n  expect(1).toBe(1);\n});\n"],
  ['test/unit/disabled.test.ts', 'jest/no-disabled-tests', "test.skip('a', () => {\n  expect(1).toBe(1);\n});\n"],
  ['test/unit/empty.test.ts', 'jest/expect-expect', "test('a', () => {\n  JSON.parse('1');\n});\n"],
];

const GOOD: Readonly<Record<string, string>> = {
  'src/sla/clean.ts': fn('new Date(at).toISOString()', 'at: number'),
  'src/store/clean.ts': `/** Why. */\nexport class StoreError extends Error {}\n${fn('Date.now()')}`,
  'src/config.ts': fn('process.env'),
  'test/unit/long-suite.test.ts': longSuite,
};

const SILENCED = `/* eslint-disable no-console */\n${fn('console.log(1)')}`;

describe('the lint rules', () => {
  const bad = Object.fromEntries(BAD.map(([file, , text]) => [file, text]));
  const tree = sampleTree({ ...bad, ...GOOD, 'src/store/silenced.ts': SILENCED });
  let linted: readonly LintedFile[] = [];

  const rulesOf = (file: string): readonly (string | null)[] =>
    linted
      .filter((found) => found.filePath.endsWith(`/${file}`))
      .flatMap((found) => found.messages.map((m) => m.ruleId));

  beforeAll(async () => {
    const report = await tree.run('eslint/bin/eslint.js', ['--format', 'json', 'src', 'test']);
    linted = JSON.parse(report) as readonly LintedFile[];
  });
  afterAll(() => tree.remove());

  test.each(BAD)('%s is refused (%s)', (file, rule) => {
    expect(rulesOf(file)).toContain(rule);
  });

  test.each(Object.keys(GOOD))('%s passes', (file) => {
    expect(rulesOf(file)).toEqual([]);
  });

  test('a comment cannot switch a rule off', () => {
    expect(rulesOf('src/store/silenced.ts')).toContain('no-console');
  });
});
