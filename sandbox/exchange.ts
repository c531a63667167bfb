import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came in. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  /** A fault has ended the presented token. */
  readonly tokenExpired?: boolean;
}

export interface Answer {
  readonly status: number;
  /** undefined = no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
