import type { Sql } from '../../../src/sql-port';
import type { GatheredResponse, ResponseRow } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { delivery, FACTS, freshTables, newTenant, NINE, response, type Tables, type Tenancy } from './given';

describe.each(ENGINES)('on %s, responses', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const store = () => tables.stores.responses;
  const save = (...changed: readonly Partial<ResponseRow>[]): Promise<void> =>
    store().save(
      tables.db,
      own.tenantId,
      changed.map((one) => response(own, one)),
    );
  const key = (responseId: string) => ({ connectionId: own.connectionId, responseId });
  const load = async (...ids: readonly string[]): Promise<readonly ResponseRow[]> =>
    store().load(tables.db, own.tenantId, ids.map(key));
  const claim = (stage: 'gather' | 'process', limit = 100, sql: Sql = tables.db): Promise<readonly ResponseRow[]> =>
    store().claim(sql, own.tenantId, { stage, limit });
  const idsOf = (rows: readonly ResponseRow[]): readonly string[] => rows.map(({ responseId }) => responseId).sort();
  const gathered = (responseId: string, changed: Partial<GatheredResponse> = {}): GatheredResponse => ({
    ...key(responseId),
    version: 1,
    facts: FACTS,
    subjectEmail: 'ann@acme.example',
    names: { contact: 'Ann Lee', account: null },
    ...changed,
  });
  const waiting = async (responseId: string): Promise<{ attempts: number; due: boolean; error: string | null }> => {
    const [row] = await tables.db.query<{ attempts: number; due: boolean; error: string | null }>(
      `select attempts, retry_at <= now() as due, last_error as error from responses
       where tenant_id = $1 and response_id = $2`,
      [own.tenantId, responseId],
    );
    if (row === undefined) throw new Error(`no response ${responseId}`);
    return row;
  };

  test('what is saved is loaded, of the keys asked for, in order of their keys', async () => {
    const rows = [
      response(own, { responseId: 'b', band: null, bucket: 'no_score', stage: 'settled', version: 0 }),
      response(own, { responseId: 'a', turnedAt: NINE + 5, receivedAt: NINE - 1 }),
      response(own, { responseId: 'c' }),
    ];
    await store().save(tables.db, own.tenantId, rows);
    expect(await load('b', 'a', 'unknown')).toEqual([rows[1], rows[0]]);
  });

  test('saving again replaces what merging owns and keeps what the CRM said', async () => {
    await save({ responseId: 'a' });
    await claim('gather');
    await store().gathered(tables.db, own.tenantId, [gathered('a')]);
    const before = (await load('a'))[0];
    await claim('process');
    await save({ responseId: 'a', version: 2, registers: {}, band: 'passive', stage: 'process', receivedAt: NINE - 9 });
    expect(await load('a')).toEqual([
      { ...before, version: 2, registers: {}, band: 'passive', receivedAt: NINE - 9, attempts: 0 },
    ]);
    expect(await waiting('a')).toEqual({ attempts: 0, due: true, error: null });
  });

  test('a response of one tenant is not another tenant’s', async () => {
    const other = await newTenant(tables);
    await save({ responseId: 'a' });
    expect(await store().load(tables.db, other.tenantId, [key('a')])).toEqual([]);
    expect(await store().claim(tables.db, other.tenantId, { stage: 'gather', limit: 9 })).toEqual([]);
  });

  test('the trail of revisions names delivery, time and fields', async () => {
    await save({ responseId: 'a' });
    await tables.stores.deliveries.insert(tables.db, [delivery(own)]);
    const [row] = await tables.stores.deliveries.claim(tables.db, own.tenantId, 1);
    const deliveryId = row?.deliveryId ?? 0;
    const revision = { ...key('a'), deliveryId, at: NINE, changes: ['score', 'comment'] };
    await store().addRevisions(tables.db, own.tenantId, [revision, { ...revision, at: NINE + 1, changes: [] }]);
    expect(
      await tables.db.query(
        `select delivery_id as "deliveryId", at, changes from response_revisions
         where tenant_id = $1 and response_id = 'a' order by revision_id`,
        [own.tenantId],
      ),
    ).toEqual([
      { deliveryId, at: NINE, changes: ['score', 'comment'] },
      { deliveryId, at: NINE + 1, changes: [] },
    ]);
  });

  test('a claim takes one stage only, the oldest first, and counts', async () => {
    await save(
      { responseId: 'late', receivedAt: NINE + 1 },
      { responseId: 'early' },
      { responseId: 'known', stage: 'process' },
      { responseId: 'done', stage: 'settled' },
    );
    expect(idsOf(await claim('gather', 1))).toEqual(['early']);
    expect(await claim('process')).toMatchObject([{ responseId: 'known', attempts: 1 }]);
    expect((await waiting('early')).attempts).toBe(1);
  });

  test('one that was claimed twice without an end runs alone, before the others', async () => {
    await save({ responseId: 'a' }, { responseId: 'b' });
    await tables.db.tx(async (sql) => {
      await claim('gather', 9, sql);
      expect(idsOf(await claim('gather', 9, sql))).toEqual(['a', 'b']);
      expect(await claim('gather', 9, sql)).toEqual([]);
    });
    await save({ responseId: 'c' });
    await tables.db.query(`update responses set retry_at = '-infinity' where tenant_id = $1`, [own.tenantId]);
    await tables.db.tx(async (sql) => {
      const batches = [await claim('gather', 9, sql), await claim('gather', 9, sql), await claim('gather', 9, sql)];
      expect(batches.map(idsOf)).toEqual([['a'], ['b'], ['c']]);
    });
  });

  test('the rest after a claim is bounded, however often it was claimed', async () => {
    await save({ responseId: 'a' });
    await tables.db.query('update responses set attempts = 5000 where tenant_id = $1', [own.tenantId]);
    expect(await claim('gather')).toMatchObject([{ attempts: 5001 }]);
  });

  test('facts are stored for the version they were read for; a response that changed meanwhile is read again', async () => {
    await save({ responseId: 'a' }, { responseId: 'b' }, { responseId: 'c', stage: 'settled' });
    await claim('gather');
    await save({ responseId: 'b', version: 2 });
    const other = { ...FACTS, contactTitle: null };
    await store().gathered(tables.db, own.tenantId, [gathered('b'), gathered('a', { facts: other }), gathered('c')]);
    const [a, b, c] = await load('a', 'b', 'c');
    expect(a).toMatchObject({
      stage: 'process',
      subjectEmail: 'ann@acme.example',
      names: { contact: 'Ann Lee', account: null },
      attempts: 0,
    });
    expect(b).toMatchObject({ stage: 'gather', version: 2, factsId: null, subjectEmail: null, names: null });
    expect(c).toMatchObject({ stage: 'settled', factsId: null });
    expect(await store().facts(tables.db, own.tenantId, [a?.factsId ?? 0])).toEqual(new Map([[a?.factsId, other]]));
    expect(await tables.db.query('select 1 from facts where tenant_id = $1', [own.tenantId])).toHaveLength(1);
  });

  test('every response of a batch gets its own facts', async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `r${n}`);
    await save(...ids.map((responseId) => ({ responseId })));
    const titled = (responseId: string) => ({ ...FACTS, contactTitle: responseId });
    await store().gathered(
      tables.db,
      own.tenantId,
      ids.map((id) => gathered(id, { facts: titled(id) })),
    );
    const rows = await load(...ids);
    const facts = await store().facts(
      tables.db,
      own.tenantId,
      rows.flatMap(({ factsId }) => factsId ?? []),
    );
    expect(rows.map(({ factsId }) => facts.get(factsId ?? 0)?.contactTitle)).toEqual(idsOf(rows));
  });

  test('facts of another tenant are not to be had', async () => {
    const other = await newTenant(tables);
    await save({ responseId: 'a' });
    await store().gathered(tables.db, own.tenantId, [gathered('a')]);
    const ids = (await load('a')).flatMap(({ factsId }) => factsId ?? []);
    expect(ids).toHaveLength(1);
    expect(await store().facts(tables.db, other.tenantId, ids)).toEqual(new Map());
  });

  test('settling ends the version it was worked out on, and no other', async () => {
    await save({ responseId: 'a', stage: 'process' }, { responseId: 'b', stage: 'process', version: 2 });
    await claim('process');
    await store().settle(tables.db, own.tenantId, [
      { ...key('a'), version: 1, bucket: 'case' },
      { ...key('b'), version: 1, bucket: 'not_detractor' },
    ]);
    expect(await load('a', 'b')).toMatchObject([
      { stage: 'settled', bucket: 'case', attempts: 0 },
      { stage: 'process', bucket: 'pending', attempts: 1 },
    ]);
  });

  test('a postponed one waits with its error, until news of it come', async () => {
    await save({ responseId: 'a' }, { responseId: 'b' });
    await claim('gather');
    await store().postpone(tables.db, own.tenantId, { ...key('a'), delayMs: 60_000, error: 'see the log' });
    expect(await waiting('a')).toEqual({ attempts: 1, due: false, error: 'see the log' });
    expect(idsOf(await claim('gather'))).toEqual(['b']);
    await save({ responseId: 'a', version: 2 });
    expect(await waiting('a')).toEqual({ attempts: 0, due: true, error: null });
  });

  test('given back unclaimed, rows are due again and uncounted', async () => {
    await save({ responseId: 'a' }, { responseId: 'b' });
    await claim('gather');
    await claim('gather');
    await store().unclaim(tables.db, own.tenantId, [key('a')]);
    expect(await waiting('a')).toEqual({ attempts: 1, due: true, error: null });
    expect((await waiting('b')).attempts).toBe(2);
    await store().unclaim(tables.db, own.tenantId, [key('a')]);
    await store().unclaim(tables.db, own.tenantId, [key('a')]);
    expect((await waiting('a')).attempts).toBe(0);
  });
});
