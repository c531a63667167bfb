import type { z } from 'zod';
import { membersOf } from './evaluate';
import { fieldOf, type Field } from './fields';
import { OPERATORS } from './operators';
import { ruleSetSchema, type Cond, type Node, type Rule, type RuleSet, type Strategy } from './schema';

export type ProblemCode =
  | 'shape'
  | 'duplicate_id'
  | 'unknown_field'
  | 'operator_mismatch'
  | 'value_mismatch'
  | 'unknown_role'
  | 'policy_not_applied'
  | 'no_named_end';

/** Why a rule set may not be published, where, and in words an admin can act on. */
export interface Problem {
  readonly code: ProblemCode;
  /** Id of the rule; null where the set as a whole is wrong, or the rule has no readable id. */
  readonly ruleId: string | null;
  readonly message: string;
}

const ROLES: readonly string[] = ['@program_owner', '@product_liaison'];

/**
 * Checks a rule set before it is saved.
 * @param candidate anything, typically JSON from an admin
 * @returns nothing where it may be published; problems of shape come alone, since the rest cannot be read without one
 */
export function lintRuleSet(candidate: unknown): readonly Problem[] {
  const parsed = ruleSetSchema.safeParse(candidate);
  if (!parsed.success) return parsed.error.issues.map((issue) => shapeProblem(issue, candidate));
  return [...duplicateIds(parsed.data), ...parsed.data.rules.flatMap(lintRule), ...lintEnd(parsed.data)];
}

function shapeProblem({ path, message }: z.core.$ZodIssue, candidate: unknown): Problem {
  return {
    code: 'shape',
    ruleId: idAt(candidate, path),
    message: `${path.length === 0 ? 'rule set' : path.join('.')}: ${message}`,
  };
}

function idAt(candidate: unknown, [list, index]: readonly PropertyKey[]): string | null {
  if (list !== 'rules' || typeof index !== 'number') return null;
  const { rules } = candidate as { readonly rules: readonly unknown[] };
  const id = (rules[index] as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
}

function duplicateIds({ rules }: RuleSet): readonly Problem[] {
  const again = rules.filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) < index);
  return again.map(({ id }) => ({ code: 'duplicate_id', ruleId: id, message: `two rules have the id "${id}"` }));
}

function lintRule(rule: Rule): readonly Problem[] {
  return [...lintNode(rule.when), ...lintRoles(rule), ...lintPolicy(rule)].map((problem) => ({
    ...problem,
    ruleId: rule.id,
  }));
}

type Finding = Omit<Problem, 'ruleId'>;

function lintNode(node: Node): readonly Finding[] {
  if (!('field' in node)) return membersOf(node).flatMap(lintNode);
  const field = fieldOf(node.field);
  if (field === null) return [{ code: 'unknown_field', message: `there is no field "${node.field}"` }];
  if (!OPERATORS[field.type].includes(node.op)) {
    const known = OPERATORS[field.type].join(', ');
    return [{ code: 'operator_mismatch', message: `"${node.field}" (${field.type}) takes one of ${known}` }];
  }
  return lintValue(node, field);
}

function lintValue(cond: Cond, field: Field): readonly Finding[] {
  if (!('value' in cond)) return [];
  const values = typeof cond.value === 'object' ? cond.value : [cond.value];
  const strange = [...values].filter((value) => !fits(value, field));
  const ordered = cond.op !== 'between' || cond.value[0] <= cond.value[1];
  return [
    ...strange.map((value): Finding => ({
      code: 'value_mismatch',
      message: `"${cond.field}" is never ${JSON.stringify(value)}`,
    })),
    ...(ordered
      ? []
      : [{ code: 'value_mismatch', message: `"${cond.field}" between ${cond.value.join(' and ')} is empty` } as const]),
  ];
}

function fits(value: string | number | boolean, { type, values }: Field): boolean {
  if (type === 'number') return typeof value === 'number';
  if (type === 'attribute') return true;
  return typeof value === 'string' && (values === null || values.includes(value));
}

function lintRoles({ then }: Rule): readonly Finding[] {
  const strategies = [...then.owner, ...(then.raise ?? [])].map((strategy) =>
    'of' in strategy ? strategy.of : strategy,
  );
  const users = strategies.flatMap((strategy) => ('user' in strategy ? [strategy.user] : []));
  return users
    .filter((user) => user.startsWith('@') && !ROLES.includes(user))
    .map((user) => ({ code: 'unknown_role', message: `there is no role "${user}": use ${ROLES.join(' or ')}` }));
}

/** A promise that is stored and not kept would be worse than none. */
function lintPolicy({ then }: Rule): readonly Finding[] {
  if (then.policyId === undefined) return [];
  return [
    { code: 'policy_not_applied', message: 'a policy of its own for a rule is not applied yet: leave policyId out' },
  ];
}

/** Whatever the CRM knows about an account may be empty; the last chain has to end with somebody by name. */
function lintEnd({ rules }: RuleSet): readonly Problem[] {
  const last = rules.at(-1);
  const end = last?.then.owner.at(-1);
  if (last === undefined || (end !== undefined && namesSomebody(end))) return [];
  return [
    { code: 'no_named_end', ruleId: last.id, message: 'the owner chain of the last rule must end in a named person' },
  ];
}

function namesSomebody({ strategy }: Strategy): boolean {
  return strategy === 'named_user' || strategy === 'fallback_named';
}
