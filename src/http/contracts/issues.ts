import type { z } from 'zod';

/** What is wrong with a field of a request, in words for a person. `field` is its path, '' = the request itself. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Reads what was sent; where it does not fit, says which fields and why. */
export function readRequest<Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
):
  | { readonly ok: true; readonly value: z.output<Schema> }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] } {
  const parsed = schema.safeParse(sent, { error: sentence });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, fields: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })) };
}

/** zod's own sentences speak of types; a person reads these. What a schema says itself wins. */
function sentence(issue: RawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? 'is in none of its forms' : unknownKind(issue);
    case 'unrecognized_keys':
      return `does not take ${listed(issue.keys)}`;
    case 'invalid_key':
      return 'is no name of a field';
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `must ${amount('at least', Number(issue.minimum), issue.origin)}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${String(issue.maximum)} characters`
        : `must ${amount('at most', Number(issue.maximum), issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a date such as 2026-12-01' : undefined;
    default:
      return undefined;
  }
}

/** As many as a person reads. */
const MOST_NAMES = 10;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, 100));
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

const TYPES: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function unknownKind({ options }: RawIssue & { readonly code: 'invalid_union' }): string {
  return Array.isArray(options) ? `must be one of ${options.map(String).join(', ')}` : 'is unknown';
}

function amount(limit: 'at least' | 'at most', n: number, origin: string): string {
  return origin === 'array' ? `have ${limit} ${n} ${n === 1 ? 'entry' : 'entries'}` : `be ${limit} ${n}`;
}
