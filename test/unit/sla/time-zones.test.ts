import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');

/** Without the global set-up, which would clear the logs of the run that this one is part of. */
const CONFIG = JSON.stringify({
  ...{ rootDir: ROOT, roots: [__dirname], testEnvironment: 'node', testTimeout: 60_000 },
  ...{ testMatch: ['**/*.test.ts'], testPathIgnorePatterns: [path.basename(__filename)] },
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: path.join(ROOT, 'tsconfig.json'), diagnostics: false }] },
  cacheDirectory: path.join(ROOT, '.cache/jest'),
});

/** With the zone that this run has anyway, at least three. */
const OTHERS = ['UTC', 'America/St_Johns', 'Pacific/Apia'].filter(
  (zone) => zone !== new Intl.DateTimeFormat().resolvedOptions().timeZone,
);

interface Ran {
  readonly success: boolean;
  readonly numTotalTestSuites: number;
  readonly numTotalTests: number;
}

/** Runs every other test file of this folder in a process whose clock shows another zone. */
function runIn(timeZone: string): Promise<{ readonly ran: Ran; readonly told: string }> {
  const args = [JEST, '--runInBand', '--json', '--config', CONFIG];
  const env = { PATH: process.env['PATH'], CI: 'true', TZ: timeZone, PROPERTY_FACTOR: '0.05' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, env, maxBuffer: 64 << 20 }, (_, out, told) => {
      resolve({ ran: JSON.parse(out) as Ran, told });
    });
  });
}

describe('the zone of the machine', () => {
  const files = fs.readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));

  test.each(OTHERS)('does not matter: this suite passes with TZ=%s', async (timeZone) => {
    const { ran, told } = await runIn(timeZone);
    expect(ran.success ? '' : told).toBe('');
    expect(ran.numTotalTestSuites).toBe(files.length - 1);
    expect(ran.numTotalTests).toBeGreaterThan(200);
  });
});
