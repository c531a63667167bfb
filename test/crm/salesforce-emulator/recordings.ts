import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of public recordings of real orgs; tests that need it are skipped without it. */
export const RECORDINGS_DIR = process.env['RECORDINGS_DIR'];

/** Names a suite of recordings, and says when they are not there. */
export const skipped = (name: string): string =>
  RECORDINGS_DIR ? name : `${name} (skipped: RECORDINGS_DIR is not set)`;

/** One request with its recorded answer. */
export interface Interaction {
  readonly method: string;
  /** From /services on, with its query string. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly body: unknown;
  /** Names in lower case; undefined = the recording holds none. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Mapping {
  readonly request: {
    readonly method: string;
    readonly url?: string;
    readonly urlPath?: string;
    readonly queryParameters?: Readonly<Record<string, { readonly equalTo: string }>>;
    readonly bodyPatterns?: readonly { readonly equalToJson: string }[];
    readonly headers?: Readonly<Record<string, { readonly equalTo?: string }>>;
  };
  readonly response: {
    readonly status: number;
    readonly body?: string;
    readonly headers: Readonly<Record<string, string | readonly string[]>>;
  };
}

interface Cassette {
  readonly interactions: readonly {
    readonly method: string;
    readonly uri: string;
    readonly requestBody: unknown;
    readonly status: { readonly code: number };
    readonly body: unknown;
  }[];
}

/** A recorded file as it stands. */
export function load<T>(set: string, file: string): T {
  return JSON.parse(readFileSync(join(RECORDINGS_DIR ?? '', 'salesforce', set, file), 'utf8')) as T;
}

/** Every recorded file of a set, as its list of sources has them. */
export function filesOf(set: string): readonly string[] {
  const { sets } = load<{ sets: { dir: string; files: { file: string }[] }[] }>('.', 'SOURCES.json');
  return (sets.find(({ dir }) => dir === set)?.files ?? []).map(({ file }) => file.slice(set.length + 1));
}

function pathOf({ url, urlPath = '', queryParameters = {} }: Mapping['request']): string {
  if (url !== undefined) return url;
  const query = Object.entries(queryParameters).map(([name, { equalTo }]) => `${name}=${encodeURIComponent(equalTo)}`);
  return `${urlPath}?${query.join('&')}`;
}

/** A mapping of the set that was recorded with WireMock; the token in it is a stand-in. */
export function mapping(file: string): Interaction {
  const { request, response } = load<Mapping>('sf-fx-runtime-wiremock', file);
  const token = request.headers?.['Authorization']?.equalTo;
  const [pattern] = request.bodyPatterns ?? [];
  return {
    method: request.method,
    path: pathOf(request),
    requestHeaders: token === undefined || token.endsWith('EXAMPLE-TOKEN') ? {} : { Authorization: token },
    requestBody: pattern === undefined ? undefined : JSON.parse(pattern.equalToJson),
    status: response.status,
    body: response.body === undefined ? undefined : JSON.parse(response.body),
    headers: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
  };
}

/** The interactions of a cassette in their order; versions are written vxx.0 in it. */
export function cassette(file: string): readonly Interaction[] {
  const { interactions } = load<Cassette>('cumulusci-cassettes', file);
  const versioned = (text: string): string => text.replaceAll('vxx.0', 'v64.0');
  return interactions.map(({ method, uri, requestBody, status, body }) => ({
    method,
    path: versioned(uri.slice(uri.indexOf('/services'))),
    requestHeaders: {},
    requestBody: requestBody === null ? undefined : (JSON.parse(versioned(JSON.stringify(requestBody))) as unknown),
    status: status.code,
    body,
  }));
}
