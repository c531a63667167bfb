import { bandOf } from '../domain/band';
import { arrOf, numberOf, renewalInDays, severityOf } from '../domain/readings';
import {
  FLAGS,
  REASONS,
  TIERS,
  type Band,
  type Classification,
  type Facts,
  type Instant,
  type Metric,
  type Scalar,
  type SurveyResponse,
  type TierResult,
} from '../domain/types';

/** 'attribute' = whatever the CRM holds: read as number, text, boolean or set as the operator asks. */
export type FieldType = 'number' | 'enum' | 'text' | 'set' | 'attribute';

export interface Field {
  readonly type: FieldType;
  /** What an enum or set may hold; null where any value may occur. */
  readonly values: readonly string[] | null;
  readonly about: string;
}

export type FactValue = string | number | boolean | readonly string[];

/** The facts a rule may ask for, by field name. A field that is not there is missing, which is not the same as false. */
export interface RuleFacts {
  readonly [field: string]: FactValue;
}

const METRICS: readonly Metric[] = ['nps', 'csat', 'ces', 'binary', 'custom'];
const BANDS: readonly Band[] = ['detractor', 'passive', 'promoter'];
const OUTCOMES: readonly Facts['match']['outcome'][] = ['matched', 'ambiguous', 'unmatched'];

/**
 * Every field that does not depend on the tenant's mapping.
 * @internal exported for its tests
 */
export const FIELDS: Readonly<Record<string, Field>> = {
  score: { type: 'number', values: null, about: 'the score on its own scale' },
  score_0_10: { type: 'number', values: null, about: 'the score put on the 0 to 10 scale of NPS, 0 the worst' },
  metric: { type: 'enum', values: METRICS, about: 'what was asked' },
  band: { type: 'enum', values: BANDS, about: 'the band of the score' },
  reason: { type: 'enum', values: REASONS, about: 'the primary reason' },
  reason_confidence: { type: 'number', values: null, about: 'how sure the reason is, 0 to 1' },
  secondary: { type: 'set', values: REASONS, about: 'up to two further reasons' },
  flags: { type: 'set', values: FLAGS, about: 'the warnings found in the words' },
  tier: { type: 'enum', values: TIERS, about: 'the risk tier' },
  match: { type: 'enum', values: OUTCOMES, about: 'whether the writer was found in the CRM' },
  arr: { type: 'number', values: null, about: 'annual recurring revenue, from the mapped field' },
  segment: { type: 'text', values: null, about: 'the mapped attribute "segment"' },
  region: { type: 'text', values: null, about: 'the mapped attribute "region"' },
  renewal_in_days: { type: 'number', values: null, about: 'days to the mapped "renewal_date", negative once past' },
  language: { type: 'text', values: null, about: 'language of the comment, two letters' },
  open_tickets: { type: 'number', values: null, about: 'open support tickets of the account' },
};

const ATTRIBUTE = 'attr.';

/** Looks a field up. @returns null for a name nobody knows; any mapped attribute is known as `attr.<name>` */
export function fieldOf(name: string): Field | null {
  if (Object.hasOwn(FIELDS, name)) return FIELDS[name] ?? null;
  if (!name.startsWith(ATTRIBUTE) || name.length === ATTRIBUTE.length) return null;
  return { type: 'attribute', values: null, about: `the mapped attribute "${name.slice(ATTRIBUTE.length)}"` };
}

export interface RuleInput {
  readonly response: Pick<SurveyResponse, 'score' | 'language'>;
  readonly facts: Facts;
  readonly classification: Classification;
  readonly tier: TierResult;
  readonly now: Instant;
}

/**
 * Reads every field a rule may ask for; what is not known is left out.
 * @throws RangeError for a score outside its scale, which capture refuses
 */
export function ruleFacts(input: RuleInput): RuleFacts {
  const { response, facts, classification, tier } = input;
  const { attributes } = facts;
  return known({
    score: response.score?.value,
    score_0_10: severityOf(response.score),
    metric: response.score?.scale.metric,
    band: response.score === null ? null : bandOf(response.score),
    reason: classification.primary,
    reason_confidence: classification.confidence,
    secondary: classification.secondary,
    flags: classification.flags,
    tier: tier.tier,
    match: facts.match.outcome,
    arr: arrOf(facts),
    segment: textOf(attributes['segment']),
    region: textOf(attributes['region']),
    renewal_in_days: renewalInDays(facts, input.now),
    language: classification.language ?? response.language,
    open_tickets: numberOf(facts.tickets?.open),
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [ATTRIBUTE + name, value])),
  });
}

/** An empty text is how a CRM says that nobody filled the field in. */
function known(values: Readonly<Record<string, FactValue | null | undefined>>): RuleFacts {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, FactValue] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '',
    ),
  );
}

function textOf(value: Scalar | undefined): string | null {
  return value === null || value === undefined ? null : String(value).trim();
}
