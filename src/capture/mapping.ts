import { z } from 'zod';

/** Fields of the generic body that a mapping can fill; `properties.<name>` besides. */
const TARGETS = [
  'response_id',
  'score',
  'scale',
  'comment',
  'respondent.external_id',
  'respondent.email',
  'respondent.name',
  'respondent.phone',
  'respondent.company.external_id',
  'respondent.company.name',
  'respondent.company.domain',
  'survey.id',
  'survey.name',
  'channel',
  'language',
  'responded_at',
  'updated_at',
  'seq',
  'complete',
] as const;

const path = z.string().min(1).max(256);
const target = z.union([
  z.enum(TARGETS),
  z.templateLiteral(['properties.', z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)]),
]);
const origin = z.union([
  path.transform((from) => ({ path: from, as: 'as_is' as const })),
  z.strictObject({ path, as: z.enum(['as_is', 'unix_s', 'unix_ms']).default('as_is') }),
]);
const kind = z.enum(['created', 'updated', 'completed', 'deleted', 'test', 'ignored']);

/**
 * Where a tool's own JSON holds what the generic body would hold. Paths are dotted (`data.answers.0.value`), or JSON
 * pointers (`/data/a.b`) for keys that contain a dot; they look at own properties only.
 */
export const mappingSchema = z.strictObject({
  /** Where the list of responses lies; null = the body is one response, or a list of them. */
  items: path.nullable().default(null),
  mode: z.enum(['snapshot', 'delta']).default('snapshot'),
  /** Which of the tool's event names is what; null = everything it sends is an update. */
  event: z
    .strictObject({ path, kinds: z.record(z.string(), kind), otherwise: kind.default('ignored') })
    .nullable()
    .default(null),
  fields: z
    .partialRecord(target, origin)
    .refine((fields) => fields.response_id !== undefined, 'response_id must be mapped'),
});

export type Mapping = Readonly<z.infer<typeof mappingSchema>>;

/** Follows a dotted path or JSON pointer through own properties. @returns undefined where it leads nowhere. */
export function valueAt(root: unknown, path: string): unknown {
  const steps = path.startsWith('/')
    ? path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : path.split('.');
  return steps.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as { readonly [key: string]: unknown })[step];
  }, root);
}

/** One element of a tool's JSON, rewritten as an element of the generic body. What is not there stays absent. */
export function mapElement(raw: unknown, mapping: Mapping): unknown {
  const data: Branch = { mode: mapping.mode };
  for (const [field, from] of Object.entries(mapping.fields)) {
    const found = from && valueAt(raw, from.path);
    if (from && found !== undefined) graft(data, field.split('.'), timed(found, from.as));
  }
  return { type: `mapped.${eventKind(raw, mapping.event)}`, data };
}

interface Branch {
  [key: string]: unknown;
}

function graft(branch: Branch, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) branch[step] = value;
  else graft((branch[step] ??= {}) as Branch, rest, value);
}

function eventKind(raw: unknown, event: Mapping['event']): string {
  if (event === null) return 'updated';
  const named = valueAt(raw, event.path);
  const known = typeof named === 'string' && Object.hasOwn(event.kinds, named) ? event.kinds[named] : undefined;
  return known ?? event.otherwise;
}

/** Seconds come as texts too (AskNicely). What is no time is passed on as it is: the reader of the field refuses it. */
function timed(value: unknown, as: 'as_is' | 'unix_s' | 'unix_ms'): unknown {
  if (as === 'as_is' || (typeof value !== 'number' && typeof value !== 'string')) return value;
  if (!/^\d{1,16}(\.\d+)?$/.test(String(value))) return value;
  const at = new Date(Number(value) * (as === 'unix_s' ? 1000 : 1));
  return Number.isNaN(at.getTime()) ? value : at.toISOString();
}
