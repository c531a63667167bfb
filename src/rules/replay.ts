import type { Instant, Process, Route, RuleTrace, Tier, TierResult } from '../domain/types';
import { firstMatch } from './compile';
import { evaluate } from './evaluate';
import { inputOf, reevaluate } from './reevaluate';
import { createDayLoads, createShifts, dayOf, type OwnerDayLoad, type Shift } from './replay-tally';
import { createDraftWorld, type ReplayItem } from './replay-world';
import { routeCase, type CaseRouteInput } from './route-case';
import { ruleFacts } from './rule-facts';
import type { Rule, RuleSet } from './schema';

export type { ReplayItem } from './replay-world';

export interface ReplaySetup {
  readonly active: RuleSet;
  readonly draft: RuleSet;
  /** Judges the tier by a draft of the tier list; without it the tier stays. */
  readonly tierOf?: (item: ReplayItem) => TierResult;
}

export interface ReplaySide {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly ownerId: string;
  readonly via: string;
  readonly tier: Tier;
  readonly process: Process;
  readonly raiseTo: string | null;
  readonly policyId: string | null;
  readonly playId: string | null;
}

const COMPARED = ['rule', 'owner', 'tier', 'process', 'raise', 'policy', 'play'] as const;
export type ReplayChange = (typeof COMPARED)[number];

/** One decision, as the active rules made it and as the draft would. */
export interface ReplayRow {
  readonly decisionId: number;
  readonly caseKey: string;
  readonly at: Instant;
  readonly before: ReplaySide;
  readonly after: ReplaySide;
  /** Empty = the draft changes nothing here. */
  readonly changed: readonly ReplayChange[];
  /** The draft's chain leads to nobody and the case lands at the last resort, where it found somebody before. */
  readonly newlyUnroutable: boolean;
  /** Why the rule that decided before does not decide in the draft; null where it was not asked, or is not there. */
  readonly failed: RuleTrace['failed'];
}

export interface ReplayReport {
  readonly decisions: number;
  readonly changed: number;
  readonly newlyUnroutable: number;
  readonly byRule: readonly Shift[];
  readonly byOwner: readonly Shift[];
  readonly byTier: readonly Shift[];
  readonly load: readonly OwnerDayLoad[];
  readonly rows: readonly ReplayRow[];
}

export interface Replay {
  /** In the order in which the decisions were made. */
  readonly add: (item: ReplayItem) => void;
  readonly report: () => ReplayReport;
}

/**
 * Makes stored decisions again by a draft and compares them with what the active rules say: their own answer where they
 * were made by just these rules. Pools and caps of the draft go forward from empty hands. Nothing is written.
 * @throws Error for a rule set without a catch-all
 * @internal
 */
export function replay({
  decisions,
  ...setup
}: ReplaySetup & { readonly decisions: Iterable<ReplayItem> }): ReplayReport {
  const { add, report } = createReplay(setup);
  for (const item of decisions) add(item);
  return report();
}

/** As `replay`, fed one decision at a time, so that a year of them need not be held at once. */
export function createReplay(setup: ReplaySetup): Replay {
  const redecide = redecider(setup);
  const world = createDraftWorld(setup.draft);
  const [byRule, byOwner, byTier] = [createShifts(), createShifts(), createShifts()];
  const load = createDayLoads();
  const rows: ReplayRow[] = [];
  return {
    add: (item) => {
      const { row, before, after } = redecide(item, world.see(item));
      const { at, incumbent } = item.decision.record;
      rows.push(row);
      byRule.add(row.before.ruleId, row.after.ruleId);
      byOwner.add(row.before.ownerId, row.after.ownerId);
      byTier.add(row.before.tier, row.after.tier);
      if (before.owner.id !== incumbent?.ownerId) load.add('before', before.owner.id, at);
      if (world.keep(item, after)) load.add('after', after.owner.id, at);
    },
    report: () => ({
      decisions: rows.length,
      changed: rows.filter(({ changed }) => changed.length > 0).length,
      newlyUnroutable: rows.filter(({ newlyUnroutable }) => newlyUnroutable).length,
      byRule: byRule.list(),
      byOwner: byOwner.list(),
      byTier: byTier.list(),
      load: load.list(daysOf(rows)),
      rows,
    }),
  };
}

function daysOf(rows: readonly ReplayRow[]): number {
  const [first, last] = [rows.at(0), rows.at(-1)];
  return first === undefined || last === undefined ? 0 : dayOf(last.at) - dayOf(first.at) + 1;
}

