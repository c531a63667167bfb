import { NPS } from '../../../src/domain/band';
import type { CaseCommand, CaseTiming, Walk } from '../../../src/domain/case-commands';
import type { CaseEvent, CaseEventBody } from '../../../src/domain/case-events';
import type { DetractorCase } from '../../../src/domain/case-state';
import { decide } from '../../../src/domain/decide';
import { evolve } from '../../../src/domain/evolve';
import { settled } from '../../../src/domain/settled-walk';
import {
  CHECKS,
  type AccountHistory,
  type Check,
  type CheckCode,
  type ClockKind,
  type ClockMove,
  type ClockPlan,
  type WorkClock,
} from '../../../src/domain/types';
import { followsRoute } from '../../../src/domain/walk-steps';
import { moveTo, zonedMove } from '../../../src/pipeline/move-clocks';
import type { Calendar } from '../../../src/sla/calendar';
import { readCalendar } from '../../../src/sla/read-calendar';

/** Monday 2026-03-02, 09:00 UTC. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
export const HOUR_MS = 3_600_000;

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

/** When this command is judged. */
export function when(story: Story, command: CaseCommand, at = MONDAY): Then {
  const decision = decide(story.state, seeing(story.state, command));
  if (!decision.ok) return { ...story, decided: [], refusal: decision.refusal.code };
  const next = happened(story, decision.events, at);
  return { ...next, decided: decision.events.map(({ body }) => body), refusal: null };
}

/** The same case after a person has reached out, which no event of this release states yet. */
export function touched(story: Story): Story {
  return { ...story, state: story.state && { ...story.state, firstTouchAt: MONDAY } };
}

