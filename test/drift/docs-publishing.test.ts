import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, type Db } from '../../src/store/db';
import type { Rule, RuleSet } from '../../src/rules/schema';
import { freshPostgresUrl } from '../harness/databases';
import { tempDir } from '../harness/temp-dir';
import { connected, decided } from '../store/publish/given-tenant';
import { tablesOf } from '../store/tables/given';
import { read, ROOT } from './repository';

const PAGE = read('docs/publishing.md');
const DAY_MS = 86_400_000;

/** Fenced blocks in their order: what they are marked with, and what they hold. */
const blocks = [...PAGE.matchAll(/^```(\w+)(?: \S+)?\n(.*?)^```/gms)].map(([, kind = '', body = '']) => ({
  kind,
  body,
}));

/** The words of a shell line, as far as the page uses them, and the file it writes to. */
function parsed(line: string): { readonly args: readonly string[]; readonly into: string | null } {
  const [command = '', into = null] = line.split(' > ');
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  return { args: words.slice(words.indexOf('--') + 1), into };
}

/** Publishing happens when it happens. */
const timeless = (text: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC(?= {2}104)/g, 'YYYY-MM-DD HH:MM UTC');

describe('docs/publishing.md', () => {
  const dir = tempDir();
  let url = '';
  let db: Db;
  beforeAll(async () => {
    url = await freshPostgresUrl();
    db = await openDatabase(url);
    const stage = await connected(tablesOf(db));
    const reasons = ['billing_pricing', 'billing_pricing', 'usability', 'product_gap'] as const;
    await decided(
      stage,
      reasons.map((reason) => ({ reason, arr: 20_000, at: Date.now() - DAY_MS })),
    );
  });
  afterAll(() => db.close());

  const run = (line: string): Promise<string> => {
    const { args, into } = parsed(line);
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, SEALING_KEYS: Buffer.alloc(32, 7).toString('base64') };
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), ...args], { cwd: dir, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    return new Promise((resolve) =>
      child.on('close', (code) => {
        if (into !== null) writeFileSync(path.join(dir, into), printed);
        resolve(code === 0 ? printed.trimEnd() : `exit code ${String(code)}: ${printed}`);
      }),
    );
  };
  const edit = (rule: Rule): void => {
    const file = path.join(dir, 'rules.json');
    const set = JSON.parse(readFileSync(file, 'utf8')) as RuleSet;
    writeFileSync(file, JSON.stringify({ ...set, rules: set.rules.map((one) => (one.id === rule.id ? rule : one)) }));
  };

  test('shows what each command prints, one after the other; the others end well', async () => {
    const failed: string[] = [];
    const printed: string[] = [];
    let last = '';
    for (const { kind, body } of blocks) {
      if (kind === 'json') edit(JSON.parse(body) as Rule);
      if (kind === 'text') printed.push(last);
      if (kind !== 'sh') continue;
      for (const line of body.trim().split('\n')) {
        last = await run(line);
        if (last.startsWith('exit code')) failed.push(`${line}\n${last}`);
      }
    }
    expect(failed).toEqual([]);
    const shown = blocks.filter(({ kind }) => kind === 'text').map(({ body }) => body.trimEnd());
    expect(printed.map(timeless)).toEqual(shown.map(timeless));
  }, 300_000);
});
