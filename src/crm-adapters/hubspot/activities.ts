import type { ActivityRecord } from '../../domain/crm-record';
import {
  CALL_TO_COMPANY,
  CALL_TO_CONTACT,
  COMMUNICATION_TO_COMPANY,
  COMMUNICATION_TO_CONTACT,
  EMAIL_TO_COMPANY,
  EMAIL_TO_CONTACT,
  MEETING_TO_COMPANY,
  MEETING_TO_CONTACT,
} from './association-types';
import type { InlineLink } from './batch';
import type { LoggedType } from './logged-types';
import { TYPE_OF } from './logged-types';
import type { Ends, Values } from './render';
import { htmlOf, linkOf } from './render';
import type { LinkType } from './portal-config';
import type { PropertyDefinition } from './property-definitions';
import { define } from './property-definitions';
import { asText } from './text';

/** Identity of an activity that we log. Never renamed: portals hold data under it. */
export const ACTIVITY_KEY = 'detractor_activity_key';

export const ACTIVITY_KEY_DEFINITION: PropertyDefinition = define.text({
  name: ACTIVITY_KEY,
  label: 'Detractor activity key',
  description: 'Identity of the logged activity. Do not change.',
});

interface Kind {
  readonly toContact: LinkType;
  readonly toCompany: LinkType;
  readonly values: (activity: ActivityRecord) => Values;
}

/** Status words are those of HubSpot's guides to its engagement APIs. */
const KINDS: { readonly [type in LoggedType]: Kind } = {
  calls: {
    toContact: CALL_TO_CONTACT,
    toCompany: CALL_TO_COMPANY,
    values: ({ subject, body, result }) => ({
      hs_call_title: asText(subject),
      hs_call_body: htmlOf(body),
      hs_call_direction: 'OUTBOUND',
      hs_call_status: result === 'attempted' ? 'NO_ANSWER' : 'COMPLETED',
    }),
  },
  emails: {
    toContact: EMAIL_TO_CONTACT,
    toCompany: EMAIL_TO_COMPANY,
    values: ({ subject, body }) => ({
      hs_email_subject: asText(subject),
      hs_email_html: htmlOf(body),
      hs_email_direction: 'EMAIL',
      hs_email_status: 'SENT',
    }),
  },
  meetings: {
    toContact: MEETING_TO_CONTACT,
    toCompany: MEETING_TO_COMPANY,
    values: ({ subject, body, result, at }) => ({
      hs_meeting_title: asText(subject),
      hs_meeting_body: htmlOf(body),
      hs_meeting_start_time: String(at),
      hs_meeting_outcome: result === 'attempted' ? 'NO_SHOW' : 'COMPLETED',
    }),
  },
  communications: {
    toContact: COMMUNICATION_TO_CONTACT,
    toCompany: COMMUNICATION_TO_COMPANY,
    // HubSpot knows WhatsApp, LinkedIn and SMS, and wants one of them; which it was nobody has been asked.
    values: ({ subject, body }) => ({
      hs_communication_channel_type: 'SMS',
      hs_communication_logged_from: 'CRM',
      hs_communication_body: htmlOf([{ heading: subject, text: '' }, ...body]),
    }),
  },
};

/** @returns every property of an activity of ours */
export function activityValues(activity: ActivityRecord): Values {
  return {
    [ACTIVITY_KEY]: activity.activityKey,
    hs_timestamp: String(activity.at),
    hubspot_owner_id: activity.ownerId,
    ...KINDS[TYPE_OF[activity.channel]].values(activity),
  };
}

/** @returns the links of an activity for its `batch/create` */
export function activityLinks(type: LoggedType, ends: Ends, toCase: LinkType): readonly InlineLink[] {
  const { toContact, toCompany } = KINDS[type];
  return [...linkOf(ends.caseId, toCase), ...linkOf(ends.contactId, toContact), ...linkOf(ends.accountId, toCompany)];
}
