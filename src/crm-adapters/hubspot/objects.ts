import type { CaseRecord, ClockRecord } from '../../domain/crm-record';
import { CASE_STATUSES } from '../../domain/case-state';
import type { ClockKind, Instant } from '../../domain/types';
import { FLAGS, PROCESSES, REASONS, TIERS } from '../../domain/types';
import type { PropertyDefinition } from './property-definitions';
import { define } from './property-definitions';
import { asLines, asText, lastLines } from './text';

/** Names that more than one file needs. Never renamed: portals hold data under them. */
export const CASE_KEY = 'detractor_case_key';
export const TASK_KEY = 'detractor_task_key';
/** On a ticket that announces a hand-over. */
export const HANDOVER_KEY = 'detractor_handover_key';
export const TITLE = 'detractor_title';
export const STATUS = 'detractor_status';
export const TIER = 'detractor_tier';
export const PROPERTY_GROUP = { name: 'detractor_loop', label: 'Detractor Loop' };
export const CASE_OBJECT_NAME = 'detractor_case';

/** One row: what the property is, and what a case puts into it. '' empties the property. */
export interface CaseProperty {
  readonly definition: PropertyDefinition;
  readonly value: (record: CaseRecord) => string;
}

/** One row of a table of properties. */
export const row = (definition: PropertyDefinition, value: CaseProperty['value']): CaseProperty => ({
  definition,
  value,
});

/** What a restricted case never shows in the CRM, whatever the record says: blanked also where it once stood. */
export const unlessRestricted =
  (value: CaseProperty['value']): CaseProperty['value'] =>
  (record) =>
    record.restricted ? '' : value(record);

/** An instant, ms; '' where there is none. */
export const instant = (at: Instant | null | undefined): string => (at === null || at === undefined ? '' : String(at));

/** People read minutes; rounding down would show a deadline as missed that is not. */
export const toTheMinute = (at: Instant | null | undefined): string =>
  instant(at === null || at === undefined ? at : Math.ceil(at / 60_000) * 60_000);

const CLOCK_STATUSES = ['running', 'paused', 'met', 'breached', 'cancelled'] as const satisfies ClockRecord['status'][];

function clockProperties(clock: ClockKind, words: string): readonly CaseProperty[] {
  const of = (record: CaseRecord): ClockRecord | undefined => record.clocks.find((one) => one.clock === clock);
  const name = `detractor_${clock}`;
  return [
    row(define.instant({ name: `${name}_due`, label: `${words} due` }), (record) => toTheMinute(of(record)?.dueAt)),
    row(
      define.one({ name: `${name}_status`, label: `${words} clock` }, CLOCK_STATUSES),
      (record) => of(record)?.status ?? '',
    ),
    row(define.instant({ name: `${name}_breached_at`, label: `${words} breached at` }), (record) =>
      instant(of(record)?.breachedAt),
    ),
  ];
}

/** Everything a case writes besides its owner, its links and, on a ticket, the ticket's own fields. */
export const CASE_PROPERTIES: readonly CaseProperty[] = [
  row(
    {
      ...define.text({ name: CASE_KEY, label: 'Case key', description: 'Identity of the case. Do not change.' }),
      hasUniqueValue: true,
    },
    (record) => record.caseKey,
  ),
  row(define.text({ name: TITLE, label: 'Title' }), (record) => asText(record.title)),
  row(define.one({ name: STATUS, label: 'Case status' }, CASE_STATUSES), (record) => record.status),
  row(define.one({ name: TIER, label: 'Risk tier' }, TIERS), (record) => record.tier),
  row(define.one({ name: 'detractor_process', label: 'Process' }, PROCESSES), (record) => record.process),
  row(
    define.yesNo({
      name: 'detractor_restricted',
      label: 'Restricted',
      description: 'Score, comment and quotes are kept out of the CRM.',
    }),
    (record) => String(record.restricted),
  ),
  row(
    define.number({ name: 'detractor_score', label: 'Score' }),
    unlessRestricted((record) => (record.score === null ? '' : String(record.score))),
  ),
  row(
    define.number({ name: 'detractor_score_max', label: 'Score out of' }),
    unlessRestricted((record) => (record.scoreMax === null ? '' : String(record.scoreMax))),
  ),
  row(define.text({ name: 'detractor_metric', label: 'Metric' }), (record) => asText(record.metric ?? '')),
  row(
    define.longText({ name: 'detractor_verbatim', label: 'Comment' }),
    unlessRestricted((record) => asText(record.verbatim ?? '')),
  ),
  row(define.one({ name: 'detractor_reason', label: 'Reason' }, REASONS), (record) => record.reason),
  row(define.several({ name: 'detractor_secondary_reasons', label: 'Further reasons' }, REASONS), (record) =>
    record.secondaryReasons.join(';'),
  ),
  row(
    define.number({ name: 'detractor_reason_confidence', label: 'Reason confidence', description: '0 to 1' }),
    (record) => String(Math.round(record.reasonConfidence * 100) / 100),
  ),
  row(
    define.longText({ name: 'detractor_reason_evidence', label: 'Quoted evidence' }),
    unlessRestricted((record) => asLines(record.reasonEvidence)),
  ),
  row(define.several({ name: 'detractor_flags', label: 'Flags' }, FLAGS), (record) => record.flags.join(';')),
  row(define.longText({ name: 'detractor_owner_reason', label: 'Why this owner' }), (record) =>
    asText(record.ownerReason),
  ),
  row(define.owner({ name: 'detractor_raised_to', label: 'Raised to' }), (record) => record.raisedToId ?? ''),
  row(define.text({ name: 'detractor_account_name', label: 'Account' }), (record) => asText(record.accountName ?? '')),
  row(define.instant({ name: 'detractor_responded_at', label: 'Responded at' }), (record) =>
    instant(record.respondedAt),
  ),
  row(define.instant({ name: 'detractor_opened_at', label: 'Case opened at' }), (record) => instant(record.openedAt)),
  ...clockProperties('first_touch', 'First touch'),
  ...clockProperties('resolution', 'Resolution'),
  row(define.text({ name: 'detractor_lead_case', label: 'Lead case key' }), (record) => record.leadCaseKey ?? ''),
  row(
    define.text({ name: 'detractor_previous_case', label: 'Previous case key' }),
    (record) => record.previousCaseKey ?? '',
  ),
  row(define.longText({ name: 'loop_log', label: 'What happened' }), (record) => lastLines(record.log)),
];

/** Kept on the task itself in both key modes: via_case compares it, unique looks it up. */
export const TASK_KEY_DEFINITION: PropertyDefinition = define.text({
  name: TASK_KEY,
  label: 'Detractor task key',
  description: 'Identity of the task. Do not change.',
});

/** Unique, so that an announcement whose answer was lost is never made twice. */
export const HANDOVER_KEY_DEFINITION: PropertyDefinition = {
  ...define.text({
    name: HANDOVER_KEY,
    label: 'Detractor hand-over key',
    description: 'Identity of an announced hand-over. Do not change.',
  }),
  hasUniqueValue: true,
};
