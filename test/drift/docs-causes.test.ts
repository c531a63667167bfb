import { spawn } from 'node:child_process';
import path from 'node:path';
import { openVault } from '../../src/crypto';
import { openDatabase, type Db } from '../../src/store/db';
import { createStores } from '../../src/store/stores';
import { freshPostgresUrl } from '../harness/databases';
import { tempDir } from '../harness/temp-dir';
import { caseOf, forAll, hear, newOffice } from '../store/pipeline/given-cases';
import { read, ROOT } from './repository';

const SEALING_KEY = Buffer.alloc(32, 7).toString('base64');
const PAGE = read('docs/causes.md');

/** Fenced blocks in their order: what they are marked with, and what they hold. */
const blocks = [...PAGE.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, kind = '', body = '']) => ({ kind, body }));

/** The year of the page will have passed one day; what is due then is not what the page is about. */
const farAhead = (text: string): string => text.replaceAll('2027-', '2199-');

/** The words of a shell line, as far as the page uses them. */
function argsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  return words.slice(words.indexOf('--') + 1);
}

describe('docs/causes.md', () => {
  const dir = tempDir();
  let url = '';
  let db: Db;
  let caseKey = '';
  beforeAll(async () => {
    url = await freshPostgresUrl();
    db = await openDatabase(url);
    const vault = openVault([SEALING_KEY]);
    const office = await newOffice(
      { db, vault, stores: createStores(vault) },
      { rules: [forAll([{ strategy: 'account_csm' }])] },
    );
    await hear(office, { id: 'r', score: 5, comment: 'Our invoices are wrong again.' });
    caseKey = (await caseOf(office, 'r')).caseKey;
  });
  afterAll(() => db.close());

  const run = (line: string): Promise<string> => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, SEALING_KEYS: SEALING_KEY };
    const args = argsOf(farAhead(line).replaceAll('$CASE', caseKey));
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), ...args], { cwd: dir, env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    return new Promise((resolve) =>
      child.on('close', (code) => {
        resolve(code === 0 ? printed.trimEnd() : `exit code ${String(code)}: ${printed}`);
      }),
    );
  };

  test('shows what each command prints, one after the other; the others end well', async () => {
    const failed: string[] = [];
    const printed: string[] = [];
    let last = '';
    for (const { kind, body } of blocks) {
      if (kind === 'text') printed.push(last);
      if (kind !== 'sh') continue;
      for (const line of body.trim().split('\n')) {
        last = await run(line);
        if (last.startsWith('exit code')) failed.push(`${line}\n${last}`);
      }
    }
    expect(failed).toEqual([]);
    const shown = blocks.filter(({ kind }) => kind === 'text').map(({ body }) => farAhead(body.trimEnd()));
    expect(printed).toEqual(shown);
  }, 300_000);
});
