import type { FinishedCommand, LoggedCommand, NewCommand } from '../../../src/command-ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE, type Tables, type Tenancy } from './given';

const sent = (changed: Partial<NewCommand> = {}): NewCommand => ({
  ...{ requestId: 'request-1', item: 0, caseKey: 'one', kind: 'touch', userId: '101', via: 'card', at: NINE },
  ...{ digest: 'd', undoKind: 'touch' },
  ...changed,
});
const ended = (changed: Partial<FinishedCommand> = {}): FinishedCommand => ({
  ...{ requestId: 'request-1', item: 0, events: { fromSeq: 4, toSeq: 7 }, outcome: { ok: true, offered: null } },
  ...changed,
});

describe.each(ENGINES)('on %s, the log of commands', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let other: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    other = await newTenant(tables);
  });

  const log = async (row: NewCommand, how: FinishedCommand, { tenantId } = own): Promise<readonly number[]> =>
    tables.db.tx(async (sql) => {
      const claimed = await tables.stores.commands.claim(sql, tenantId, [row]);
      await tables.stores.commands.finish(sql, tenantId, [how]);
      return claimed;
    });
  const find = ({ tenantId } = own): Promise<readonly LoggedCommand[]> =>
    tables.stores.commands.find(tables.db, tenantId, 'request-1');
  const newest = (caseKey: string, since: number): Promise<LoggedCommand | null> =>
    tables.stores.commands.newestUndoable(tables.db, own.tenantId, { caseKey, since });

  test('comes back as it was written, by item, and each tenant has his own', async () => {
    await log(sent(), ended());
    const refusal = { code: 'already_so', message: 'That is so' } as const;
    await log(
      sent({ item: 1, caseKey: 'two', undoKind: null }),
      ended({ item: 1, events: null, outcome: { ok: false, refusal } }),
    );
    expect(await find()).toEqual([
      { ...sent(), ...ended(), undoneBy: null },
      {
        ...sent({ item: 1, caseKey: 'two', undoKind: null }),
        item: 1,
        events: null,
        outcome: { ok: false, refusal },
        undoneBy: null,
      },
    ]);
    expect(await find(other)).toEqual([]);
    expect(await log(sent(), ended(), other)).toEqual([0]);
  });

  test('gives a command to whoever asks first', async () => {
    expect(await log(sent(), ended())).toEqual([0]);
    expect(
      await tables.db.tx((sql) =>
        tables.stores.commands.claim(sql, own.tenantId, [sent({ digest: 'x' }), sent({ item: 1 })]),
      ),
    ).toEqual([1]);
    expect((await find()).map(({ digest }) => digest)).toEqual(['d', 'd']);
  });

  test('is empty again where the transaction fails', async () => {
    const failing = tables.db.tx(async (sql) => {
      await tables.stores.commands.claim(sql, own.tenantId, [sent()]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await find()).toEqual([]);
  });

  test('knows the last thing of a case that can be taken back', async () => {
    await log(sent(), ended());
    await log(
      sent({ requestId: 'request-2', at: NINE + 1 }),
      ended({ requestId: 'request-2', events: { fromSeq: 8, toSeq: 9 } }),
    );
    await log(
      sent({ requestId: 'request-3', undoKind: null }),
      ended({ requestId: 'request-3', events: { fromSeq: 10, toSeq: 10 } }),
    );
    await log(sent({ requestId: 'request-4' }), ended({ requestId: 'request-4', events: null }));
    expect(await newest('one', NINE)).toMatchObject({ requestId: 'request-2', events: { fromSeq: 8, toSeq: 9 } });
    expect(await newest('one', NINE + 2)).toBeNull();
    expect(await newest('two', NINE)).toBeNull();
    await tables.stores.commands.markUndone(tables.db, own.tenantId, {
      requestId: 'request-2',
      item: 0,
      by: 'request-9',
    });
    expect(await newest('one', NINE)).toMatchObject({ requestId: 'request-1' });
  });

  test('knows of which cases somebody did the last thing that can be taken back', async () => {
    const by = (userId: string, since = NINE, { tenantId } = own): Promise<readonly string[]> =>
      tables.stores.commands.undoableBy(tables.db, tenantId, { caseKeys: ['one', 'two'], userId, since });
    for (const [item, caseKey] of ['one', 'two', 'three'].entries())
      await log(sent({ item, caseKey }), ended({ item, events: { fromSeq: 4, toSeq: 5 } }));
    await log(
      sent({ requestId: 'request-2', caseKey: 'two', userId: '102' }),
      ended({ requestId: 'request-2', events: { fromSeq: 6, toSeq: 7 } }),
    );
    expect([await by('101'), await by('102'), await by('101', NINE + 1), await by('101', NINE, other)]).toEqual([
      ['one'],
      ['two'],
      [],
      [],
    ]);
    await tables.stores.commands.markUndone(tables.db, own.tenantId, { requestId: 'request-2', item: 0, by: 'r-9' });
    expect([(await by('101')).toSorted(), await by('102')]).toEqual([['one', 'two'], []]);
  });

  test('loses the digests of cases whose persons are erased, and of no others', async () => {
    await log(sent(), ended());
    await log(sent({ item: 1, caseKey: 'two' }), ended({ item: 1 }));
    await log(sent(), ended(), other);
    await tables.stores.commands.eraseDigests(tables.db, own.tenantId, ['one']);
    expect((await find()).map(({ digest }) => digest)).toEqual([null, 'd']);
    expect((await find(other)).map(({ digest }) => digest)).toEqual(['d']);
  });

  test('forgets what is older, a number at a time', async () => {
    for (const item of [0, 1, 2]) await log(sent({ item, at: NINE - 10 }), ended({ item }));
    await log(sent({ item: 3 }), ended({ item: 3 }));
    expect(await tables.stores.commands.forget(tables.db, NINE, 2)).toBe(2);
    expect(await tables.stores.commands.forget(tables.db, NINE, 2)).toBe(1);
    expect((await find()).map(({ item }) => item)).toEqual([3]);
  });

  test.each(['short', 'x'.repeat(101)])('takes no id like %s', async (requestId) => {
    await expect(log(sent({ requestId }), ended({ requestId }))).rejects.toThrow('command_log_request_id_check');
  });
});
