import type { CaseStore } from '../../case-ports';
import type { RetimeCommand } from '../../domain/case-commands';
import type { Actor, CaseEvent } from '../../domain/case-events';
import type { CaseClock, DetractorCase } from '../../domain/case-state';
import { decide } from '../../domain/decide';
import { evolve } from '../../domain/evolve';
import type { SettingsActor } from '../../domain/settings-events';
import { WORK_CLOCKS, type Instant, type Tier, type WorkClock } from '../../domain/types';
import { nextOpen } from '../../sla/clock';
import type { Tenant } from '../../store-ports';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import { createBreath } from '../breathe';
import { movesNow, policyOf } from './case-timing';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';

/** Which document open cases are to follow, and why their deadlines move. */
export interface RetimeBy {
  readonly because: Extract<RetimeCommand['because'], 'policy' | 'calendar'>;
  readonly id: string;
}

export type WatchCases = (done: number, total: number) => void;

/** A deadline that would be another one. */
export interface MovedDeadline {
  readonly caseKey: string;
  readonly clock: WorkClock;
  readonly tier: Tier;
  readonly ownerId: string;
  /** On whose wall clock it is read afterwards. */
  readonly timeZone: string;
  readonly dueBeforeAt: Instant;
  readonly dueAfterAt: Instant;
  /** `breached_at_once` = the next tick finds it missed; `missed_before` = it was, and stays so. */
  readonly change: 'sooner' | 'later' | 'breached_at_once' | 'missed_before';
}

/** What a policy or calendar would do to open cases. */
export interface RetimePreview {
  /** Open cases, and those of them that are timed by it. */
  readonly openCases: number;
  readonly following: number;
  /** Cases it would change at all: of some only what is left when their pause ends, or what is counted by. */
  readonly changed: number;
  readonly sooner: number;
  readonly later: number;
  readonly breachedAtOnce: number;
  /** By case; every deadline that moves. */
  readonly deadlines: readonly MovedDeadline[];
}

/** How many open cases were looked at, and how many of them moved. */
export interface RetimeTally {
  readonly openCases: number;
  readonly changed: number;
}

/** As many cases as one transaction locks. */
const PAGE = 200;
/** Far more open cases than a tenant has; their keys are 32 characters each. */
const MOST_KEYS = 1_000_000;

/** Whether a case is timed by this document, as the context has it. */
function follows(state: DetractorCase, { because, id }: RetimeBy, context: DecisionContext): boolean {
  const policy = policyOf(state.route, state.classification.primary, context);
  return because === 'policy' ? policy.id === id : policy.policy.calendarId === id;
}

function commandFor(state: DetractorCase, { because }: RetimeBy, context: DecisionContext): RetimeCommand {
  return { kind: 'retime', because, timing: { moves: movesNow(state, because, context) } };
}

/** What would move, case by case, were the context so. Writes nothing. */
export async function previewRetime(
  loop: Loop,
  context: DecisionContext,
  { by, watch }: { readonly by: RetimeBy; readonly watch?: WatchCases | undefined },
): Promise<RetimePreview> {
  const deadlines: MovedDeadline[] = [];
  const count = { openCases: 0, following: 0, changed: 0 };
  const breathe = createBreath();
  for await (const { states, total } of openCases(loop, context.tenant.tenantId)) {
    for (const state of states) {
      await breathe();
      count.openCases += 1;
      if (!follows(state, by, context)) continue;
      count.following += 1;
      const after = afterwards(state, by, context);
      if (after === null) continue;
      count.changed += 1;
      deadlines.push(...movedDeadlines(state, after, context));
    }
    watch?.(count.openCases, total);
  }
  const counted = (change: MovedDeadline['change']): number => deadlines.filter((one) => one.change === change).length;
  return {
    ...count,
    ...{ sooner: counted('sooner'), later: counted('later'), breachedAtOnce: counted('breached_at_once') },
    deadlines,
  };
}

/** The case as the same command would leave it; null = it would change nothing. */
function afterwards(state: DetractorCase, by: RetimeBy, context: DecisionContext): DetractorCase | null {
  const decision = decide(state, commandFor(state, by, context));
  if (!decision.ok || decision.events.length === 0) return null;
  const event = { at: context.now, actor: ACTOR_OF_PREVIEW, personal: {} };
  const events = decision.events.map(({ body }, n): CaseEvent => ({ ...event, seq: state.seq + n + 1, body }));
  return events.reduce<DetractorCase | null>(evolve, state);
}

