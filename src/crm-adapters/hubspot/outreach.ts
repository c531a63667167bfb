import type { CrmActivity } from '../../ports';
import { ACTIVITY_KEY } from './activities';
import type { LoggedType } from './logged-types';
import { TASK_KEY } from './objects';
import type { WireRecord } from './wire';
import { instantOf } from './wire';

/** What a record of a kind says of itself, or null where it is no outreach that took place. */
type Seen = Pick<CrmActivity, 'at' | 'subject' | 'result'> | null;

/** One kind of activity that may be outreach. */
export interface OutreachKind {
  readonly objectType: LoggedType | 'tasks';
  readonly type: CrmActivity['type'];
  readonly properties: readonly string[];
  /** Filled on what we have written ourselves; a portal set up before may lack it. */
  readonly ownKey: string;
  readonly seen: (properties: WireRecord['properties']) => Seen;
}

/** HubSpot's own outcomes of calls, the same in every portal; outcomes that an admin has added say nothing to us. */
const CONNECTED = 'f240bbac-87c9-4f6e-bf70-924b57d47db7';
const NOT_REACHED: ReadonlySet<string> = new Set([
  '9d9162e7-6cf3-4944-bf63-4dff82258764',
  'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
  'b2cf5968-551e-4856-9783-52b3da59a7d0',
  '73a0d17f-1163-4015-bdd5-ec830791da20',
  '17b47fee-58de-441e-a44c-c6300d46f273',
]);
/** Of an outbound call: it rang, and somebody answered or nobody did. One that failed was never heard. */
const RANG: ReadonlySet<string> = new Set(['COMPLETED', 'NO_ANSWER', 'BUSY']);

function ofCall(properties: WireRecord['properties']): CrmActivity['result'] {
  const disposition = properties['hs_call_disposition'] ?? '';
  if (properties['hs_call_status'] !== 'COMPLETED' || NOT_REACHED.has(disposition)) return 'attempted';
  return disposition === CONNECTED ? 'spoke' : null;
}

function at(properties: WireRecord['properties'], name: string): Pick<CrmActivity, 'at'> | null {
  const instant = instantOf(properties[name]) ?? instantOf(properties['hs_timestamp']);
  return instant === null ? null : { at: instant };
}

/** What counts, by HubSpot's words for direction and status. */
export const OUTREACH: readonly OutreachKind[] = [
  {
    objectType: 'calls',
    type: 'call',
    properties: ['hs_timestamp', 'hs_call_title', 'hs_call_direction', 'hs_call_status', 'hs_call_disposition'],
    ownKey: ACTIVITY_KEY,
    seen: (call) => {
      const when = at(call, 'hs_timestamp');
      const counts = call['hs_call_direction'] === 'OUTBOUND' && RANG.has(call['hs_call_status'] ?? '');
      return when === null || !counts ? null : { ...when, subject: call['hs_call_title'] ?? '', result: ofCall(call) };
    },
  },
  {
    objectType: 'emails',
    type: 'email',
    properties: ['hs_timestamp', 'hs_email_subject', 'hs_email_direction', 'hs_email_status'],
    ownKey: ACTIVITY_KEY,
    seen: (email) => {
      const when = at(email, 'hs_timestamp');
      const counts = email['hs_email_direction'] === 'EMAIL' && email['hs_email_status'] === 'SENT';
      return when === null || !counts ? null : { ...when, subject: email['hs_email_subject'] ?? '', result: 'wrote' };
    },
  },
  {
    objectType: 'meetings',
    type: 'meeting',
    properties: ['hs_timestamp', 'hs_meeting_title', 'hs_meeting_outcome', 'hs_meeting_start_time'],
    ownKey: ACTIVITY_KEY,
    seen: (meeting) => {
      const when = at(meeting, 'hs_meeting_start_time');
      const counts = meeting['hs_meeting_outcome'] === 'COMPLETED';
      const subject = meeting['hs_meeting_title'] ?? '';
      return when === null || !counts ? null : { ...when, subject, result: 'spoke' };
    },
  },
  {
    objectType: 'communications',
    type: 'message',
    properties: ['hs_timestamp', 'hs_communication_channel_type'],
    ownKey: ACTIVITY_KEY,
    // A logged message says neither who sent it nor what it is about; its text is no subject.
    seen: (message) => {
      const when = at(message, 'hs_timestamp');
      const channel = (message['hs_communication_channel_type'] ?? '').replaceAll('_', ' ');
      return when === null ? null : { ...when, subject: channel, result: 'wrote' };
    },
  },
  {
    objectType: 'tasks',
    type: 'task',
    properties: ['hs_timestamp', 'hs_task_subject', 'hs_task_status', 'hs_task_type', 'hs_task_completion_date'],
    ownKey: TASK_KEY,
    seen: (task) => {
      const when = at(task, 'hs_task_completion_date');
      if (when === null || task['hs_task_status'] !== 'COMPLETED') return null;
      const result = task['hs_task_type'] === 'EMAIL' ? 'wrote' : null;
      return { ...when, subject: task['hs_task_subject'] ?? '', result };
    },
  },
];
