import { z } from 'zod';

/**
 * The few shapes we read from HubSpot, taken loosely: every field of an error may be missing, ids come as strings or
 * numbers depending on the endpoint's age, and `context` has been seen as a string.
 */

const words = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => text ?? null);
const id = z.coerce.string();
const context = z.record(z.string(), z.array(z.coerce.string())).catch({});

const detailSchema = z.object({
  message: words,
  code: words,
  in: words,
  subCategory: words,
  context: context.optional(),
});

export const errorSchema = z.object({
  message: words,
  category: words,
  subCategory: words,
  errorType: words,
  policyName: words,
  correlationId: words,
  context: context.optional(),
  errors: z.array(detailSchema).nullish().catch(null),
});
export type WireError = z.infer<typeof errorSchema>;

const recordSchema = z.object({
  id,
  properties: z.record(z.string(), z.string().nullable()).catch({}),
  objectWriteTraceId: words,
});
export type WireRecord = z.infer<typeof recordSchema>;

export const batchSchema = z.object({
  results: z.array(recordSchema),
  errors: z.array(errorSchema).nullish().catch(null),
});
export type WireBatch = z.infer<typeof batchSchema>;

const linkSchema = z.object({
  toObjectId: id,
  associationTypes: z.array(z.object({ typeId: z.number() })).catch([]),
});

const next = z.object({ next: z.object({ after: z.coerce.string() }).nullish() }).nullish();

export const linksSchema = z.object({
  results: z.array(z.object({ from: z.object({ id }), to: z.array(linkSchema).catch([]), paging: next.catch(null) })),
});

const ownerSchema = z.object({
  id,
  type: words,
  email: words,
  firstName: words,
  lastName: words,
  userId: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  userIdIncludingInactive: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
});

export type WireOwner = z.infer<typeof ownerSchema>;

export const ownersSchema = z.object({
  results: z.array(ownerSchema),
  paging: z.object({ next: z.object({ after: z.coerce.string() }).nullish() }).nullish(),
});

const propertySchema = z.object({
  name: z.string(),
  hasUniqueValue: z.boolean().nullish(),
  options: z
    .array(z.object({ value: z.string(), label: z.string().catch('') }).loose())
    .nullish()
    .catch(null),
});
export type WireProperty = z.infer<typeof propertySchema>;

export const propertiesSchema = z.object({ results: z.array(propertySchema) });

export const groupsSchema = z.object({ results: z.array(z.object({ name: z.string() })) });

const objectSchema = z.object({ name: z.string(), objectTypeId: z.string() });
export const createdObjectSchema = objectSchema;
export const objectsSchema = z.object({ results: z.array(objectSchema) });

const stageSchema = z.object({
  id,
  label: z.string(),
  displayOrder: z.number().catch(0),
  metadata: z.object({ ticketState: words }).catch({ ticketState: null }),
});
export type WireStage = z.infer<typeof stageSchema>;
export const createdStageSchema = stageSchema;
export const pipelineSchema = z.object({
  id,
  label: z.string(),
  displayOrder: z.number().catch(0),
  stages: z.array(stageSchema),
});
export type WirePipeline = z.infer<typeof pipelineSchema>;
export const pipelinesSchema = z.object({ results: z.array(pipelineSchema) });

export const labelsSchema = z.object({
  results: z.array(z.object({ category: z.string(), typeId: z.number(), label: z.string().nullish() })),
});

export const accountSchema = z.object({ portalId: id, timeZone: words, uiDomain: words });

/** A datetime property, which comes as ISO or as milliseconds; null where there is none. */
export function instantOf(value: string | null | undefined): number | null {
  const text = value ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
