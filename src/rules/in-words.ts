import { reasonName } from '../domain/names';
import { REASONS, type Json, type ReasonCode, type RuleTrace } from '../domain/types';
import type { Cond, Group, Node, RaiseStrategy, Strategy } from './schema';
import { viaInWords } from './via';

/** Fields whose name alone would not be understood. */
const FIELDS: Readonly<Record<string, string>> = {
  score_0_10: 'score (0 to 10)',
  metric: 'kind of survey',
  reason_confidence: 'certainty of the reason',
  secondary: 'further reasons',
  match: 'found in the CRM',
  arr: 'ARR',
  renewal_in_days: 'days to renewal',
  repeat: 'repeat',
  open_high_priority_tickets: 'urgent open tickets',
  tickets_30d: 'tickets of the last 30 days',
};

/** What a rule asks for, as one says it: "ARR is at least 50,000 and any of: ...". A catch-all is "everything else". */
export function conditionInWords(when: Group): string {
  return isEmpty(when) ? 'everything else' : groupInWords(when, true);
}

/** A chain of ways to a person, in order: "account CSM, else account owner". */
export function chainInWords(chain: readonly (Strategy | RaiseStrategy)[], nameOf: (user: string) => string): string {
  return chain.map((strategy) => strategyInWords(strategy, nameOf)).join(', else ');
}

/** Why a rule did not match, as one says it: "ARR is at least 50,000, and it is 12,000". */
export function failureInWords({ field, op, value: wanted, actual }: NonNullable<RuleTrace['failed']>): string {
  // What was stored was read by the schema when the rule was published.
  const asked = condInWords({ field, op, value: wanted } as Cond);
  return `it asks that ${asked}; it is ${readInWords(actual)}`;
}

function readInWords(actual: Json): string {
  if (actual === null || actual === 'missing') return 'not known';
  if (Array.isArray(actual)) return actual.length === 0 ? 'none' : actual.map(readInWords).join(', ');
  return typeof actual === 'object' ? JSON.stringify(actual) : value(actual);
}

function isEmpty(when: Group): boolean {
  return 'all' in when && when.all.length === 0;
}

function groupInWords(group: Group, outermost: boolean): string {
  const [members, joint, not] =
    'all' in group
      ? ([group.all, ' and ', ''] as const)
      : 'any' in group
        ? ([group.any, ' or ', ''] as const)
        : ([group.none, ' or ', 'not '] as const);
  const said = members.map((node) => nodeInWords(node)).join(joint);
  const bracketed = not !== '' || (!outermost && members.length > 1);
  return bracketed ? `${not}(${said})` : said;
}

function nodeInWords(node: Node): string {
  return 'field' in node ? condInWords(node) : groupInWords(node, false);
}

function condInWords(cond: Cond): string {
  const field = fieldInWords(cond.field);
  switch (cond.op) {
    case 'eq':
      return `${field} is ${value(cond.value)}`;
    case 'ne':
      return `${field} is not ${value(cond.value)}`;
    case 'in':
      return `${field} is one of ${list(cond.value)}`;
    case 'not_in':
      return `${field} is none of ${list(cond.value)}`;
    case 'lt':
      return `${field} is below ${value(cond.value)}`;
    case 'lte':
      return `${field} is at most ${value(cond.value)}`;
    case 'gt':
      return `${field} is above ${value(cond.value)}`;
    case 'gte':
      return `${field} is at least ${value(cond.value)}`;
    case 'between':
      return `${field} is from ${value(cond.value[0])} to ${value(cond.value[1])}`;
    case 'contains_any':
      return `${field} include ${cond.value.length === 1 ? '' : 'any of '}${list(cond.value)}`;
    case 'contains_all':
      return `${field} include all of ${list(cond.value)}`;
    case 'contains_none':
      return `${field} include none of ${list(cond.value)}`;
    case 'matches_word':
      return `${field} says ${list(typeof cond.value === 'string' ? [cond.value] : cond.value)}`;
    case 'is_known':
      return `${field} is known`;
    case 'is_unknown':
      return `${field} is not known`;
  }
}

function fieldInWords(name: string): string {
  return FIELDS[name] ?? name.replace(/^attr\./, '').replaceAll('_', ' ');
}

function list(values: readonly (string | number | boolean)[]): string {
  return values.map(value).join(', ');
}

function value(one: string | number | boolean): string {
  if (typeof one === 'number') return one.toLocaleString('en');
  if (typeof one === 'boolean') return one ? 'yes' : 'no';
  return isReason(one) ? reasonName(one) : one.replaceAll('_', ' ');
}

function isReason(text: string): text is ReasonCode {
  return (REASONS as readonly string[]).includes(text);
}

function strategyInWords(strategy: Strategy | RaiseStrategy, nameOf: (user: string) => string): string {
  if ('of' in strategy) {
    const of = strategy.of;
    return `manager of the ${of.strategy === 'owner' ? 'case owner' : strategyInWords(of, nameOf)}`;
  }
  if ('user' in strategy) return nameOf(strategy.user);
  if ('pool' in strategy) return `${viaInWords(`${strategy.strategy}(${strategy.pool})`)}${capOf(strategy)}`;
  if ('role' in strategy) return viaInWords(`account_team_role(${strategy.role})`);
  if ('attribute' in strategy) return viaInWords(`property_user(${strategy.attribute})`);
  return viaInWords(strategy.strategy);
}

function capOf({ cap }: { readonly cap?: number | undefined }): string {
  return cap === undefined ? '' : ` (at most ${cap} open cases each)`;
}
