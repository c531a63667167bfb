import { bandOf } from '../domain/band';
import { arrOf, daysUntil, foldText, numberOf, renewalInDays, severityOf } from '../domain/readings';
import type { AttributeType, TenantSettings } from '../domain/settings';
import type {
  AccountHistory,
  Classification,
  Facts,
  Instant,
  Scalar,
  SurveyResponse,
  TierResult,
} from '../domain/types';
import { ATTRIBUTE, FIELDS, type FactValue, type RuleFacts } from './fields';
import { membersOf } from './operators';

export interface RuleInput {
  readonly response: Pick<SurveyResponse, 'score' | 'language'> & Partial<Pick<SurveyResponse, 'survey' | 'channel'>>;
  readonly facts: Facts;
  readonly classification: Classification;
  readonly tier: TierResult;
  readonly now: Instant;
  readonly history?: AccountHistory;
  /** What the mapped attributes hold; without it each is as the CRM sent it. */
  readonly settings?: { readonly mapping?: Pick<TenantSettings['mapping'], 'types'> };
  /** Fields as somebody says they are, in place of what is read for them; null = missing. */
  readonly stated?: Readonly<Record<string, FactValue | null>>;
}

type Facing = Record<string, FactValue>;

/** Attributes that rules may ask for without the prefix. */
const NAMED = Object.entries(FIELDS).flatMap(([name, { attribute, type }]) =>
  attribute === null || name !== attribute || name === 'arr' ? [] : [{ name, text: type === 'text' }],
);

/**
 * Reads every field a rule may ask for; what is not known is left out.
 * @throws RangeError for a score outside its scale, which capture refuses
 */
export function ruleFacts(input: RuleInput): RuleFacts {
  const known: Facing = {};
  addResponse(known, input);
  addClassification(known, input);
  addSignals(known, input);
  addAttributes(known, input);
  return input.stated === undefined ? known : restated({ ...known, ...input.stated });
}

function restated(facts: Readonly<Record<string, FactValue | null>>): RuleFacts {
  return Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, FactValue] => fact[1] !== null));
}

function addResponse(known: Facing, { response, classification, facts, history }: RuleInput): void {
  const { score, survey, channel } = response;
  put(known, 'score', score?.value);
  put(known, 'score_0_10', severityOf(score));
  put(known, 'metric', score?.scale.metric);
  put(known, 'band', score === null ? null : bandOf(score));
  put(known, 'survey', survey?.id ?? survey?.name);
  put(known, 'channel', channel);
  put(known, 'language', classification.language ?? response.language);
  put(known, 'match', facts.match.outcome);
  if (history !== undefined) known['repeat'] = history.lead !== null || history.previous !== null;
}

function addClassification(known: Facing, { classification, tier }: RuleInput): void {
  known['reason'] = classification.primary;
  known['reason_confidence'] = classification.confidence;
  known['secondary'] = classification.secondary;
  known['flags'] = classification.flags;
  known['tier'] = tier.tier;
}

function addSignals(known: Facing, { facts, now }: RuleInput): void {
  put(known, 'open_tickets', facts.tickets?.open);
  put(known, 'open_high_priority_tickets', facts.tickets?.openHighPriority);
  put(known, 'tickets_30d', facts.tickets?.last30Days);
  put(known, 'arr', arrOf(facts));
  put(known, 'renewal_in_days', renewalInDays(facts, now));
}

function addAttributes(known: Facing, { facts: { attributes }, settings, now }: RuleInput): void {
  const types = settings?.mapping?.types ?? {};
  for (const name of Object.keys(attributes)) {
    put(known, ATTRIBUTE + name, valueOf(attributes[name], own(types, name), now));
  }
  for (const { name, text } of NAMED) {
    const value = own(attributes, name);
    if (value !== undefined) put(known, name, valueOf(value, text ? (own(types, name) ?? 'text') : 'number', now));
  }
}

function own<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** What cannot be read as the admin says it is, is missing: a rule must not compare what is not there. */
function valueOf(value: Scalar | undefined, type: AttributeType | undefined, now: Instant): FactValue | null {
  if (value === null || value === undefined) return null;
  switch (type) {
    case undefined:
      return typeof value === 'string' ? value.trim() : value;
    case 'text':
    case 'enum':
    case 'user':
      return String(value).trim();
    case 'number':
    case 'money':
      return numberOf(value);
    case 'date':
      return daysUntil(value, now);
    case 'bool':
      return boolOf(value);
    case 'set':
      return listOf(String(value));
  }
}

function listOf(value: string): readonly string[] | null {
  const members = membersOf(value).filter((member) => member !== '');
  return members.length === 0 ? null : members;
}

/** HubSpot sends a checkbox as text, an import as whatever a sheet held. */
function boolOf(value: string | number | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  const said = foldText(String(value));
  if (said === 'true' || said === 'yes' || said === '1') return true;
  return said === 'false' || said === 'no' || said === '0' ? false : null;
}

/** An empty text is how a CRM says that nobody filled the field in. */
function put(known: Facing, name: string, value: FactValue | null | undefined): void {
  if (value !== null && value !== undefined && value !== '') known[name] = value;
}
