import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { tempDir } from '../harness/temp-dir';
import { ROOT } from './repository';

const SCRIPT = path.join(ROOT, 'scripts/check-suite-logs.mjs');

/** What the search says of one log line, with two words that must not be in any. */
function search(line: string, env: object = {}): { readonly status: number | null; readonly told: string } {
  const dir = tempDir();
  fs.writeFileSync(
    path.join(dir, '1.words'),
    `${JSON.stringify('sekrit-token-4711')}\n"Die Rechnung war \\"falsch\\""\n`,
  );
  if (line !== '') fs.writeFileSync(path.join(dir, '1.log'), `${line}\n`);
  const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT, dir], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', ...env },
  });
  return { status, told: stderr + stdout };
}

describe('the search of the suite’s logs', () => {
  test('lets an ordinary line pass', () => {
    expect(search('{"level":"info","tenantId":3,"msg":"served"}')).toMatchObject({ status: 0 });
  });

  test.each([
    ['an address', '{"msg":"gathered","key":"ada@acme.example"}'],
    ['a bearer token', '{"msg":"sent","h":"authorization: Bearer 00Dabc!AQ8.xyz"}'],
    ['a token', '{"msg":"renewed","with":"sekrit-token-4711"}'],
    ['what a customer wrote', '{"msg":"classified","text":"Die Rechnung war \\"falsch\\""}'],
    ['a line that is no JSON', 'Error: sekrit-token-4711 at x.js'],
  ])('finds %s, and repeats none of it', (_name, line) => {
    const { status, told } = search(line);
    expect(status).toBe(1);
    expect(told).not.toMatch(/acme|4711|00Dabc|falsch/);
  });

  test('does not take silence for innocence', () => {
    expect(search('')).toMatchObject({ status: 1 });
    expect(search('', { CI: '' })).toMatchObject({ status: 0 });
  });
});
