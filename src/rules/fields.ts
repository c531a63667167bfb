import type { AttributeType, TenantSettings } from '../domain/settings';
import { FLAGS, REASONS, TIERS, type Band, type Channel, type Facts, type Metric } from '../domain/types';

/** 'attribute' = asked without the tenant's settings, so nobody knows what it holds: read as the operator asks. */
export type FieldType = AttributeType | 'attribute';

export interface Field {
  readonly type: FieldType;
  /** What an enum or set may hold; null where any value may occur. */
  readonly values: readonly string[] | null;
  /** The mapped attribute it is read from, by the admin's name for it; null where the response or we say it. */
  readonly attribute: string | null;
  /** Every response has it. */
  readonly always: boolean;
  /** What a number can be at all; null = unlimited. Both ends are included. */
  readonly range: Range | null;
  readonly about: string;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** What an example is made of; left out = from 0. */
  readonly usual?: { readonly min: number; readonly max: number };
}

export type FactValue = string | number | boolean | readonly string[];

/** The facts a rule may ask for, by field name. A field that is not there is missing, which is not the same as false. */
export interface RuleFacts {
  readonly [field: string]: FactValue;
}

/** What every mapped attribute holds, by the admin's name for it. */
export type AttributeTypes = Readonly<Record<string, AttributeType>>;

const METRICS: readonly Metric[] = ['nps', 'csat', 'ces', 'binary', 'custom'];
const BANDS: readonly Band[] = ['detractor', 'passive', 'promoter'];
const OUTCOMES: readonly Facts['match']['outcome'][] = ['matched', 'ambiguous', 'unmatched'];
const CHANNELS: readonly Channel[] = ['email', 'in_app', 'web', 'sms', 'link', 'api', 'csv', 'other'];

const COUNT = { min: 0, max: Number.POSITIVE_INFINITY, whole: true } as const;
const ANY = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY } as const;
const DAYS = { ...ANY, whole: true } as const;
/** A custom scale may be any; on the scales people know a score lies here. */
const ANY_SCORE = { ...ANY, whole: false, usual: { min: 0, max: 10 } } as const;
const ALWAYS = { always: true } as const;

/** Every field whose name does not depend on the tenant's mapping. */
export const FIELDS: Readonly<Record<string, Field>> = {
  score: field('number', 'the score on its own scale', { range: ANY_SCORE }),
  score_0_10: field('number', 'the score put on the 0 to 10 scale of NPS, 0 the worst', {
    range: { min: 0, max: 10, whole: false },
  }),
  metric: field('enum', 'what was asked', { values: METRICS }),
  band: field('enum', 'the band of the score', { values: BANDS }),
  survey: field('text', 'id of the survey at its source, or its name where it has none'),
  channel: field('enum', 'how the survey was answered', { values: CHANNELS }),
  reason: field('enum', 'the primary reason', { values: REASONS, ...ALWAYS }),
  reason_confidence: field('number', 'how sure the reason is, 0 to 1', {
    range: { min: 0, max: 1, whole: false },
    ...ALWAYS,
  }),
  secondary: field('set', 'up to two further reasons', { values: REASONS, ...ALWAYS }),
  flags: field('set', 'the warnings found in the words', { values: FLAGS, ...ALWAYS }),
  tier: field('enum', 'the risk tier', { values: TIERS, ...ALWAYS }),
  match: field('enum', 'whether the writer was found in the CRM', { values: OUTCOMES, ...ALWAYS }),
  repeat: field('bool', 'another case of the account is open, or was closed within 90 days'),
  language: field('text', 'language of the comment, two letters'),
  open_tickets: field('number', 'open support tickets of the account', { range: COUNT }),
  open_high_priority_tickets: field('number', 'those of them that are urgent', { range: COUNT }),
  tickets_30d: field('number', 'support tickets of the last 30 days', { range: COUNT }),
  arr: field('money', 'annual recurring revenue, from the mapped field', { attribute: 'arr' }),
  renewal_in_days: field('number', 'days to the mapped "renewal_date", negative once past', {
    range: DAYS,
    attribute: 'renewal_date',
  }),
  segment: mapped('text', 'segment'),
  region: mapped('text', 'region'),
  product: mapped('text', 'product'),
  product_module: mapped('text', 'product_module'),
  account_tier: mapped('text', 'account_tier'),
  lifecycle_stage: mapped('text', 'lifecycle_stage'),
  contract_value: mapped('money', 'contract_value'),
  usage_change_percent: mapped('number', 'usage_change_percent'),
};

function field(type: FieldType, about: string, more: Partial<Field> = {}): Field {
  return { type, values: null, attribute: null, always: false, range: null, about, ...more };
}

function mapped(type: FieldType, attribute: string): Field {
  const range = type === 'date' ? DAYS : null;
  return field(type, `the mapped attribute "${attribute}"`, { attribute, range });
}

export const ATTRIBUTE = 'attr.';

/** What every attribute of a tenant's mapping holds: 'text' where the admin did not say. */
export function typesOf({ arr, attributes, types }: Pick<TenantSettings['mapping'], 'arr' | 'attributes' | 'types'>) {
  const names = Object.keys(attributes);
  const declared = new Map(Object.entries(types));
  const all = new Map<string, AttributeType>(names.map((name) => [name, declared.get(name) ?? 'text']));
  if (arr !== null) all.set('arr', 'money');
  return Object.fromEntries(all);
}

/**
 * Looks a field up. A text field that is read from an attribute takes the type the admin declared for that.
 * @param types what the tenant's attributes hold; without them any `attr.<name>` is known, of whatever type
 * @returns null for a name nobody knows
 */
export function fieldOf(name: string, types?: AttributeTypes): Field | null {
  const known = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (known !== undefined) return known.type === 'text' ? asDeclared(known, types) : known;
  if (!name.startsWith(ATTRIBUTE) || name.length === ATTRIBUTE.length) return null;
  const attribute = name.slice(ATTRIBUTE.length);
  if (types === undefined) return mapped('attribute', attribute);
  const type = Object.hasOwn(types, attribute) ? types[attribute] : undefined;
  return type === undefined ? null : mapped(type, attribute);
}

function asDeclared(known: Field, types: AttributeTypes | undefined): Field {
  const { attribute } = known;
  const declared =
    attribute !== null && types !== undefined && Object.hasOwn(types, attribute) ? types[attribute] : null;
  return declared === null || declared === undefined || attribute === null ? known : mapped(declared, attribute);
}
