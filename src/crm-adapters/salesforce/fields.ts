import type { CaseRecord, ClockRecord } from '../../domain/crm-record';
import { CASE_STATUSES } from '../../domain/case-state';
import type { ClockKind } from '../../domain/types';
import { FLAGS, PROCESSES, REASONS, TIERS } from '../../domain/types';
import type { FieldDefinition } from './field-definitions';
import { define, MAX_LINE, MAX_LONG_TEXT } from './field-definitions';
import { asDatetime, asDeadlineMinute } from './instants';
import { asLine, asText, lastLines } from './text';

/** Names that more than one file needs. Never renamed: orgs hold data under them. */
export const CASE_OBJECT = 'Detractor_Case__c';
export const CASE_KEY = 'External_Key__c';
export const TASK_KEY = 'Closed_Loop_Key__c';
export const TASK_DUE = 'Closed_Loop_Due__c';
/** On an activity that somebody has logged himself: the key of the case it counts for. */
export const ACTIVITY_CASE = 'Closed_Loop_Case__c';

/** As JSON takes it; null empties the field. */
export type FieldValue = string | number | boolean | null;

/** Field values of one record by API name. */
export interface FieldValues {
  readonly [field: string]: FieldValue;
}

/** One row: what the field is, and what a case puts into it. */
export interface CaseField {
  readonly definition: FieldDefinition;
  readonly value: (record: CaseRecord) => FieldValue;
}

/** One row of a table of fields. */
export const row = (definition: FieldDefinition, value: CaseField['value']): CaseField => ({ definition, value });

/** What a restricted case never shows in the CRM, whatever the record says: blanked also where it once stood. */
export const unlessRestricted =
  (value: CaseField['value']): CaseField['value'] =>
  (record) =>
    record.restricted ? null : value(record);

const filled = (text: string): string | null => (text === '' ? null : text);
/** Text of one line; null where there is none. */
export const line = (text: string | null, room: number): string | null => filled(asLine(text ?? '', room));
/** Text of several lines; null where there is none. */
export const long = (text: string | null): string | null => filled(asText(text ?? '', MAX_LONG_TEXT));
const hundredths = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

const CLOCK_STATUSES = ['running', 'paused', 'met', 'breached', 'cancelled'] as const satisfies ClockRecord['status'][];

function clockFields(clock: ClockKind, { name, label }: Pick<FieldDefinition, 'name' | 'label'>): readonly CaseField[] {
  const of = (record: CaseRecord): ClockRecord | undefined => record.clocks.find((one) => one.clock === clock);
  return [
    row(define.instant({ name: `${name}_Due__c`, label: `${label} Due` }), (record) =>
      asDeadlineMinute(of(record)?.dueAt),
    ),
    row(
      define.one({ name: `${name}_Clock__c`, label: `${label} Clock` }, CLOCK_STATUSES),
      (record) => of(record)?.status ?? null,
    ),
    row(define.instant({ name: `${name}_Breached_At__c`, label: `${label} Breached At` }), (record) =>
      asDatetime(of(record)?.breachedAt),
    ),
  ];
}

/** The identity of a case; it stands in the address of an upsert and hence in no body. */
export const CASE_KEY_FIELD: FieldDefinition = define.key({ name: CASE_KEY, label: 'External Key' }, 64);

/** What our tasks carry beside Salesforce's own fields. Custom fields of tasks are made on the object Activity. */
export const TASK_FIELDS: readonly FieldDefinition[] = [
  define.key({ name: TASK_KEY, label: 'Closed Loop Key' }, 80),
  define.instant({ name: TASK_DUE, label: 'Closed Loop Due' }),
];

/** What tasks can do without for now. */
export const LATER_TASK_FIELDS: readonly FieldDefinition[] = [
  define.text({ name: ACTIVITY_CASE, label: 'Closed Loop Case' }, 32),
];

/** Everything a case writes besides its key. */
export const CASE_FIELDS: readonly CaseField[] = [
  row(define.link({ name: 'OwnerId', label: 'Owner' }, 'User'), (record) => record.ownerId),
  row(define.text({ name: 'Title__c', label: 'Title' }, MAX_LINE), (record) => line(record.title, MAX_LINE)),
  row(define.one({ name: 'Status__c', label: 'Status' }, CASE_STATUSES), (record) => record.status),
  row(define.one({ name: 'Risk_Tier__c', label: 'Risk Tier' }, TIERS), (record) => record.tier),
  row(define.one({ name: 'Process__c', label: 'Process' }, PROCESSES), (record) => record.process),
  row(define.yesNo({ name: 'Restricted__c', label: 'Restricted' }), (record) => record.restricted),
  row(
    define.number({ name: 'Score__c', label: 'Score' }),
    unlessRestricted((record) => hundredths(record.score)),
  ),
  row(
    define.number({ name: 'Score_Max__c', label: 'Score Out Of' }),
    unlessRestricted((record) => hundredths(record.scoreMax)),
  ),
  row(define.text({ name: 'Metric__c', label: 'Metric' }, 40), (record) => line(record.metric, 40)),
  row(
    define.longText({ name: 'Verbatim__c', label: 'Comment' }),
    unlessRestricted((record) => long(record.verbatim)),
  ),
  row(define.one({ name: 'Reason__c', label: 'Reason' }, REASONS), (record) => record.reason),
  row(define.several({ name: 'Secondary_Reasons__c', label: 'Further Reasons' }, REASONS), (record) =>
    filled(record.secondaryReasons.join(';')),
  ),
  row(define.number({ name: 'Reason_Confidence__c', label: 'Reason Confidence' }), (record) =>
    hundredths(record.reasonConfidence),
  ),
  row(
    define.longText({ name: 'Reason_Evidence__c', label: 'Quoted Evidence' }),
    unlessRestricted((record) => long(record.reasonEvidence.join('\n'))),
  ),
  row(define.several({ name: 'Flags__c', label: 'Flags' }, FLAGS), (record) => filled(record.flags.join(';'))),
  row(define.longText({ name: 'Owner_Reason__c', label: 'Why This Owner' }), (record) => long(record.ownerReason)),
  row(define.link({ name: 'Raised_To__c', label: 'Raised To' }, 'User'), (record) => record.raisedToId),
  row(define.link({ name: 'Account__c', label: 'Account' }, 'Account'), (record) => record.accountId),
  row(define.link({ name: 'Contact__c', label: 'Contact' }, 'Contact'), (record) => record.contactId),
  row(define.text({ name: 'Account_Name__c', label: 'Account Name' }, MAX_LINE), (record) =>
    line(record.accountName, MAX_LINE),
  ),
  row(define.instant({ name: 'Responded_At__c', label: 'Responded At' }), (record) => asDatetime(record.respondedAt)),
  row(define.instant({ name: 'Opened_At__c', label: 'Case Opened At' }), (record) => asDatetime(record.openedAt)),
  ...clockFields('first_touch', { name: 'First_Touch', label: 'First Touch' }),
  ...clockFields('resolution', { name: 'Resolution', label: 'Resolution' }),
  row(define.text({ name: 'Lead_Case_Key__c', label: 'Lead Case Key' }, 32), (record) => line(record.leadCaseKey, 32)),
  row(define.text({ name: 'Previous_Case_Key__c', label: 'Previous Case Key' }, 32), (record) =>
    line(record.previousCaseKey, 32),
  ),
  row(define.longText({ name: 'Loop_Log__c', label: 'What Happened' }), (record) =>
    filled(lastLines(record.log, MAX_LONG_TEXT)),
  ),
];
