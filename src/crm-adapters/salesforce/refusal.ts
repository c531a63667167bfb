import type { WireError } from './wire';

/** A no, boiled down to what decisions and people need. */
export interface Refusal {
  readonly status: number;
  /** As Salesforce spells it, such as INACTIVE_OWNER_OR_USER. */
  readonly code: string;
  /** May quote what was sent: goes through `withoutValues` before anybody sees it. */
  readonly message: string;
  readonly fields: readonly string[];
}

/**
 * What a code asks of us. `auth`: the token, or what the app may do. `quota`: wait long. `transient`: wait a little.
 * `race`: somebody was faster. `rollback`: another record of the same transaction is the culprit. `config`: the org is
 * not set up as we need it. `data`: this record will never pass as it is.
 */
export type RefusalClass = 'auth' | 'quota' | 'transient' | 'race' | 'rollback' | 'config' | 'data';

/** A code that is not listed is about the record: never tried again by itself. */
const CLASS_OF_CODE: { readonly [code: string]: RefusalClass } = {
  INVALID_SESSION_ID: 'auth',
  INVALID_AUTH_HEADER: 'auth',
  API_DISABLED_FOR_ORG: 'auth',
  API_CURRENTLY_DISABLED: 'auth',
  REQUEST_LIMIT_EXCEEDED: 'quota',
  TXN_SECURITY_METERING_ERROR: 'quota',
  UNABLE_TO_LOCK_ROW: 'transient',
  SERVER_UNAVAILABLE: 'transient',
  UNKNOWN_EXCEPTION: 'transient',
  QUERY_TIMEOUT: 'transient',
  REQUEST_RUNNING_TOO_LONG: 'transient',
  DUPLICATE_VALUE: 'race',
  PROCESSING_HALTED: 'rollback',
  ALL_OR_NONE_OPERATION_ROLLED_BACK: 'rollback',
  INVALID_FIELD: 'config',
  INVALID_TYPE: 'config',
  NOT_FOUND: 'config',
  INSUFFICIENT_ACCESS_OR_READONLY: 'config',
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 'config',
  INVALID_FIELD_FOR_INSERT_UPDATE: 'config',
};

/** Where Salesforce names no field although the code is about one. */
const FIELD_OF_CODE: { readonly [code: string]: string } = { INACTIVE_OWNER_OR_USER: 'OwnerId' };

const GONE = new Set(['ENTITY_IS_DELETED', 'NOT_FOUND', 'INVALID_CROSS_REFERENCE_KEY']);

/** @param error the first entry of an error array, wherever it stood */
export function toRefusal(status: number, error: WireError): Refusal {
  const code = error.errorCode ?? error.statusCode ?? `HTTP_${status}`;
  const named = error.fields ?? [];
  const own = FIELD_OF_CODE[code];
  const fields = named.length > 0 || own === undefined ? named : [own];
  return { status, code, message: error.message ?? `status ${status}`, fields };
}

/** @returns what is to be done about it */
export function classOf({ code }: Refusal): RefusalClass {
  return CLASS_OF_CODE[code] ?? 'data';
}

/** The record to change is not there any more; only sensible to ask about a change by record id. */
export function isGone({ code }: Refusal): boolean {
  return GONE.has(code);
}

/** Two writers met: the loser is told that our own key is taken. Another unique field of the admin's is no race. */
export function isRace(refusal: Refusal, key: string): boolean {
  return classOf(refusal) === 'race' && (refusal.message.includes(key) || refusal.fields.includes(key));
}

/**
 * A duplicate of which neither field nor record is told ("duplicate value found: <unknown> duplicates value on record
 * with id: <unknown>", as admins quote it): our key, or another unique field of a record that we may not see.
 */
export function isNamelessDuplicate(refusal: Refusal): boolean {
  return classOf(refusal) === 'race' && refusal.fields.length === 0 && refusal.message.includes('<unknown>');
}

/** A reference into the same transaction that came to nothing: an upsert that changed a record has shown no id. */
export function isDangling({ code, message }: Refusal): boolean {
  return code === 'PROCESSING_HALTED' && message.startsWith('Invalid reference');
}
