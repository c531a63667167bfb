import type { z } from 'zod';

/** What a handler gives back when it did what was asked. `body` undefined means no content. */
export type { Answer } from '../exchange';

export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** What a handler gives back when it did not: one vocabulary for a whole answer and for one entry of a 207. */
export interface Refusal {
  readonly refused: true;
  readonly status: number;
  readonly category: string;
  readonly message: string;
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly errors?: readonly ErrorDetail[];
  readonly links?: Readonly<Record<string, string>>;
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

export function refuse(status: number, category: string, message: string): Refusal {
  return { refused: true, status, category, message };
}

export function invalid(message: string, more: Partial<Refusal> = {}): Refusal {
  return { ...more, ...refuse(400, 'VALIDATION_ERROR', message) };
}

export function notFound(message: string, more: Partial<Refusal> = {}): Refusal {
  return { ...more, ...refuse(404, 'OBJECT_NOT_FOUND', message) };
}

export function missingScopes(scopes: readonly string[]): Refusal {
  const context = { requiredGranularScopes: scopes };
  return {
    ...refuse(403, 'MISSING_SCOPES', "This app hasn't been granted all required scopes to make this call."),
    errors: [{ message: 'One or more of the following scopes are required.', context }],
  };
}

/** The error body of HubSpot: every field but these is left out when there is nothing to say. */
export function errorBody(refusal: Refusal, correlationId: string): Readonly<Record<string, unknown>> {
  const { refused: _refused, status: _status, ...rest } = refusal;
  return { status: 'error', correlationId, ...rest };
}

/** One entry of `errors` in a 207. */
export function batchError(refusal: Refusal, traceId?: string): Readonly<Record<string, unknown>> {
  const { refused: _refused, status: _status, ...rest } = refusal;
  const context = { ...refusal.context, ...(traceId === undefined ? {} : { objectWriteTraceId: [traceId] }) };
  return { status: 'error', ...rest, context };
}

/** Checks a request body against its contract; the message names the fields as HubSpot's JSON mapper would. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T | Refusal {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const missing = parsed.error.issues.filter((issue) => issue.message.endsWith('received undefined'));
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; ');
  const fields = missing.map((issue) => issue.path.join('.'));
  return invalid(
    fields.length > 0
      ? `Invalid input JSON. Some required fields were not set: [${fields.join(', ')}] (${where})`
      : `Invalid input JSON: ${where}`,
  );
}
