import type { CaseCommand } from '../../../src/domain/case-commands';
import { changeOwner, correctTier } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  commented,
  ended,
  given,
  happy,
  response,
  resumption,
  timer,
  timingAt,
  touch,
  touched,
  waitUntil,
  walk,
  when,
  type Story,
} from './given';

const TOUCHED = touched(given(response(walk(atTier('high')))));
const DAY_MS = 24 * HOUR_MS;
const UNTIL = MONDAY + 2 * DAY_MS;
const WAITING = when(TOUCHED, waitUntil(TOUCHED, UNTIL, MONDAY + HOUR_MS), MONDAY + HOUR_MS);
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');
const resolution = ({ state }: Story) => state!.clocks.resolution!;
const resume = (story: Story, at: number): CaseCommand => ({ kind: 'resume', resumed: resumption(story, at) });

describe('waiting for the customer', () => {
  test('lets the resolution clock stand still; nobody knows its deadline', () => {
    expect(types(WAITING.decided)).toEqual(['status_changed', 'clock_paused']);
    expect(WAITING.state!.status).toBe('waiting_on_customer');
    expect(resolution(WAITING)).toMatchObject({
      ...{ status: 'paused', dueAt: null, usedS: 3600, resumeAt: UNTIL, pauses: 1 },
      legs: [{ toAt: MONDAY + HOUR_MS }, { fromAt: MONDAY + HOUR_MS, toAt: null, state: 'paused' }],
    });
    expect(openTasks(WAITING)).toMatchObject([{ purpose: 'next_step', dueAt: UNTIL }]);
    expect(WAITING.state!.personal.note).toMatch(/Friday/);
  });

  test('ends when somebody goes on: what had been used is kept, what stood still is not counted', () => {
    const at = MONDAY + 5 * HOUR_MS;
    const then = when(WAITING, resume(WAITING, at), at);
    expect(types(then.decided)).toEqual(['clock_resumed', 'status_changed']);
    expect(then.state!.status).toBe('in_progress');
    expect(resolution(then)).toMatchObject({
      ...{ status: 'running', dueAt: MONDAY + 84 * HOUR_MS, pausedS: 4 * 3600, usedS: null, resumeAt: null },
    });
    expect(openTasks(then)).toMatchObject([{ purpose: 'next_step', dueAt: MONDAY + 84 * HOUR_MS }]);
  });

  test('ends with the reply of the customer, whose words may raise the risk in the same moment', () => {
    const at = MONDAY + 5 * HOUR_MS;
    const then = when(WAITING, response(commented(atTier('critical', at))), at);
    expect(types(then.decided)).toEqual(
      expect.arrayContaining(['response_changed', 'clock_resumed', 'clock_rebudgeted']),
    );
    expect(then.state!.status).toBe('in_progress');
    expect(resolution(then)).toMatchObject({ status: 'running', dueAt: MONDAY + 44 * HOUR_MS, pausedS: 4 * 3600 });
    expect(resolution(then).legs.map(({ reason }) => reason)).toEqual([
      ...['started', 'waiting_on_customer', 'customer_replied'],
    ]);
  });

  test('ends with a better score too, and the owner says how the case ends', () => {
    const at = MONDAY + 5 * HOUR_MS;
    const then = when(WAITING, response(happy()), at);
    expect(then.state).toMatchObject({ status: 'in_progress', clocks: { resolution: { status: 'running' } } });
    expect(openTasks(then)).toMatchObject([{ purpose: 'next_step', dueAt: resolution(then).dueAt }]);
  });

  test('goes on when only a name was spelled differently', () => {
    const renamed = walk({ ...atTier('high'), personal: { ...walk().personal, accountName: 'Acme Ltd' } });
    expect(when(WAITING, response(renamed), MONDAY + 5 * HOUR_MS).state!.status).toBe('waiting_on_customer');
  });

  test('a pause that begins and ends in one moment changes nothing but the count of pauses', () => {
    const paused = when(TOUCHED, waitUntil(TOUCHED, UNTIL));
    const then = when(paused, resume(paused, MONDAY));
    expect(resolution(then)).toMatchObject({ dueAt: resolution(TOUCHED).dueAt, pausedS: 0, pauses: 1 });
  });

  test('a missed deadline stays missed, whatever is waited for', () => {
    const late = when(TOUCHED, timer(TOUCHED, 100, { clock: 'resolution' }), MONDAY + 81 * HOUR_MS);
    const at = MONDAY + 90 * HOUR_MS;
    const paused = when(late, waitUntil(late, MONDAY + 5 * DAY_MS, at), at);
    expect(resolution(paused)).toMatchObject({ status: 'breached', dueAt: null, resumeAt: MONDAY + 5 * DAY_MS });
    const then = when(paused, resume(paused, at + HOUR_MS), at + HOUR_MS);
    expect(resolution(then)).toMatchObject({ status: 'breached', dueAt: MONDAY + 80 * HOUR_MS, pausedS: 3600 });
  });

  test('is refused without a note, twice, and once the case has ended', () => {
    expect(when(TOUCHED, { ...waitUntil(TOUCHED, UNTIL), note: ' ' }).refusal).toBe('note_missing');
    expect(when(WAITING, waitUntil(WAITING, UNTIL)).refusal).toBe('already_so');
    expect(when(ended(TOUCHED), waitUntil(TOUCHED, UNTIL)).refusal).toBe('closed_case');
    expect(when(TOUCHED, { ...waitUntil(TOUCHED, UNTIL), pause: { refused: 'no more' } }).refusal).toBe('not_possible');
    expect(when(TOUCHED, { ...waitUntil(TOUCHED, UNTIL), pause: null }).refusal).toBe('not_possible');
    expect(when(TOUCHED, resume(TOUCHED, MONDAY)).refusal).toBe('nothing_to_decide');
  });

  test('is refused before it is known whom it is about', () => {
    const unsure = given(response(walk({ match: { outcome: 'unmatched', evidence: 'nobody' } })));
    expect(when(unsure, waitUntil(unsure, UNTIL)).refusal).toBe('not_possible');
  });
});

