import type { Incumbent } from '../domain/decision';
import type { AccountHistory, Handover, OwnerStep, Process, Route, RuleTrace } from '../domain/types';
import { firstMatch } from './compile';
import { evaluate } from './evaluate';
import {
  resolveOwner,
  resolveProcessOwner,
  resolveRaise,
  type OwnerContext,
  type OwnerResult,
  type Person,
} from './owner';
import { userOf, type People } from './people';
import { ruleFacts, type RuleInput } from './rule-facts';
import type { Rule, RuleSet } from './schema';
import { viaInWords } from './via';

export interface RouteInput extends RuleInput, People {
  readonly ruleSet: RuleSet;
  /** What the flags, or a person, decided before any rule is asked. */
  readonly process: Process;
  readonly history: AccountHistory;
  readonly settings: People['settings'] & NonNullable<RuleInput['settings']>;
  /** Who has the case already; null for a new one. */
  readonly incumbent: Incumbent | null;
  /** Leaves the trace of the rules away: for a replay of thousands. The answer is the same. */
  readonly untraced?: boolean;
}

const HANDOVERS: Readonly<Record<Handover, string>> = {
  safety: 'Safety',
  legal: 'Legal',
  regulated: 'Regulated complaint',
  non_conformance: 'Non-conformance',
};

/**
 * Chooses the one person a case goes to, and says why. A diverted case goes to the person of its process before any
 * rule is asked, and no rule can take it back (facts on routing, section 3).
 * @throws Error for a rule set without a catch-all
 */
export function route(input: RouteInput): Route {
  return isHandover(input.process) ? divert(input, input.process) : follow(input);
}

function isHandover(process: Process): process is Handover {
  return process !== 'standard';
}

function divert(input: RouteInput, process: Handover): Route {
  const ruleId = `diversion:${process}`;
  const { owner, steps } = resolveProcessOwner(process, contextOf(input, ruleId));
  const ruleName = `${HANDOVERS[process]} diversion`;
  return {
    ...versionOf(input.ruleSet),
    ...handedOver(process, owner),
    ruleId,
    ruleName,
    sentence: `${ruleName} → ${spoken(owner, input)}`,
    trace: [],
    ownerSteps: steps,
  };
}

function follow(input: RouteInput): Route {
  const { rule, trace } = matched(input);
  const { process } = rule.then;
  if (process !== undefined) return handOver(input, { rule, trace, process });
  const context = contextOf(input, rule.id);
  const { owner, turn, steps } = resolveOwner(rule.then.owner, context);
  const raise = rule.then.raise === undefined ? null : resolveRaise(rule.then.raise, { ...context, owner: owner.id });
  const told = raise?.raiseTo ?? null;
  return {
    ...versionOf(input.ruleSet),
    ruleId: rule.id,
    ruleName: rule.name,
    process: 'standard',
    owner,
    turn,
    raiseTo: told,
    policyId: rule.then.policyId ?? null,
    playId: rule.then.playId ?? null,
    sentence: `Rule "${rule.name}" → ${spoken(owner, input)}${told === null ? '' : `, raised to ${spoken(told, input)}`}`,
    trace,
    ownerSteps: [...steps, ...raiseSteps(raise?.steps ?? [])],
  };
}

interface Matched {
  readonly rule: Rule;
  readonly trace: readonly RuleTrace[];
}

function matched(input: RouteInput): Matched {
  const facts = ruleFacts(input);
  return input.untraced === true
    ? { rule: firstMatch(input.ruleSet, facts), trace: [] }
    : evaluate(input.ruleSet, facts);
}

/** A rule may hand a case over too: then its owner is the person of that process, whatever chain the rule has. */
function handOver(input: RouteInput, { rule, trace, process }: Matched & { readonly process: Handover }): Route {
  const { owner, steps }: OwnerResult = resolveProcessOwner(process, contextOf(input, rule.id));
  return {
    ...versionOf(input.ruleSet),
    ...handedOver(process, owner),
    ruleId: rule.id,
    ruleName: rule.name,
    policyId: rule.then.policyId ?? null,
    playId: rule.then.playId ?? null,
    sentence: `Rule "${rule.name}" hands over to ${HANDOVERS[process]} → ${spoken(owner, input)}`,
    trace,
    ownerSteps: steps,
  };
}

function handedOver(
  process: Handover,
  owner: Person,
): Pick<Route, 'process' | 'owner' | 'turn' | 'raiseTo' | 'policyId' | 'playId'> {
  return { process, owner, turn: null, raiseTo: null, policyId: null, playId: null };
}

/** Both chains in one list, the second told apart by its name. */
export function raiseSteps(steps: readonly OwnerStep[]): readonly OwnerStep[] {
  return steps.map((step) => ({ ...step, strategy: `raise:${step.strategy}` }));
}

/** Who has a case by another rule has no claim on this one's pools. */
function contextOf(input: RouteInput, ruleId: string): OwnerContext {
  const { facts, history, directory, settings, absences, loads, now, classification } = input;
  const incumbent = input.incumbent?.ruleId === ruleId ? input.incumbent : null;
  const aboutOwner = classification.flags.includes('about_owner');
  return { facts, history, directory, settings, absences, loads, now, incumbent, aboutOwner };
}

function versionOf({ id, version }: RuleSet): Pick<Route, 'ruleSetId' | 'ruleSetVersion'> {
  return { ruleSetId: id, ruleSetVersion: version };
}

/** Names of colleagues, not of customers: the sentence is kept with the case and shown in the CRM. */
function spoken({ id, via }: Person, people: Pick<People, 'directory'>): string {
  return `${userOf(id, people)?.name ?? id} (${viaInWords(via)})`;
}
