import { sameJson } from '../../../src/domain/canonical-json';
import type { CaseCommand, CaseTiming, Walk } from '../../../src/domain/case-commands';
import type { DetractorCase } from '../../../src/domain/case-state';
import { isReply } from '../../../src/domain/decide-change';
import { settled } from '../../../src/domain/settled-walk';
import type { ClockKind, ClockMove, ClockPlan, WorkClock } from '../../../src/domain/types';
import { followsRoute } from '../../../src/domain/walk-steps';
import { resumedAt, verdictAt } from '../../../src/pipeline/clocks/case-timing';
import { asResumed } from '../../../src/pipeline/clocks/clocks-going-on';
import { moveTo, zonedMove } from '../../../src/pipeline/clocks/move-clocks';
import type { Calendar } from '../../../src/sla/calendar';
import { readCalendar } from '../../../src/sla/read-calendar';

/** Monday 2026-03-02, 09:00 UTC. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
export const HOUR_MS = 3_600_000;

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

const asked = new WeakMap<CaseTiming, { readonly now: number }>();

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
  asked.set(timing, { now });
  return timing;
}

/** The zones that people of these tests live in; whoever is not here lives in Berlin. */
const ZONES: Readonly<Record<string, string>> = { 'new yorker': 'America/New_York' };

/** When the deadlines of a command were worked out. */
export function instantOf(command: CaseCommand): number {
  const timing =
    'walk' in command ? command.walk.timing : 'raised' in command ? command.raised?.timing : timingOf(command);
  return (timing && asked.get(timing)?.now) ?? MONDAY;
}

function timingOf(command: CaseCommand): CaseTiming | undefined {
  return 'timing' in command && 'plans' in command.timing ? command.timing : undefined;
}

/** A command with its moves worked out for the case as it is: on a calendar that is always open. */
export function seeing(state: DetractorCase | null, command: CaseCommand, now: number): CaseCommand {
  if (state === null) return command;
  const moving = (timing: CaseTiming, by: Owned): CaseTiming => moved(state, timing, { ...by, now });
  switch (command.kind) {
    case 'record_response':
    case 'verify_subject':
    case 'confirm_checks': {
      const { walk } = command;
      if (walk === undefined) return command;
      const verified = command.kind !== 'record_response';
      const resumed = isReply(state, walk) ? resumedAt(state, 'customer_replied', { calendars: CALENDARS, now }) : null;
      const terms = { ...walkTerms(state, walk, verified), now };
      const timing = moved(asResumed(state, resumed, now), walk.timing, terms);
      return { ...command, walk: { ...walk, timing, resumed } };
    }
    case 'correct_reason':
    case 'correct_tier': {
      const owner = command.reroute ? command.route.owner.id : state.ownerId;
      return { ...command, timing: moving(command.timing, { owner, retiers: true }) };
    }
    case 'hand_over':
    case 'return_to_standard':
    case 'reassign':
    case 'change_owner':
      return { ...command, timing: moving(command.timing, { owner: command.route.owner.id, retiers: false }) };
    case 'follow': {
      const { raised } = command;
      const timing = raised && moving(raised.timing, { owner: state.ownerId, retiers: true });
      return { ...command, raised: raised && timing && { ...raised, timing } };
    }
    case 'acknowledge_handover':
      return { ...command, verdict: verdictAt(state.clocks.acknowledgement, now, { calendars: CALENDARS }) };
    default:
      return command;
  }
}

function walkTerms(state: DetractorCase, said: Walk, verified: boolean): Owned {
  const walked = settled(state, said);
  const owner = followsRoute(state, walked) ? said.route.owner.id : state.ownerId;
  return { owner, retiers: !verified && walked.timed };
}

interface Owned {
  readonly owner: string;
  readonly retiers: boolean;
}

function moved(
  { clocks, ownerId }: DetractorCase,
  timing: CaseTiming,
  { owner, retiers, now }: Owned & { readonly now: number },
): CaseTiming {
  // Worked out by the test itself.
  if (!asked.has(timing)) return timing;
  const zone = { timeZone: ZONES[owner] ?? 'Europe/Berlin', zoneSource: 'owner' } as const;
  const moveOf = (kind: WorkClock): ClockMove | null => {
    const { calendarId, calendarVersion, budget, thresholds = [75, 100] } = timing.plans[kind];
    const terms = { ...zone, calendarId, calendarVersion, budget, thresholds, published: null };
    // Without another budget it is neither another tier nor another policy.
    const another = !sameJson(clocks[kind]?.plan.budget, budget);
    if (retiers && another) return moveTo(clocks[kind], terms, { calendarOf, now });
    return owner === ownerId ? null : zonedMove(clocks[kind], zone, { calendarOf, now });
  };
  return { ...timing, moves: { first_touch: moveOf('first_touch'), resolution: moveOf('resolution') } };
}

const compiled = new Map<string, Calendar>();

/** Open at all times, on any wall clock. */
function calendarOf({ timeZone }: { readonly timeZone: string }): Calendar {
  const known = compiled.get(timeZone) ?? alwaysOpen(timeZone);
  compiled.set(timeZone, known);
  return known;
}

export const CALENDARS = { of: calendarOf, newest: () => null };

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
