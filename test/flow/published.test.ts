import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, type Db } from '../../src/store/db';
import type { Rule } from '../../src/rules/schema';
import { freshPostgresUrl } from '../harness/databases';
import { tempDir } from '../harness/temp-dir';
import { connected, decided, type Stage } from '../store/publish/given-tenant';
import { tablesOf } from '../store/tables/given';

const CLI = path.join(__dirname, '../../dist/src/cli.js');
const KEY = Buffer.alloc(32, 7).toString('base64');
const DAY_MS = 86_400_000;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The compiled command line, on a database in which some cases were decided yesterday. */
describe('what counts, from the command line', () => {
  const dir = tempDir();
  let url = '';
  let db: Db;
  let stage: Stage;
  beforeAll(async () => {
    url = await freshPostgresUrl();
    db = await openDatabase(url);
    stage = await connected(tablesOf(db));
    const at = Date.now() - DAY_MS;
    const reasons = ['billing_pricing', 'billing_pricing', 'usability', 'product_gap'] as const;
    await decided(
      stage,
      reasons.map((reason) => ({ reason, at })),
    );
  });
  afterAll(() => db.close());

  const cli = (...args: readonly string[]): Promise<Ended> => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, SEALING_KEYS: KEY };
    const child = spawn(process.execPath, [CLI, ...args], { cwd: dir, env });
    const read = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (read.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (read.stderr += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...read })));
  };
  /** The rules that count, with billing going to somebody else, as a file. */
  const draftTo = async (user: string): Promise<string> => {
    const { stdout } = await cli('rules', 'show');
    const set = JSON.parse(stdout) as { readonly rules: readonly Rule[] };
    const rules = set.rules.map((rule) =>
      rule.id === 'billing' ? { ...rule, name: '=Billing', then: { owner: [{ strategy: 'named_user', user }] } } : rule,
    );
    writeFileSync(path.join(dir, 'rules.json'), JSON.stringify({ ...set, rules }));
    return 'rules.json';
  };

  test('a draft is checked, replayed and published, and the old rules come back', async () => {
    const wrong = await cli('rules', 'lint', await draftTo('109'));
    expect([wrong.code, wrong.stdout]).toEqual([1, expect.stringContaining('error billing:')]);
    const refused = await cli('rules', 'publish', 'rules.json', '--note', 'Gregor has billing');
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('Not published:')]);

    const file = await draftTo('105');
    const replayed = await cli('replay', '--days', '30', '--draft', file, '--csv', 'changes.csv');
    expect([replayed.code, replayed.stderr]).toEqual([0, '']);
    expect(replayed.stdout).toContain('4 decisions, 2 would be another one (50 %).');
    expect(replayed.stdout).toMatch(/Carla CSM +Abe Sales +2/);
    const csv = readFileSync(path.join(dir, 'changes.csv'), 'utf8');
    expect(csv.trimEnd().split('\n')).toHaveLength(5);
    // A spreadsheet must not take a name for a formula.
    expect(csv).toContain(`,'=Billing,`);

    expect((await cli('rules', 'publish', file, '--note', 'Abe has billing', '--by', '105')).code).toBe(1);
    const published = await cli('rules', 'publish', file, '--note', 'Abe has billing', '--by', '104');
    expect([published.code, published.stderr]).toEqual([0, '']);
    expect(published.stdout).toContain('Published: the rule set is version 2 now.');
    expect(published.stdout).toContain('4 decisions, 2 would have been another one.');
    expect((await cli('rules', 'history')).stdout).toMatch(/default +2 +active +\S+ \S+ UTC +104 +Abe has billing/);
    // Compared with what counts now: both cases would go back.
    const back = await cli('rules', 'rollback', '1', '--note', 'Not yet', '--json');
    expect(JSON.parse(back.stdout)).toMatchObject({ ok: true, version: 1, replay: { decisions: 4, changed: 2 } });
  });

  test('tier list, plays, policies and leave have their verbs', async () => {
    const tiers = await cli('tiers', 'show');
    const list = JSON.parse(tiers.stdout) as { thresholds: { critical: number } };
    writeFileSync(
      path.join(dir, 'tiers.json'),
      JSON.stringify({ ...list, thresholds: { ...list.thresholds, critical: 9 } }),
    );
    expect((await cli('tiers', 'publish', 'tiers.json', '--note', 'Later')).stdout).toContain(
      'the tier list is version 2',
    );
    expect((await cli('tiers', 'hits', '--json')).stdout).toContain('"cases":4');
    const play = await cli('plays', 'show', 'billing_pricing');
    writeFileSync(path.join(dir, 'play.json'), play.stdout.replace('"name": "', '"name": "Our '));
    expect((await cli('plays', 'publish', 'play.json', '--note', 'Ours')).stdout).toContain('the play is version 2');
    expect((await cli('plays', 'list')).stdout).toMatch(/billing_pricing +2 +Our /);
    writeFileSync(path.join(dir, 'policy.json'), '{}');
    const publish = ['policies', 'publish', 'policy.json', '--id', 'premium', '--note', 'New'] as const;
    expect((await cli(...publish, '--apply', 'new')).code).toBe(0);
    expect((await cli('policies', 'list')).stdout).toContain('premium');
    const from = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    expect((await cli('absences', 'set', '--user', '101', '--from', from, '--delegate', '102')).code).toBe(0);
    expect((await cli('absences', 'list')).stdout).toMatch(/101 .*until further notice +102/);
    expect((await cli('absences', 'set', '--user', '7', '--from', from)).code).toBe(64);
    expect((await cli('absences', 'set', '--user', '101', '--from', '2040-02-30')).code).toBe(64);
    expect((await cli('absences', 'clear', '--user', '101')).stdout).toBe('101 is there.\n');
    expect((await cli('model', 'show')).stdout).toBe('The built-in model reads.\n');
    const { stores } = tablesOf(db);
    await stores.setup.saveDraftModel(db, stage.tenant.tenantId, { id: 'reason', body: {}, evaluation: {} });
    expect((await cli('model', 'publish', '1', '--note', 'Ours')).stdout).toContain('the model is version 1 now.');
    expect((await cli('model', 'publish', 'built-in', '--note', 'Back')).stdout).toContain(
      'built-in model reads again',
    );
    expect((await cli('model', 'publish', 'built-in', '--note', 'Back')).code).toBe(1);
  });

  test('status, audit, self-check and the procedure tell what counts', async () => {
    const check = await cli('self-check');
    expect([check.code, JSON.parse(check.stdout)]).toEqual([
      0,
      expect.objectContaining({ decisions: 4, differing: 0, differences: [] }),
    ]);
    const status = JSON.parse((await cli('status')).stdout) as Readonly<Record<string, unknown>>;
    expect(status['selfCheck']).toMatchObject({ differing: 0, at: expect.stringMatching(/^\d{4}-.*Z$/) as string });
    expect(status['published']).toContainEqual(expect.objectContaining({ kind: 'rule_set', id: 'default' }));
    expect((await cli('verify-audit')).stdout).toContain('"intact":true');
    expect((await cli('settings', 'history')).stdout).toContain('Stored when the tenant was connected');
    expect((await cli('export', 'sop')).stdout).toContain('# How Example Ltd answers unhappy customers');
    expect((await cli('export', 'sop', '--format', 'html')).stdout).toMatch(/^<!doctype html>/);
    expect((await cli('rules', 'show', '--tenant', '9')).code).toBe(64);
    expect((await cli('rules', 'show', '99')).code).toBe(64);
    // As the schema has it, for who reads it: the database keeps keys in an order of its own.
    const [rule] = (JSON.parse((await cli('rules', 'show')).stdout) as { readonly rules: readonly Rule[] }).rules;
    expect(Object.keys(rule ?? {})).toEqual(['id', 'name', 'enabled', 'when', 'then']);
  });
});