type Seen = ReturnType<ReturnType<typeof createDraftWorld>['see']>;

interface Redecided {
  readonly row: ReplayRow;
  readonly before: Route;
  readonly after: Route;
}

function redecider({ active, draft, tierOf }: ReplaySetup): (item: ReplayItem, seen: Seen) => Redecided {
  const rules = { before: byId(active), after: byId(draft) };
  const unchanged = new Set(
    active.rules.filter((rule) => says(rule) === says(rules.after.get(rule.id))).map(({ id }) => id),
  );
  return (item, seen) => {
    const { record, decisionId, caseKey } = item.decision;
    const before = isBy(record.ruleSet, active) ? record.route : reevaluate(item, active, { untraced: true });
    const tier = tierOf === undefined ? record.tier : tierOf(item);
    const { history, incumbent, loads } = seen;
    const input = { ...inputOf(item, draft), tier, history, incumbent, loads };
    const stays = (rule: Rule): boolean => !seen.moved && rule.id === before.ruleId && unchanged.has(rule.id);
    const after = drafted(input, before, stays);
    const old = sideOf(before, record.tier.tier);
    const now = after === before && tier.tier === record.tier.tier ? old : sideOf(after, tier.tier);
    const failedNow = after !== before && chainFailed(after, rules.after);
    const row: ReplayRow = {
      ...{ decisionId, caseKey, at: record.at, before: old, after: now },
      changed: now === old ? NOTHING : COMPARED.filter((what) => SIDE[what](old) !== SIDE[what](now)),
      newlyUnroutable: failedNow && !chainFailed(before, rules.before),
      failed: old.ruleId === now.ruleId ? null : failureOf(input, old.ruleId),
    };
    return { row, before, after };
  };
}

const NOTHING: readonly ReplayChange[] = [];

const SIDE: Readonly<Record<ReplayChange, (side: ReplaySide) => string | null>> = {
  rule: ({ ruleId }) => ruleId,
  owner: ({ ownerId }) => ownerId,
  tier: ({ tier }) => tier,
  process: ({ process }) => process,
  raise: ({ raiseTo }) => raiseTo,
  policy: ({ policyId }) => policyId,
  play: ({ playId }) => playId,
};

/**
 * A rule that decides as before and says the same as before leads to the same person: its owner is not chosen again,
 * so that a pool's turn does not look like a change that the draft makes.
 */
function drafted(input: CaseRouteInput, before: Route, stays: (rule: Rule) => boolean): Route {
  if (input.process !== 'standard' && before.process === input.process) return before;
  return stays(firstMatch(input.ruleSet, ruleFacts(input))) ? before : routeCase({ ...input, untraced: true });
}

function sideOf({ ruleId, ruleName, owner, process, raiseTo, policyId, playId }: Route, tier: Tier): ReplaySide {
  return {
    ...{ ruleId, ruleName, ownerId: owner.id, via: owner.via, tier, process },
    ...{ raiseTo: raiseTo?.id ?? null, policyId, playId },
  };
}

function failureOf(input: CaseRouteInput, ruleId: string): RuleTrace['failed'] {
  if (input.process !== 'standard') return null;
  const { trace } = evaluate(input.ruleSet, ruleFacts(input));
  return trace.find((step) => step.ruleId === ruleId)?.failed ?? null;
}

function byId({ rules }: RuleSet): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

function says(rule: Rule | undefined): string | null {
  return rule === undefined ? null : JSON.stringify(rule.then);
}

function isBy(made: { readonly id: string; readonly version: number }, { id, version }: RuleSet): boolean {
  return made.id === id && made.version === version;
}

/** Whom a chain ends at that names or finds nobody who can be chosen, as `resolveOwner` says it. */
const LAST_RESORT = /^(?:delegate_of[(])?(?:program_owner|coordinator|manager_of[(]program_owner[)])[)]?$/;

/** A rule that begins with the program owner means him; elsewhere he has it because nobody else was found. */
function chainFailed({ owner, ruleId, process }: Route, rules: ReadonlyMap<string, Rule>): boolean {
  if (process !== 'standard' || !LAST_RESORT.test(owner.via)) return false;
  const first = rules.get(ruleId)?.then.owner[0];
  return first !== undefined && !('user' in first && first.user === '@program_owner');
}
