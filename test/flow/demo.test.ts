import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const CLI = path.join(__dirname, '../../dist/src/cli.js');

test('the demo turns 434 responses into 78 owned, clocked follow-ups in two CRMs, and ends with one JSON object', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'demo', '--once', '--json']);
  const summary = JSON.parse(stdout) as Record<string, unknown>;
  expect(summary).toMatchObject({
    responses: 434,
    detractors: 78,
    cases: { hubspot: 39, salesforce: 39 },
    tasks: { hubspot: 39, salesforce: 39 },
    managerTasks: { hubspot: 13, salesforce: 9 },
    ownerless: 0,
    duplicates: 0,
    ledger: {
      deliveries: { parsed: 579, duplicate: 8 },
      responses: { case: 78, not_detractor: 356 },
    },
  });
  const total = (counts: unknown): number => Object.values(counts as Record<string, number>).reduce((a, b) => a + b, 0);
  expect([summary['reasons'], summary['tiers'], summary['processes']].map(total)).toEqual([78, 78, 78]);
});
