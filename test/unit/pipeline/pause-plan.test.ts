import type { ClockPlan } from '../../../src/domain/types';
import { pausePlan } from '../../../src/pipeline/clocks/pause-plan';
import { clockZone } from '../../../src/pipeline/clocks/clock-zone';
import { policySchema } from '../../../src/sla/policy';
import { at, text } from '../sla/given';
import { calendarFor, changeCalendar, clockOf, OFFICE, openedAt, pause, resume, ticked } from './given-clocks';

const MONDAY = at('2026-11-16T08:00:00Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OPEN = openedAt(MONDAY);
/** Its deadline is within a day, and no closing instant. */
const AT_TEN = openedAt(MONDAY + 2 * HOUR_MS);

const asked = (story: typeof OPEN, untilAt: number, { now = MONDAY, most = 3, days = 10 } = {}) =>
  pausePlan(clockOf(story), { untilAt, terms: { most, days } }, { calendarOf: calendarFor, now });

describe('a pause', () => {
  test('lasts until the date that is asked for', () => {
    const at5 = MONDAY + 5 * HOUR_MS;
    expect(asked(OPEN, MONDAY + 3 * DAY_MS, { now: at5 })).toMatchObject({
      ...{ resumeAt: MONDAY + 3 * DAY_MS, usedS: 5 * 3600 },
    });
  });

  test('ends when all pauses together have cost so many business days, counted as a budget is', () => {
    const plan = asked(OPEN, MONDAY + 60 * DAY_MS, { days: 10 });
    expect(text('resumeAt' in plan ? plan.resumeAt : null)).toBe('2026-11-27T16:00:00Z');
    const used = resume(pause(OPEN, MONDAY + 30 * DAY_MS, MONDAY), MONDAY + 2 * DAY_MS);
    const rest = asked(used, MONDAY + 60 * DAY_MS, { now: MONDAY + 2 * DAY_MS, days: 3 });
    expect(text('resumeAt' in rest ? rest.resumeAt : null)).toBe('2026-11-18T16:00:00Z');
  });

  test('is refused in words: no date ahead, too many of them, no days left', () => {
    expect(asked(OPEN, MONDAY)).toEqual({ refused: expect.stringContaining('still to come') as string });
    const once = resume(pause(OPEN, MONDAY + DAY_MS, MONDAY), MONDAY + DAY_MS);
    const now = MONDAY + DAY_MS;
    expect(asked(once, MONDAY + 3 * DAY_MS, { now, most: 1 })).toEqual({
      refused: 'The deadline has stood still 1 time already: the policy allows no more',
    });
    expect(asked(once, MONDAY + 3 * DAY_MS, { now, days: 1 })).toEqual({
      refused: expect.stringMatching(/^All 1 business day /) as string,
    });
  });

  test('is refused while a missed deadline waits for its breach, which it would put off', () => {
    const due = clockOf(AT_TEN).dueAt!;
    expect(asked(AT_TEN, due + DAY_MS, { now: due })).toHaveProperty('resumeAt');
    expect(asked(AT_TEN, due + DAY_MS, { now: due + 1000 })).toEqual({
      refused: expect.stringMatching(/^The deadline has passed/) as string,
    });
    expect(asked(ticked(AT_TEN, due + 1000), due + DAY_MS, { now: due + 1000 })).toHaveProperty('resumeAt');
  });

  test('outside hours costs nothing, neither time nor days', () => {
    const evening = at('2026-11-16T18:00:00Z');
    const then = resume(pause(OPEN, evening + 10 * HOUR_MS, evening), evening + 10 * HOUR_MS);
    expect(clockOf(then)).toMatchObject({ dueAt: clockOf(OPEN).dueAt, pausedS: 0 });
    expect(asked(then, MONDAY + 90 * DAY_MS, { now: evening + 10 * HOUR_MS, days: 1 })).toMatchObject({
      resumeAt: at('2026-11-17T16:00:00Z'),
    });
  });

  test('on a holiday does not shift the deadline', () => {
    const place = { ...OFFICE, calendarVersion: 2 };
    const open = openedAt(MONDAY, 'high', place);
    const holiday = at('2026-11-18T09:00:00Z');
    const then = resume(pause(open, holiday + 5 * HOUR_MS, holiday), holiday + 5 * HOUR_MS);
    expect(clockOf(then).dueAt).toBe(clockOf(open).dueAt);
  });

  test('keeps its seconds: what was used is due to the second after it', () => {
    const from = at('2026-11-16T12:26:36Z');
    const paused = pause(AT_TEN, from + DAY_MS, from);
    expect(clockOf(paused).usedS).toBe(2 * 3600 + 26 * 60 + 36);
    const then = resume(paused, from + 90_000);
    expect(clockOf(then).dueAt).toBe((clockOf(AT_TEN).dueAt ?? 0) + 90_000);
  });

  test('and another that begins in the same minute both count', () => {
    const from = at('2026-11-16T12:26:05Z');
    const first = resume(pause(AT_TEN, from + DAY_MS, from), from + 10_000);
    const second = resume(pause(first, from + DAY_MS, from + 20_000), from + 50_000);
    expect(clockOf(second)).toMatchObject({ pauses: 2, pausedS: 40, dueAt: (clockOf(AT_TEN).dueAt ?? 0) + 40_000 });
  });

  test('is explained as it stands: what was used, and what is left, with no deadline in it', () => {
    const onHold = /^Mon 16 Nov 10:00 Europe\/Berlin waiting for the customer: 1 h of 40 h used, 39 h left$/;
    const paused = pause(OPEN, MONDAY + 3 * DAY_MS, MONDAY + HOUR_MS);
    expect(clockOf(paused).plan.explain).toEqual(['Mon 16 Nov 09:00 + 1 h to 10:00', expect.stringMatching(onHold)]);
    const moved = changeCalendar(paused, { ...OFFICE, calendarVersion: 2 }, MONDAY + DAY_MS);
    expect(clockOf(moved).plan.explain.at(-1)).toMatch(
      /^Tue 17 Nov 09:00 .* waiting for the customer: 1 h of \d+ h used/,
    );
    expect(clockOf(resume(moved, MONDAY + 2 * DAY_MS)).plan.explain).toContainEqual(
      expect.stringMatching(/somebody goes on, Europe\/Berlin$/),
    );
  });

  test('is over at its date, however late somebody looks', () => {
    const untilAt = MONDAY + DAY_MS;
    const paused = pause(OPEN, untilAt, MONDAY + HOUR_MS);
    const inTime = resume(paused, untilAt);
    const late = resume(paused, untilAt + 3 * HOUR_MS);
    expect(clockOf(late)).toMatchObject({ dueAt: clockOf(inTime).dueAt, pausedS: 7 * 3600 });
    expect(clockOf(late).legs).toEqual(clockOf(inTime).legs);
    // What moved it meanwhile found it standing still.
    const moved = changeCalendar(paused, { ...OFFICE, calendarVersion: 2 }, untilAt + HOUR_MS);
    expect(clockOf(moved).legs.at(-1)).toMatchObject({ fromAt: untilAt + HOUR_MS, state: 'paused' });
    const then = resume(moved, untilAt + 3 * HOUR_MS);
    expect(clockOf(then).legs.slice(-2)).toMatchObject([
      { fromAt: untilAt + HOUR_MS, toAt: untilAt + HOUR_MS },
      { fromAt: untilAt + HOUR_MS, state: 'running' },
    ]);
    expect(clockOf(then)).toMatchObject({ pausedS: 8 * 3600, dueAt: clockOf(moved).plan.dueAt });
  });

  test('goes on when the calendar changes under it', () => {
    const paused = pause(OPEN, MONDAY + 3 * DAY_MS, MONDAY + HOUR_MS);
    const moved = changeCalendar(paused, { ...OFFICE, calendarVersion: 2 }, MONDAY + DAY_MS);
    expect(clockOf(moved)).toMatchObject({ status: 'paused', resumeAt: MONDAY + 3 * DAY_MS, dueAt: null, pauses: 1 });
    expect(clockOf(moved).legs.map(({ state, calendarVersion }) => `${state} ${calendarVersion}`)).toEqual([
      ...['running 1', 'paused 1', 'paused 2'],
    ]);
  });
});

describe('the wall clock of a deadline', () => {
  const policyOf = (zoneSource: string, fixedZone: string | null = null) => ({
    ...{ id: 'default', version: 1, policy: policySchema.parse({ zoneSource, fixedZone }) },
    calendar: { id: 'office', version: 1, body: { timeZone: 'Asia/Tokyo', week: { mon: [['09:00', '17:00']] } } },
  });
  const user = { id: 'ann', email: '', name: '', active: true, licensed: true, managerId: null, away: [] };
  const context = (tenantZone: string) => ({
    directory: { readAt: 0, users: [{ ...user, timeZone: 'America/New_York' }] },
    tenant: { settings: { timeZone: tenantZone } } as never,
  });
  const facts = { attributes: { time_zone: 'europe_slash_paris' } };
  const known: Pick<ClockPlan, 'timeZone' | 'zoneSource'> = { timeZone: 'Asia/Kolkata', zoneSource: 'account' };

  test.each([
    ['is the owner’s', 'owner', { ownerId: 'ann' }, 'America/New_York', 'owner'],
    ['of an owner without one is the account’s', 'owner', { ownerId: 'bob', facts }, 'Europe/Paris', 'account'],
    ['is the account’s', 'account', { facts }, 'Europe/Paris', 'account'],
    ['stays the account’s where nobody has read it now', 'account', { known }, 'Asia/Kolkata', 'account'],
    ['of an account without one is the tenant’s', 'account', { facts: { attributes: {} } }, 'Europe/Berlin', 'tenant'],
    [
      'is passed over where nobody knows it',
      'account',
      { facts: { attributes: { time_zone: 'Mars' } } },
      'Europe/Berlin',
      'tenant',
    ],
    ['is the tenant’s', 'tenant', {}, 'Europe/Berlin', 'tenant'],
  ])('%s', (...[, source, change, timeZone, zoneSource]) => {
    const whose = { policy: policyOf(source), ownerId: 'ann', facts: null, known: null, ...change };
    expect(clockZone(whose, context('Europe/Berlin'))).toEqual({ timeZone, zoneSource });
  });

  test('is the one that the policy fixes, and in the end the calendar’s own', () => {
    const whose = { ownerId: 'ann', facts: null, known: null };
    expect(clockZone({ ...whose, policy: policyOf('fixed', 'UTC') }, context('Europe/Berlin')).zoneSource).toBe(
      'fixed',
    );
    expect(clockZone({ ...whose, policy: policyOf('tenant') }, context('nowhere'))).toEqual({
      ...{ timeZone: 'Asia/Tokyo', zoneSource: 'calendar' },
    });
  });
});
