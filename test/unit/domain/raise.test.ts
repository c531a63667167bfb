import type { CaseCommand, TimerCommand } from '../../../src/domain/case-commands';
import type { RaiseChoice } from '../../../src/domain/case-events';
import type { RaiseState } from '../../../src/domain/types';
import { reassign, changeOwner, handOver } from './commands';
import { HOUR_MS, MONDAY, atTier, given, response, routeTo, timingAt, touched, walk, when, type Story } from './given';

const OPEN = given(response(walk(atTier('high'))));
const BREACH_AT = MONDAY + 8 * HOUR_MS;
const DECIDE: RaiseState['next'] = { step: 'decide', at: BREACH_AT + 4 * HOUR_MS };
const SPONSOR: RaiseState['next'] = { step: 'sponsor', at: BREACH_AT + 8 * HOUR_MS };

/** A timer of the first-touch clock as it stands. */
const fire = ({ state }: Story, change: Partial<TimerCommand>): TimerCommand => {
  const { cycle = 0, generation = 0 } = state?.clocks[change.clock ?? 'first_touch'] ?? {};
  return {
    ...{ kind: 'fire_timer', what: 'threshold', clock: 'first_touch', cycle, generation, threshold: 100 },
    cameDueAt: BREACH_AT,
    ...{ raiseTo: 'manager', ackDueAt: MONDAY + 48 * HOUR_MS, next: DECIDE, takeOver: null, resumed: null },
    ...change,
  };
};
const breach = (story: Story, change: Partial<TimerCommand> = {}) => when(story, fire(story, change), BREACH_AT);
const step = (story: Story, change: Partial<TimerCommand> = {}) =>
  when(story, fire(story, { what: 'raise', threshold: 1001, next: SPONSOR, ...change }), BREACH_AT + 4 * HOUR_MS);
const sponsor = (story: Story, raiseTo: string | null = 'boss') =>
  step(story, { threshold: 1002, raiseTo, next: null });
const lapse = (story: Story) => when(story, fire(story, { what: 'lapse', threshold: 1000 }));
const knows = (by: string): CaseCommand => ({ kind: 'acknowledge_raise', by, lapsesAt: MONDAY + 30 * HOUR_MS });
const decides = (choice: RaiseChoice, to: string | null): CaseCommand => ({
  ...{ kind: 'decide_raise', choice, note: 'she is ill', timing: timingAt('high') },
  route: to === null ? null : routeTo(to),
});

const touch = (at: number, inTime: boolean): CaseCommand => ({
  ...{ kind: 'touch', by: 'csm', note: null, resumed: null },
  touch: { channel: 'call', result: 'spoke', at, source: 'verified' },
  verdict: { stoppedAt: at, usedS: (at - MONDAY) / 1000, inTime },
});

const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const raiseOf = ({ state }: Story) => state!.clocks.first_touch!.raise;
const openTasks = ({ state }: Story) =>
  state!.tasks.filter(({ status }) => status === 'open').map(({ purpose, ownerId }) => `${purpose} ${ownerId}`);

const MISSED = breach(OPEN);
const ASKED = step(MISSED);

