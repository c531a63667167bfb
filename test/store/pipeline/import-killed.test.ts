import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportOutcome } from '../../../src/commands/import-file';
import { newSealingKey, newUrlKey, openVault } from '../../../src/crypto';
import { migrate, openDatabase, type Db } from '../../../src/store/db';
import { createStores } from '../../../src/store/stores';
import { startChild, type Child } from '../../harness/child';
import { ENGINES, freshPostgresUrl, type EngineName } from '../../harness/databases';
import { tempDir } from '../../harness/temp-dir';
import { NINE, tenant } from '../tables/given';

const ROWS = 4_000;
/** How often the importing process is killed before one may come to its end. */
const KILLS = 3;

const children: Child[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
});

/** Where a database of its own lies that another process may open after us. */
const place = async (engine: EngineName): Promise<string> =>
  engine === 'pglite' ? `pglite:${path.join(tempDir(), 'data')}` : freshPostgresUrl();

async function on<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase(url, { maintenance: false });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

async function setUp(url: string, key: string): Promise<void> {
  await on(url, async (db) => {
    await migrate(db);
    const { setup } = createStores(openVault([key]));
    const tenantId = await setup.saveTenant(db, tenant());
    const secrets = ['whsec_c2VjcmV0'];
    await setup.addConnection(db, tenantId, {
      ...{ source: 'generic', name: 'NPS', key: newUrlKey(), secrets, config: {}, createdAt: NINE },
    });
  });
}

function rowsOf(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    return n % 50 === 49 ? `r${n},,99,,` : `r${n},u${n}@acme.example,${n % 11},"text\n${n}",2025-01-01`;
  });
  return `Response ID,Email,Score,Comment,Date\n${rows.join('\n')}\n`;
}

describe.each(ENGINES)('on %s, an import that is killed again and again', (engine) => {
  test('goes on exactly where it stopped: every row is stored once, every reject is listed once', async () => {
    const url = await place(engine);
    const key = newSealingKey();
    await setUp(url, key);
    const file = path.join(tempDir(), 'responses.csv');
    writeFileSync(file, rowsOf(ROWS));
    const start = (): Child => {
      const child = startChild('import-child.js', [url, key, file, '1/1']);
      children.push(child);
      return child;
    };

    for (let kill = 1; kill <= KILLS; kill += 1) {
      const child = start();
      // Rows that an earlier process has stored are told as well: each one is killed a batch or two further on.
      for (let done = 0; done < kill * 1000;) done = Number((await child.line()) ?? fail(child));
      await child.kill();
    }
    const last = start();
    const told: string[] = [];
    for (let line = await last.line(); line !== null; line = await last.line()) told.push(line);
    const outcome = JSON.parse(told.at(-1) ?? fail(last)) as ImportOutcome;

    const rejected = ROWS / 50;
    expect(outcome).toMatchObject({
      kind: 'report',
      report: { rows: ROWS, new: ROWS - rejected, rejected, duplicate: 0 },
    });
    expect(outcome.kind === 'report' && outcome.report.resumedAt).toBeGreaterThanOrEqual(KILLS * 1000);
    await on(url, async (db) => {
      const [row] = await db.query(
        `select count(*)::int as rows, count(distinct body)::int as bodies, sum(duplicates)::int as duplicates,
           count(distinct import_id)::int as imports from deliveries`,
      );
      expect(row).toEqual({ rows: ROWS - rejected, bodies: ROWS - rejected, duplicates: 0, imports: 1 });
      expect(await db.query('select state, row_cursor, rejected from imports')).toEqual([
        { state: 'done', row_cursor: ROWS, rejected },
      ]);
    });
  }, 180_000);
});

function fail(child: Child): never {
  throw new Error(`the import ended early: ${child.errors()}`);
}
