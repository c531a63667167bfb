import type { Logged } from '../crm-world';
import { CAST } from './salesforce-seed';

const SUBTYPE = { call: 'Call', email: 'Email', task: 'Task' } as const;
const HOUR_MS = 3_600_000;

/** A seed with that one activity. */
export function logSeed({ type, at, subject, contactId, accountId, ...more }: Logged): object {
  const iso = new Date(at).toISOString();
  const about = { WhoId: contactId, WhatId: accountId };
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
