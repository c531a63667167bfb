import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json';
import type { Instant, Observation, ObservationKind, ResponseFields, SurveyResponse } from '../domain/types';

/**
 * Who wins a field: the source's time (ms), its counter, the rank of the kind, then a hash of what was stated, so that
 * no two different statements tie. The order of receipt plays no part: that is what makes merging a join.
 */
export type VersionTuple = readonly [atMs: number, seq: number, rank: number, hash: string];

export interface Register<T> {
  readonly value: T;
  readonly version: VersionTuple;
}

interface MergedFields extends ResponseFields {
  readonly deleted: boolean;
}

export type FieldName = keyof MergedFields;

/** The last writer of each field that was ever stated. Plain JSON: it is stored with the response. */
export type Registers = { readonly [F in FieldName]?: Register<MergedFields[F]> };

const EMPTY: MergedFields = {
  score: null,
  comment: null,
  complete: null,
  person: null,
  company: null,
  respondedAt: null,
  survey: null,
  channel: null,
  language: null,
  answers: null,
  properties: null,
  deleted: false,
};
const FIELD_NAMES = Object.keys(EMPTY) as readonly FieldName[];

/** What a deletion takes away: who wrote and what they wrote. Score and times stay, for the case and the figures. */
const ERASED = { comment: null, person: null, answers: null, properties: null, deleted: true } as const;

const RANK: { readonly [K in ObservationKind]: number } = { created: 0, updated: 1, completed: 2, deleted: 3 };

/**
 * Merges what an observation states into a response. Commutative, associative and idempotent, so that neither the
 * order of deliveries nor their repetition can matter. A snapshot writes every field, a delta the ones it has.
 * @param registers null for a response that is new.
 */
export function mergeObservation(registers: Registers | null, observation: Observation): Registers {
  const stated = statedFields(observation);
  const version = versionOf(observation, stated);
  const written = Object.entries(stated).map(([field, value]) => [field, { value, version }]);
  return joinRegisters(registers ?? {}, Object.fromEntries(written) as Registers);
}

/**
 * The join itself: of each field the register with the greater version.
 * @internal exported for its tests
 */
export function joinRegisters(a: Registers, b: Registers): Registers {
  const joined = FIELD_NAMES.flatMap((field) => {
    const [left, right] = [a[field], b[field]];
    const winner = left && right && compareVersions(left.version, right.version) < 0 ? right : (left ?? right);
    return winner ? [[field, winner] as const] : [];
  });
  return Object.fromEntries(joined);
}

/** The merged truth. @param receivedAt when the first delivery that mentions the response was received. */
export function mergedResponse(registers: Registers, responseId: string, receivedAt: Instant): SurveyResponse {
  const values = FIELD_NAMES.map((field) => [field, valueOf(registers, field)]);
  return { responseId, receivedAt, ...(Object.fromEntries(values) as MergedFields) };
}

/** Fields whose value a merge changed, for the trail of revisions. Never stated and stated as null are the same. */
export function changedFields(before: Registers | null, after: Registers): readonly FieldName[] {
  return FIELD_NAMES.filter((field) => {
    if (before?.[field] === after[field]) return false;
    return canonicalJson(valueOf(before ?? {}, field)) !== canonicalJson(valueOf(after, field));
  });
}

function valueOf(registers: Registers, field: FieldName): MergedFields[FieldName] {
  const register = registers[field];
  return register ? register.value : EMPTY[field];
}

function statedFields({ kind, mode, fields }: Observation): Partial<MergedFields> {
  if (kind === 'deleted') return ERASED;
  return mode === 'snapshot' ? { ...EMPTY, ...fields } : { ...fields, deleted: false };
}

function versionOf({ version, kind }: Observation, stated: Partial<MergedFields>): VersionTuple {
  const hash = createHash('sha256').update(canonicalJson(stated), 'utf8').digest('hex');
  return [version.at ?? 0, version.seq ?? 0, RANK[kind], hash];
}

function compareVersions(a: VersionTuple, b: VersionTuple): number {
  const numeric = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  if (numeric !== 0) return numeric;
  return a[3] < b[3] ? -1 : Number(a[3] > b[3]);
}