describe('a missed deadline', () => {
  test('says what comes next, after telling the manager', () => {
    expect(types(MISSED.decided)).toEqual(['breached', 'raised', 'task_opened']);
    expect(raiseOf(MISSED)).toEqual({ step: null, next: DECIDE, acknowledged: null, decided: false });
  });

  test('of a hand-over tells the manager, and nothing comes after', () => {
    const handed = when(OPEN, handOver('legal'));
    const late = breach(handed, { clock: 'acknowledgement' });
    expect(types(late.decided)).toEqual(['breached', 'raised', 'task_opened']);
    expect(late.state!.clocks.acknowledgement!.raise).toMatchObject({ next: null });
    expect(when(late, decides('leave', null)).refusal).toBe('nothing_to_decide');
  });

  test('that nobody does anything about has to be decided by the manager, until a time', () => {
    expect(types(ASKED.decided)).toEqual(['raise_stepped', 'task_opened']);
    expect(openTasks(ASKED)).toEqual(['first_touch csm', 'acknowledge manager', 'decide_raise manager']);
    expect(ASKED.state!.tasks.at(-1)).toMatchObject({ kind: 'review', dueAt: MONDAY + 48 * HOUR_MS });
    expect(raiseOf(ASKED)).toMatchObject({ step: 'decide', next: SPONSOR });
  });

  test('then tells the sponsor, and is at its end', () => {
    const then = sponsor(ASKED);
    expect(types(then.decided)).toEqual(['raise_stepped', 'raised', 'task_opened']);
    expect(then.decided).toContainEqual({ type: 'raised', to: 'boss', because: 'sponsor' });
    expect(raiseOf(then)).toMatchObject({ step: 'sponsor', next: null });
    expect(sponsor(then).refusal).toBe('stale_timer');
  });

  test('tells nobody twice: a sponsor who knows, or has the case, is only noted', () => {
    expect(types(sponsor(ASKED, 'manager').decided)).toEqual(['raise_stepped']);
    expect(types(sponsor(ASKED, 'csm').decided)).toEqual(['raise_stepped']);
  });

  test('asks no sponsor again who has said that he knows, and no owner to decide about himself', () => {
    const lapsed = lapse(when(ASKED, knows('manager')));
    expect(types(sponsor(lapsed, 'manager').decided)).toEqual(['raise_stepped']);
    expect(types(step(MISSED, { raiseTo: 'csm' }).decided)).toEqual(['raise_stepped']);
  });

  test('goes on to the sponsor where nobody is left above the owner', () => {
    const alone = step(breach(OPEN, { raiseTo: null }), { raiseTo: null });
    expect(alone.decided).toEqual([
      { type: 'raise_stepped', clock: 'first_touch', step: 'decide', to: null, next: SPONSOR },
    ]);
    expect(openTasks(sponsor(alone))).toContain('acknowledge boss');
  });

  test('a step that was put off is stale', () => {
    expect(step({ ...ASKED, state: MISSED.state }).refusal).toBeNull();
    expect(when(ASKED, fire(MISSED, { what: 'raise', threshold: 1001 })).refusal).toBe('stale_timer');
  });
});

describe('where the manager takes over by himself', () => {
  const takeOver = { route: routeTo('manager'), timing: timingAt('high') };

  test('he has the case and its task, the rules move it no more, and the chain goes on', () => {
    const taken = step(MISSED, { takeOver });
    expect(taken.decided).toContainEqual(expect.objectContaining({ type: 'assigned', because: 'raised' }));
    expect(taken.state).toMatchObject({ ownerId: 'manager', overrides: { owner: true } });
    expect(openTasks(taken)).toEqual(['first_touch manager']);
    expect(taken.state!.log.at(-1)!.text).toContain('Taken over by the manager');
    expect(raiseOf(taken)).toMatchObject({ step: 'decide', next: SPONSOR });
    expect(types(sponsor(taken).decided)).toContain('raised');
  });

  test('a case of another process is never given to him: he decides', () => {
    const late = breach(when(OPEN, handOver('legal')));
    const taken = step(late, { takeOver });
    expect(taken.state!.ownerId).toBe('legal lead');
    expect(openTasks(taken)).toContain('decide_raise manager');
  });
});

