import type { ClaimedMark, DirtyMark, Lane, LaneDest, MarkResult } from '../../../src/case-ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, openCase, type Tables, type Tenancy } from './given';

describe.each(ENGINES)('on %s, the outbox', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let lane: Lane;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    lane = await leased(1);
    for (const caseKey of ['a', 'b', 'c']) await openCase(own, { caseKey: `${caseKey}${own.tenantId}` });
  });

  const store = () => tables.stores.outbox;
  /** The lane as its holder knows it, with this fence. */
  const leased = async (fence: number, dest: LaneDest = 'crm'): Promise<Lane> => {
    await tables.db.query(
      `update lanes set fence = $3, lease_until = now() + interval '1 hour' where tenant_id = $1 and dest = $2`,
      [own.tenantId, dest, fence],
    );
    return { tenantId: own.tenantId, dest, fence, budget: {} };
  };
  const caseOf = (name: string): string => `${name}${own.tenantId}`;
  const mark = (name: string, changed: Partial<DirtyMark> = {}): Promise<void> =>
    store().mark(tables.db, own.tenantId, [{ caseKey: caseOf(name), version: 1, urgent: true, holdS: 0, ...changed }]);
  const claim = (rows = 100, urgentOnly = false): Promise<readonly ClaimedMark[]> =>
    store().claim(tables.db, lane, { rows, urgentOnly });
  const names = (marks: readonly ClaimedMark[]): readonly string[] =>
    marks.map(({ caseKey }) => caseKey.charAt(0)).sort();
  const finish = (name: string, outcome: MarkResult['outcome'], version = 1): Promise<void> =>
    store().finish(tables.db, lane, [{ caseKey: caseOf(name), version, outcome }]);
  const SENT = { kind: 'sent' } as const;
  const REJECTED = { kind: 'rejected', error: { record: 'case', field: 'amount', message: 'required' } } as const;
  const retry = (delayMs: number, uncertain = false) =>
    ({ kind: 'retry', delayMs, uncertain, message: 'busy' }) as const;
  const row = async (name: string) => {
    const [found] = await tables.db.query<{ waitS: number }>(
      `select wanted, sent, priority, attempts, uncertain, rejected_version as "rejectedAt", last_error as "lastError",
         round(extract(epoch from due_at - now()))::int as "waitS"
       from outbox where tenant_id = $1 and case_key = $2`,
      [own.tenantId, caseOf(name)],
    );
    if (found === undefined) throw new Error(`no mark ${name}`);
    return found;
  };
  /** The hold or the back-off of a mark is over. */
  const later = (name: string): Promise<unknown> =>
    tables.db.query(`update outbox set due_at = now() - interval '1 second' where tenant_id = $1 and case_key = $2`, [
      own.tenantId,
      caseOf(name),
    ]);

  test('a mark is claimed once it is due, and stays until it is sent', async () => {
    await mark('a');
    expect(await claim()).toEqual([{ caseKey: caseOf('a'), wanted: 1, uncertain: false, attempts: 1 }]);
    await finish('a', SENT);
    expect(await claim()).toEqual([]);
    expect(await row('a')).toMatchObject({ wanted: 1, sent: 1, attempts: 0, uncertain: false, lastError: null });
  });

  test('a first write is held, and news bring it forward, never put it off', async () => {
    await mark('a', { holdS: 3600 });
    expect(await claim()).toEqual([]);
    await mark('a', { version: 2, holdS: 7200 });
    expect((await row('a')).waitS).toBeLessThanOrEqual(3600);
    await mark('a', { version: 3, holdS: 0 });
    expect(await claim()).toMatchObject([{ wanted: 3 }]);
  });

  test('an older version does not take a newer mark back', async () => {
    await mark('a', { version: 5 });
    await mark('a', { version: 4 });
    expect(await row('a')).toMatchObject({ wanted: 5 });
  });

  test('news do not cut a back-off short', async () => {
    await mark('a');
    await claim();
    await finish('a', retry(3_600_000));
    await mark('a', { version: 2, holdS: 0 });
    expect(await claim()).toEqual([]);
    expect((await row('a')).waitS).toBeGreaterThan(3000);
  });

  test('a change of what was sent goes out at once: the hold is for the first write alone', async () => {
    await mark('a', { holdS: 0 });
    await claim();
    await finish('a', SENT);
    await mark('a', { version: 2, holdS: 3600 });
    expect(await claim()).toHaveLength(1);
  });

  test('urgent marks go first, then whatever waited longest; a batch is as large as asked', async () => {
    await mark('a', { urgent: false });
    await mark('b');
    await mark('c');
    await tables.db.query(
      `update outbox set due_at = due_at - interval '1 minute' where tenant_id = $1 and case_key = $2`,
      [own.tenantId, caseOf('c')],
    );
    expect(names(await claim(1))).toEqual(['c']);
    await finish('c', SENT);
    expect(names(await claim(2, true))).toEqual(['b']);
    await finish('b', SENT);
    expect(names(await claim(2))).toEqual(['a']);
  });

  test('an urgent change makes a waiting mark urgent; a cosmetic one does not make it less so', async () => {
    await mark('a', { urgent: false });
    await mark('a', { version: 2, urgent: true });
    await mark('a', { version: 3, urgent: false });
    expect(names(await claim(9, true))).toEqual(['a']);
    await finish('a', SENT, 3);
    await mark('a', { version: 4, urgent: false });
    expect(await claim(9, true)).toEqual([]);
  });

  test('a claim that nobody finishes leaves its outcome in doubt', async () => {
    await mark('a');
    await claim();
    expect(await claim()).toMatchObject([{ uncertain: true, attempts: 2 }]);
  });

  test('a retry comes back after its delay, in doubt or not', async () => {
    await mark('a');
    await mark('b');
    await claim();
    await finish('a', retry(3_600_000, true));
    await finish('b', retry(0, false));
    expect(await claim()).toMatchObject([{ caseKey: caseOf('b'), uncertain: false, attempts: 2 }]);
    expect(await row('a')).toMatchObject({ lastError: { message: 'busy' } });
    await later('a');
    expect(await claim()).toContainEqual({ caseKey: caseOf('a'), wanted: 1, uncertain: true, attempts: 2 });
  });

  test('a mark that was bumped while it was sent stays due', async () => {
    await mark('a');
    await claim();
    await mark('a', { version: 2 });
    await finish('a', SENT, 1);
    expect(await row('a')).toMatchObject({ wanted: 2, sent: 1 });
    expect(await claim()).toEqual([{ caseKey: caseOf('a'), wanted: 2, uncertain: false, attempts: 1 }]);
  });

  test('what the CRM rejected is not sent again', async () => {
    await mark('a');
    await claim();
    await finish('a', REJECTED);
    await later('a');
    expect(await claim()).toEqual([]);
    expect(await row('a')).toMatchObject({ sent: 0, rejectedAt: 1, lastError: REJECTED.error });
  });

  test('new content gives a rejected record another try, also when it came while that was sent', async () => {
    await mark('a');
    await mark('b');
    await claim();
    await finish('a', REJECTED);
    await mark('a', { version: 2 });
    await mark('b', { version: 2 });
    await finish('b', REJECTED);
    expect(names(await claim())).toEqual(['a', 'b']);
  });

  test('a changed portal gives everything that was rejected another try', async () => {
    await mark('a');
    await claim();
    await finish('a', REJECTED);
    await store().retryRejected(tables.db, own.tenantId);
    expect(await claim()).toMatchObject([{ attempts: 1 }]);
  });

  test('who lost the lane finishes nothing, and claims nothing', async () => {
    await mark('a');
    await mark('b');
    await claim(1);
    await leased(2);
    await finish('a', SENT);
    expect(await row('a')).toMatchObject({ sent: 0, uncertain: true });
    expect(await claim()).toEqual([]);
    expect(await row('b')).toMatchObject({ attempts: 0 });
  });

  test('who has the lane again does not finish what an earlier holder of it had claimed', async () => {
    await mark('a');
    await claim();
    lane = await leased(2);
    await finish('a', SENT);
    expect(await row('a')).toMatchObject({ sent: 0 });
    expect(await claim()).toMatchObject([{ uncertain: true, attempts: 2 }]);
    await finish('a', SENT);
    expect(await row('a')).toMatchObject({ sent: 1 });
  });

  test('ids and digests of what was written are kept, the newest', async () => {
    const record = { caseKey: caseOf('a'), record: 'case', crmId: '9001', digest: 'd1' };
    const task = { ...record, record: 'a_owner_1', crmId: '9002' };
    await store().saveRecords(tables.db, own.tenantId, [record, task]);
    await store().saveRecords(tables.db, own.tenantId, [{ ...record, digest: 'd2' }]);
    const found = await store().records(tables.db, own.tenantId, [caseOf('a'), caseOf('b')]);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([{ ...record, digest: 'd2' }, task]));
    expect(await store().records(tables.db, (await newTenant(tables)).tenantId, [caseOf('a')])).toEqual([]);
  });
});
