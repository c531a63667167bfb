import { z } from 'zod';

/** Bodies of the objects API. Ids and values are strings only, as the API describes them. */

const values = z.record(z.string(), z.string());
const trace = { objectWriteTraceId: z.string().optional() };

export const associationSpecSchema = z.object({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED', 'WORK']),
  associationTypeId: z.number().int(),
});

const inlineAssociation = z.object({ to: z.object({ id: z.string() }), types: z.array(associationSpecSchema) });

export const createSchema = z.object({ properties: values, associations: z.array(inlineAssociation), ...trace });
export const updateSchema = z.object({ properties: values });

export const batchCreateSchema = z.object({ inputs: z.array(createSchema) });

export const batchUpdateSchema = z.object({
  inputs: z.array(z.object({ id: z.string(), idProperty: z.string().optional(), properties: values, ...trace })),
});

export const batchReadSchema = z.object({
  inputs: z.array(z.object({ id: z.string() })),
  idProperty: z.string().optional(),
  properties: z.array(z.string()),
  propertiesWithHistory: z.array(z.string()),
});

export const batchIdsSchema = z.object({ inputs: z.array(z.object({ id: z.string() })) });
