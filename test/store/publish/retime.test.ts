import fc from 'fast-check';
import type { DetractorCase } from '../../../src/domain/case-state';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { publishCalendar, type CalendarChoice } from '../../../src/pipeline/settings/publish-calendar';
import { publishPolicy } from '../../../src/pipeline/settings/publish-policy';
import type { ApplyTo, TimedPublication } from '../../../src/pipeline/settings/publish-timed';
import { retimeOpen, type RetimePreview } from '../../../src/pipeline/clocks/retime-open';
import { tick } from '../../../src/pipeline/clocks/tick';
import type { Tenant } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { caseOf, eventsSince, hear, newOffice, type Arrangement, type Office } from '../pipeline/given-cases';
import { copies } from '../pipeline/given-copies';
import { freshTables, NINE, type Tables } from '../tables/given';
import { command } from '../pipeline/given-commands';

const HOUR_MS = 3_600_000;
const DAY = [['09:00', '17:00']];
const WEEK = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };
/** NINE is a Monday; the holiday is the day after. */
const OPEN = { timeZone: 'Europe/Berlin', week: WEEK };
const tomorrow = new Date(NINE + 24 * HOUR_MS).toISOString().slice(0, 10);
const HOLIDAY = { ...OPEN, holidays: [tomorrow], names: { [tomorrow]: 'Founders Day' } };
const FAST = {
  budgets: {
    first_touch: {
      critical: { n: 1, unit: 'bh' },
      high: { n: 1, unit: 'bh' },
      medium: { n: 1, unit: 'bh' },
      low: { n: 1, unit: 'bh' },
    },
  },
};
const APPROVAL = { by: OPERATOR, note: 'Because' };

