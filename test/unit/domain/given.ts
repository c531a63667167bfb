import { NPS } from '../../../src/domain/band';
import type { CaseCommand, Resumed, Walk } from '../../../src/domain/case-commands';
import type { CaseEvent, CaseEventBody } from '../../../src/domain/case-events';
import type { DetractorCase, TaskKind, Touch } from '../../../src/domain/case-state';
import { isGoing } from '../../../src/domain/clock-legs';
import { decide } from '../../../src/domain/decide';
import { evolve } from '../../../src/domain/evolve';
import { CHECKS, type AccountHistory, type Check, type CheckCode } from '../../../src/domain/types';
import { resumedAt, verdictAt } from '../../../src/pipeline/clocks/case-timing';
import { pausePlan } from '../../../src/pipeline/clocks/pause-plan';
import { CALENDARS, HOUR_MS, MONDAY, atTier, instantOf, seeing, timingAt } from './given-timing';

export { HOUR_MS, MONDAY, atTier, timingAt };

/** A case with its past: what it is now, and every event that made it so. */
export interface Story {
  readonly state: DetractorCase | null;
  readonly events: readonly CaseEvent[];
}

export interface Then extends Story {
  /** What the last command decided, in order. */
  readonly decided: readonly CaseEventBody[];
  readonly refusal: string | null;
}

/** Given these commands and bare events, in order, from nothing. A bare event stands for what a person did. */
export function given(...past: readonly (CaseCommand | CaseEventBody)[]): Story {
  return past.reduce<Story>((story, step) => ('type' in step ? happened(story, [{ body: step }]) : when(story, step)), {
    state: null,
    events: [],
  });
}

/** When this command is judged: at the instant its deadlines were worked out for, unless another one is given. */
export function when(story: Story, command: CaseCommand, at = instantOf(command)): Then {
  const decision = decide(story.state, seeing(story.state, command, at));
  if (!decision.ok) return { ...story, decided: [], refusal: decision.refusal.code };
  const next = happened(story, decision.events, at);
  return { ...next, decided: decision.events.map(({ body }) => body), refusal: null };
}

/** The same case after a person has reached out. */
export function touched(story: Story, at = MONDAY): Story {
  return when(story, touch(story, { at }), at);
}

/** A person has reached out, by default at once and by writing. */
export function touch(
  { state }: Pick<Story, 'state'>,
  made: Partial<Touch> = {},
  now = made.at ?? MONDAY,
): Extract<CaseCommand, { kind: 'touch' }> {
  const whole: Touch = { channel: 'email', result: 'wrote', at: MONDAY, source: 'self_reported', ...made };
  const verdict = verdictAt(state?.clocks.first_touch, whole.at, { calendars: CALENDARS });
  return { kind: 'touch', touch: whole, by: 'csm', note: null, verdict, resumed: resumption({ state }, now) };
}

/** Somebody has completed the task of that kind that is open, or else the last one there was. */
export function complete(
  { state }: Pick<Story, 'state'>,
  kind: TaskKind = 'owner',
  at = MONDAY,
): Extract<CaseCommand, { kind: 'complete_task' }> {
  const tasks = state?.tasks.filter((task) => task.kind === kind) ?? [];
  const { n } = tasks.find(({ status }) => status === 'open') ?? tasks.at(-1) ?? { n: 1 };
  const { first_touch, acknowledgement } = state?.clocks ?? {};
  return {
    ...{ kind: 'complete_task', task: { kind, n }, by: 'csm', at },
    verdict: verdictAt(first_touch, at, { calendars: CALENDARS }),
    handoverVerdict: verdictAt(acknowledgement, at, { calendars: CALENDARS }),
    resumed: resumption({ state }, at),
    ...{ raiseTo: 'manager', ackDueAt: MONDAY + 24 * HOUR_MS, lapsesAt: MONDAY + 24 * HOUR_MS },
  };
}

/** Somebody waits for the customer until then; the policy allows ten pauses. */
export function waitUntil({ state }: Story, untilAt: number, now = MONDAY): Extract<CaseCommand, { kind: 'wait' }> {
  const { resolution } = state?.clocks ?? {};
  const by = { calendarOf: CALENDARS.of, now };
  const pause = isGoing(resolution) ? pausePlan(resolution, { untilAt, terms: { most: 10, days: 10 } }, by) : null;
  return { kind: 'wait', untilAt, note: 'Ocelot: back on Friday', pause };
}

/** How the clock that stands still goes on now. */
export function resumption({ state }: Pick<Story, 'state'>, now = MONDAY): Resumed | null {
  return state && resumedAt(state, 'person', { calendars: CALENDARS, now });
}

/** The same case ended by a person: its tasks are done and its clocks have stopped. */
export function ended(
  story: Story,
  to: Extract<CaseEventBody, { type: 'status_changed' }>['to'] = 'resolved',
  at = MONDAY,
): Story {
  const { status: from, tasks, clocks } = story.state!;
  const open = tasks.filter((task) => task.status === 'open');
  const happenings: readonly Happening[] = [
    { body: { type: 'status_changed', from, to, because: 'documented' } },
    ...open.map(({ kind, n }) => ({ body: { type: 'task_closed', kind, n, status: 'done' } as const })),
    ...Object.values(clocks).map(({ plan }) => ({ body: { type: 'clock_cancelled', clock: plan.clock } as const })),
  ];
  return happened(story, happenings, at);
}

