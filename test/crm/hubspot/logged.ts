import type { Asked, Logged } from '../crm-world';
import { CAST } from './hubspot-seed';

/** HubSpot's object types. */
export const TYPE_OF = {
  call: 'calls',
  email: 'emails',
  meeting: 'meetings',
  message: 'communications',
  task: 'tasks',
} as const;

const NO_ANSWER = '73a0d17f-1163-4015-bdd5-ec830791da20';

const FROM_ADA = {
  ...{ hs_email_from_firstname: 'Ada', hs_email_from_lastname: 'Acme' },
  ...{ hs_email_from_email: 'ada@acme.example' },
};

/** What HubSpot keeps of outreach that somebody has logged. */
function propertiesOf({ type, subject, reached, inbound, open }: Logged): Readonly<Record<string, string>> {
  switch (type) {
    case 'call':
      return {
        hs_call_title: subject,
        hs_call_direction: inbound === true ? 'INBOUND' : 'OUTBOUND',
        hs_call_status: open === true ? 'QUEUED' : 'COMPLETED',
        ...(reached === false ? { hs_call_disposition: NO_ANSWER } : {}),
      };
    case 'email':
      return {
        hs_email_subject: subject,
        hs_email_direction: inbound === true ? 'INCOMING_EMAIL' : 'EMAIL',
        hs_email_status: open === true ? 'SCHEDULED' : 'SENT',
        ...(inbound === true ? FROM_ADA : {}),
      };
    case 'meeting':
      return { hs_meeting_title: subject, hs_meeting_outcome: open === true ? 'SCHEDULED' : 'COMPLETED' };
    case 'task':
      return { hs_task_subject: subject, hs_task_status: open === true ? 'NOT_STARTED' : 'COMPLETED' };
  }
}

let next = 700_000;

/** A seed with that one activity, hung on contact and company. */
export function logSeed(logged: Logged): object {
  const type = TYPE_OF[logged.type];
  const id = String((next += 1));
  const at = new Date(logged.at).toISOString();
  const done = logged.type === 'task' && logged.open !== true ? { hs_task_completion_date: at } : {};
  const properties = { ...propertiesOf(logged), ...done, hs_timestamp: at, hubspot_owner_id: CAST.otherOwner };
  return { [type]: [{ id, properties }], associations: hungOn({ type, id }, logged) };
}

/** A seed with a ticket of the support team. */
export function askSeed({ at, subject, ...of }: Asked): object {
  const id = String((next += 1));
  const properties = { subject, hs_pipeline: '0', hs_pipeline_stage: '1' };
  return { tickets: [{ id, createdAt: at, properties }], associations: hungOn({ type: 'tickets', id }, of) };
}

function hungOn(
  from: { readonly type: string; readonly id: string },
  { contactId, accountId }: Pick<Logged, 'contactId' | 'accountId'>,
): readonly object[] {
  const links = [
    ['contacts', contactId],
    ['companies', accountId],
  ] as const;
  return links.flatMap(([type, id]) => (id === null ? [] : [{ from, to: { type, id } }]));
}

/** What a user's click sends. */
export function asTickedOff(): object {
  return { properties: { hs_task_status: 'COMPLETED' } };
}
