import type { Incumbent } from '../domain/decision';
import type { AccountHistory, Handover, OwnerStep, Process, Route } from '../domain/types';
import { evaluate } from './evaluate';
import { ruleFacts, type RuleInput } from './fields';
import {
  resolveOwner,
  resolveProcessOwner,
  resolveRaise,
  type OwnerContext,
  type Person,
} from './owner';
import { userOf, type People } from './people';
import type { RuleSet } from './schema';
import { viaInWords } from './via';

export interface RouteInput extends RuleInput, People {
  readonly ruleSet: RuleSet;
  /** What the flags, or a person, decided before any rule is asked. */
  readonly process: Process;
  readonly history: AccountHistory;
  /** Who has the case already; null for a new one. */
  readonly incumbent: Incumbent | null;
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
  return process in HANDOVERS;
}

function divert(input: RouteInput, process: Handover): Route {
  const { owner, steps } = resolveProcessOwner(process, contextOf(input));
  const ruleName = `${HANDOVERS[process]} diversion`;
  return {
    ...versionOf(input.ruleSet),
    ruleId: `diversion:${process}`,
    ruleName,
    process,
    owner,
    raiseTo: null,
    policyId: null,
    playId: null,
    turn: null,
    sentence: `${ruleName} → ${spoken(owner, input)}`,
    trace: [],
    ownerSteps: steps,
  };
}

function follow(input: RouteInput): Route {
  const { rule, trace } = evaluate(input.ruleSet, ruleFacts(input));
  const context = contextOf(input);
  const { owner, steps } = resolveOwner(rule.then.owner, context);
  const raise = rule.then.raise === undefined ? null : resolveRaise(rule.then.raise, { ...context, owner: owner.id });
  const told = raise?.raiseTo ?? null;
  return {
    ...versionOf(input.ruleSet),
    ruleId: rule.id,
    ruleName: rule.name,
    process: 'standard',
    owner,
    raiseTo: told,
    policyId: rule.then.policyId ?? null,
    playId: rule.then.playId ?? null,
    turn: null,
    sentence: `Rule "${rule.name}" → ${spoken(owner, input)}${told === null ? '' : `, raised to ${spoken(told, input)}`}`,
    trace,
    ownerSteps: [...steps, ...raiseSteps(raise?.steps ?? [])],
  };
}

/** Both chains in one list, the second told apart by its name. */
function raiseSteps(steps: readonly OwnerStep[]): readonly OwnerStep[] {
  return steps.map((step) => ({ ...step, strategy: `raise:${step.strategy}` }));
}

function contextOf({ facts, directory, settings, classification }: RouteInput): OwnerContext {
  return { facts, directory, settings, aboutOwner: classification.flags.includes('about_owner') };
}

function versionOf({ id, version }: RuleSet): Pick<Route, 'ruleSetId' | 'ruleSetVersion'> {
  return { ruleSetId: id, ruleSetVersion: version };
}

/** Names of colleagues, not of customers: the sentence is kept with the case and shown in the CRM. */
function spoken({ id, via }: Person, people: People): string {
  return `${userOf(id, people)?.name ?? id} (${viaInWords(via)})`;
}
