/** Milliseconds since the epoch, UTC. Durations carry their unit in the name instead. */
export type Instant = number;

/** JSON that survives a round trip through a jsonb column. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Metric = 'nps' | 'csat' | 'ces' | 'binary' | 'custom';

export interface Scale {
  readonly metric: Metric;
  readonly min: number;
  readonly max: number;
  /** false where a high value is bad, such as "how much effort did it take". */
  readonly higherIsBetter: boolean;
}

export interface Score {
  readonly value: number;
  readonly scale: Scale;
}

export type Band = 'detractor' | 'passive' | 'promoter';

export interface Person {
  readonly externalId: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
}

export interface Company {
  readonly externalId: string | null;
  readonly name: string | null;
  readonly domain: string | null;
}

export interface Answer {
  readonly id: string;
  readonly label: string | null;
  readonly type: 'scale' | 'text' | 'choice' | 'choices' | 'other';
  readonly value: Json;
}

export type Channel = 'email' | 'in_app' | 'web' | 'sms' | 'link' | 'api' | 'csv' | 'other';

/** Every field a source can state. In a delta an absent key is no statement; a snapshot states all, null clears. */
export interface ResponseFields {
  readonly score: Score | null;
  readonly comment: string | null;
  readonly complete: boolean | null;
  readonly person: Person | null;
  readonly company: Company | null;
  readonly respondedAt: Instant | null;
  readonly survey: { readonly id: string | null; readonly name: string | null } | null;
  readonly channel: Channel | null;
  readonly language: string | null;
  readonly answers: readonly Answer[] | null;
  readonly properties: { readonly [key: string]: string | number | boolean | null } | null;
}

export type ObservationKind = 'created' | 'updated' | 'completed' | 'deleted';

export interface Observation {
  readonly responseId: string;
  readonly mode: 'snapshot' | 'delta';
  readonly kind: ObservationKind;
  /** The source's own clock and counter, never the order of receipt: that is what makes merging a join. */
  readonly version: { readonly at: Instant | null; readonly seq: number | null };
  readonly fields: Partial<ResponseFields>;
}

/** The merged truth of one survey answer. */
export interface SurveyResponse extends ResponseFields {
  readonly responseId: string;
  /** When the first delivery that mentions it was received. */
  readonly receivedAt: Instant;
  readonly deleted: boolean;
}
