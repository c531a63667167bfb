import type { DetractorCase } from './case-state';
import type { DocumentationRecord, EndingRecord } from './crm-record';
import type { EvidenceItem } from './documentation';
import { evidenceOf } from './record-texts';
import { isRestricted } from './restricted';

/** What persons wrote down, as the CRM shows it. */
export function renderDocumentation(state: DetractorCase): DocumentationRecord {
  const { documentation, personal } = state;
  const text = (value: string | null): string | null => (isRestricted(state) ? null : value);
  return {
    statedIssue: text(personal.statedIssue),
    desiredOutcome: text(personal.desiredOutcome),
    nextStep: text(personal.nextStep),
    nextStepDueAt: documentation.nextStepDueAt,
    rootCauseArea: documentation.rootCauseArea,
    rootCause: text(personal.rootCause),
    evidence: isRestricted(state) ? [] : evidenceOf(personal).map(evidenceLine),
    correctiveActions: documentation.actionIds.length,
    causeId: documentation.causeId,
    confirmedAt: documentation.confirmation?.at ?? null,
    confirmedBy: text(personal.confirmedBy),
    lessonsLearned: text(personal.lessonsLearned),
  };
}

function evidenceLine({ kind, ref, label }: EvidenceItem): string {
  const what = kind === 'link' ? ref : `${KINDS[kind]} ${ref}`;
  return label.trim() === '' ? what : `${label}: ${what}`;
}

const KINDS: Readonly<Record<Exclude<EvidenceItem['kind'], 'link'>, string>> = { crm_record: 'record', file: 'file' };

/** How a person ended it; null where nobody has. */
export function renderEnding(state: DetractorCase): EndingRecord | null {
  const { closure, personal } = state;
  if (closure === null) return null;
  const text = (value: string | null): string | null => (isRestricted(state) ? null : value);
  return {
    outcome: closure.outcome,
    because: closure.outcome === 'partially_resolved' ? closure.because : null,
    remaining: text(personal.remaining),
    escalatedTo: closure.outcome === 'escalated' ? closure.to : null,
    receiverId: receiverOf(closure),
    reference: text(personal.closingReference),
    reason: text(personal.closingReason),
    followUpAt: closure.outcome === 'escalated' ? closure.followUpAt : null,
    followUpResult: closure.outcome === 'escalated' ? (closure.followUp?.result ?? null) : null,
    churnedAt: closure.outcome === 'churned' ? closure.churnedAt : null,
  };
}

function receiverOf(closure: NonNullable<DetractorCase['closure']>): string | null {
  if (closure.outcome === 'escalated') return closure.receiverId;
  return closure.outcome === 'partially_resolved' ? closure.remainingOwnerId : null;
}
