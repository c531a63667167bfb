import type { DecisionRecord } from '../../../src/domain/decision';
import type { Directory } from '../../../src/domain/types';
import { ENGINES } from '../../harness/databases';
import {
  CLASSIFICATION,
  FACTS,
  freshTables,
  newTenant,
  NINE,
  openCase,
  ROUTE,
  response,
  TIER,
  type Tables,
  type Tenancy,
} from './given';

describe.each(ENGINES)('on %s, decisions', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let caseKey = '';
  let factsId = 0;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    caseKey = (await openCase(own)).state.caseKey;
    factsId = await readFacts();
  });

  /** Facts as gathering stores them. */
  const readFacts = async (): Promise<number> => {
    const { responses } = tables.stores;
    const row = response(own);
    await responses.save(tables.db, own.tenantId, [row]);
    const { connectionId, responseId, version } = row;
    await responses.gathered(tables.db, own.tenantId, [
      {
        ...{ connectionId, responseId, version, facts: FACTS, subjectEmail: null },
        names: { contact: null, account: null },
      },
    ]);
    const [stored] = await responses.load(tables.db, own.tenantId, [{ connectionId, responseId }]);
    return stored?.factsId ?? 0;
  };
  const record = (at: number): DecisionRecord => ({
    at,
    factsId,
    directoryId: 1,
    settingsVersion: 1,
    ruleSet: { id: 'default', version: 1 },
    policy: { id: 'default', version: 1 },
    response: {
      score: { value: 3, scale: { metric: 'nps', min: 0, max: 10, higherIsBetter: true } },
      language: 'en',
      survey: null,
      channel: 'email',
    },
    classification: CLASSIFICATION,
    tier: TIER,
    process: 'standard',
    verifyFirst: false,
    history: { lead: null, previous: null },
    incumbent: null,
    absences: [{ userId: '102', fromAt: NINE, toAt: null, delegateId: '101' }],
    loads: { openCases: { '101': 2 }, pointers: { csm: { '101': 0.5 } } },
    route: ROUTE,
  });
  const store = () => tables.stores.decisions;
  const save = (...ats: readonly number[]) =>
    store().save(
      tables.db,
      own.tenantId,
      ats.map((at) => ({ caseKey, record: record(at) })),
    );
  const page = (fromAt: number, after = 0, limit = 100) =>
    store().page(tables.db, own.tenantId, { fromAt, after, limit });

  test('come back with all they read, and with their facts', async () => {
    await save(NINE);
    expect(await page(NINE)).toEqual([
      { caseKey, decisionId: expect.any(Number) as number, record: record(NINE), facts: FACTS, closedAt: null },
    ]);
    expect(await store().count(tables.db, own.tenantId, NINE)).toBe(1);
  });

  test('are paged in the order they were stored, from a time on', async () => {
    await save(NINE - 1, NINE + 5, NINE, NINE + 2);
    const first = await page(NINE, 0, 2);
    const rest = await page(NINE, first.at(-1)?.decisionId, 2);
    expect([...first, ...rest].map((one) => one.record.at - NINE)).toEqual([5, 0, 2]);
    expect(await page(NINE, rest.at(-1)?.decisionId)).toEqual([]);
    expect(await store().count(tables.db, own.tenantId, NINE)).toBe(3);
  });

  test('read facts of the release before whole', async () => {
    await tables.db.query(
      `update facts set body = body - array['accountTeam', 'doNotContact', 'contact'] where tenant_id = $1`,
      [own.tenantId],
    );
    await save(NINE);
    const whole = { ...FACTS, accountTeam: {}, doNotContact: null, contact: null };
    expect((await page(NINE))[0]?.facts).toEqual(whole);
    const facts = await tables.stores.responses.facts(tables.db, own.tenantId, [factsId]);
    expect(facts.get(factsId)).toEqual(whole);
  });

  test.each([
    ['change', `update decisions set record = '{}' where tenant_id = $1`],
    ['removal', 'delete from decisions where tenant_id = $1'],
  ])('refuse a %s', async (_, statement) => {
    await save(NINE);
    await expect(tables.db.query(statement, [own.tenantId])).rejects.toMatchObject({ code: '23001' });
  });

  test('of one tenant are not another tenant’s', async () => {
    await save(NINE);
    const other = await newTenant(tables);
    expect(await store().page(tables.db, other.tenantId, { fromAt: 0, after: 0, limit: 9 })).toEqual([]);
    expect(await store().count(tables.db, other.tenantId, 0)).toBe(0);
  });

  test('find the people as they were; snapshots of the release before are whole', async () => {
    const user = { id: '1', email: 'a@crm.example', name: 'Ann', active: true, managerId: null, timeZone: null };
    const old = { readAt: NINE, users: [user] } as unknown as Directory;
    await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, old);
    const snapshot = await tables.stores.tenants.directorySnapshot(tables.db, own.tenantId);
    const whole = { readAt: NINE, users: [{ ...user, licensed: null, away: [] }] };
    expect(snapshot?.directory).toEqual(whole);
    await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, { readAt: NINE + 1, users: [] });
    const ids = [snapshot?.snapshotId ?? 0];
    expect(await store().directories(tables.db, own.tenantId, ids)).toEqual(new Map([[ids[0], whole]]));
    const other = await newTenant(tables);
    expect(await store().directories(tables.db, other.tenantId, ids)).toEqual(new Map());
  });

  test('the last self-check is the one that counts', async () => {
    const { selfChecks } = tables.stores;
    expect(await selfChecks.last(tables.db, own.tenantId)).toBeNull();
    const difference = { decisionId: 1, caseKey, field: 'owner', stored: '101', now: '102' };
    await selfChecks.save(tables.db, own.tenantId, { at: NINE, decisions: 9, differing: 1, differences: [difference] });
    const last = { at: NINE + 1, decisions: 10, differing: 0, differences: [] };
    await selfChecks.save(tables.db, own.tenantId, last);
    expect(await selfChecks.last(tables.db, own.tenantId)).toEqual(last);
  });
});
