import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importFile } from '../../src/commands/import-file';
import { readImportOptions } from '../../src/commands/import-options';
import { newSealingKey, newUrlKey, openVault } from '../../src/crypto';
import { tenantSettingsSchema } from '../../src/domain/settings';
import { openDatabase } from '../../src/store/db';
import { createStores } from '../../src/store/stores';
import { freshPostgresUrl } from '../harness/databases';
import { tempDir } from '../harness/temp-dir';
import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';

const CLI = path.join(__dirname, '../../dist/src/cli.js');

/** A file of these lines in a directory of its own. */
function fileOf(...lines: readonly string[]): string {
  const file = path.join(tempDir(), 'responses.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe('a file while the service runs', () => {
  let world: LoopWorld;
  beforeAll(async () => {
    world = await startLoopWorld();
  });
  afterAll(() => world.stop());

  const imported = async (...rows: readonly string[]): Promise<void> => {
    const file = fileOf('Response ID;Email;NPS Score;Comment;Date', ...rows);
    const flags = {
      connection: 'NPS',
      commit: true,
      historyDays: '30',
      timeZone: 'Europe/Berlin',
      scale: 'nps',
    } as const;
    const outcome = await importFile(world.service.app.loop, readImportOptions(file, flags), () => undefined);
    expect(outcome.kind).toBe('report');
    await world.settle();
  };

  test('becomes cases and tasks like any delivery; what is old becomes history and asks no CRM', async () => {
    const asked = JSON.stringify(world.crm.requests());
    await imported('old;ann@acme.example;1;Never answered;2025-03-03 10:00');
    expect(JSON.stringify(world.crm.requests())).toBe(asked);
    expect((await world.report()).responses).toEqual({ history: 1 });

    await imported('new;ann@acme.example;2;The sync loses rows every night.;2026-09-14 16:00');
    const cases = await world.crm.cases();
    expect(cases).toMatchObject([{ score: 2, verbatim: 'The sync loses rows every night.', status: 'open' }]);
    expect((await world.crm.tasks()).map(({ key }) => key)).toContain(`${cases[0]?.key ?? ''}_owner_1`);
  });

  test('and a webhook about the same response make one case', async () => {
    const before = (await world.crm.cases()).length;
    const at = new Date(TUESDAY_10).toISOString();
    const respondent = { email: 'ann@acme.example', name: 'Ann Lee' };
    await world.send({ response_id: 'both', score: 3, comment: 'Invoices are wrong.', respondent, responded_at: at });
    await world.settle();
    await imported(`both;ann@acme.example;3;Invoices are wrong.;2026-09-15 10:00`);
    expect(await world.crm.cases()).toHaveLength(before + 1);
  });

  test('and a webhook that comes after history open the case then', async () => {
    const respondent = { email: 'ann@acme.example' };
    await world.send({ response_id: 'old', score: 1, comment: 'Still nobody answered us.', respondent });
    await world.settle();
    const found = (await world.crm.cases()).filter(({ verbatim }) => verbatim === 'Still nobody answered us.');
    expect(found).toMatchObject([{ score: 1, firstTouchClock: 'running' }]);
    expect((await world.report()).responses).toEqual({ case: 3 });
  });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the command line', () => {
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    env = { DATABASE_URL: await freshPostgresUrl(), SEALING_KEYS: newSealingKey(), LOG_LEVEL: 'error' };
    const db = await openDatabase(env['DATABASE_URL'] ?? '');
    const { setup } = createStores(openVault([env['SEALING_KEYS'] ?? '']));
    const people = { programOwner: '1', productLiaison: null, processOwners: {}, managers: {} };
    const mapping = { arr: null, accountCsm: null, attributes: {} };
    const settings = tenantSettingsSchema.parse({ timeZone: 'UTC', mapping, people, highArr: 1, holdS: 0 });
    const createdAt = TUESDAY_10;
    const tenantId = await setup.saveTenant(db, {
      ...{ name: 'Acme', crm: 'hubspot', orgId: '7', settings, crmConfig: null, createdAt },
    });
    await setup.addConnection(db, tenantId, {
      ...{ source: 'generic', name: 'NPS', key: newUrlKey(), secrets: ['whsec_c2VjcmV0'], createdAt },
      config: { scale: 'nps' },
    });
    await db.close();
  });

  const cli = (args: readonly string[]): Promise<Ended> => {
    const child = spawn(process.execPath, [CLI, 'import', ...args], {
      cwd: tempDir(),
      env: { PATH: process.env['PATH'], ...env },
    });
    const read = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (read.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (read.stderr += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...read })));
  };
  const lastLine = ({ stdout }: Ended): Readonly<Record<string, unknown>> =>
    JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;

  test('reports, stores what was reported, and refuses to store it twice', async () => {
    const file = fileOf('id,email,score,date', 'r1,a@acme.example,3,2025-01-01', 'r2,b@acme.example,99,2025-01-01');
    const dry = await cli([file, '--connection', '1/1', '--json']);
    expect([dry.code, dry.stderr]).toEqual([0, '']);
    const counts = { rows: 2, new: 1, duplicate: 0, rejected: 1, history: 1, rejectsFile: `${file}.rejects.csv` };
    expect(lastLine(dry)).toMatchObject({ ...counts, committed: false });
    expect(existsSync(`${file}.rejects.csv`)).toBe(true);

    const sha256 = String(lastLine(dry)['sha256']);
    expect(lastLine(await cli([file, '--connection', 'nps', '--json', '--commit', sha256]))).toMatchObject({
      ...{ ...counts, committed: true, importId: 1 },
    });
    const again = await cli([file, '--connection', 'nps', '--json', '--commit']);
    expect([again.code, lastLine(again)]).toEqual([
      1,
      { file, sha256, refused: expect.stringContaining('--again') as string },
    ]);
    const told = await cli([file, '--connection', 'nps', '--commit', '--again']);
    expect([told.code, told.stdout]).toEqual([
      0,
      expect.stringMatching(/import 2, stored\n.*duplicate +1\n/s) as string,
    ]);
  });

  test.each<readonly [string, readonly string[], number, RegExp]>([
    [
      'a file that cannot be imported',
      ['--connection', 'NPS'],
      1,
      /responses\.csv: it has only one column.*--delimiter/,
    ],
    [
      'an unknown connection',
      ['--connection', 'CSAT'],
      64,
      /"CSAT" is no connection; there are:\n {2}1\/1 {2}NPS \(Acme\)/,
    ],
    ['no connection', [], 64, /--connection/],
    ['a wrong zone', ['--connection', 'NPS', '--time-zone', 'Moon'], 64, /--time-zone Moon is no time zone/],
    ['a wrong mapping', ['--connection', 'NPS', '--map', 'score'], 64, /--map takes field=Column/],
    ['a wrong format', ['--connection', 'NPS', '--date-format', 'dd.mm'], 64, /--date-format "dd.mm" cannot be used/],
    ['no sha256', ['--connection', 'NPS', '--commit', 'abc'], 64, /--commit takes the sha256/],
  ])('ends with its exit code and a sentence for %s', async (...[, args, code, sentence]) => {
    const ended = await cli([fileOf('score', '3'), ...args]);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(sentence) as string]);
    expect(ended.stderr).not.toContain('    at ');
  });
});
