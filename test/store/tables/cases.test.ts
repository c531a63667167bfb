import type { CaseAppend } from '../../../src/case-ports';
import { ENGINES } from '../../harness/databases';
import {
  freshTables,
  newTenant,
  nextStep,
  NINE,
  openCase,
  ownerTask,
  PERSON,
  type Tables,
  type Tenancy,
} from './given';

const RAISED = { body: { type: 'raised', to: '102', because: 'rule' } } as const;

describe.each(ENGINES)('on %s, cases', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const store = () => tables.stores.cases;
  const loaded = async (caseKey: string) => {
    const found = await tables.db.tx((sql) => store().loadForUpdate(sql, own.tenantId, [caseKey]));
    const one = found.get(caseKey);
    if (one === undefined) throw new Error(`no case ${caseKey}`);
    return one;
  };
  const step = async (caseKey: string, bodies: Parameters<typeof nextStep>[2]): Promise<CaseAppend> => {
    const { state, headHash } = await loaded(caseKey);
    const append = nextStep(state, headHash, bodies);
    await store().append(tables.db, own.tenantId, [append]);
    return append;
  };
  const end = (caseKey: string) =>
    step(caseKey, [{ body: { type: 'status_changed', from: 'open', to: 'resolved', because: 'told' } }]);
  const texts = async (table: string): Promise<string> =>
    JSON.stringify(await tables.db.query(`select * from ${table} where tenant_id = $1`, [own.tenantId]));

  test('a new case comes back as it was folded, with the head of its chain', async () => {
    const { state } = await openCase(own);
    const { headHash, ...rest } = await loaded(state.caseKey);
    expect(rest).toEqual({ state });
    expect(headHash).toMatch(/^[0-9a-f]{64}$/);
    const keys = [state.caseKey, 'unknown'];
    expect(await store().load(tables.db, own.tenantId, keys)).toEqual(new Map([[state.caseKey, state]]));
  });

  test('more events go on where the chain ended, and the row is the folded state again', async () => {
    const { state } = await openCase(own);
    const { state: next } = await step(state.caseKey, [RAISED]);
    await end(state.caseKey);
    expect((await loaded(state.caseKey)).state).toMatchObject({ seq: 4, status: 'resolved', raisedTo: next.raisedTo });
    const [row] = await tables.db.query(
      `select status, process, tier, owner_id as "ownerId", seq, account_id as "accountId", contact_id as "contactId",
         opened_at as "openedAt", closed_at as "closedAt" from cases where tenant_id = $1`,
      [own.tenantId],
    );
    expect(row).toEqual({
      status: 'resolved',
      process: 'standard',
      tier: 'high',
      ownerId: '101',
      seq: 4,
      accountId: '501',
      contactId: '601',
      openedAt: NINE,
      closedAt: NINE,
    });
    expect(await store().verifyChains(tables.db, own.tenantId)).toBeNull();
  });

  test('several cases are appended to at once, each to its own chain', async () => {
    const keys = [(await openCase(own)).state.caseKey, (await openCase(own)).state.caseKey];
    const rows = await tables.db.tx((sql) => store().loadForUpdate(sql, own.tenantId, keys));
    expect([...rows.keys()]).toEqual([...keys].sort());
    await store().append(
      tables.db,
      own.tenantId,
      [...rows.values()].map(({ state, headHash }) => nextStep(state, headHash, [RAISED])),
    );
    expect(await store().verifyChains(tables.db, own.tenantId)).toBeNull();
    const heads = await tables.db.query(
      `select 1 from cases c join case_events e using (tenant_id, case_key)
       where tenant_id = $1 and e.seq = 3 and e.hash = c.head_hash`,
      [own.tenantId],
    );
    expect(heads).toHaveLength(2);
  });

  test('two who go on from the same head: the second is refused by the database', async () => {
    const { state } = await openCase(own);
    const { headHash } = await loaded(state.caseKey);
    const append = nextStep(state, headHash, [RAISED]);
    await store().append(tables.db, own.tenantId, [append]);
    await expect(tables.db.tx((sql) => store().append(sql, own.tenantId, [append]))).rejects.toMatchObject({
      code: '23505',
    });
    expect(await store().verifyChains(tables.db, own.tenantId)).toBeNull();
  });

  test('one response, one case: a second case for it is refused by the database', async () => {
    const { state, events } = await openCase(own);
    const twin = { ...state, caseKey: 'another' };
    await expect(
      tables.db.tx((sql) => store().append(sql, own.tenantId, [{ state: twin, events, headHash: null }])),
    ).rejects.toMatchObject({ code: '23505' });
  });

  test('personal data lies in the case and beside its events, never in them', async () => {
    const { state } = await openCase(own);
    await step(state.caseKey, [
      {
        body: {
          type: 'response_changed',
          ...{ score: 3, scale: null, band: 'detractor', commentChanged: true, scoreChanged: false },
        },
        personal: { verbatim: 'Ann Lee called again', contactName: null },
      },
    ]);
    const known: readonly unknown[] = [...(Object.values(PERSON) as readonly unknown[]), 'Ann Lee called again'];
    const [cases, events, personal] = [
      await texts('cases'),
      await texts('case_events'),
      await texts('case_event_personal'),
    ];
    expect(known.filter((value) => events.includes(String(value)))).toEqual([]);
    expect(known.filter((value) => !personal.includes(String(value)))).toEqual([]);
    expect(cases).toContain('Ann Lee called again');
    const [row] = await tables.db.query<{ state: object; personal: object }>(
      'select state, personal from cases where tenant_id = $1',
      [own.tenantId],
    );
    expect(row?.personal).toMatchObject({ ...PERSON, verbatim: 'Ann Lee called again', contactName: null });
    expect(row?.state).not.toHaveProperty('personal');
    const [event] = await tables.db.query<{ body: object }>(
      'select body from case_events where tenant_id = $1 and seq = 3',
      [own.tenantId],
    );
    // A field that was cleared is told apart from one that was not stated.
    expect(event?.body).toMatchObject({
      personal: { verbatim: expect.stringMatching(/^[0-9a-f]{64}$/) as string, contactName: null },
    });
  });

  test('the same value has another digest each time: nobody can look it up', async () => {
    await openCase(own);
    await openCase(own);
    const digests = await tables.db.query<{ digest: string }>(
      `select body -> 'personal' ->> 'contactEmail' as digest from case_events where tenant_id = $1 and seq = 1`,
      [own.tenantId],
    );
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(2);
  });

  test.each([
    ['update', `update case_events set body = '{}' where tenant_id = $1`],
    ['delete', 'delete from case_events where tenant_id = $1'],
  ])('the history refuses an %s', async (_, statement) => {
    await openCase(own);
    await expect(tables.db.query(statement, [own.tenantId])).rejects.toMatchObject({
      code: '23001',
      message: 'case_events is append-only',
    });
  });

  test('the history cannot be emptied at once either', async () => {
    await openCase(own);
    await expect(tables.db.query('truncate case_events cascade')).rejects.toMatchObject({ code: '23001' });
  });

  test('related cases of an account: the oldest open one, and the newest that closed since', async () => {
    const at = (hours: number): number => NINE + hours * 3_600_000;
    const [second, first, closed] = [
      await openCase(own, { at: at(2) }),
      await openCase(own, { at: at(1) }),
      await openCase(own, { at: at(0) }),
    ];
    await end(closed.state.caseKey);
    const ask = (closedSince: number) =>
      store().related(tables.db, own.tenantId, { accountIds: ['501', '502'], closedSince });
    const nothing = { lead: null, previous: null };
    const related = await ask(NINE);
    const lead = { caseKey: first.state.caseKey, ownerId: '101', openedAt: at(1), closedAt: null };
    const previous = { caseKey: closed.state.caseKey, ownerId: '101', openedAt: at(0), closedAt: NINE };
    expect(related.get('501')).toEqual({ lead, previous });
    expect(related.get('502')).toEqual(nothing);
    expect((await ask(NINE + 1)).get('501')).toEqual({ lead, previous: null });
    await end(first.state.caseKey);
    expect((await ask(NINE)).get('501')?.lead?.caseKey).toBe(second.state.caseKey);
    const other = await newTenant(tables);
    const elsewhere = { accountIds: ['501'], closedSince: NINE };
    expect(await store().related(tables.db, other.tenantId, elsewhere)).toEqual(new Map([['501', nothing]]));
  });

  test('related cases name who has them now, not who had them first', async () => {
    const { state } = await openCase(own);
    const route = { ...state.route, owner: { id: '102', via: 'named_user' } };
    await step(state.caseKey, [{ body: { type: 'assigned', ownerId: '102', route, because: 'person', cover: null } }]);
    const related = await store().related(tables.db, own.tenantId, { accountIds: ['501'], closedSince: NINE });
    expect(related.get('501')?.lead).toMatchObject({ caseKey: state.caseKey, ownerId: '102' });
  });

  test('open cases are listed a page at a time, closed ones and those of others left out', async () => {
    const keys = ['a', 'b', 'c', 'd'].map((name) => `${name}-${own.tenantId}`);
    for (const caseKey of keys) await openCase(own, { caseKey });
    await openCase(await newTenant(tables));
    await end(keys[1] ?? '');
    const page = (after: string) => store().openKeys(tables.db, own.tenantId, { after, limit: 2 });
    expect(await page('')).toEqual([keys[0], keys[2]]);
    expect(await page(keys[2] ?? '')).toEqual([keys[3]]);
    expect(await page(keys[3] ?? '')).toEqual([]);
  });

  test('a case as the release before wrote it is whole when it is read', async () => {
    const { state } = await openCase(own);
    const strip = `update cases set state = state - array['followerCaseKeys', 'checks', 'checksConfirmedAt', 'outreach',
        'overrides', 'handover', 'cover'] #- '{classification,signals}' #- '{tier,listVersion}' #- '{route,policyId}'
        #- '{route,playId}' #- '{route,turn}', personal = personal - 'note'
      where tenant_id = $1`;
    await tables.db.query(strip, [own.tenantId]);
    const read = (await store().load(tables.db, own.tenantId, [state.caseKey])).get(state.caseKey);
    const personal = { ...state.personal, note: null };
    expect(read).toEqual({ ...state, tier: { ...state.tier, listVersion: 0 }, personal });
    expect(read?.overrides).toEqual({ reason: null, tier: null, dismissedFlags: [], process: null, owner: false });
  });

  test('a case of another tenant is not to be had', async () => {
    const { state } = await openCase(own);
    const other = await newTenant(tables);
    expect(await store().load(tables.db, other.tenantId, [state.caseKey])).toEqual(new Map());
  });

  describe('tasks', () => {
    const tasks = () =>
      tables.db.query(
        `select kind, n, owner_id as "ownerId", status, due_at as "dueAt" from tasks where tenant_id = $1 order by kind, n`,
        [own.tenantId],
      );
    const saveTasks = (caseKey: string, ...changed: readonly Partial<ReturnType<typeof ownerTask>>[]): Promise<void> =>
      tables.db.tx((sql) =>
        store().saveTasks(
          sql,
          own.tenantId,
          changed.map((one) => ({ caseKey, task: ownerTask(one) })),
        ),
      );

    test('are stored, and stored again with what changed', async () => {
      const { caseKey } = (await openCase(own)).state;
      await saveTasks(caseKey, {}, { kind: 'acknowledgement', purpose: 'acknowledge', ownerId: '102' });
      await saveTasks(caseKey, { ownerId: '103', dueAt: NINE });
      expect(await tasks()).toMatchObject([
        { kind: 'acknowledgement', n: 1, ownerId: '102', status: 'open' },
        { kind: 'owner', n: 1, ownerId: '103', status: 'open', dueAt: NINE },
      ]);
    });

    test('a second open owner task is refused by the database', async () => {
      const { caseKey } = (await openCase(own)).state;
      await saveTasks(caseKey, {});
      await expect(saveTasks(caseKey, { n: 2 })).rejects.toMatchObject({
        code: '23505',
        constraint: 'tasks_one_open_owner_task',
      });
      expect(await tasks()).toHaveLength(1);
    });

    test('one that ends and the next that opens go in one save, in any order', async () => {
      const { caseKey } = (await openCase(own)).state;
      await saveTasks(caseKey, {});
      await saveTasks(caseKey, { n: 2 }, { n: 1, status: 'done' });
      expect(await tasks()).toMatchObject([
        { n: 1, status: 'done' },
        { n: 2, status: 'open' },
      ]);
    });

    test('a task without an owner is refused by the database', async () => {
      const { caseKey } = (await openCase(own)).state;
      await expect(saveTasks(caseKey, { ownerId: '' })).rejects.toMatchObject({ code: '23514' });
    });
  });
});
