import { z } from 'zod';
import { readAs } from '../answer';
import { asError } from './answer';
import type { Transport } from './transport';

const flag = z.boolean().catch(false);

const fieldSchema = z.object({
  name: z.string(),
  type: z.string(),
  length: z.number().catch(0),
  createable: flag,
  updateable: flag,
  unique: flag,
  externalId: flag,
  restrictedPicklist: flag,
  picklistValues: z.array(z.object({ value: z.string(), active: z.boolean().catch(true) })).catch([]),
  referenceTo: z.array(z.string()).catch([]),
});
export type DescribedField = Readonly<z.infer<typeof fieldSchema>>;

const describeSchema = z.object({
  name: z.string(),
  createable: flag,
  updateable: flag,
  fields: z.array(fieldSchema),
});

export interface DescribedObject {
  readonly name: string;
  readonly createable: boolean;
  readonly updateable: boolean;
  /** By API name; only what the user of the token may see. */
  readonly fields: ReadonlyMap<string, DescribedField>;
}

/** Not there, or not for this user to see: Salesforce answers both alike. */
const ABSENT = new Set(['NOT_FOUND', 'INVALID_TYPE']);

/**
 * What an object looks like to the user of our token. @returns null where there is none
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function describeObject(transport: Transport, name: string): Promise<DescribedObject | null> {
  const sent = await transport.send({ method: 'GET', path: `/sobjects/${name}/describe` });
  if (sent.kind === 'refused' && ABSENT.has(sent.refusal.code)) return null;
  const answer = readAs(describeSchema, sent, transport.now());
  if (answer.kind !== 'ok') throw asError(answer, `to describe ${name}`);
  return { ...answer.body, fields: new Map(answer.body.fields.map((field) => [field.name, field])) };
}
