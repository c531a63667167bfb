import type { Instant } from './domain/types';

/** A request of a user interface, as it came. */
export interface SignedCall {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly target: string;
  /** Names in lower case, one entry per header line: Node's `headersDistinct`. */
  readonly headers: { readonly [name: string]: readonly string[] | undefined };
  /** The bytes as received. */
  readonly body: Buffer;
}

export type CallRefusal =
  | 'unsigned'
  | 'no_usable_secret'
  | 'missing_header'
  | 'repeated_header'
  | 'bad_timestamp'
  | 'outside_tolerance'
  | 'bad_identity'
  | 'no_match';

/** Who the signed part says that it is. */
export interface CallClaim {
  readonly crm: 'hubspot' | 'salesforce';
  readonly orgId: string;
  /** As the CRM signs it: a HubSpot user id, which is not the owner id; a Salesforce user id. */
  readonly loginId: string;
}

export type CallVerdict =
  { readonly ok: true; readonly claim: CallClaim } | { readonly ok: false; readonly reason: CallRefusal };

/** @param nowMs machine time */
export type JudgeCall = (call: SignedCall, nowMs: Instant) => Promise<CallVerdict>;
