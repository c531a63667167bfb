import type { RuleTrace } from '../domain/types';
import type { FactValue, RuleFacts } from './fields';
import { judgeCond, not, type Outcome } from './operators';
import type { Cond, Group, Node, Rule, RuleSet } from './schema';

export interface Evaluation {
  readonly rule: Rule;
  /** Every enabled rule down to the one that matched, in order. */
  readonly trace: readonly RuleTrace[];
}

/**
 * Finds the first rule that matches. Rules are pure: none sees what another did. A rule matches only where its group
 * is true; a missing fact makes a group missing exactly where the fact could have decided it:
 *
 *   all   false if one member is false, else missing if one is missing, else true
 *   any   true if one member is true, else missing if one is missing, else false
 *   none  the opposite of any: false, missing or true
 *
 * @throws Error for a set without an enabled catch-all, which the schema does not let pass
 */
export function evaluate(ruleSet: RuleSet, facts: RuleFacts): Evaluation {
  const trace: RuleTrace[] = [];
  for (const rule of ruleSet.rules) {
    if (!rule.enabled) continue;
    const outcome = judge(rule.when, facts);
    const matched = outcome === 'true';
    trace.push({ ruleId: rule.id, ruleName: rule.name, matched, failed: matched ? null : failureOf(rule.when, facts) });
    if (matched) return { rule, trace };
  }
  throw new Error(`rule set ${ruleSet.id} version ${ruleSet.version} has no catch-all`);
}

/**
 * The three-valued truth of a condition or group.
 * @internal exported for its tests
 */
export function judge(node: Node, facts: RuleFacts): Outcome {
  if ('field' in node) return judgeCond(node, read(node, facts));
  const outcomes = membersOf(node).map((member) => judge(member, facts));
  if ('all' in node) return decidedBy('false', outcomes);
  const any = decidedBy('true', outcomes);
  return 'any' in node ? any : not(any);
}

/** The members of a group, whatever joins them. */
export function membersOf(group: Group): readonly Node[] {
  if ('all' in group) return group.all;
  return 'any' in group ? group.any : group.none;
}

/** Every condition inside, whatever joins them. */
export function condsOf(node: Node): readonly Cond[] {
  return 'field' in node ? [node] : membersOf(node).flatMap(condsOf);
}

function decidedBy(decisive: 'true' | 'false', outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes(decisive)) return decisive;
  return outcomes.includes('missing') ? 'missing' : not(decisive);
}

/** The condition to show for a rule that did not match: the first that could have changed it. */
function failureOf(when: Group, facts: RuleFacts): RuleTrace['failed'] {
  const cond = decisive(when, facts);
  if (cond === null) return null;
  const value = 'value' in cond ? cond.value : null;
  return { field: cond.field, op: cond.op, value, actual: read(cond, facts) ?? 'missing' };
}

/** Follows the members that made a node what it is, first one first. */
function decisive(node: Node, facts: RuleFacts): Cond | null {
  if ('field' in node) return node;
  const outcome = judge(node, facts);
  const wanted = 'none' in node ? not(outcome) : outcome;
  const member = membersOf(node).find((one) => judge(one, facts) === wanted) ?? membersOf(node)[0];
  return member === undefined ? null : decisive(member, facts);
}

/** Only what the facts state themselves: a field called "constructor" is not a fact. */
function read(cond: Cond, facts: RuleFacts): FactValue | undefined {
  return Object.hasOwn(facts, cond.field) ? facts[cond.field] : undefined;
}
