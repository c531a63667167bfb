import type { ObjectType, PropertyType } from './object-types';
import { addProperty } from './object-types';
import { toPropertyDef } from './property-def';

interface StandardProperty {
  readonly name: string;
  readonly type?: PropertyType;
  readonly options?: readonly string[];
  readonly owner?: true;
  readonly external?: true;
  readonly unique?: true;
  readonly readOnly?: true;
}

interface StandardType {
  readonly typeId: string;
  readonly name: string;
  readonly singular: string;
  readonly created: string;
  readonly modified: string;
  readonly required: readonly string[];
  readonly shown: readonly string[];
  readonly properties: readonly StandardProperty[];
}

const text = (...names: readonly string[]): readonly StandardProperty[] => names.map((name) => ({ name }));
const OWNER: StandardProperty = { name: 'hubspot_owner_id', type: 'enumeration', owner: true };

/** Calls, e-mails, meetings, messages, notes and tasks share their time stamp and their bookkeeping. */
function engagement(of: Pick<StandardType, 'typeId' | 'name' | 'singular' | 'properties'>): StandardType {
  const when: StandardProperty = { name: 'hs_timestamp', type: 'datetime' };
  return {
    ...of,
    created: 'hs_createdate',
    modified: 'hs_lastmodifieddate',
    required: ['hs_timestamp'],
    shown: [],
    properties: [when, OWNER, ...of.properties],
  };
}

