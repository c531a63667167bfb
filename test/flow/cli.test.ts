import { spawn } from 'node:child_process';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { tempDir } from '../harness/temp-dir';

const CLI = path.join(__dirname, '../../dist/src/cli.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled command line in an empty directory, with no settings but the given ones. */
function cli(args: readonly string[], { input = '', env = {} }: { input?: string; env?: object } = {}): Promise<Ended> {
  const cwd = tempDir();
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH: process.env['PATH'], ...env } });
  const read = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (read.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (read.stderr += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...read })));
}

const QUESTION = {
  calendar: { timeZone: 'Europe/Paris', week: { mon: [['09:00', '17:00']] } },
  op: 'nextOpen',
  from: '2026-11-20T15:00:00Z',
};

describe('the command line', () => {
  test('explain clock answers every line in order, also the ones it cannot take, and ends with 0', async () => {
    const input = `${JSON.stringify(QUESTION)}\nnot json\n\n${JSON.stringify({ ...QUESTION, op: 'guess' })}\n`;
    const { code, stdout } = await cli(['explain', 'clock'], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { result?: string; error?: { code: string } });
    expect(code).toBe(0);
    expect(answers.map(({ result, error }) => result ?? error?.code)).toEqual([
      '2026-11-23T08:00:00Z',
      'invalid_json',
      'invalid_json',
      'unknown_op',
    ]);
  });

  test('explain clock takes a byte-order mark, carriage returns and U+2028 in a name, and answers one line each', async () => {
    const named = { ...QUESTION.calendar, holidays: ['2026-11-23'], names: { '2026-11-23': 'Founders\u2028Day' } };
    const lines = [QUESTION, { ...QUESTION, calendar: named }].map((question) => JSON.stringify(question));
    const { code, stdout } = await cli(['explain', 'clock'], { input: `\uFEFF${lines.join('\r\n')}` });
    const answers = stdout.trimEnd().split(/[\n\u2028]/);
    expect([code, answers.map((line) => (JSON.parse(line) as { result?: string }).result)]).toEqual([
      0,
      ['2026-11-23T08:00:00Z', '2026-11-30T08:00:00Z'],
    ]);
  });

  test('what has to be set up first is said in a sentence, with exit code 78', async () => {
    const { code, stderr } = await cli(['serve']);
    expect([code, stderr]).toEqual([78, expect.stringContaining('openssl rand -base64 32')]);
    expect(stderr).not.toContain('    at ');
  });

  test('a wrong command line ends with 64, and --help with 0 and every command', async () => {
    expect((await cli(['serv'])).code).toBe(64);
    expect((await cli(['rules', 'publish', 'rules.json'])).code).toBe(64);
    expect((await cli(['export', 'sop', '--format', 'pdf'])).code).toBe(64);
    expect((await cli(['rules', 'publish', '--help'])).code).toBe(0);
    const { code, stdout } = await cli(['--help']);
    expect(code).toBe(0);
    for (const name of ['serve', 'demo', 'migrate', 'connect', 'status', 'explain', 'verify-audit'])
      expect(stdout).toContain(name);
  });

  test('explain says which file it cannot read, as a wrong command line', async () => {
    for (const file of ['/no-such-file', tmpdir()]) {
      const { code, stderr } = await cli(['explain', 'clock', file]);
      expect(code).toBe(64);
      expect(stderr).toContain(`${file} cannot be read`);
    }
  });

  test('a server that is not there ends migrate with 69', async () => {
    const { code, stderr } = await cli(['migrate'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' } });
    expect(code).toBe(69);
    expect(stderr).toContain('the database does not answer');
  });

  test('connect names what is wrong with the tenant file', async () => {
    const file = path.join(tempDir(), 'tenant.json');
    writeFileSync(file, '{"name": "Example"');
    const env = { SEALING_KEYS: Buffer.alloc(32, 7).toString('base64') };
    const { code, stderr } = await cli(['connect', file], { env });
    expect(code).toBe(78);
    expect(stderr).toContain('tenant.json cannot be read as JSON');
  });
});
