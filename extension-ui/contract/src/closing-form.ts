import { isSame } from './alike';
import type { Chosen } from './closing-fields';
import { dateOf } from './days';
import type { CaseCard, CaseRecordNow, Channel, EvidenceItem, RootCauseArea } from './view';

/** What the form holds of the record, as texts. */
export interface RecordFields {
  readonly statedIssue: string;
  readonly desiredOutcome: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly rootCauseArea: RootCauseArea | '';
  readonly rootCause: string;
  readonly evidence: readonly EvidenceItem[];
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly confirmedVia: Channel | '';
  readonly confirmationProof: string;
  readonly lessonsLearned: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** The closing form, as texts: '' = not filled in. Dates as "2026-11-24". */
export interface ClosingForm extends Chosen, RecordFields {
  /** A new corrective action; those that are linked are in the card. */
  readonly actionText: string;
  readonly actionOwnerId: string;
  readonly actionDue: string;
  readonly remaining: string;
  readonly remainingOwnerId: string;
  readonly to: 'product' | 'leadership' | 'save_play' | 'process' | '';
  readonly receiverId: string;
  readonly reference: string;
  readonly reason: string;
  readonly followUpOn: string;
  readonly churnedOn: string;
  /** The record that it was filled in from: what differs from it is what this person has typed. */
  readonly seen: CaseRecordNow;
}

/** Pure: the closing form with what is written down already. @param timeZone the viewer's */
export function newClosing({ record, owner }: CaseCard, timeZone: string): ClosingForm {
  return {
    ...{ outcome: '', because: 'remaining' },
    ...recordFields(record, timeZone),
    ...{ actionText: '', actionOwnerId: owner.id, actionDue: '' },
    ...{ remaining: '', remainingOwnerId: owner.id },
    ...{ to: '', receiverId: '', reference: '', reason: '', followUpOn: '', churnedOn: '' },
    seen: record,
  };
}

/**
 * Pure: the form once the record has changed under it. What this person has not touched is as it is now; what he has typed
 * stays. The same form where nothing has changed: it may be called with every view.
 */
export function refreshedClosing(form: ClosingForm, { record }: CaseCard, timeZone: string): ClosingForm {
  if (isSame(form.seen, record)) return form;
  const [was, is] = [recordFields(form.seen, timeZone), recordFields(record, timeZone)];
  const keep = <Field extends keyof RecordFields>(field: Field): RecordFields[Field] =>
    isSame(form[field], was[field]) ? is[field] : form[field];
  const typed = Object.entries(form.extra).filter(([id, text]) => text !== (was.extra[id] ?? ''));
  return {
    ...form,
    ...{ statedIssue: keep('statedIssue'), desiredOutcome: keep('desiredOutcome') },
    ...{ nextStep: keep('nextStep'), nextStepOn: keep('nextStepOn') },
    ...{ rootCauseArea: keep('rootCauseArea'), rootCause: keep('rootCause'), evidence: keep('evidence') },
    ...{ confirmedBy: keep('confirmedBy'), confirmedOn: keep('confirmedOn') },
    ...{ confirmedVia: keep('confirmedVia'), confirmationProof: keep('confirmationProof') },
    ...{ lessonsLearned: keep('lessonsLearned'), extra: { ...is.extra, ...Object.fromEntries(typed) } },
    seen: record,
  };
}

/** Pure: a record as the form shows it. */
export function recordFields(record: CaseRecordNow, timeZone: string): RecordFields {
  const { nextStep, confirmation } = record;
  const dayOf = (at: string | undefined): string => (at === undefined ? '' : dateOf(Date.parse(at), timeZone));
  return {
    ...{ statedIssue: record.statedIssue ?? '', desiredOutcome: record.desiredOutcome ?? '' },
    ...{ nextStep: nextStep?.text ?? '', nextStepOn: dayOf(nextStep?.dueAt) },
    ...{ rootCauseArea: record.rootCauseArea ?? '', rootCause: record.rootCause ?? '', evidence: record.evidence },
    ...{ confirmedBy: confirmation?.by ?? '', confirmedOn: dayOf(confirmation?.at) },
    ...{ confirmedVia: confirmation?.channel ?? '', confirmationProof: confirmation?.proof ?? '' },
    ...{ lessonsLearned: record.lessonsLearned ?? '', extra: record.extra },
  };
}
