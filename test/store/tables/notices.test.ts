import type { NewNotice, NoticeKey, Postponement } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, newTenant, NINE, type Tables, type Tenancy } from './given';

const MAIL = ['email'] as const;
const ALL = ['crm', 'email', 'slack', 'teams'] as const;
const DEADLINE = { clock: 'first_touch', cycle: 1, dueAt: NINE } as const;
const OF = { about: 'a', kinds: ['breached', 'raised'], deadline: DEADLINE } as const;

describe.each(ENGINES)('on %s, notices', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let other: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query('delete from notices');
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
    other = await newTenant(tables);
  });

  const notice = (changed: Partial<NewNotice> = {}): NewNotice => ({
    ...{ about: 'a', seq: 2, kind: 'breached', userId: '101', channel: 'email', deadline: DEADLINE, notBefore: NINE },
    ...changed,
  });
  const queue = (...rows: readonly NewNotice[]): Promise<void> =>
    tables.stores.notices.queue(tables.db, own.tenantId, rows);
  const claim = (now = NINE, channels: readonly NewNotice['channel'][] = ALL, limit = 9) =>
    tables.stores.notices.claim(tables.db, own.tenantId, { now, channels, limit, leaseS: 60 });
  const dueTenants = (now = NINE, channels: readonly NewNotice['channel'][] = ALL) =>
    tables.stores.notices.dueTenants(tables.db, { now, channels });
  const finish = (key: NoticeKey, state: 'sent' | 'dropped' | 'failed', error?: string): Promise<void> =>
    tables.stores.notices.finish(tables.db, own.tenantId, { key, state, ...(error === undefined ? {} : { error }) });
  const postpone = (key: NoticeKey, until: Omit<Postponement, 'key'>) =>
    tables.stores.notices.postpone(tables.db, own.tenantId, { key, ...until });
  const inAnHour = { at: NINE + HOUR_MS, inMs: HOUR_MS };
  const heard = () => tables.stores.notices.heard(tables.db, own.tenantId, OF);
  const report = async () => (await tables.stores.report.ofTenant(tables.db, own.tenantId)).notices;
  const leaseEnds = (): Promise<unknown> =>
    tables.db.query(`update notices set lease_until = now() - interval '1 second' where tenant_id = $1`, [
      own.tenantId,
    ]);

  test('the same one twice is one, and comes back as it was queued', async () => {
    await queue(notice(), notice({ kind: 'assigned', deadline: null }));
    await queue(notice({ notBefore: NINE + 1 }));
    const rows = await claim();
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ ...notice(), attempts: 1, maybeTold: false, waitedS: 0, writtenSeq: 0 });
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'assigned', deadline: null }));
  });

  test('none is due before its hour, nor on another channel, nor of another tenant', async () => {
    await queue(notice({ notBefore: NINE + HOUR_MS }));
    await tables.stores.notices.queue(tables.db, other.tenantId, [notice()]);
    expect(await dueTenants()).toEqual([other.tenantId]);
    expect(await claim()).toEqual([]);
    expect(await dueTenants(NINE + HOUR_MS)).toEqual([own.tenantId, other.tenantId]);
    expect(await claim(NINE + HOUR_MS, ['slack'])).toEqual([]);
    expect(await claim(NINE + HOUR_MS)).toHaveLength(1);
  });

  test('one that is taken is nobody else’s until its lease ends', async () => {
    await queue(notice());
    const both = await Promise.all([claim(), claim()]);
    expect(both.flat()).toHaveLength(1);
    expect(await claim()).toEqual([]);
    expect(await dueTenants()).toEqual([]);
    await leaseEnds();
    expect(await claim()).toMatchObject([{ attempts: 2 }]);
  });

  test('as many are taken as are asked for, the oldest first', async () => {
    await queue(notice({ seq: 1, notBefore: NINE - 1 }), notice({ seq: 2, notBefore: NINE - 2 }));
    expect(await claim(NINE, MAIL, 1)).toMatchObject([{ seq: 2 }]);
    expect(await claim(NINE, MAIL, 1)).toMatchObject([{ seq: 1 }]);
  });

  test.each(['sent', 'dropped', 'failed'] as const)('one that is %s is never told again', async (state) => {
    await queue(notice());
    await claim();
    await finish(notice(), state);
    await leaseEnds();
    expect(await claim()).toEqual([]);
    await queue(notice());
    expect(await claim()).toEqual([]);
  });

  test('one that failed waits its time, counts and shows; one that is only put off does neither', async () => {
    await queue(notice());
    await claim();
    await postpone(notice(), { delayMs: 60_000, error: 'the mail server answered 451' });
    expect(await claim()).toEqual([]);
    const trouble = {
      about: 'a',
      kind: 'breached',
      channel: 'email',
      attempts: 1,
      error: 'the mail server answered 451',
    };
    expect(await report()).toEqual({ waiting: 1, failed: 0, trouble: [trouble] });
    await tables.db.query(`update notices set retry_at = '-infinity' where tenant_id = $1`, [own.tenantId]);
    expect(await claim()).toMatchObject([{ attempts: 2 }]);
    await postpone(notice(), { delayMs: 0, later: inAnHour, error: null });
    expect(await claim()).toEqual([]);
    expect(await claim(NINE + HOUR_MS)).toMatchObject([{ attempts: 2, notBefore: NINE + HOUR_MS }]);
  });

  test('time in which one could not be told is not time that it waited', async () => {
    await queue(notice());
    await claim();
    await tables.db.query(`update notices set first_tried_at = now() - interval '90 seconds' where tenant_id = $1`, [
      own.tenantId,
    ]);
    await postpone(notice(), { delayMs: 0, later: inAnHour, error: null });
    await tables.db.query(
      `update notices set first_tried_at = first_tried_at - interval '1 hour' where tenant_id = $1`,
      [own.tenantId],
    );
    const [taken] = await claim(NINE + HOUR_MS);
    expect(Math.round(taken?.waitedS ?? 0)).toBe(90);
  });

  test('one whose taker died may have been told: it is heard of, and not dropped, until somebody knows', async () => {
    await queue(notice());
    await claim();
    await leaseEnds();
    expect(await tables.stores.notices.dropPending(tables.db, own.tenantId, OF)).toBe(0);
    expect(await heard()).toEqual([{ userId: '101', channel: 'email', sent: false }]);
    expect(await claim()).toMatchObject([{ maybeTold: true }]);
    await postpone(notice(), { delayMs: 0, error: 'the mail server answered 451' });
    expect(await heard()).toEqual([]);
    expect(await claim()).toMatchObject([{ maybeTold: false }]);
  });

  test('those that are done with are forgotten long after they were due, the others are kept', async () => {
    const finished = ['sent', 'dropped', 'failed'] as const;
    for (const [n, state] of finished.entries()) {
      await queue(notice({ seq: n }), notice({ seq: n, notBefore: NINE + 1, userId: 'later' }));
      await finish(notice({ seq: n }), state);
      await finish(notice({ seq: n, userId: 'later' }), state);
    }
    await queue(notice({ seq: 9 }));
    const forget = (limit: number) => tables.stores.notices.forget(tables.db, NINE + 1, limit);
    expect([await forget(2), await forget(2)]).toEqual([2, 1]);
    const left = await tables.db.query<{ seq: number; userId: string }>(
      `select seq, user_id as "userId" from notices where tenant_id = $1 order by 1`,
      [own.tenantId],
    );
    expect(left.map(({ seq, userId }) => `${seq} ${userId}`)).toEqual(['0 later', '1 later', '2 later', '9 101']);
  });

  test('what fails now is shown before what was given up', async () => {
    await queue(notice({ about: 'a' }), notice({ about: 'b' }));
    await claim();
    await finish(notice({ about: 'a' }), 'failed', 'the mail server answered 550');
    await postpone(notice({ about: 'b' }), { delayMs: 0, error: 'the mail server answered 451' });
    expect((await report()).trouble.map(({ about }) => about)).toEqual(['b', 'a']);
  });

  test('what is given up shows with its reason', async () => {
    await queue(notice());
    await claim();
    await finish(notice(), 'failed', 'the mail server answered 550');
    expect(await report()).toMatchObject({
      waiting: 0,
      failed: 1,
      trouble: [{ error: 'the mail server answered 550' }],
    });
  });

  test('a crm lane has work when the hour of a notice has come, and not before', async () => {
    const picked = async (): Promise<boolean> => {
      const lane = await tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 0 });
      return lane?.tenantId === own.tenantId;
    };
    await queue(notice({ channel: 'crm', notBefore: NINE + HOUR_MS }), notice());
    expect(await tables.stores.notices.ripen(tables.db, NINE)).toBe(0);
    expect(await picked()).toBe(false);
    expect(await tables.stores.notices.ripen(tables.db, NINE + HOUR_MS)).toBe(1);
    expect(await tables.stores.notices.ripen(tables.db, NINE + HOUR_MS)).toBe(0);
    expect(await picked()).toBe(true);
    const [taken] = await claim(NINE + HOUR_MS, ['crm']);
    if (taken === undefined) throw new Error('none');
    expect(await picked()).toBe(false);
    await postpone(taken, { delayMs: 0, later: { at: NINE + 2 * HOUR_MS, inMs: HOUR_MS }, error: null });
    expect(await picked()).toBe(false);
    expect(await tables.stores.notices.ripen(tables.db, NINE + 2 * HOUR_MS)).toBe(1);
  });

  test('what turned out otherwise is dropped where it waits, and what is under way is heard', async () => {
    await queue(
      notice({ userId: 'told' }),
      notice({ userId: 'told', channel: 'crm', seq: 3, kind: 'raised' }),
      notice({ userId: 'hears' }),
      notice({ userId: 'waits', notBefore: NINE + HOUR_MS }),
      notice({ userId: 'later', deadline: { ...DEADLINE, cycle: 2 }, notBefore: NINE + HOUR_MS }),
      notice({ userId: 'warned', kind: 'due_soon', notBefore: NINE + HOUR_MS }),
    );
    await claim();
    await finish(notice({ userId: 'told' }), 'sent');
    await finish(notice({ userId: 'told', channel: 'crm', seq: 3, kind: 'raised' }), 'sent');
    expect(await tables.stores.notices.dropPending(tables.db, own.tenantId, OF)).toBe(1);
    expect(await heard()).toEqual([
      { userId: 'hears', channel: 'email', sent: false },
      { userId: 'told', channel: 'crm', sent: true },
      { userId: 'told', channel: 'email', sent: true },
    ]);
    expect((await claim(NINE + HOUR_MS)).map(({ userId }) => userId).toSorted()).toEqual(['later', 'warned']);
    await finish(notice({ userId: 'hears' }), 'sent');
    expect((await heard())[0]).toEqual({ userId: 'hears', channel: 'email', sent: true });
  });
});
