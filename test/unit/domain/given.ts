import { NPS } from '../../../src/domain/band';
import type { CaseCommand, Walk } from '../../../src/domain/case-commands';
import type { CaseEvent, CaseEventBody } from '../../../src/domain/case-events';
import type { DetractorCase } from '../../../src/domain/case-state';
import { decide } from '../../../src/domain/decide';
import { evolve } from '../../../src/domain/evolve';

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
  const decision = decide(story.state, command);
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
export function response(
  walk: Walk,
  related: Partial<Extract<CaseCommand, { kind: 'record_response' }>['related']> = {},
): CaseCommand {
  return { kind: 'record_response', walk, related: { leadCaseKey: null, previousCaseKey: null, ...related } };
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
    ...{ kind: 'fire_timer', clock, cycle, generation, threshold, raiseTo: 'manager', ackDueAt: MONDAY + 24 * HOUR_MS },
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
    personal: { verbatim: null, contactName: 'Ada', contactEmail: 'ada@acme.example', accountName: 'Acme' },
    needsCase: true,
    match: { outcome: 'matched', contactId: 'contact', accountId: 'account', evidence: 'e-mail' },
    ...classified({}),
    process: 'standard',
    route: routeTo('csm'),
    ...atTier('medium'),
    ackDueAt: MONDAY + 24 * HOUR_MS,
    ...change,
  };
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
  return { classification: { ...base, flags: [], evidence: [], ...change } };
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

/** Tier, plans and floors on a calendar that is always open; resolution takes ten times the first touch. */
export function atTier(tier: keyof typeof BUDGETS, now = MONDAY): Pick<Walk, 'tier' | 'plans' | 'floors'> {
  const { n, unit, hours } = BUDGETS[tier];
  const plan = (clock: 'first_touch' | 'resolution', times: number): Walk['plans']['first_touch'] => ({
    ...{ clock, startAt: MONDAY, budget: { n: n * times, unit }, budgetS: hours * times * 3600 },
    ...{ calendarId: 'always', calendarVersion: 1, timeZone: 'Europe/Berlin' },
    ...{ dueAt: MONDAY + hours * times * HOUR_MS, explain: ['counted'] },
  });
  const floor = { budgetS: (now - MONDAY) / 1000 + 7200, dueAt: now + 2 * HOUR_MS };
  return {
    tier: { tier, points: [{ criterion: 'low_score', points: 2, actual: 3 }] },
    plans: { first_touch: plan('first_touch', 1), resolution: plan('resolution', 10) },
    floors: { first_touch: floor, resolution: floor },
  };
}