const ACTOR_OF_PREVIEW: Actor = { kind: 'user', id: 'preview' };

function movedDeadlines(
  before: DetractorCase,
  after: DetractorCase,
  context: DecisionContext,
): readonly MovedDeadline[] {
  const { caseKey, ownerId, tier } = before;
  return WORK_CLOCKS.flatMap((clock): readonly MovedDeadline[] => {
    const was = before.clocks[clock];
    const is = after.clocks[clock];
    const [dueBeforeAt, dueAfterAt] = [was?.dueAt ?? null, is?.dueAt ?? null];
    // While paused nobody knows: what is left then stands in the plan.
    if (is === undefined || dueBeforeAt === null || dueAfterAt === null || dueBeforeAt === dueAfterAt) return [];
    const { timeZone } = is.plan;
    const change = changeOf(is, { dueBeforeAt, dueAfterAt }, context);
    return [{ caseKey, clock, tier: tier.tier, ownerId, timeZone, dueBeforeAt, dueAfterAt, change }];
  });
}

function changeOf(
  { plan, status }: CaseClock,
  { dueBeforeAt, dueAfterAt }: Pick<MovedDeadline, 'dueBeforeAt' | 'dueAfterAt'>,
  { calendars, now }: DecisionContext,
): MovedDeadline['change'] {
  if (status === 'breached') return 'missed_before';
  // Missed is what has used more than its budget: at the first open second after it was due.
  if (nextOpen(calendars.of(plan), dueAfterAt) < now) return 'breached_at_once';
  return dueAfterAt < dueBeforeAt ? 'sooner' : 'later';
}

/**
 * Moves the deadlines of open cases to what the published policy or calendar says now, a page a transaction. What is there
 * already is left alone, so it can be run again after it was killed. A deadline that lies in the past now is missed like any
 * other: the next tick finds it.
 */
export async function retimeOpen(
  loop: Loop,
  { tenantId }: Pick<Tenant, 'tenantId'>,
  {
    by,
    actor,
    watch,
  }: { readonly by: RetimeBy; readonly actor: SettingsActor; readonly watch?: WatchCases | undefined },
): Promise<RetimeTally> {
  const loaded = await loadDecisionContext(loop, tenantId);
  const tally = { openCases: 0, changed: 0 };
  for await (const { states, total } of openCases(loop, tenantId)) {
    const context = { ...loaded, now: await loop.clock.now() };
    const wanted = states.filter((state) => follows(state, by, context));
    if (wanted.length > 0) tally.changed += await retimePage(loop, context, { by, actor, states: wanted });
    tally.openCases += states.length;
    watch?.(tally.openCases, total);
  }
  return tally;
}

async function retimePage(
  loop: Loop,
  context: DecisionContext,
  {
    by,
    actor,
    states,
  }: { readonly by: RetimeBy; readonly actor: SettingsActor; readonly states: readonly DetractorCase[] },
): Promise<number> {
  const { tenantId, settings } = context.tenant;
  const items = states.map(({ caseKey }): CommandItem => ({
    ...{ caseKey, accountId: null, actor: { kind: 'user', id: actor.id } },
    // Under the lock: the case may have ended, or follow another policy, since the page was read.
    command: ({ state }) =>
      state !== null && follows(state, by, context) ? { command: commandFor(state, by, context) } : null,
  }));
  const batch = { tenantId, at: context.now, settings, readsLoads: false, items };
  const { refusals } = await loop.db.tx((sql) => applyCommands(loop, sql, batch));
  loop.wake.ring('crm');
  return states.length - refusals.size;
}

interface OpenPage {
  readonly states: readonly DetractorCase[];
  /** Open cases when it began. */
  readonly total: number;
}

/** Whoever opens a case meanwhile opens it on what counts already. */
async function* openCases({ db, stores }: Loop, tenantId: number): AsyncGenerator<OpenPage> {
  const cases: CaseStore = stores.cases;
  const keys = await cases.openKeys(db, tenantId, { after: '', limit: MOST_KEYS });
  for (let n = 0; n < keys.length; n += PAGE) {
    const states = [...(await cases.load(db, tenantId, keys.slice(n, n + PAGE))).values()];
    yield { states, total: keys.length };
  }
}
