import { readElement } from './generic-element';
import type { ElementReading } from './generic-element';
import { valueAt } from './mapping';
import { SIGNATURE_SCHEMES } from './signature-schemes';
import type { ParseResult, Source, SourceConfig, SourceDelivery } from './source';

const MAX_ELEMENTS = 1000;
/** Sentences kept of one delivery: enough to see what is wrong, whatever its size. */
const MAX_PROBLEMS = 20;

/** Signed JSON in our own shape, or in the shape of any tool through a mapping. The body is described in docs/sources.md. */
export const generic: Source = {
  id: 'generic',
  signature: SIGNATURE_SCHEMES.standardWebhooks,
  deliveryIdHeader: 'webhook-id',
  parse: parseGeneric,
};

function parseGeneric({ body, receivedAt }: SourceDelivery, config: SourceConfig): ParseResult {
  const parsed = parseJson(body);
  if (!parsed.ok) return { kind: 'unusable', reason: 'body: send one JSON object, or a list of them, in UTF-8' };
  const items = config.mapping?.items ?? null;
  const list = items === null ? parsed.value : valueAt(parsed.value, items);
  if (!Array.isArray(list)) {
    if (items !== null) return { kind: 'unusable', reason: `${items}: is not a list, as the mapping expects` };
    return combine([readElement(list, { config, receivedAt, place: '' })]);
  }
  if (list.length === 0) return { kind: 'ignored', reason: 'body: an empty list' };
  if (list.length > MAX_ELEMENTS)
    return { kind: 'unusable', reason: `body: send at most ${MAX_ELEMENTS} responses at once` };
  return combine(list.map((raw, index) => readElement(raw, { config, receivedAt, place: `[${index}].` })));
}

/**
 * The content type is not consulted: tools mislabel JSON. Bytes that are not UTF-8 become U+FFFD, since a comment with
 * a broken letter is still a comment. JSON.parse's own message would quote the body, so it is dropped.
 */
function parseJson(body: Buffer): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(body.toString('utf8').replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false };
  }
}

/** One sound element makes the delivery; the bad ones beside it are told and not lost sight of. */
function combine(readings: readonly ElementReading[]): ParseResult {
  const bad = readings.flatMap((reading) => (reading.kind === 'unusable' ? [reading.reason] : []));
  const observed = readings.flatMap((reading) => (reading.kind === 'observation' ? [reading] : []));
  if (observed.length > 0) {
    const observations = observed.map(({ observation }) => observation);
    return {
      kind: 'observations',
      observations,
      problems: capped([...bad, ...observed.flatMap(({ problems }) => problems)]),
    };
  }
  if (bad.length > 0) return { kind: 'unusable', reason: capped(bad).join('; ') };
  const quiet = readings.flatMap((reading) => (reading.kind === 'observation' ? [] : [reading]));
  const kind = quiet.every((reading) => reading.kind === 'test') ? 'test' : 'ignored';
  return { kind, reason: capped([...new Set(quiet.map(({ reason }) => reason))]).join('; ') };
}

function capped(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= MAX_PROBLEMS) return sentences;
  return [...sentences.slice(0, MAX_PROBLEMS), `and ${sentences.length - MAX_PROBLEMS} more`];
}