/** The seeded subset: HubSpot has hundreds more, but a name not in here is refused, which finds typing errors. */
const STANDARD: readonly StandardType[] = [
  {
    typeId: '0-1',
    name: 'contacts',
    singular: 'contact',
    created: 'createdate',
    modified: 'lastmodifieddate',
    required: [],
    shown: ['email', 'firstname', 'lastname'],
    properties: [
      { name: 'email', unique: true },
      ...text('firstname', 'lastname', 'jobtitle', 'phone', 'company', 'country', 'city', 'hs_language', 'website'),
      ...text('hs_additional_emails', 'lifecyclestage', 'hs_lead_status', 'hs_timezone'),
      ...text('hs_email_hard_bounce_reason', 'hs_email_hard_bounce_reason_enum'),
      { name: 'hs_email_bounce', type: 'number' },
      OWNER,
    ],
  },
  {
    typeId: '0-2',
    name: 'companies',
    singular: 'company',
    created: 'createdate',
    modified: 'hs_lastmodifieddate',
    required: [],
    shown: ['name', 'domain'],
    properties: [
      ...text('name', 'domain', 'industry', 'country', 'city', 'state', 'phone', 'description', 'lifecyclestage'),
      ...text('hs_timezone', 'timezone', 'type', 'website'),
      { name: 'annualrevenue', type: 'number' },
      { name: 'total_revenue', type: 'number' },
      { name: 'numberofemployees', type: 'number' },
      OWNER,
    ],
  },
  {
    typeId: '0-5',
    name: 'tickets',
    singular: 'ticket',
    created: 'createdate',
    modified: 'hs_lastmodifieddate',
    required: ['hs_pipeline', 'hs_pipeline_stage'],
    shown: ['subject', 'content', 'hs_pipeline', 'hs_pipeline_stage', 'hs_ticket_category', 'hs_ticket_priority'],
    properties: [
      ...text('subject', 'content', 'hs_ticket_category', 'source_type'),
      { name: 'hs_pipeline', type: 'enumeration', external: true },
      { name: 'hs_pipeline_stage', type: 'enumeration', external: true },
      { name: 'hs_ticket_priority', type: 'enumeration', options: ['LOW', 'MEDIUM', 'HIGH', 'URGENT'] },
      { name: 'createdate', type: 'datetime' },
      { name: 'closed_date', type: 'datetime' },
      OWNER,
    ],
  },
  engagement({
    typeId: '0-27',
    name: 'tasks',
    singular: 'task',
    properties: [
      ...text('hs_task_subject', 'hs_task_body'),
      {
        name: 'hs_task_status',
        type: 'enumeration',
        options: ['NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'COMPLETED', 'DEFERRED'],
      },
      { name: 'hs_task_priority', type: 'enumeration', options: ['NONE', 'LOW', 'MEDIUM', 'HIGH'] },
      { name: 'hs_task_type', type: 'enumeration', options: ['TODO', 'CALL', 'EMAIL'] },
      { name: 'hs_task_reminders', type: 'number' },
      { name: 'hs_task_completion_date', type: 'datetime' },
    ],
  }),
  engagement({
    typeId: '0-46',
    name: 'notes',
    singular: 'note',
    properties: text('hs_note_body', 'hs_attachment_ids'),
  }),
  engagement({
    typeId: '0-48',
    name: 'calls',
    singular: 'call',
    properties: [
      ...text('hs_call_title', 'hs_call_body', 'hs_call_disposition', 'hs_call_from_number', 'hs_call_to_number'),
      { name: 'hs_call_direction', type: 'enumeration', options: ['INBOUND', 'OUTBOUND'] },
      {
        name: 'hs_call_status',
        type: 'enumeration',
        options: ['BUSY', 'CALLING_CRM_USER', 'CANCELED', 'COMPLETED', 'CONNECTING', 'FAILED', 'IN_PROGRESS'].concat([
          'NO_ANSWER',
          'QUEUED',
          'RINGING',
        ]),
      },
      { name: 'hs_call_duration', type: 'number' },
    ],
  }),
  engagement({
    typeId: '0-49',
    name: 'emails',
    singular: 'email',
    properties: [
      ...text('hs_email_subject', 'hs_email_text', 'hs_email_html', 'hs_email_headers'),
      ...text('hs_email_from_email', 'hs_email_from_firstname', 'hs_email_from_lastname'),
      { name: 'hs_email_direction', type: 'enumeration', options: ['EMAIL', 'INCOMING_EMAIL', 'FORWARDED_EMAIL'] },
      {
        name: 'hs_email_status',
        type: 'enumeration',
        options: ['BOUNCED', 'FAILED', 'SCHEDULED', 'SENDING', 'SENT'],
      },
    ],
  }),
  engagement({
    typeId: '0-47',
    name: 'meetings',
    singular: 'meeting',
    properties: [
      ...text('hs_meeting_title', 'hs_meeting_body', 'hs_internal_meeting_notes', 'hs_meeting_location'),
      {
        name: 'hs_meeting_outcome',
        type: 'enumeration',
        options: ['SCHEDULED', 'COMPLETED', 'RESCHEDULED', 'NO_SHOW', 'CANCELED'],
      },
      { name: 'hs_meeting_start_time', type: 'datetime' },
      { name: 'hs_meeting_end_time', type: 'datetime' },
    ],
  }),
  // WhatsApp, LinkedIn and SMS messages that were logged; marketing messages are none of these.
  engagement({
    typeId: '0-18',
    name: 'communications',
    singular: 'communication',
    properties: [
      {
        name: 'hs_communication_channel_type',
        type: 'enumeration',
        options: ['WHATS_APP', 'LINKEDIN_MESSAGE', 'SMS'],
      },
      { name: 'hs_communication_logged_from', type: 'enumeration', options: ['CRM'] },
      ...text('hs_communication_body'),
    ],
  }),
];

/** The read-only bookkeeping every type carries. */
export function systemProperties(created: string, modified: string): readonly StandardProperty[] {
  return [
    { name: 'hs_object_id', readOnly: true },
    { name: created, type: 'datetime', readOnly: true },
    { name: modified, type: 'datetime', readOnly: true },
  ];
}

/** Adds a definition in the short notation of this file. */
export function addStandardProperty(type: ObjectType, property: StandardProperty, at: number): void {
  const group = [...type.groups.keys()][0] ?? '';
  const options = property.options?.map((value) => ({ label: value, value }));
  addProperty(
    type,
    toPropertyDef(
      {
        name: property.name,
        type: property.type ?? 'string',
        groupName: group,
        options,
        hasUniqueValue: property.unique,
        externalOptions: property.owner ?? property.external,
        referencedObjectType: property.owner === true ? 'OWNER' : undefined,
        readOnly: property.readOnly,
        hubspotDefined: true,
      },
      at,
    ),
  );
}

/** The standard object types of a fresh portal, without records. */
export function standardTypes(at: number): ObjectType[] {
  return STANDARD.map((row) => {
    const group = `${row.singular}information`;
    const type: ObjectType = {
      typeId: row.typeId,
      name: row.name,
      singular: row.singular,
      custom: false,
      fullyQualifiedName: null,
      labels: { singular: row.singular, plural: row.name },
      schema: {},
      createdProperty: row.created,
      modifiedProperty: row.modified,
      defaultProperties: [...row.shown, row.created, row.modified, 'hs_object_id'],
      requiredProperties: row.required,
      properties: new Map(),
      groups: new Map([[group, { name: group, label: `${row.singular} information`, displayOrder: 0 }]]),
      records: new Map(),
      unique: new Map(),
      createdAt: at,
    };
    for (const property of systemProperties(row.created, row.modified)) addStandardProperty(type, property, at);
    for (const property of row.properties) addStandardProperty(type, property, at);
    return type;
  });
}
