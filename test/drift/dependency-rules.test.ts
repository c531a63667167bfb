import { sampleTree } from './sample-tree';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const imports = (...targets: readonly string[]): string =>
  targets.map((target, n) => `import * as it${n} from '${target}';\n`).join('') +
  `export const all = [${targets.map((_, n) => `it${n}`).join(', ')}];\n`;

/** One file, what it may not import, and the rule that says so. */
const BAD: readonly (readonly [file: string, target: string, rule: string])[] = [
  ['src/domain/a.ts', '../sla/clean', 'domain-is-pure'],
  ['src/domain/b.ts', 'node:fs', 'domain-is-pure'],
  ['src/domain/c.ts', 'pino', 'domain-is-pure'],
  ['src/sla/a.ts', '../rules/clean', 'sla-is-pure'],
  ['src/rules/a.ts', '../classify/clean', 'rules-is-pure'],
  ['src/classify/a.ts', 'node:crypto', 'classify-is-pure'],
  ['src/measure/a.ts', '../store/clean', 'measure-is-pure'],
  ['src/capture/a.ts', 'node:fs', 'capture-is-pure'],
  ['src/pipeline/a.ts', '../store/clean', 'pipeline-sees-no-edge'],
  ['src/pipeline/b.ts', '../config', 'pipeline-sees-no-edge'],
  ['src/pipeline/c.ts', 'pg', 'pipeline-uses-no-package'],
  ['src/pipeline/d.ts', 'node:fs/promises', 'pipeline-does-no-io'],
  ['src/http/a.ts', '../store/clean', 'http-is-an-edge'],
  ['src/store/a.ts', '../pipeline/clean', 'store-is-an-edge'],
  ['src/notify/a.ts', '../crm-adapters/hubspot/clean', 'notify-is-an-edge'],
  ['src/survey-apis/a.ts', '../logger', 'survey-apis-is-an-edge'],
  ['src/crm-adapters/a.ts', '../http/clean', 'crm-adapters-is-an-edge'],
  ['src/crm-adapters/hubspot/a.ts', '../salesforce/clean', 'vendors-apart'],
  ['src/crm-adapters/salesforce/a.ts', '@hubspot/api-client', 'hubspot-sdk-stays-home'],
  ['src/http/b.ts', 'pg', 'postgres-stays-home'],
  ['src/http/c.ts', '@electric-sql/pglite/node-postgres', 'postgres-stays-home'],
  ['src/store/b.ts', 'express', 'express-stays-home'],
  ['src/store/c.ts', 'pino', 'pino-stays-home'],
  ['src/store/d.ts', 'node-cron', 'node-cron-stays-home'],
  ['src/store/e.ts', 'commander', 'terminal-stays-home'],
  ['src/store/f.ts', 'fast-check', 'no-dev-package'],
  ['src/store/g.ts', '../app', 'assembly-on-top'],
  ['src/ports.ts', './sla/clean', 'ports-are-types'],
  ['src/store-ports.ts', 'zod', 'ports-speak-our-words'],
  ['src/errors.ts', './store/clean', 'leaves-know-no-room'],
  ['src/app.ts', '../sandbox/clean', 'src-without-sandbox'],
  ['src/main.ts', '../test/harness/clean', 'product-without-tests'],
  ['src/attic/a.ts', '../sla/clean', 'known-rooms'],
  ['sandbox/a.ts', '../src/sla/clean', 'sandbox-is-the-outside-world'],
  ['extension-ui/admin/a.ts', '../../src/sla/clean', 'ui-knows-only-the-contract'],
  ['extension-ui/hubspot/a.ts', '../salesforce/clean', 'ui-knows-only-the-contract'],
  ['src/sla/loop-a.ts', './loop-b', 'no-cycles'],
  ['src/domain/d.ts', './nowhere', 'no-unresolved'],
];

/** What each room may import; nothing here may be reported. */
const GOOD: Readonly<Record<string, string>> = {
  'src/domain/clean.ts': imports('zod'),
  'src/sla/clean.ts': imports('../domain/clean', 'zod'),
  'src/rules/clean.ts': imports('../domain/clean'),
  'src/classify/clean.ts': imports('../domain/clean'),
  'src/capture/clean.ts': imports('../domain/clean', 'node:crypto'),
  'src/pipeline/clean.ts': imports('../sla/clean', '../rules/clean', '../crypto', 'node:timers/promises'),
  'src/crypto.ts': imports('node:crypto'),
  'src/config.ts': imports('zod'),
  'src/logger.ts': imports('pino'),
  'src/store/clean.ts': imports('../domain/clean', '../crypto', 'pg', '@electric-sql/pglite'),
  'src/http/clean.ts': imports('../pipeline/clean', 'express'),
  'src/crm-adapters/hubspot/clean.ts': imports('../../domain/clean', '@hubspot/api-client'),
  'src/crm-adapters/salesforce/clean.ts': imports('../../domain/clean'),
  'src/cli.ts': imports('./app', '../sandbox/clean', 'commander'),
  'src/sla/loop-b.ts': imports('./loop-a'),
  'sandbox/clean.ts': imports('express'),
  'extension-ui/salesforce/clean.ts': imports('../contract/clean'),
  'extension-ui/contract/clean.ts': 'export const contract = 1;\n',
  'test/harness/clean.ts': imports('pg', 'fast-check', '../../src/store/clean', '../../sandbox/clean'),
};

describe('the dependency rules', () => {
  const bad = Object.fromEntries(BAD.map(([file, target]) => [file, imports(target)]));
  const tree = sampleTree({ ...bad, ...GOOD, 'src/sla/dead.ts': 'export const nobody = 1;\n' });
  let violations: readonly Violation[] = [];

  beforeAll(async () => {
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.'];
    const report = await tree.run('dependency-cruiser/bin/dependency-cruise.mjs', args);
    violations = (JSON.parse(report) as { readonly summary: { readonly violations: readonly Violation[] } }).summary
      .violations;
  });
  afterAll(() => tree.remove());

  test.each(BAD)('%s may not import %s (%s)', (file, _target, rule) => {
    expect(violations.filter((found) => found.from === file).map((found) => found.rule.name)).toContain(rule);
  });

  test('a module that nobody imports is reported', () => {
    expect(violations.filter((found) => found.rule.name === 'no-orphans').map((found) => found.from)).toEqual([
      'src/sla/dead.ts',
    ]);
  });

  test('what a room may import passes', () => {
    const allowed = Object.keys(GOOD).filter((file) => !file.includes('loop'));
    expect(violations.filter((found) => allowed.includes(found.from))).toEqual([]);
  });
});
