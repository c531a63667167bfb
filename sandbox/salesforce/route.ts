import type { Answer } from '../exchange';
import type { RecordReader } from './record';
import type { Schema } from './schema';

/** The parts of an org that every endpoint may use. */
export interface OrgView {
  readonly orgId: string;
  readonly schema: Schema;
  readonly records: RecordReader;
  /** Milliseconds since the epoch. */
  now(): number;
  /** `GET /limits` and Sforce-Limit-Info: calls of the last 24 h. */
  apiUsage(): { readonly used: number; readonly limit: number };
}

/** One call, alone or as a part of a composite. */
export interface Call<O extends OrgView = OrgView> {
  readonly org: O;
  readonly method: string;
  /** 'v64.0', as in the path. */
  readonly version: string;
  /** Named parts of the pattern, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Reply = Answer;

export interface Route<O extends OrgView = OrgView> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /services/data/vNN.0, such as '/sobjects/{type}/{id}'. */
  readonly pattern: string;
  readonly handle: (call: Call<O>) => Reply;
}

export interface ApiError {
  readonly message: string;
  readonly errorCode: string;
  readonly fields?: readonly string[];
}

/** An error as Salesforce sends it: always an array, `fields` only where the code has them. */
export function refuse(status: number, error: ApiError): Reply {
  return { status, body: [error] };
}
