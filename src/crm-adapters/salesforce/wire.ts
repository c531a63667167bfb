import { z } from 'zod';

/** The few shapes we read from Salesforce, taken loosely: what is not needed may be missing. */

const words = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => text ?? null);

/** `errorCode` nearly everywhere, `statusCode` inside the rows of a collection. */
const errorSchema = z.object({
  message: words,
  errorCode: words,
  statusCode: words,
  fields: z.array(z.string()).nullish().catch(null),
});
export type WireError = z.infer<typeof errorSchema>;

const withCode = errorSchema.refine((error) => error.errorCode !== null || error.statusCode !== null);

/** Errors always come as an array, also inside composites; it has been recorded under a 200 too. */
export const errorsSchema = z.tuple([withCode], withCode);

/** What an invocable action answers, one for each input; its errors stand inside. */
const actionSchema = z.object({ isSuccess: z.boolean(), errors: z.array(errorSchema).nullish().catch(null) });
export const actionsSchema = z.tuple([actionSchema], actionSchema);

const nodeSchema = z.object({
  referenceId: z.string(),
  httpStatusCode: z.number(),
  body: z.unknown(),
});
export type WireNode = z.infer<typeof nodeSchema>;

export const compositeSchema = z.object({ compositeResponse: z.array(nodeSchema) });

const graphSchema = z.object({
  graphId: z.string(),
  isSuccessful: z.boolean(),
  graphResponse: z.object({ compositeResponse: z.array(nodeSchema).catch([]) }),
});
export type WireGraph = z.infer<typeof graphSchema>;

export const graphsSchema = z.object({ graphs: z.array(graphSchema) });

/** The body of a create, and of an upsert that tells. */
export const savedSchema = z.object({ id: z.string() });

export const pageSchema = z.object({
  records: z.array(z.record(z.string(), z.unknown())),
  nextRecordsUrl: z.string().nullish(),
});