type Happening = Pick<CaseEvent, 'body'> & Partial<Pick<CaseEvent, 'personal'>>;

function happened(story: Story, happenings: readonly Happening[], at = MONDAY): Story {
  const events = happenings.map(({ body, personal }, n): CaseEvent => ({
    seq: story.events.length + n + 1,
    at,
    actor: { kind: 'source', id: 'test' },
    body,
    personal: personal ?? {},
  }));
  return {
    state: events.reduce<DetractorCase | null>(evolve, story.state),
    events: [...story.events, ...events],
  };
}

/** The response of a walk is recorded. */
export function response(walk: Walk, history: Partial<AccountHistory> = {}): CaseCommand {
  return { kind: 'record_response', walk, history: { lead: null, previous: null, ...history } };
}

/** The timer that belongs to the clock as it stands. */
export function timer(
  { state }: Story,
  threshold: number,
  change: Partial<Extract<CaseCommand, { kind: 'fire_timer' }>> = {},
): Extract<CaseCommand, { kind: 'fire_timer' }> {
  const clock = change.clock ?? 'first_touch';
  const { cycle = 0, generation = 0, dueAt } = state?.clocks[clock] ?? {};
  return {
    ...{ kind: 'fire_timer', what: 'threshold', clock, cycle, generation, threshold, cameDueAt: (dueAt ?? 0) + 1000 },
    ...{ raiseTo: 'manager', ackDueAt: MONDAY + 24 * HOUR_MS, next: null, takeOver: null, resumed: null },
    ...change,
  };
}

/** An NPS of 3 without a comment from a known contact, medium risk, for the CSM of the account. */
export function walk(change: Partial<Walk> = {}): Walk {
  return {
    caseKey: 'case1',
    connectionId: 1,
    responseId: 'r-1',
    factsId: 1,
    score: { value: 3, scale: NPS },
    band: 'detractor',
    respondedAt: MONDAY,
    personal: { ...NOBODY, contactName: 'Ada', contactEmail: 'ada@acme.example', accountName: 'Acme' },
    needsCase: true,
    match: { outcome: 'matched', contactId: 'contact', accountId: 'account', evidence: 'e-mail' },
    ...classified({}),
    process: 'standard',
    route: routeTo('csm'),
    checks: checks(),
    mayContact: true,
    contactDecider: 'director',
    ...atTier('medium'),
    ...change,
  };
}

const NOBODY = { verbatim: null, contactName: null, contactEmail: null, accountName: null, note: null };

/** All checks passed, but for these. */
export function checks(...failed: readonly CheckCode[]): readonly Check[] {
  return CHECKS.map((check) => {
    const outcome = failed.includes(check) ? 'failed' : 'passed';
    return { check, outcome, detail: `${check} ${outcome}` };
  });
}

export function classified(change: Partial<Walk['classification']>): Pick<Walk, 'classification'> {
  const base = {
    model: 'm',
    language: 'en',
    primary: 'unclear',
    secondary: [],
    confidence: 0.3,
    confident: false,
  } as const;
  return { classification: { ...base, flags: [], evidence: [], signals: [], ...change } };
}

export const COMMENT = 'The invoice was wrong twice.';

/** The comment that follows its score, about billing, with the invoice quoted. */
export function commented(change: Partial<Walk> = {}): Walk {
  const evidence = [{ for: 'billing_pricing', start: 4, end: 11 }] as const;
  return walk({
    personal: { ...walk().personal, verbatim: COMMENT },
    ...classified({ primary: 'billing_pricing', confidence: 0.9, confident: true, evidence }),
    ...change,
  });
}

/** The customer corrected the score upward. */
export function happy(change: Partial<Walk> = {}): Walk {
  return walk({ score: { value: 9, scale: NPS }, band: 'promoter', needsCase: false, ...atTier('low'), ...change });
}

/** Words that the safety process must see. */
export function unsafe(change: Partial<Walk> = {}): Walk {
  const base = commented();
  return {
    ...base,
    classification: { ...base.classification, flags: ['safety'] },
    process: 'safety',
    route: routeTo('safety lead', { ruleId: 'safety', process: 'safety' }),
    ...change,
  };
}

export function routeTo(ownerId: string, change: Partial<Walk['route']> = {}): Walk['route'] {
  return {
    ruleSetId: 'default',
    ruleSetVersion: 1,
    ruleId: 'most',
    ruleName: 'Most',
    process: 'standard',
    owner: { id: ownerId, via: 'named_user' },
    raiseTo: null,
    policyId: null,
    playId: null,
    turn: null,
    sentence: `Because 3 is low, to ${ownerId}`,
    trace: [],
    ownerSteps: [],
    ...change,
  };
}
