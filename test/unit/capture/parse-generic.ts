import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Observation } from '../../../src/domain/types';
import { generic } from '../../../src/capture/generic';
import { sourceConfigSchema } from '../../../src/capture/source';
import type { ParseResult } from '../../../src/capture/source';

const RECEIVED_AT = Date.UTC(2026, 10, 22, 8);

export function fixture(name: string): string {
  return readFileSync(path.join(__dirname, '../../fixtures/generic', name), 'utf8');
}

/** Parses as a connection with these settings would; a text or bytes are taken as the body, all else is stringified. */
export function parse(body: unknown, settings: unknown = {}): ParseResult {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const config = sourceConfigSchema.parse(settings);
  return generic.parse({ body: bytes, contentType: 'application/json', headers: {}, receivedAt: RECEIVED_AT }, config);
}

/** One event about one response, as a snapshot with an NPS score unless told otherwise. */
export function event(data: object, type = 'response.updated'): { readonly type: string; readonly data: object } {
  return { type, data: { response_id: 'r1', scale: 'nps', ...data } };
}

/** The one observation of a body and what was left out of it; anything else fails the test. */
export function observed(
  body: unknown,
  settings: unknown = {},
): Observation & { readonly problems: readonly string[] } {
  const result = parse(body, settings);
  if (result.kind !== 'observations' || result.observations.length !== 1) throw new Error(JSON.stringify(result));
  return { ...result.observations[0]!, problems: result.problems };
}