describe('whoever was told', () => {
  test('says that he knows: his task is done, and what would come next waits', () => {
    const known = when(MISSED, knows('manager'));
    expect(types(known.decided)).toEqual(['task_closed', 'raise_acknowledged']);
    expect(raiseOf(known)).toMatchObject({ acknowledged: { by: 'manager', lapsesAt: MONDAY + 30 * HOUR_MS } });
    expect(step(known).refusal).toBe('stale_timer');
  });

  test('holds it up once: when that has lapsed the next step comes, and he cannot say it again', () => {
    const lapsed = lapse(when(MISSED, knows('manager')));
    expect(lapsed.decided).toEqual([{ type: 'raise_lapsed', clock: 'first_touch', next: DECIDE }]);
    expect(when(lapsed, knows('manager')).refusal).toBe('already_so');
    const asked = step(lapsed);
    expect(types(asked.decided)).toEqual(['raise_stepped', 'task_opened']);
    expect(lapse(asked).refusal).toBe('stale_timer');
    expect(types(when(sponsor(asked), knows('boss')).decided)).toEqual(['task_closed', 'raise_acknowledged']);
  });

  test('holds it up once, be it that another has held it since', () => {
    const manager = lapse(when(sponsor(ASKED), knows('manager')));
    const boss = lapse(when(manager, knows('boss')));
    expect(when(boss, knows('manager')).refusal).toBe('already_so');
  });

  test('while another holds it up has his own task done, and does not hold it longer', () => {
    const both = breach(sponsor(ASKED), { clock: 'resolution', next: null });
    const held = when(both, knows('manager'));
    const later = when(held, { ...knows('boss'), lapsesAt: MONDAY + 90 * HOUR_MS } as CaseCommand);
    expect(types(later.decided)).toEqual(['task_closed']);
    expect(raiseOf(later)?.acknowledged).toMatchObject({ by: 'manager', lapsesAt: MONDAY + 30 * HOUR_MS });
  });

  test('by a rule has his task done where no deadline was missed', () => {
    const told = given(response(walk({ route: routeTo('csm', { raiseTo: { id: 'manager', via: 'manager' } }) })));
    expect(types(when(told, knows('manager')).decided)).toEqual(['task_closed']);
    expect(when(when(told, knows('manager')), knows('manager')).refusal).toBe('already_so');
  });

  test('is asked: nobody else can say it', () => {
    expect(when(MISSED, knows('somebody')).refusal).toBe('not_allowed');
  });
});

describe('a manager who has said that he knows', () => {
  const BY_RULE = given(
    response(walk({ ...atTier('high'), route: routeTo('csm', { raiseTo: { id: 'manager', via: 'manager' } }) })),
  );

  test('is asked anew of the next deadline that is missed, and not told twice that the case is raised to him', () => {
    const first = when(MISSED, knows('manager'));
    const both = breach(first, { clock: 'resolution' });
    expect(types(both.decided)).toEqual(['breached', 'task_opened']);
    expect(openTasks(both)).toContain('acknowledge manager');
    expect(types(when(both, knows('manager')).decided)).toEqual(['task_closed', 'raise_acknowledged']);
  });

  test('of what a rule told him is asked of the missed deadline too, once; while he is asked still, he is not asked again', () => {
    expect(types(breach(BY_RULE).decided)).toEqual(['breached']);
    const missed = breach(when(BY_RULE, knows('manager')));
    expect(types(missed.decided)).toEqual(['breached', 'task_opened']);
    expect(missed.state!.raisedTo).toEqual(['manager']);
  });

  test('only of what the rule told him is asked still when it was none', () => {
    const then = when(breach(BY_RULE), touch(MONDAY, true));
    expect(openTasks(then)).toEqual(['acknowledge manager', 'next_step csm']);
  });

  test('is asked no more when it was none, and knows what the rule told him all the same', () => {
    const missed = breach(when(BY_RULE, knows('manager')));
    const then = when(missed, touch(MONDAY, true));
    expect(types(then.decided)).toContain('breach_withdrawn');
    expect(openTasks(then)).toEqual(['next_step csm']);
    expect(then.state!.raisedTo).toEqual(['manager']);
  });
});

