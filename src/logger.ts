import pino from 'pino';
import type { Config } from './config';
import type { Log } from './log-port';

/** Names under which secrets and personal data travel. What is only counted under such a name may stay. */
const SENSITIVE =
  /authorization|cookie|password|passphrase|secret|token|signature|credential|(api|access|connection|sealing|private)_?keys?$|e_?mail|phone|comment|verbatim|quote|body|payload|(contact|account|first|last|full|respondent)_?name/i;
const EMAIL = /[^\s"'<>()[\],;:/]+@[^\s"'<>()[\],;:/]+/g;
const REDACTED = '[redacted]';

const MAX_DEPTH = 6;
const MAX_CAUSES = 4;

/**
 * The process's log: JSON lines on stderr, because stdout belongs to the results of a command.
 * @param destination for tests.
 */
export function createLogger(
  level: Config['logLevel'],
  destination: pino.DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    // Pino's own would run over what `errorOf` has made.
    serializers: { err: (err: unknown) => err },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return wrapped(pino(options, destination));
}

/**
 * Pino's own `redact` knows exact paths, and one that is forgotten leaks: here every field passes, at any depth, and
 * the name decides.
 */
function wrapped(logger: pino.Logger): Log {
  const clean = (fields: object): object => cleanFields(fields, 0);
  return {
    debug: (fields, msg) => logger.debug(clean(fields), msg),
    info: (fields, msg) => logger.info(clean(fields), msg),
    warn: (fields, msg) => logger.warn(clean(fields), msg),
    error: (fields, msg) => logger.error(clean(fields), msg),
    child: (fields) => wrapped(logger.child(clean(fields))),
  };
}

function cleanFields(fields: object, depth: number): Record<string, unknown> {
  if (fields instanceof Error) return { err: errorOf(fields, 0) };
  const entries = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    SENSITIVE.test(name) && !tellsNothing(value) ? REDACTED : cleanValue(value, depth + 1),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function cleanValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutEmail(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return errorOf(value, 0);
  if (value instanceof Date) return value.toJSON();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth >= MAX_DEPTH) return '[deeper]';
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, depth + 1));
  if (value instanceof Map || value instanceof Set) return `[${value.size} entries]`;
  return cleanFields(value, depth);
}

function tellsNothing(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean';
}

/** What is kept of an error: a list, because drivers and HTTP clients hang rows, parameters and requests on theirs. */
const KEPT = ['code', 'syscall', 'severity', 'constraint', 'schema', 'table', 'column', 'routine', 'status'] as const;

function errorOf(error: Error, depth: number): Record<string, unknown> {
  const fields = error as Error & Readonly<Record<string, unknown>>;
  const kept = KEPT.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
  });
  const { cause } = error;
  return {
    type: error.name,
    message: messageOf(error),
    ...Object.fromEntries(kept),
    // The first lines of a stack repeat the message.
    stack: (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)),
    ...(cause instanceof Error && { cause: depth < MAX_CAUSES ? errorOf(cause, depth + 1) : '[deeper]' }),
  };
}

/**
 * PostgreSQL's data exceptions (class 22) and JSON.parse quote the value they refuse, which may be what a person wrote:
 * `invalid input syntax for type json: "..."`. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function messageOf(error: Error): string {
  const code = (error as { readonly code?: unknown }).code;
  const quotesValues = error.name === 'SyntaxError' || (typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code));
  return withoutEmail(quotesValues ? error.message.replace(/".*"/gs, '"…"') : error.message);
}

/** Takes the password of a connection URL along: `user:password@host` looks the same. */
function withoutEmail(text: string): string {
  return text.replace(EMAIL, REDACTED);
}