/** The same case ended by a person: its tasks are done and its clocks have stopped. */
export function ended(story: Story, to: Extract<CaseEventBody, { type: 'status_changed' }>['to'] = 'resolved'): Story {
  const { status: from, tasks, clocks } = story.state!;
  const open = tasks.filter((task) => task.status === 'open');
  return happened(story, [
    { body: { type: 'status_changed', from, to, because: 'documented' } },
    ...open.map(({ kind, n }) => ({ body: { type: 'task_closed', kind, n, status: 'done' } as const })),
    ...Object.values(clocks).map(({ plan }) => ({ body: { type: 'clock_cancelled', clock: plan.clock } as const })),
  ]);
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
  const { cycle = 0, generation = 0 } = state?.clocks[clock] ?? {};
  return {
    ...{ kind: 'fire_timer', what: 'threshold', clock, cycle, generation, threshold },
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

const BUDGETS = {
  critical: { n: 4, unit: 'bh', hours: 4 },
  high: { n: 8, unit: 'bh', hours: 8 },
  medium: { n: 1, unit: 'bd', hours: 24 },
  low: { n: 2, unit: 'bd', hours: 48 },
} as const;

/** Tier and timing on a calendar that is always open; resolution takes ten times the first touch. */
export function atTier(tier: keyof typeof BUDGETS, now = MONDAY): Pick<Walk, 'tier' | 'timing'> {
  return {
    tier: { tier, points: [{ criterion: 'low_score', points: 2, actual: 3 }], listVersion: 1 },
    timing: timingAt(tier, now),
  };
}

/** What the moves of a timing are worked out from once the case is seen, as the pipeline does it under the locks. */
interface Asked {
  readonly tier: keyof typeof BUDGETS;
  readonly now: number;
}

const asked = new WeakMap<CaseTiming, Asked>();

/** Deadlines of a tier that are set now. A hand-over has to be acknowledged after two hours, safety after one. */
export function timingAt(tier: keyof typeof BUDGETS, now = MONDAY): CaseTiming {
  const { n, unit, hours } = BUDGETS[tier];
  const handover = planFrom(now, 'acknowledgement', { n: 2, unit: 'bh', hours: 2 });
  const timing: CaseTiming = {
    plans: {
      first_touch: planFrom(MONDAY, 'first_touch', { n, unit, hours }),
      resolution: planFrom(MONDAY, 'resolution', { n: 10 * n, unit, hours: 10 * hours }),
    },
    moves: { first_touch: null, resolution: null },
    ackDueAt: MONDAY + 24 * HOUR_MS,
    handover: {
      safety: planFrom(now, 'acknowledgement', { n: 1, unit: 'bh', hours: 1 }),
      legal: handover,
      regulated: handover,
      non_conformance: handover,
    },
  };
  asked.set(timing, { tier, now });
  return timing;
}

/** The zones that people of these tests live in; whoever is not here lives in Berlin. */
const ZONES: Readonly<Record<string, string>> = { 'new yorker': 'America/New_York' };

/** A command with its moves worked out for the case as it is: on a calendar that is always open. */
function seeing(state: DetractorCase | null, command: CaseCommand): CaseCommand {
  if (state === null) return command;
  switch (command.kind) {
    case 'record_response':
    case 'verify_subject': {
      const { walk } = command;
      const verified = command.kind === 'verify_subject';
      return { ...command, walk: { ...walk, timing: moving(state, walk.timing, walkTerms(state, walk, verified)) } };
    }
    case 'correct_reason':
    case 'correct_tier': {
      const owner = command.reroute ? command.route.owner.id : state.ownerId;
      return { ...command, timing: moving(state, command.timing, { owner, retiers: true }) };
    }
    case 'hand_over':
    case 'return_to_standard':
    case 'reassign':
    case 'change_owner':
      return { ...command, timing: moving(state, command.timing, { owner: command.route.owner.id, retiers: false }) };
    case 'follow': {
      const { raised } = command;
      const timing = raised && moving(state, raised.timing, { owner: state.ownerId, retiers: true });
      return { ...command, raised: raised && timing && { ...raised, timing } };
    }
    default:
      return command;
  }
}

function walkTerms(state: DetractorCase, said: Walk, verified: boolean): Parameters<typeof moving>[2] {
  const walked = settled(state, said);
  const owner = followsRoute(state, walked) ? said.route.owner.id : state.ownerId;
  return { owner, retiers: !verified && walked.timed };
}

function moving(
  { clocks, ownerId }: DetractorCase,
  timing: CaseTiming,
  { owner, retiers }: { readonly owner: string; readonly retiers: boolean },
): CaseTiming {
  const by = asked.get(timing);
  if (by === undefined) return timing;
  const zone = { timeZone: ZONES[owner] ?? 'Europe/Berlin', zoneSource: 'owner' } as const;
  const moveOf = (kind: WorkClock): ClockMove | null => {
    const { calendarId, calendarVersion, budget, thresholds = [75, 100] } = timing.plans[kind];
    const terms = { ...zone, calendarId, calendarVersion, budget, thresholds, floors: true };
    if (retiers) return moveTo(clocks[kind], terms, { calendarOf, now: by.now });
    return owner === ownerId ? null : zonedMove(clocks[kind], zone, { calendarOf, now: by.now });
  };
  const moved = { ...timing, moves: { first_touch: moveOf('first_touch'), resolution: moveOf('resolution') } };
  asked.set(moved, by);
  return moved;
}

const compiled = new Map<string, Calendar>();

/** Open at all times, on any wall clock. */
export function calendarOf({ timeZone }: { readonly timeZone: string }): Calendar {
  const known = compiled.get(timeZone) ?? alwaysOpen(timeZone);
  compiled.set(timeZone, known);
  return known;
}

function alwaysOpen(timeZone: string): Calendar {
  const day = [['00:00', '24:00']];
  const reading = readCalendar({
    timeZone,
    week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  });
  if (!reading.ok) throw new Error('always open cannot be refused');
  return reading.calendar;
}

function planFrom(
  startAt: number,
  clock: ClockKind,
  { n, unit, hours }: { readonly n: number; readonly unit: 'bh' | 'bd'; readonly hours: number },
): ClockPlan {
  return {
    ...{ clock, startAt, budget: { n, unit }, budgetS: hours * 3600, dueAt: startAt + hours * HOUR_MS },
    ...{ calendarId: 'always', calendarVersion: 1, timeZone: 'Europe/Berlin', zoneSource: 'owner' },
    ...{ thresholds: [75, 100], explain: ['counted'] },
  };
}
