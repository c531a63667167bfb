import { appendFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Watch } from '../../../src/commands/import-file';
import type { ImportStore } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { tempDir } from '../../harness/temp-dir';
import { freshTables, newTenant, type Tables } from '../tables/given';
import { HEADER, importWorld, LAST_YEAR, YESTERDAY, type ImportWorld } from './given-import';

describe.each(ENGINES)('on %s, the import of a file', (engine) => {
  let tables: Tables;
  let world: ImportWorld;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    world = await importWorld(tables);
  });

  test('is first reported, with nothing stored, and then does what was reported', async () => {
    world.write(
      `r1,ann@acme.example,3,"Slow, ""very""\nslow",${YESTERDAY}`,
      `r2,bob@acme.example,10,,${LAST_YEAR}`,
      `r2,bob@acme.example,10,,${LAST_YEAR}`,
      `r3,cy@acme.example,11,,${YESTERDAY}`,
      `r4,dee,2,Bad,`,
    );
    const counts = { rows: 5, new: 3, duplicate: 1, rejected: 1, history: 3, undated: 1, detractors: 2, followUps: 1 };
    const dry = await world.reported();
    expect(dry).toMatchObject({
      ...{ ...counts, committed: false, known: 0, delimiter: ',', encoding: 'utf-8' },
      connection: { id: `${world.own.tenantId}/${world.own.connectionId}`, name: 'NPS' },
      answered: { from: '2025-09-14T09:00:00.000Z', to: '2026-09-14T09:00:00.000Z' },
      historyBefore: '2026-08-16T09:00:00.000Z',
      firstRejects: [{ line: 6, reason: expect.stringContaining('Score: ') as string }],
      firstNotes: [{ line: 7, reason: expect.stringContaining('Email: ') as string }],
      columns: { mapped: { response_id: 'Response ID', score: 'Score' }, ignored: [] },
    });
    expect((await world.report()).deliveries).toEqual({ duplicate: 0 });
    expect(await world.commit({ sha256: dry.sha256 })).toMatchObject({ ...counts, committed: true, importId: 1 });
    expect((await world.report()).backlog.deliveries).toBe(3);
    expect((await world.reported({ again: true })).duplicate).toBe(4);
  });

  describe('that is interrupted', () => {
    const many = (answered = LAST_YEAR): void =>
      world.write(
        ...Array.from({ length: 1700 }, (_, n) =>
          n % 100 === 99 ? `r${n},x@acme.example,99,,` : `r${n},r${n}@acme.example,${n % 11},,${answered}`,
        ),
      );
    const stopAtThousand: Watch = (done) => {
      if (done >= 1000) throw new Error('stopped');
    };

    test('goes on where it stopped, and its reject file is whole', async () => {
      many();
      await expect(world.run({ commit: true }, stopAtThousand)).rejects.toThrow('stopped');
      expect((await world.report()).imports).toMatchObject([{ state: 'running', rows: 1000, rejected: 10 }]);
      expect(await world.commit()).toMatchObject({
        ...{ resumedAt: 1000, rows: 1700, new: 1683, duplicate: 0, rejected: 17, history: 1683 },
      });
      expect((await world.report()).imports).toMatchObject([{ importId: 1, state: 'done', rows: 1700, stored: 1683 }]);
      expect((await world.report()).deliveries).toEqual({ waiting: 1683, duplicate: 0 });
      const rejects = parse(readFileSync(`${world.file}.rejects.csv`), { bom: true });
      expect(rejects.map(([line]) => line)).toEqual([
        'line',
        ...Array.from({ length: 17 }, (_, n) => `${n * 100 + 101}`),
      ]);
    });

    test.each([
      ['other rows', () => many('2024-01-01')],
      ['a quote that never closes', () => appendFileSync(world.file, '"')],
    ])('by a change of the file (%s) stores nothing of that, and begins anew', async (_, change) => {
      many();
      const { sha256 } = await world.reported();
      const outcome = await world.run({ commit: true }, (done) => (done === 1000 ? change() : undefined));
      expect(outcome).toEqual({
        ...{
          kind: 'refused',
          sha256,
          reason: expect.stringMatching(/^the file was changed while it was read/) as string,
        },
      });
      expect((await world.report()).imports).toMatchObject([{ state: 'given_up', rows: 1000, stored: 990 }]);
      many();
      expect(await world.commit({ sha256 })).toMatchObject({ importId: 2, resumedAt: null, new: 693, duplicate: 990 });
      expect((await world.report()).deliveries).toEqual({ waiting: 1683, duplicate: 990 });
    });

    test('by a change that leaves no trace but other bytes is found at its end', async () => {
      const rows = Array.from({ length: 1200 }, (_, n) => `r${n},r${n}@acme.example,9,${'x'.repeat(600)},${LAST_YEAR}`);
      const day = new Date(LAST_YEAR);
      world.write(...rows);
      utimesSync(world.file, day, day);
      const outcome = await world.run({ commit: true }, () => {
        world.write(...rows.map((row) => row.replaceAll('x', 'y')));
        utimesSync(world.file, day, day);
      });
      expect(outcome).toMatchObject({ kind: 'refused' });
      expect((await world.report()).imports).toMatchObject([{ state: 'given_up', rows: 1200 }]);
    });

    test('stores nothing more where another process has gone on meanwhile', async () => {
      const { imports } = tables.stores;
      const overtaken: ImportStore = {
        ...imports,
        addRows: async (sql, tenantId, batch) => {
          const jump = 'update imports set row_cursor = 1000, stored = 1000 - rejected where tenant_id = $1';
          if (batch.from === 500) await sql.query(jump, [tenantId]);
          return imports.addRows(sql, tenantId, batch);
        },
      };
      world = await importWorld(tables, { stores: { ...tables.stores, imports: overtaken } });
      many();
      expect(await world.reason({ commit: true })).toBe('another process is importing this file (import 1)');
      expect((await world.report()).deliveries).toEqual({ waiting: 495, duplicate: 0 });
    });
  });

  describe('is refused, with nothing stored,', () => {
    const stored = async (): Promise<object> => (await world.report()).deliveries;

    test('for a quote that never closes: the line and what could not be read', async () => {
      world.write(
        `r1,a@acme.example,3,fine,${YESTERDAY}`,
        `r2,b@acme.example,3,"open,${YESTERDAY}`,
        'r3,,,,',
        'r4,,,,',
      );
      expect(await world.reason({ commit: true })).toMatch(
        /the quote that opens in line 3 is never closed: 2 rows after line 3 not read, nothing imported/,
      );
      expect(await stored()).toEqual({ duplicate: 0 });
    });

    test('for a header that names a column twice', async () => {
      writeFileSync(world.file, 'id,score,Score\n1,2,3\n');
      expect(await world.reason({ commit: true })).toMatch(/"score" \(columns 2 and 3\)/);
      expect(await stored()).toEqual({ duplicate: 0 });
    });

    test('without a scale', async () => {
      world.write();
      expect(await world.reason({ scale: null })).toMatch(/--scale nps/);
      expect(await stored()).toEqual({ duplicate: 0 });
    });

    test('for another content than was reported', async () => {
      world.write(`r1,a@acme.example,3,,${YESTERDAY}`);
      const { sha256 } = await world.reported();
      world.write(`r1,a@acme.example,4,,${YESTERDAY}`);
      await expect(world.run({ commit: true, sha256 })).rejects.toThrow('is not what was reported');
      expect(await stored()).toEqual({ duplicate: 0 });
    });

    test('into a connection that is not there, or whose name two have: there are others', async () => {
      world.write();
      const there = `${world.own.tenantId}/${world.own.connectionId}  NPS (Portal)`;
      await expect(world.run({ connection: 'Nobody' })).rejects.toThrow(`"Nobody" is no connection; there are:`);
      await expect(world.run({ connection: 'Nobody' })).rejects.toThrow(there);
      await newTenant(tables);
      await expect(world.run({ connection: 'nps' })).rejects.toThrow('is the name of several connections');
      expect((await world.reported({ connection: world.own.key })).connection.id).toBe(
        `${world.own.tenantId}/${world.own.connectionId}`,
      );
    });

    test('into a connection that is paused', async () => {
      world.write();
      await tables.db.query(`update connections set status = 'paused' where tenant_id = $1`, [world.own.tenantId]);
      await expect(world.run()).rejects.toThrow('is paused');
    });

    test('where there is no such file, or it is a directory', async () => {
      await expect(world.run({ file: path.join(tempDir(), 'none.csv') })).rejects.toMatchObject({ exitCode: 64 });
      await expect(world.run({ file: tempDir() })).rejects.toThrow('it is not a file');
    });
  });

  test('is refused when it is done, and counts everything as here when it is asked for again', async () => {
    world.write(`r1,a@acme.example,3,,${YESTERDAY}`, `r2,b@acme.example,9,,${LAST_YEAR}`);
    await world.commit();
    expect(await world.reason({ commit: true })).toMatch(
      /was imported at 2026-09-15T09:00:00.000Z \(import 1\).*--again/,
    );
    expect(await world.commit({ again: true })).toMatchObject({ importId: 2, new: 0, duplicate: 2 });
    await world.merge();
    expect((await world.report()).deliveries).toEqual({ parsed: 2, duplicate: 2 });
  });

  test('of a file that is corrected wins over the first one', async () => {
    world.write(`r1,a@acme.example,9,,${YESTERDAY}`);
    await world.commit();
    world.write(`r1,a@acme.example,1,,${YESTERDAY}`);
    await world.commit();
    await world.merge();
    expect(await world.responses()).toMatchObject([{ id: 'r1', band: 'detractor', bucket: 'pending' }]);
  });

  test('writes rejected rows so that no spreadsheet runs them', async () => {
    world.write(`r1,a@acme.example,77,"=HYPERLINK(""http://evil.example"")",${YESTERDAY}`, 'r2,too,short');
    const { rejectsFile } = await world.reported();
    expect(parse(readFileSync(rejectsFile ?? ''), { bom: true, relax_column_count: true })).toEqual([
      ['line', 'reason', ...HEADER.split(',')],
      [
        '2',
        expect.stringContaining('Score'),
        'r1',
        'a@acme.example',
        '77',
        `'=HYPERLINK("http://evil.example")`,
        YESTERDAY,
      ],
      ['3', 'has 3 cells where the header has 5', 'r2', 'too', 'short'],
    ]);
  });

  test('writes rejected rows as the original is written, to be corrected and imported', async () => {
    writeFileSync(world.file, `id;mail;score;reason;date\nr1;a@acme.example;7,5;=dear;${YESTERDAY}\n`);
    const wishes = { delimiter: ';', map: { comment: 'reason', email: 'mail' } };
    const { rejectsFile } = await world.reported(wishes);
    const rejects = readFileSync(rejectsFile ?? '', 'utf8');
    expect(rejects).toMatch(/^\uFEFFline;reason 2;id;mail;score;reason;date\n2;"score: is no number; write/);
    writeFileSync(world.file, rejects.replace('"7,5"', '7'));
    expect(await world.commit(wishes)).toMatchObject({ new: 1, rejected: 0 });
    await world.merge();
    const [row] = await tables.stores.responses.load(tables.db, world.own.tenantId, [
      { connectionId: world.own.connectionId, responseId: 'r1' },
    ]);
    expect(row?.registers.comment?.value).toBe('=dear');
  });

  test('says so where the rejected rows cannot be written', async () => {
    world.write('r1,too,short');
    mkdirSync(`${world.file}.rejects.csv`);
    await expect(world.run()).rejects.toThrow(/^the rejected rows cannot be written to .*rejects\.csv: /);
    await expect(world.run()).rejects.toMatchObject({ exitCode: 64 });
  });
});
