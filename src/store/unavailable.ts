import { types } from 'node:util';
import { AppError } from '../errors';

/** The database could not be asked, or its answer was lost: what was asked may or may not have been done. HTTP answers 503. */
export class DatabaseUnavailable extends AppError {
  override readonly name = 'DatabaseUnavailable';

  constructor(message: string, cause?: unknown) {
    super('database_unavailable', message, cause === undefined ? undefined : { cause });
  }
}

/** The network's own codes, as Node reports them. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * SQLSTATEs of a server that cannot serve now: connection (08), refused login (28), resources used up (53), system
 * error (58), shutting down or starting (57P01-57P03, 57P05), no such database (3D000), a standby after a fail-over (25006).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const SQLSTATE = /^(08...|28...|53...|58...|57P0[1235]|3D000|25006)$/;

/** pg and pg-pool give these no code: the texts are all there is to tell them by (pg 8.23 client.js, pg-pool 3 index.js). */
const MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|The server does not support SSL|There was an error establishing an SSL)/;

/** The one place that decides what counts as "database down"; anything else comes back unchanged. */
export function asUnavailable(error: unknown): unknown {
  if (!types.isNativeError(error) || error instanceof DatabaseUnavailable) return error;
  const code = sqlCode(error) ?? '';
  if (!NETWORK.has(code) && !SQLSTATE.test(code) && !MESSAGE.test(error.message)) return error;
  return new DatabaseUnavailable(`the database does not answer: ${error.message || code}`, error);
}

/** SQLSTATE or Node's error code of whatever was thrown. */
export function sqlCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
