import { z } from 'zod';
import type { Instant, Observation, Score } from '../domain/types';
import { cleanJson } from './clean-json';
import { readFields } from './generic-fields';
import type { Note } from './generic-fields';
import { TIME_FIX, idSchema, timeSchema } from './generic-schemas';
import { mapElement } from './mapping';
import { readScale } from './scale';
import { readScore, scoreMisfit } from './score';
import type { SourceConfig } from './source';

export interface ElementContext {
  readonly config: SourceConfig;
  readonly receivedAt: Instant;
  /** Where the element lies in the body, such as `[3].`; empty for a body that is one element. */
  readonly place: string;
}

export type ElementReading =
  | { readonly kind: 'observation'; readonly observation: Observation; readonly problems: readonly string[] }
  | { readonly kind: 'ignored' | 'test' | 'unusable'; readonly reason: string };

type Data = z.infer<typeof dataSchema>;
type Attempt<T> = { readonly value: T } | { readonly path: string; readonly fix: string };

const KINDS = ['created', 'updated', 'completed', 'deleted', 'test'] as const;
const KINDS_SAID = KINDS.map((kind) => `.${kind}`).join(', ');
/** A version from the far future would win every merge for good; a day covers any wrong zone. */
const MAX_AHEAD_MS = 86_400_000;

const SEQ_FIX = 'send a whole number from 0';
const envelopeSchema = z.looseObject(
  { type: z.string(`send the name of the event, ending in one of ${KINDS_SAID}`) },
  'send an object with "type" and "data"',
);
const dataSchema = z.looseObject(
  {
    response_id: idSchema,
    mode: z.enum(['snapshot', 'delta'], 'send "snapshot" or "delta"').nullish(),
    seq: z.preprocess(
      (value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value),
      z.int(SEQ_FIX).min(0, SEQ_FIX).nullish(),
    ),
  },
  'send an object with "response_id"',
);

/**
 * Reads one element of a generic body. Strict about what decides identity, order and score, lenient about the rest.
 * Reasons and problems name the path and the fix and repeat nothing that was sent.
 */
export function readElement(raw: unknown, context: ElementContext): ElementReading {
  const cleaned = cleanJson(raw);
  if (!cleaned.ok) return unusable(context, { path: '', fix: 'nest at most 32 levels deep' });
  const { mapping } = context.config;
  const envelope = envelopeSchema.safeParse(mapping ? mapElement(cleaned.value, mapping) : cleaned.value);
  if (!envelope.success) return unusable(context, fault('', envelope.error));

  const kind = KINDS.find((suffix) => envelope.data.type.endsWith(`.${suffix}`));
  if (kind === undefined) return { kind: 'ignored', reason: `${context.place}type: ends in none of ${KINDS_SAID}` };
  if (kind === 'test') return { kind: 'test', reason: `${context.place}type: a test event` };

  const data = dataSchema.safeParse(envelope.data['data']);
  if (!data.success) return unusable(context, fault('data', data.error));
  return observe({ kind, data: data.data, sentAt: envelope.data['timestamp'] }, context);
}

interface Event {
  readonly kind: Observation['kind'];
  readonly data: Data;
  readonly sentAt: unknown;
}

function observe({ kind, data, sentAt }: Event, context: ElementContext): ElementReading {
  const at = versionTime(data, sentAt, context.receivedAt);
  if (!('value' in at)) return unusable(context, at);
  const version = { at: at.value, seq: data.seq ?? null };
  const responseId = data.response_id;
  if (kind === 'deleted') {
    if (at.value === null) return unusable(context, { path: 'data.updated_at', fix: 'a deletion needs its time' });
    return { kind: 'observation', observation: { responseId, mode: 'delta', kind, version, fields: {} }, problems: [] };
  }

  const mode = data.mode ?? 'snapshot';
  const score = readStatedScore(data, context.config);
  if (!('value' in score)) return unusable(context, score);
  const problems: string[] = [];
  const note: Note = (path, fix) => problems.push(sentence(context, { path: `data.${path}`, fix }));
  const fields = {
    ...(mode === 'snapshot' || data['score'] !== undefined ? { score: score.value } : {}),
    ...readFields(data, mode, note),
  };
  // The event itself says so, whether or not the body repeats it.
  const completed = kind === 'completed' && (fields.complete ?? null) === null ? { complete: true } : {};
  return {
    kind: 'observation',
    observation: { responseId, mode, kind, version, fields: { ...fields, ...completed } },
    problems,
  };
}

function readStatedScore(data: Data, config: SourceConfig): Attempt<Score | null> {
  const read = readScore(data['score']);
  if (!read.ok) return { path: 'data.score', fix: read.fix };
  if (read.value === null) return { value: null };
  const scale = readScale(data['scale'], config.scale);
  if (!scale.ok) return { path: 'data.scale', fix: scale.fix };
  const misfit = scoreMisfit(read.value, scale.scale);
  if (misfit !== null) return { path: 'data.score', fix: misfit };
  return { value: { value: read.value, scale: scale.scale } };
}

/** The source's own clock: when the response was last changed, else when the event was made. Never our receipt. */
function versionTime(data: Data, sentAt: unknown, receivedAt: Instant): Attempt<Instant | null> {
  const changed = data['updated_at'] ?? null;
  const path = changed === null ? 'timestamp' : 'data.updated_at';
  const raw = changed ?? sentAt ?? null;
  if (raw === null) return { value: null };
  const parsed = timeSchema.safeParse(raw);
  if (!parsed.success) return { path, fix: TIME_FIX };
  if (parsed.data > receivedAt + MAX_AHEAD_MS)
    return { path, fix: 'lies over a day ahead: correct the clock of the sender' };
  return { value: parsed.data };
}

function fault(root: string, { issues: [issue] }: z.ZodError): { readonly path: string; readonly fix: string } {
  const path = [root, ...(issue?.path ?? [])].filter((step) => step !== '').join('.');
  return { path, fix: issue?.message ?? 'is not as documented' };
}

function unusable(context: ElementContext, found: { readonly path: string; readonly fix: string }): ElementReading {
  return { kind: 'unusable', reason: sentence(context, found) };
}

/** Under a mapping the tool's own path is what an admin can look for. */
function sentence(
  { config, place }: ElementContext,
  { path, fix }: { readonly path: string; readonly fix: string },
): string {
  const target = path.replace(/^data[.]/, '');
  const origin = Object.entries(config.mapping?.fields ?? {}).find(([field]) => field === target)?.[1]?.path;
  const where = origin === undefined ? path : `${origin} (mapped to ${target})`;
  return `${place}${where === '' ? 'body' : where}: ${fix}`;
}
