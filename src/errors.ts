/** Every fault the service names to a caller. Documented, one row each, in docs/errors.md. */
export const ERROR_CODES = [
  'unknown_connection',
  'bad_signature',
  'unauthorized',
  'unknown_org',
  'body_too_large',
  'unsupported_encoding',
  'unreadable_body',
  'overloaded',
  'intake_failed',
  'database_unavailable',
  'not_found',
  'method_not_allowed',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A fault with a documented code; http/problem.ts is the one place that turns it into an answer and logs it. The message
 * is for the log only: the caller is told what belongs to the code.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'AppError';
  }
}

/** A setup fault of the operator: printed without a stack, with the exit code that scripts can test (sysexits). */
export class SetupError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = 78,
  ) {
    super(message);
    this.name = 'SetupError';
  }
}