describe.each(ENGINES)('on %s, publishing what deadlines are worked out by', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const office = async (arrangement: Arrangement = {}): Promise<Office & { readonly time: { now: number } }> => {
    const time = { now: NINE };
    const clock = { now: () => Promise.resolve(time.now) };
    return { ...(await newOffice(tables, { ...arrangement, loop: { clock, ...arrangement.loop } })), time };
  };
  const tenantOf = async ({ stores, db, tenantId }: Office): Promise<Tenant> => {
    const tenant = await stores.tenants.tenant(db, tenantId);
    if (tenant === null) throw new Error('no tenant');
    return tenant;
  };
  const calendar = async (of: Office, choice: CalendarChoice, apply: ApplyTo | null) =>
    publishCalendar(of.loop, await tenantOf(of), { id: 'default', choice, apply, approval: APPROVAL });
  const policy = async (of: Office, body: unknown, apply: ApplyTo | null) =>
    publishPolicy(of.loop, await tenantOf(of), { id: 'default', draft: { body }, apply, approval: APPROVAL });
  const previewIn = (outcome: TimedPublication): RetimePreview => {
    if (outcome.ok || outcome.preview === undefined) throw new Error('no preview');
    return outcome.preview;
  };
  const dueIn = ({ clocks }: DetractorCase) => [clocks.first_touch?.dueAt, clocks.resolution?.dueAt];

  test('without saying whom it counts for publishes nothing and shows what would move', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const before = await caseOf(one, 'ann');
    const outcome = await calendar(one, { body: HOLIDAY }, null);
    expect(outcome).toMatchObject({
      ok: false,
      code: 'apply_missing',
      message: expect.stringContaining('--apply open') as string,
    });
    const preview = previewIn(outcome);
    expect(preview).toMatchObject({
      openCases: 1,
      following: 1,
      changed: 1,
      later: preview.deadlines.length,
      sooner: 0,
    });
    expect(preview.deadlines).toContainEqual(
      expect.objectContaining({
        caseKey: before.caseKey,
        clock: 'resolution',
        ownerId: before.ownerId,
        timeZone: 'Europe/Berlin',
      }),
    );
    expect(await one.stores.tenants.newestCalendar(one.db, one.tenantId, 'default')).toMatchObject({ version: 1 });
    expect(await caseOf(one, 'ann')).toEqual(before);
  });

  test('for new cases leaves open ones where they are', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const before = await caseOf(one, 'ann');
    expect(await calendar(one, { body: HOLIDAY }, 'new')).toMatchObject({
      ok: true,
      version: 2,
      apply: 'new',
      retimed: null,
    });
    expect(await caseOf(one, 'ann')).toEqual(before);
    await hear(one, { id: 'bob', score: 3 });
    const bob = await caseOf(one, 'bob');
    expect(bob.clocks.resolution?.plan.calendarVersion).toBe(2);
    expect(bob.clocks.resolution!.dueAt!).toBe(before.clocks.resolution!.dueAt! + 24 * HOUR_MS);
  });

  test('for open cases moves their deadlines: what has passed counts as before, the rest by the new calendar', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const before = await caseOf(one, 'ann');
    one.time.now = NINE + HOUR_MS;
    const outcome = await calendar(one, { body: HOLIDAY }, 'open');
    expect(outcome).toMatchObject({ ok: true, version: 2, apply: 'open', retimed: { openCases: 1, changed: 1 } });
    const after = await caseOf(one, 'ann');
    expect(await eventsSince(one, before)).toEqual(['clock_rebudgeted', 'clock_rebudgeted']);
    const { legs, dueAt } = after.clocks.resolution!;
    expect(legs).toMatchObject([
      { calendarVersion: 1, fromAt: before.clocks.resolution!.legs[0]!.fromAt, toAt: one.time.now },
      { calendarVersion: 2, fromAt: one.time.now, toAt: null, reason: 'calendar' },
    ]);
    expect(dueAt).toBe(before.clocks.resolution!.dueAt! + 24 * HOUR_MS);
    const [stored] = await tables.db.query<{ dueAt: number; legs: number }>(
      `select due_at as "dueAt", (select count(*)::int from clock_legs l where l.tenant_id = c.tenant_id
         and l.case_key = c.case_key and l.clock = c.clock) as legs
       from clocks c where case_key = $1 and clock = 'resolution'`,
      [before.caseKey],
    );
    expect(stored).toEqual({ dueAt, legs: 2 });
    const [logged] = await one.stores.settingsLog.list(one.db, one.tenantId, 1);
    expect(logged?.body).toMatchObject({ kind: 'calendar', replay: { apply: 'open', openCases: 1, changed: 1 } });
  });

  test('a paused clock stays paused, and goes on by the new terms', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const { caseKey } = await caseOf(one, 'ann');
    const act = async (action: CaseAction) => {
      const { ownerId: userId } = await caseOf(one, 'ann');
      return command(one.loop, one.tenantId, { caseKey, userId, action });
    };
    expect(await act({ kind: 'touch', channel: 'call', result: 'spoke', at: NINE, note: null })).toMatchObject({
      ok: true,
    });
    expect(await act({ kind: 'wait', until: { at: NINE + 48 * HOUR_MS }, note: 'Their admin is away' })).toMatchObject({
      ok: true,
    });
    const paused = await caseOf(one, 'ann');
    expect(paused.clocks.resolution?.dueAt).toBeNull();
    const slower = {
      budgets: {
        resolution: Object.fromEntries(
          ['critical', 'high', 'medium', 'low'].map((tier) => [tier, { n: 20, unit: 'bd' }]),
        ),
      },
    };
    expect(await policy(one, slower, 'open')).toMatchObject({ ok: true, retimed: { changed: 1 } });
    const after = await caseOf(one, 'ann');
    expect(after.clocks.resolution).toMatchObject({
      dueAt: null,
      status: 'paused',
      resumeAt: paused.clocks.resolution!.resumeAt,
    });
    expect(after.clocks.resolution!.plan.budget).toEqual({ n: 20, unit: 'bd' });
    expect(after.clocks.resolution!.legs.at(-1)?.state).toBe('paused');
    expect(await act({ kind: 'resume' })).toMatchObject({ ok: true });
    expect((await caseOf(one, 'ann')).clocks.resolution!.dueAt).toBeGreaterThan(NINE + 20 * 24 * HOUR_MS);
  });

  test('a deadline that moves into the past is said so, and missed at the next tick', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    one.time.now = NINE + 3 * HOUR_MS;
    const preview = previewIn(await policy(one, FAST, null));
    expect(preview.breachedAtOnce).toBe(1);
    expect(preview.deadlines.find(({ clock }) => clock === 'first_touch')).toMatchObject({
      change: 'breached_at_once',
    });
    expect(await policy(one, FAST, 'open')).toMatchObject({ ok: true, retimed: { changed: 1 } });
    const before = await caseOf(one, 'ann');
    await tick(one.loop);
    expect(await eventsSince(one, before)).toContain('breached');
  });

  test('cases that another policy or calendar times stay out of it', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const before = await caseOf(one, 'ann');
    const tenant = await tenantOf(one);
    const tokyo = { id: 'tokyo', choice: { body: HOLIDAY }, apply: 'open', approval: APPROVAL } as const;
    expect(await publishCalendar(one.loop, tenant, tokyo)).toMatchObject({ retimed: { openCases: 1, changed: 0 } });
    const premium = { id: 'premium', draft: { body: FAST }, apply: null, approval: APPROVAL } as const;
    const preview = previewIn(await publishPolicy(one.loop, tenant, premium));
    expect(preview).toMatchObject({ openCases: 1, following: 0, deadlines: [] });
    expect(await caseOf(one, 'ann')).toEqual(before);
  });

  test('killed in the middle it is finished by running it again; cases already there are left alone', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const ann = await caseOf(one, 'ann');
    await copies(one, ann, 450);
    const killed = new Error('killed');
    const watch = (done: number): void => {
      if (done >= 200) throw killed;
    };
    expect(await calendar(one, { body: HOLIDAY }, 'new')).toMatchObject({ ok: true });
    const by = { because: 'calendar', id: 'default' } as const;
    await expect(retimeOpen(one.loop, one, { by, actor: OPERATOR, watch })).rejects.toBe(killed);
    const versions = () =>
      tables.db.query<{ v: number; n: number }>(
        `select (state #>> '{clocks,resolution,plan,calendarVersion}')::int as v, count(*)::int as n from cases
         where tenant_id = $1 group by 1 order by 1`,
        [one.tenantId],
      );
    expect(await versions()).toEqual([
      { v: 1, n: 251 },
      { v: 2, n: 200 },
    ]);
    expect(await retimeOpen(one.loop, one, { by, actor: OPERATOR })).toEqual({ openCases: 451, changed: 251 });
    expect(await versions()).toEqual([{ v: 2, n: 451 }]);
    expect(await retimeOpen(one.loop, one, { by, actor: OPERATOR })).toEqual({ openCases: 451, changed: 0 });
  });

  test('going back asks the same, and is a version of its own', async () => {
    const one = await office();
    await hear(one, { id: 'ann', score: 3 });
    const before = await caseOf(one, 'ann');
    await calendar(one, { body: HOLIDAY }, 'open');
    expect(await calendar(one, { version: 1 }, null)).toMatchObject({ code: 'apply_missing' });
    expect(await calendar(one, { version: 1 }, 'open')).toMatchObject({
      ok: true,
      version: 3,
      retimed: { changed: 1 },
    });
    expect(dueIn(await caseOf(one, 'ann'))).toEqual(dueIn(before));
    expect(await calendar(one, { version: 9 }, 'new')).toMatchObject({ ok: false, code: 'unknown_version' });
  });

  test('what is shown is what happens then: every deadline of the list, and no other', async () => {
    const hour = fc.integer({ min: 6, max: 11 });
    const day = fc
      .tuple(hour, fc.integer({ min: 13, max: 20 }))
      .map(([from, to]) => [[`${String(from).padStart(2, '0')}:00`, `${to}:00`]]);
    const changed = fc.record({
      week: fc.record({ mon: day, tue: day, wed: fc.oneof(day, fc.constant([])), thu: day, fri: day }),
      timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
      holidays: fc
        .subarray([1, 2, 3, 8, 9])
        .map((days) => days.map((n) => new Date(NINE + n * 24 * HOUR_MS).toISOString().slice(0, 10))),
    });
    await fc.assert(
      fc.asyncProperty(changed, fc.integer({ min: 0, max: 100 }), async (body, hours) => {
        const one = await office();
        await hear(one, { id: 'ann', score: 0 }, { id: 'bob', score: 5 });
        one.time.now = NINE + hours * HOUR_MS;
        const preview = previewIn(await calendar(one, { body }, null));
        const before = new Map(
          [await caseOf(one, 'ann'), await caseOf(one, 'bob')].map((state) => [state.caseKey, state]),
        );
        expect(await calendar(one, { body }, 'open')).toMatchObject({
          ok: true,
          retimed: { changed: preview.changed },
        });
        for (const state of [await caseOf(one, 'ann'), await caseOf(one, 'bob')]) {
          for (const clock of ['first_touch', 'resolution'] as const) {
            const listed = preview.deadlines.find((row) => row.caseKey === state.caseKey && row.clock === clock);
            const was = before.get(state.caseKey)?.clocks[clock]?.dueAt;
            expect([was, state.clocks[clock]?.dueAt]).toEqual(
              listed === undefined ? [was, was] : [listed.dueBeforeAt, listed.dueAfterAt],
            );
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
