import type { WireError } from './wire';

/** A permanent no, boiled down to what decisions and people need. */
export interface Refusal {
  readonly status: number;
  /** Category, sub-categories and codes, as HubSpot spells them. */
  readonly codes: readonly string[];
  /** The property concerned, where HubSpot names one. */
  readonly field: string | null;
  /** May quote what was sent: goes through `withoutValues` before anybody sees it. */
  readonly message: string;
  readonly correlationId: string | null;
  readonly scopes: readonly string[];
  /** Which inputs of a batch it is about, by trace id or by record id. */
  readonly traces: readonly string[];
  readonly ids: readonly string[];
}

type Context = { readonly [key: string]: readonly string[] };

const CODE_IN_JSON = /"error":"([A-Z_]+)"/g;
const NAMED_IN_JSON = /"name":"([a-z0-9_]+)"/i;
const NAMED_IN_WORDS = /property "?([a-z0-9_]+)"? does(?: not|n't) exist/i;

/** @param error the body of a 4xx, or one entry of `errors` in a 207 */
export function toRefusal(status: number, error: WireError): Refusal {
  const details = error.errors ?? [];
  const contexts: readonly Context[] = [error.context ?? {}, ...details.map((detail) => detail.context ?? {})];
  const all = (key: string): readonly string[] => contexts.flatMap((context) => context[key] ?? []);
  const message = error.message ?? `status ${status}`;
  const codes = [
    error.category,
    error.subCategory,
    ...details.flatMap((detail) => [detail.code, detail.subCategory]),
    ...[...message.matchAll(CODE_IN_JSON)].map((match) => match[1]),
  ];
  return {
    status,
    codes: [...new Set(codes.filter((code) => code !== null && code !== undefined))],
    field: fieldOf(message, [
      ...all('propertyName'),
      ...all('properties'),
      ...details.map((detail) => detail.in ?? ''),
    ]),
    message,
    correlationId: error.correlationId ?? null,
    scopes: [...all('requiredGranularScopes'), ...all('requiredScopes'), ...all('missingScopes')],
    traces: all('objectWriteTraceId'),
    ids: [...all('ids'), ...all('id')],
  };
}

function fieldOf(message: string, named: readonly string[]): string | null {
  const first = named.find((name) => name !== '');
  return first ?? NAMED_IN_JSON.exec(message)?.[1] ?? NAMED_IN_WORDS.exec(message)?.[1] ?? null;
}

/** Looks at codes only: a message may quote a customer who writes in capitals. */
function says(refusal: Refusal, code: string): boolean {
  return refusal.codes.some((one) => one.includes(code));
}

/** The app was granted too little: a matter for whoever installs it, not for one record. */
export function isMissingScopes(refusal: Refusal): boolean {
  return refusal.status === 403 && says(refusal, 'MISSING_SCOPES');
}

/** Another record holds our unique value: 409 CONFLICT, or 400 with CONFLICTING_UNIQUE_VALUE. */
export function isConflict(refusal: Refusal): boolean {
  return refusal.status === 409 || says(refusal, 'CONFLICT');
}

/** The record to change is not there any more. */
export function isGone(refusal: Refusal): boolean {
  return refusal.status === 404 || says(refusal, 'OBJECT_NOT_FOUND');
}

/** The portal lacks a property we name: true of every input alike, so a batch need not be taken apart to find it. */
export function isUnknownProperty(refusal: Refusal): boolean {
  return says(refusal, 'PROPERTY_DOESNT_EXIST') || NAMED_IN_WORDS.test(refusal.message);
}

/** false where every other input would be refused just the same, so that sending them one by one helps nobody. */
export function isOfOneInput(refusal: Refusal): boolean {
  return refusal.status !== 403 && !isUnknownProperty(refusal);
}
