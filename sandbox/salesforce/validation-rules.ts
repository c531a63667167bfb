import { z } from 'zod';
import type { Values } from './record';
import type { ApiError } from './route';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * A validation rule of the org's admin: a write is refused when every field of `when` has (one of) the named
 * values after it, and, where `requires` is given, one of those fields is empty.
 */
export const validationRuleSchema = z.strictObject({
  object: z.string(),
  message: z.string(),
  /** Where the page would show the message. */
  field: z.string().optional(),
  when: z
    .record(z.string(), z.union([value, z.array(value)]))
    .optional()
    .default({}),
  requires: z.array(z.string()).optional(),
});

export type ValidationRule = z.infer<typeof validationRuleSchema>;

function breaks(rule: ValidationRule, fields: Values): boolean {
  const isSo = Object.entries(rule.when).every(([name, wanted]) => {
    const has = fields[name] ?? null;
    return Array.isArray(wanted) ? wanted.includes(has) : wanted === has;
  });
  if (!isSo) return false;
  return rule.requires === undefined || rule.requires.some((name) => (fields[name] ?? null) === null);
}

/** What the first broken rule says, or null. */
export function checkRules(rules: readonly ValidationRule[], object: string, fields: Values): ApiError | null {
  const rule = rules.find((one) => one.object.toLowerCase() === object.toLowerCase() && breaks(one, fields));
  if (rule === undefined) return null;
  const where = rule.field === undefined ? [] : [rule.field];
  return { message: rule.message, errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', fields: where };
}
