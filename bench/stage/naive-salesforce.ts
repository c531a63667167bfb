import { z } from 'zod';
import { emailOf } from './customers';
import { naiveCalls, type NaiveAccess } from './naive-calls';

const BASE = '/services/data/v64.0';
const rowsSchema = z.object({ records: z.array(z.object({ Id: z.string(), AccountId: z.string().nullish() })) });
const accountSchema = z.object({ CSM__c: z.string() });
const createdSchema = z.object({ id: z.string() });

/**
 * Three reads and two writes, one call after the other: what the service reads and leaves behind for one response. Links are
 * fields in Salesforce and need no call.
 * @returns the calls made
 */
export async function writeNaively(
  access: NaiveAccess,
  { contact, key }: { readonly contact: number; readonly key: string },
): Promise<number> {
  const { call, made } = naiveCalls({ ...access, url: `${access.url}${BASE}` });
  const query = async (soql: string) =>
    rowsSchema.parse(await call('GET', `/query?q=${encodeURIComponent(soql)}`)).records;

  const [person] = await query(
    `SELECT Id, AccountId, Name, Title, OwnerId FROM Contact WHERE Email = '${emailOf(contact)}'`,
  );
  const accountId = person?.AccountId ?? '';
  const account = accountSchema.parse(
    await call('GET', `/sobjects/Account/${accountId}?fields=Name,OwnerId,ARR__c,CSM__c,Segment__c`),
  );
  await query(`SELECT Id, AccountId, Priority, IsClosed, CreatedDate FROM Case WHERE AccountId = '${accountId}'`);

  const whose = { OwnerId: account.CSM__c };
  const aCase = createdSchema.parse(
    await call('POST', '/sobjects/Detractor_Case__c', {
      ...whose,
      External_Key__c: key,
      Title__c: 'Detractor',
      Status__c: 'open',
      Account__c: accountId,
      Contact__c: person?.Id,
    }),
  );
  await call('POST', '/sobjects/Task', {
    ...whose,
    Closed_Loop_Key__c: `${key}_owner_1`,
    Subject: 'Call the customer',
    Status: 'Not Started',
    Priority: 'High',
    WhatId: aCase.id,
    WhoId: person?.Id,
  });
  return made();
}
