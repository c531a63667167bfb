import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const PROGRAM = path.join(__dirname, '../../../dist/bench/main.js');

function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run bench', () => {
  test('needs the build, which `npm test` sees to', () => {
    expect(fs.existsSync(PROGRAM)).toBe(true);
  });

  test('ends with 64 and the list of names where one does not exist', async () => {
    const { code, out, err } = await run('no-such', '--json');
    expect([code, out]).toEqual([64, '']);
    for (const name of ['accept', 'burst-hubspot', 'burst-salesforce', 'latency', 'rules', 'replay', 'clock'])
      expect(err).toContain(name);
    expect(err).toMatch(/^bench: there is no benchmark no-such$/m);
  });

  test('lists them on request', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}accept +signed webhook/m);
  });
});