describe('a decision', () => {
  test('to leave it ends the chain, with the note', () => {
    const left = when(ASKED, decides('leave', null));
    expect(types(left.decided)).toEqual(['raise_decided', 'task_closed']);
    expect(left.state).toMatchObject({ ownerId: 'csm', personal: { note: 'she is ill' } });
    expect(openTasks(left)).toEqual(['first_touch csm', 'acknowledge manager']);
    expect(sponsor(left).refusal).toBe('stale_timer');
    expect(when(left, decides('leave', null)).refusal).toBe('nothing_to_decide');
  });

  test('to take over or to reassign moves case and task', () => {
    const taken = when(ASKED, decides('take_over', 'manager'));
    expect(taken.state!.ownerId).toBe('manager');
    expect(openTasks(taken)).toEqual(['first_touch manager']);
    const given = when(ASKED, decides('reassign', 'liaison'));
    expect(given.state).toMatchObject({ ownerId: 'liaison', overrides: { owner: true } });
    expect(when(ASKED, decides('reassign', 'csm')).refusal).toBe('already_so');
  });

  test('says why somebody has the case now, and ends the question whose it is', () => {
    const moved = touched(ASKED, BREACH_AT);
    const missed = breach(moved, { clock: 'resolution' });
    const disputed = when(missed, changeOwner('account_moved', 'liaison'));
    expect(openTasks(disputed)).toEqual(expect.arrayContaining(['decide_owner csm', 'decide_owner liaison']));
    const taken = when(disputed, decides('take_over', 'manager'));
    expect(taken.decided).toContainEqual(expect.objectContaining({ type: 'assigned', because: 'raised' }));
    expect(openTasks(taken)).toEqual(['next_step manager']);
    const reassigned = when(disputed, decides('reassign', 'liaison'));
    expect(reassigned.decided).toContainEqual(expect.objectContaining({ type: 'assigned', because: 'person' }));
  });

  test('may come before anybody was asked, and never where nothing was missed', () => {
    expect(types(when(MISSED, decides('leave', null)).decided)).toEqual(['raise_decided']);
    expect(when(OPEN, decides('leave', null)).refusal).toBe('nothing_to_decide');
    expect(when(ASKED, { ...decides('leave', null), note: ' ' } as CaseCommand).refusal).toBe('note_missing');
  });

  test('is about every deadline that was missed', () => {
    const both = breach(ASKED, { clock: 'resolution', next: SPONSOR });
    const left = when(both, decides('leave', null));
    expect(types(left.decided)).toEqual(['raise_decided', 'raise_decided', 'task_closed']);
    expect(left.state!.clocks.resolution!.raise).toMatchObject({ decided: true, next: null });
  });
});

test('two missed deadlines ask for one decision', () => {
  const both = breach(ASKED, { clock: 'resolution' });
  const asked = step(both, { clock: 'resolution' });
  expect(types(asked.decided)).toEqual(['raise_stepped']);
  expect(openTasks(asked).filter((task) => task.startsWith('decide_raise'))).toHaveLength(1);
});

describe('who was to decide', () => {
  test('and gets the case is asked no more; the sponsor is told all the same', () => {
    const moved = when(ASKED, reassign('manager'));
    expect(openTasks(moved)).toEqual(['first_touch manager']);
    expect(types(sponsor(moved).decided)).toContain('raised');
  });

  test('and has left is replaced, unless that would be the owner', () => {
    const ask = (to: string): CaseCommand => ({ kind: 'ask_another', gone: ['manager'], to, dueAt: MONDAY });
    expect(openTasks(when(ASKED, ask('director')))).toContain('decide_raise director');
    expect(openTasks(when(ASKED, ask('csm')))).toEqual(['first_touch csm']);
  });

  test('or to know, and has left, is replaced by somebody who has not been told; he hears why', () => {
    const ask = (to: string): CaseCommand => ({ kind: 'ask_another', gone: ['manager'], to, dueAt: MONDAY });
    const replaced = when(MISSED, ask('director'));
    expect(replaced.decided).toContainEqual({ type: 'raised', to: 'director', because: 'breach' });
    const told = breach(MISSED, { clock: 'resolution', raiseTo: 'director' });
    expect(types(when(told, ask('director')).decided)).toEqual(['task_closed']);
  });

  test('is asked still when somebody else gets the case', () => {
    expect(openTasks(when(ASKED, changeOwner('deactivated', 'liaison')))).toContain('decide_raise manager');
  });
});

describe('a touch', () => {
  test('heard of late withdraws the breach and all that it had asked', () => {
    const then = when(ASKED, touch(MONDAY + HOUR_MS, true));
    expect(types(then.decided)).toContain('breach_withdrawn');
    expect(then.state!.clocks.first_touch).toMatchObject({ status: 'met', breachedAt: null, raise: null });
    expect(openTasks(then)).toEqual(['next_step csm']);
    expect(then.state!.raisedTo).toEqual([]);
  });

  test('that was late ends the chain: nobody has to decide any more, who was told stays told', () => {
    const then = when(ASKED, touch(BREACH_AT + HOUR_MS, false));
    expect(types(then.decided)).not.toContain('breach_withdrawn');
    expect(then.state!.clocks.first_touch).toMatchObject({ status: 'breached', raise: null });
    expect(openTasks(then)).toEqual(['acknowledge manager', 'next_step csm']);
    expect(sponsor(then).refusal).toBe('stale_timer');
  });
});
