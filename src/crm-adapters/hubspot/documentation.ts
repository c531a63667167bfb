import { TERMINAL_STATUSES } from '../../domain/case-state';
import { ESCALATION_TARGETS, FOLLOW_UP_RESULTS } from '../../domain/closure';
import type { CaseRecord, EndingRecord } from '../../domain/crm-record';
import { ROOT_CAUSE_AREAS } from '../../domain/documentation';
import type { CaseProperty } from './objects';
import { instant, row, toTheMinute, unlessRestricted } from './objects';
import { define } from './property-definitions';
import { asLines, asText } from './text';

const BECAUSE = ['remaining', 'no_response'] as const satisfies NonNullable<EndingRecord['because']>[];

type Text = (record: CaseRecord) => string | null | undefined;

const text = (value: Text): CaseProperty['value'] => unlessRestricted((record) => asText(value(record) ?? ''));

/**
 * What persons wrote down, how the case ended, and where it stands in the queue. A portal that was set up before there were
 * these goes on without them until it is provisioned.
 */
export const DOCUMENTATION: readonly CaseProperty[] = [
  row(
    define.number({
      name: 'detractor_queue_rank',
      label: 'Queue rank',
      description: 'The lower, the sooner it wants somebody: missed deadlines first, then by risk tier',
    }),
    ({ queueRank }) => String(queueRank),
  ),
  row(define.instant({ name: 'detractor_first_touch_at', label: 'First touch at' }), (record) =>
    instant(record.firstTouchAt),
  ),
  row(define.instant({ name: 'detractor_closed_at', label: 'Closed at' }), (record) => instant(record.closedAt)),
  row(
    define.longText({ name: 'detractor_stated_issue', label: 'Stated issue' }),
    text((record) => record.documentation.statedIssue),
  ),
  row(
    define.longText({ name: 'detractor_desired_outcome', label: 'Desired outcome' }),
    text((record) => record.documentation.desiredOutcome),
  ),
  row(
    define.longText({ name: 'detractor_next_step', label: 'Next step' }),
    text((record) => record.documentation.nextStep),
  ),
  row(define.instant({ name: 'detractor_next_step_due', label: 'Next step due' }), (record) =>
    toTheMinute(record.documentation.nextStepDueAt),
  ),
  row(
    define.one({ name: 'detractor_root_cause_area', label: 'Root cause area' }, ROOT_CAUSE_AREAS),
    (record) => record.documentation.rootCauseArea ?? '',
  ),
  row(
    define.longText({ name: 'detractor_root_cause', label: 'Root cause' }),
    text((record) => record.documentation.rootCause),
  ),
  row(
    define.longText({ name: 'detractor_evidence', label: 'Evidence' }),
    unlessRestricted((record) => asLines(record.documentation.evidence)),
  ),
  row(define.number({ name: 'detractor_corrective_actions', label: 'Corrective actions' }), (record) =>
    String(record.documentation.correctiveActions),
  ),
  row(define.text({ name: 'detractor_common_cause', label: 'Common cause' }), (record) =>
    asText(record.documentation.causeId ?? ''),
  ),
  row(define.instant({ name: 'detractor_confirmed_at', label: 'Customer confirmed at' }), (record) =>
    instant(record.documentation.confirmedAt),
  ),
  row(
    define.text({ name: 'detractor_confirmed_by', label: 'Customer confirmation by' }),
    text((record) => record.documentation.confirmedBy),
  ),
  row(
    define.longText({ name: 'detractor_lessons_learned', label: 'Lessons learned' }),
    text((record) => record.documentation.lessonsLearned),
  ),
  ...endingProperties(),
];

function endingProperties(): readonly CaseProperty[] {
  return [
    row(
      define.one({ name: 'detractor_outcome', label: 'Outcome' }, TERMINAL_STATUSES),
      ({ ending }) => ending?.outcome ?? '',
    ),
    row(
      define.one({ name: 'detractor_outcome_because', label: 'Partly resolved because' }, BECAUSE),
      ({ ending }) => ending?.because ?? '',
    ),
    row(
      define.longText({ name: 'detractor_remaining', label: 'What remains' }),
      text(({ ending }) => ending?.remaining),
    ),
    row(
      define.one({ name: 'detractor_escalated_to', label: 'Escalated to' }, ESCALATION_TARGETS),
      ({ ending }) => ending?.escalatedTo ?? '',
    ),
    row(
      define.owner({
        name: 'detractor_receiver',
        label: 'Receiver',
        description: 'Who received it, or has what remains',
      }),
      ({ ending }) => ending?.receiverId ?? '',
    ),
    row(
      define.text({ name: 'detractor_reference', label: 'Reference' }),
      text(({ ending }) => ending?.reference),
    ),
    row(
      define.longText({ name: 'detractor_closing_reason', label: 'Closing reason' }),
      text(({ ending }) => ending?.reason),
    ),
    row(define.instant({ name: 'detractor_follow_up_due', label: 'Follow-up due' }), ({ ending }) =>
      toTheMinute(ending?.followUpAt),
    ),
    row(
      define.one({ name: 'detractor_follow_up_result', label: 'Follow-up result' }, FOLLOW_UP_RESULTS),
      ({ ending }) => ending?.followUpResult ?? '',
    ),
    row(define.instant({ name: 'detractor_churned_at', label: 'Churned at' }), ({ ending }) =>
      instant(ending?.churnedAt),
    ),
  ];
}
