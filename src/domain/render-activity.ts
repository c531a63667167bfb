import type { DetractorCase, LoggedTouch, Touch, TouchChannel } from './case-state';
import type { ActivityRecord } from './crm-record';

/**
 * A touch as one completed activity of the CRM; null = there is nothing to write: nobody said how, and the completed task
 * is what the CRM has of it. It tells neither score nor words, and nothing that changes later, so it is written once.
 */
export function renderActivity(state: DetractorCase, touch: LoggedTouch): ActivityRecord | null {
  const { channel, result, at, by, n, linked, undone, contactId = null } = touch;
  if (channel === null && linked === null) return null;
  const how = `${channel === null ? 'an activity' : CHANNEL[channel]}: ${RESULT[result]}`;
  const whom = contactId === null ? '' : ', another contact of the account than the one who answered';
  return {
    activityKey: `${state.caseKey}_touch_${n}`,
    // What is linked is there already, and keeps the kind it has.
    ...{ channel: channel ?? 'message', result, at, ownerId: by, linked },
    contactId: contactId ?? state.contactId,
    accountId: state.accountId,
    subject: `Survey follow-up, ${how}`,
    body: [
      { heading: 'Outreach', text: `${how}${whom}.` },
      { heading: 'Case', text: state.caseKey },
    ],
    status: undone ? 'undone' : 'done',
  };
}

const CHANNEL: Readonly<Record<TouchChannel, string>> = {
  call: 'call',
  email: 'e-mail',
  meeting: 'meeting',
  message: 'message',
};

const RESULT: Readonly<Record<Touch['result'], string>> = {
  spoke: 'spoke to the customer',
  attempted: 'tried to reach the customer',
  wrote: 'wrote to the customer',
};
