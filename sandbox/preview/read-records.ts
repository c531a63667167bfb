import { z } from 'zod';

const listSchema = z.object({ results: z.array(z.unknown()) });

/** Every live record of a type in an emulated CRM. Throws when it does not answer. */
export async function readRecords<T>(url: string, type: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const response = await fetch(`${url}/__records/${type}`);
  // An object that was not set up yet has no records.
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`the emulated CRM answered ${response.status} for ${type}`);
  return z.array(schema).parse(listSchema.parse(await response.json()).results);
}

/** The first value that is neither empty nor absent. */
export function firstOf(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value): value is string => value !== undefined && value !== null && value !== '') ?? null;
}
