/** Every fault the service names to a caller. Documented, one row each, in docs/errors.md. */
export const ERROR_CODES = [
  'unknown_connection',
  'bad_signature',
  'body_too_large',
  'unsupported_encoding',
  'unreadable_body',
  'database_unavailable',
  'not_found',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A fault with a documented code; http/problem.ts is the one place that turns it into an answer and logs it. */
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
