import { TERMINAL_STATUSES } from '../../domain/case-state';
import { ESCALATION_TARGETS, FOLLOW_UP_RESULTS } from '../../domain/closure';
import type { CaseRecord, EndingRecord } from '../../domain/crm-record';
import { ROOT_CAUSE_AREAS } from '../../domain/documentation';
import { define, MAX_LINE } from './field-definitions';
import type { CaseField } from './fields';
import { line, long, row, unlessRestricted } from './fields';
import { asDatetime, asDeadlineMinute } from './instants';

const BECAUSE = ['remaining', 'no_response'] as const satisfies NonNullable<EndingRecord['because']>[];

type Text = (record: CaseRecord) => string | null | undefined;

const longText = (value: Text): CaseField['value'] => unlessRestricted((record) => long(value(record) ?? null));
const lineText = (value: Text): CaseField['value'] =>
  unlessRestricted((record) => line(value(record) ?? null, MAX_LINE));

/**
 * What persons wrote down, how the case ended, and where it stands in the queue. An org whose package is older goes on
 * without them until an admin has made them.
 */
export const DOCUMENTATION: readonly CaseField[] = [
  row(define.count({ name: 'Queue_Rank__c', label: 'Queue Rank' }), ({ queueRank }) => queueRank),
  row(define.instant({ name: 'First_Touch_At__c', label: 'First Touch At' }), ({ firstTouchAt }) =>
    asDatetime(firstTouchAt),
  ),
  row(define.instant({ name: 'Closed_At__c', label: 'Closed At' }), ({ closedAt }) => asDatetime(closedAt)),
  row(
    define.longText({ name: 'Stated_Issue__c', label: 'Stated Issue' }),
    longText((record) => record.documentation.statedIssue),
  ),
  row(
    define.longText({ name: 'Desired_Outcome__c', label: 'Desired Outcome' }),
    longText((record) => record.documentation.desiredOutcome),
  ),
  row(
    define.longText({ name: 'Next_Step__c', label: 'Next Step' }),
    longText((record) => record.documentation.nextStep),
  ),
  row(define.instant({ name: 'Next_Step_Due__c', label: 'Next Step Due' }), (record) =>
    asDeadlineMinute(record.documentation.nextStepDueAt),
  ),
  row(
    define.one({ name: 'Root_Cause_Area__c', label: 'Root Cause Area' }, ROOT_CAUSE_AREAS),
    (record) => record.documentation.rootCauseArea,
  ),
  row(
    define.longText({ name: 'Root_Cause__c', label: 'Root Cause' }),
    longText((record) => record.documentation.rootCause),
  ),
  row(
    define.longText({ name: 'Evidence__c', label: 'Evidence' }),
    longText((record) => record.documentation.evidence.join('\n')),
  ),
  row(
    define.count({ name: 'Corrective_Actions__c', label: 'Corrective Actions' }),
    (record) => record.documentation.correctiveActions,
  ),
  row(define.text({ name: 'Common_Cause__c', label: 'Common Cause' }, MAX_LINE), (record) =>
    line(record.documentation.causeId, MAX_LINE),
  ),
  row(define.instant({ name: 'Confirmed_At__c', label: 'Customer Confirmed At' }), (record) =>
    asDatetime(record.documentation.confirmedAt),
  ),
  row(
    define.text({ name: 'Confirmed_By__c', label: 'Customer Confirmation By' }, MAX_LINE),
    lineText((record) => record.documentation.confirmedBy),
  ),
  row(
    define.longText({ name: 'Lessons_Learned__c', label: 'Lessons Learned' }),
    longText((record) => record.documentation.lessonsLearned),
  ),
  ...endingFields(),
];

function endingFields(): readonly CaseField[] {
  return [
    row(
      define.one({ name: 'Outcome__c', label: 'Outcome' }, TERMINAL_STATUSES),
      ({ ending }) => ending?.outcome ?? null,
    ),
    row(
      define.one({ name: 'Outcome_Because__c', label: 'Partly Resolved Because' }, BECAUSE),
      ({ ending }) => ending?.because ?? null,
    ),
    row(
      define.longText({ name: 'Remaining__c', label: 'What Remains' }),
      longText(({ ending }) => ending?.remaining),
    ),
    row(
      define.one({ name: 'Escalated_To__c', label: 'Escalated To' }, ESCALATION_TARGETS),
      ({ ending }) => ending?.escalatedTo ?? null,
    ),
    row(define.link({ name: 'Receiver__c', label: 'Receiver' }, 'User'), ({ ending }) => ending?.receiverId ?? null),
    row(
      define.text({ name: 'Reference__c', label: 'Reference' }, MAX_LINE),
      lineText(({ ending }) => ending?.reference),
    ),
    row(
      define.longText({ name: 'Closing_Reason__c', label: 'Closing Reason' }),
      longText(({ ending }) => ending?.reason),
    ),
    row(define.instant({ name: 'Follow_Up_Due__c', label: 'Follow-up Due' }), ({ ending }) =>
      asDeadlineMinute(ending?.followUpAt),
    ),
    row(
      define.one({ name: 'Follow_Up_Result__c', label: 'Follow-up Result' }, FOLLOW_UP_RESULTS),
      ({ ending }) => ending?.followUpResult ?? null,
    ),
    row(define.instant({ name: 'Churned_At__c', label: 'Churned At' }), ({ ending }) => asDatetime(ending?.churnedAt)),
  ];
}
