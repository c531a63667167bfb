import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { AppError, type ErrorCode } from '../errors';
import type { Log } from '../log-port';

/** What a request is known by in the log. */
export interface Trace {
  requestId: string;
  /** A short hash of the key in the URL, which is as good as a password. */
  connection?: string;
}
/** An answer in the making: of Express, which calls the place `locals`, or of Node with that place put in. */
export type Answer = ServerResponse & { locals: Trace };

/** What every answer carries. The id is always ours: one from outside could be made to look like another request's. */
export function answerHeaders(requestId: string): Readonly<Record<string, string>> {
  return { 'X-Request-Id': requestId, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
}

interface Problem {
  readonly status: number;
  /** What the caller may know: it never says more than the code does. */
  readonly detail: string;
  /** Seconds. Senders that understand it come back then; the others do by themselves, as long as the status is 503. */
  readonly retryAfterS?: number;
}

/** @internal What each code is answered with; docs/errors.md explains them to people. */
export const PROBLEMS: Readonly<Record<ErrorCode, Problem>> = {
  unknown_connection: { status: 404, detail: 'No connection has this address.' },
  bad_signature: { status: 401, detail: 'The request is not signed as this connection expects. Nothing was stored.' },
  unauthorized: { status: 401, detail: 'The request is not signed by a CRM that is connected here. Nothing was done.' },
  unknown_org: { status: 401, detail: 'The portal or org of this request is not connected here. Nothing was done.' },
  body_too_large: { status: 413, detail: 'The body is larger than this address takes.' },
  unsupported_encoding: { status: 415, detail: 'The body is encoded in a way the service does not read.' },
  unreadable_body: { status: 400, detail: 'The body did not arrive whole, or is not encoded as its headers say.' },
  overloaded: { status: 503, detail: 'Too many requests are under way.', retryAfterS: 1 },
  intake_failed: { status: 503, detail: 'The response could not be stored. Send it again.', retryAfterS: 5 },
  database_unavailable: { status: 503, detail: 'The database does not answer. Nothing was lost.', retryAfterS: 5 },
  not_found: { status: 404, detail: 'There is nothing at this address.' },
  method_not_allowed: { status: 405, detail: 'The address does not take this method.' },
  internal: { status: 500, detail: 'The service failed. Its log has the cause under the id of this request.' },
};

/**
 * Turns whatever a handler threw into problem details (RFC 9457) and logs it: the only place that does either, so every
 * error is in the log once.
 */
export function answerProblems(log: Log): (error: unknown, request: IncomingMessage, response: Answer) => void {
  return (error, request, response) => {
    const code = codeOf(error);
    const { status, detail, retryAfterS } = PROBLEMS[code];
    const { requestId, connection } = response.locals;
    const fields = { requestId, code, status, method: request.method, connection, ...causeOf(error) };
    if (status >= 500) log.error(fields, 'request failed');
    else log.info(fields, 'request refused');

    if (response.headersSent) return void response.destroy();
    // 'about:blank' = the status says what kind it is (RFC 9457 section 4.2.1); `code` is ours and finer.
    const body = JSON.stringify({
      type: 'about:blank',
      title: STATUS_CODES[status],
      status,
      detail,
      code,
      instance: `urn:uuid:${requestId}`,
    });
    response.writeHead(status, {
      ...answerHeaders(requestId),
      ...(retryAfterS === undefined ? {} : { 'Retry-After': String(retryAfterS) }),
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
    });
    response.end(body);
  };
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  // Express could not decode a path such as /%E0: nothing can be there.
  return error instanceof URIError ? 'not_found' : 'internal';
}

/** A refusal is one sentence; a stack is worth its lines only where something broke. */
function causeOf(error: unknown): { readonly reason: string } | { readonly err: unknown } {
  const refusal = error instanceof URIError || (error instanceof AppError && error.cause === undefined);
  return refusal ? { reason: error.message } : { err: error };
}
