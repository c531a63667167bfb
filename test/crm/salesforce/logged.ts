import { longId } from '../../../sandbox/salesforce/record-id';
import type { Asked, Logged } from '../crm-world';
import { CAST } from './salesforce-seed';

const SUBTYPE = { call: 'Call', email: 'Email', task: 'Task' } as const;
const HOUR_MS = 3_600_000;

/** A seed with that one activity. */
export function logSeed({ type, at, subject, contactId, accountId, ...more }: Logged): object {
  const iso = new Date(at).toISOString();
  const about = { WhoId: contactId, WhatId: accountId };
  if (type === 'email' && more.inbound === true) return receivedSeed({ at: iso, subject, contactId, accountId });
  const base = { Subject: subject, OwnerId: CAST.otherOwner, ...about };
  if (type === 'meeting') {
    const times = {
      StartDateTime: iso,
      EndDateTime: new Date(at + (more.open === true ? 9_999 : 1) * HOUR_MS).toISOString(),
    };
    return { records: { Event: [{ ...base, ...times }] } };
  }
  const task = {
    ...base,
    TaskSubtype: SUBTYPE[type],
    Status: more.open === true ? 'Not Started' : 'Completed',
    ...(more.open === true ? {} : { CompletedDateTime: iso }),
    ...(type === 'call' ? { CallType: more.inbound === true ? 'Inbound' : 'Outbound' } : {}),
    ...(more.reached === false ? { CallDisposition: 'No answer' } : {}),
  };
  return { records: { Task: [task] } };
}

let emails = 0;

/** What Enhanced Email makes of one that comes in: the e-mail, and from whom it is. */
function receivedSeed({ at, subject, contactId, accountId }: Omit<Asked, 'at'> & { readonly at: string }): object {
  const Id = longId(`02s5g00000000${String((emails += 1)).padStart(2, '0')}`) ?? '';
  const from = { FromName: 'Ada Acme', FromAddress: 'ada@acme.example' };
  const email = { Id, Subject: subject, Incoming: true, MessageDate: at, RelatedToId: accountId, ...from };
  const relation = { EmailMessageId: Id, RelationId: contactId, RelationType: 'FromAddress' };
  return { records: { EmailMessage: [email], EmailMessageRelation: contactId === null ? [] : [relation] } };
}

/** A seed with a Case of the support team. */
export function askSeed({ at, subject, contactId, accountId }: Asked): object {
  const of = { AccountId: accountId, ContactId: contactId };
  return { records: { Case: [{ Subject: subject, CreatedDate: new Date(at).toISOString(), ...of }] } };
}
