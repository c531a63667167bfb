import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const CHAOS = path.join(__dirname, '..', '..', 'dist', 'test', 'crash', 'chaos.js');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the tool as a person would, in a process of its own. */
function chaos(...args: readonly string[]): Promise<Outcome> {
  if (!fs.existsSync(CHAOS)) throw new Error(`${CHAOS} is missing: run \`npm run build\` first`);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CHAOS, ...args], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const NOTHING_WRONG = { lost: 0, duplicateCases: 0, duplicateTasks: 0, stuck: 0 };

describe('kill -9 under load and faults loses and doubles nothing', () => {
  // The long runs are `npm run chaos`; between them these touch both databases, both CRMs and both ways to know a task.
  test.each([
    ['HubSpot, unique task keys, on pglite', 5, ['--crm', 'hubspot', '--task-key', 'unique', '--db', 'pglite']],
    ['HubSpot, tasks known by their case, on postgres', 5, ['--task-key', 'via_case', '--db', 'postgres']],
    ['Salesforce, on postgres', 3, ['--crm', 'salesforce', '--db', 'postgres']],
  ])(
    'at %s',
    async (_name, kills, args) => {
      const { code, stdout, stderr } = await chaos('--kills', String(kills), '--seed', '7', ...args, '--json');
      expect({ stderr, ...(JSON.parse(stdout) as object) }).toEqual({
        stderr: '',
        kills,
        accepted: expect.any(Number) as number,
        commands: expect.any(Number) as number,
        ...NOTHING_WRONG,
      });
      expect(JSON.parse(stdout)).not.toHaveProperty('accepted', 0);
      expect(JSON.parse(stdout)).not.toHaveProperty('commands', 0);
      expect(code).toBe(0);
    },
    300_000,
  );
});

describe('the command line of chaos', () => {
  test('--help explains the options and what is printed', async () => {
    const { code, stdout } = await chaos('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('duplicateTasks');
  });

  test.each([
    [['--db', 'mysql']],
    [['--kills', 'many']],
    [['--kills', '1', '--task-key', 'both']],
    [['--crm', 'pipedrive']],
    [['--crm', 'salesforce', '--task-key', 'unique']],
    [['--task-key', 'none']],
    [['--unknown']],
  ])('%j ends with 64 and says why', async (args) => {
    const { code, stdout, stderr } = await chaos(...args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(/^chaos: .+/);
  });
});
