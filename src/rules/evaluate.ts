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
    const { outcome, cond } = judged(rule.when, facts);
    const matched = outcome === 'true';
    const failed = matched || cond === null ? null : failureOf(cond, facts);
    trace.push({ ruleId: rule.id, ruleName: rule.name, matched, failed });
    if (matched) return { rule, trace };
  }
  throw new Error(`rule set ${ruleSet.id} version ${ruleSet.version} has no catch-all`);
}

/**
 * The three-valued truth of a condition or group.
 * @internal exported for its tests
 */
export function judge(node: Node, facts: RuleFacts): Outcome {
  return judged(node, facts).outcome;
}

interface Judged {
  readonly outcome: Outcome;
  /** The first condition that made it so, and could have changed it; null for a group of none. */
  readonly cond: Cond | null;
}

/** One member that is false decides `all`, one that is true decides `any` and `none`: what comes after is not asked. */
function judged(node: Node, facts: RuleFacts): Judged {
  if ('field' in node) return { outcome: judgeCond(node, read(node, facts)), cond: node };
  const decisive = 'all' in node ? 'false' : 'true';
  let [first, missing, found]: (Judged | null)[] = [null, null, null];
  for (const member of membersOf(node)) {
    const one = judged(member, facts);
    if (one.outcome === decisive) found = one;
    if (found !== null) break;
    first ??= one;
    if (one.outcome === 'missing') missing ??= one;
  }
  const cond = (found ?? missing ?? first)?.cond ?? null;
  const inner = found === null ? (missing === null ? not(decisive) : 'missing') : decisive;
  return { outcome: 'none' in node ? not(inner) : inner, cond };
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

/** A condition as the trace shows it: with the value it read. */
function failureOf(cond: Cond, facts: RuleFacts): RuleTrace['failed'] {
  const value = 'value' in cond ? cond.value : null;
  return { field: cond.field, op: cond.op, value, actual: read(cond, facts) ?? 'missing' };
}

/** Only what the facts state themselves: a field called "constructor" is not a fact. */
function read(cond: Cond, facts: RuleFacts): FactValue | undefined {
  return Object.hasOwn(facts, cond.field) ? facts[cond.field] : undefined;
}
