import { z } from 'zod';
import { asError } from './answer';
import { query } from './queries';
import { ORGANIZATION } from './soql';
import type { Transport } from './transport';

export interface OrgDetails {
  /** 18 characters: the identity of the tenant in Salesforce. */
  readonly orgId: string;
}

const rowsSchema = z.tuple([z.object({ Id: z.string() })]);

/** Asks whose token this is. @throws CrmUnavailable, CrmAuthLost, CrmRefused */
export async function readOrg(transport: Transport): Promise<OrgDetails> {
  const [answer] = await query(transport, [ORGANIZATION]);
  if (answer === undefined) throw new Error('a query without an answer');
  if (answer.kind !== 'ok') throw asError(answer, 'to say which org this is');
  const [{ Id: orgId }] = rowsSchema.parse(answer.rows);
  return { orgId };
}