describe('a pause', () => {
  const at = MONDAY + 10 * HOUR_MS;

  test('does not end by a talk that was before it and is heard of late', () => {
    const spoke = (story: Story, madeAt: number) => when(story, touch(story, { at: madeAt, result: 'spoke' }, at), at);
    const moved = when(WAITING, changeOwner('deactivated', 'new yorker'), MONDAY + 2 * HOUR_MS);
    for (const waiting of [WAITING, moved]) {
      const before = spoke(waiting, MONDAY + HOUR_MS - 1);
      expect(types(before.decided)).toEqual(['touched']);
      expect(before.state).toMatchObject({
        status: 'waiting_on_customer',
        clocks: { resolution: { status: 'paused' } },
      });
      expect(types(spoke(waiting, MONDAY + HOUR_MS).decided)).toEqual(['touched', 'clock_resumed', 'status_changed']);
    }
  });

  test('that is ended as of a moment before it began takes no time, and none twice', () => {
    const then = when(WAITING, resume(WAITING, MONDAY), MONDAY);
    expect(resolution(then)).toMatchObject({ pausedS: 0, dueAt: resolution(TOUCHED).dueAt });
    expect(resolution(then).legs.map(({ fromAt, toAt }) => [fromAt, toAt])).toEqual([
      ...[MONDAY, MONDAY + HOUR_MS, MONDAY + HOUR_MS].map((from, n) => [from, n === 2 ? null : MONDAY + HOUR_MS]),
    ]);
  });

  test('survives a change of the risk tier (glpi-project/glpi#6902)', () => {
    const then = when(WAITING, correctTier('critical', { timing: timingAt('critical', at) }), at);
    expect(resolution(then)).toMatchObject({
      status: 'paused',
      dueAt: null,
      resumeAt: UNTIL,
      plan: { budgetS: 144_000 },
    });
    expect(resolution(then).legs.map(({ state }) => state)).toEqual(['running', 'paused', 'paused']);
    const on = when(then, resume(then, UNTIL), UNTIL);
    expect(resolution(on)).toMatchObject({ dueAt: UNTIL + 39 * HOUR_MS, pausedS: 47 * 3600 });
  });

  test('survives another owner, and goes on where he lives (glpi-project/glpi#15605)', () => {
    const then = when(WAITING, changeOwner('deactivated', 'new yorker'), at);
    expect(resolution(then)).toMatchObject({
      status: 'paused',
      resumeAt: UNTIL,
      plan: { timeZone: 'America/New_York' },
    });
    expect(resolution(then).legs.at(-1)).toMatchObject({ state: 'paused', reason: 'owner' });
    expect(resolution(when(then, resume(then, UNTIL), UNTIL))).toMatchObject({ dueAt: UNTIL + 79 * HOUR_MS });
  });

  test('of a case that is withdrawn after all ends with it', () => {
    const open = given(response(walk(atTier('high'))));
    const waiting = when(open, waitUntil(open, UNTIL));
    const then = when(waiting, response(happy()), MONDAY + HOUR_MS);
    expect(then.state!.status).toBe('withdrawn');
    expect(resolution(then)).toMatchObject({ status: 'cancelled', stoppedAt: MONDAY + HOUR_MS, resumeAt: null });
    const again = when(then, response(walk(atTier('high'))), MONDAY + 2 * HOUR_MS);
    expect(resolution(again)).toMatchObject({ cycle: 2, status: 'running', pausedS: 0, pauses: 0, usedS: null });
    expect(resolution(again).generation).toBeGreaterThan(resolution(then).generation);
    expect(resolution(again).legs).toHaveLength(1);
  });
});
