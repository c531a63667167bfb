// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { isSame } from './alike';
import { dateOf } from './days';
/** Pure: the closing form with what is written down already. @param timeZone the viewer's */
export function newClosing({ record, owner }, timeZone) {
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
export function refreshedClosing(form, { record }, timeZone) {
  if (isSame(form.seen, record)) return form;
  const [was, is] = [recordFields(form.seen, timeZone), recordFields(record, timeZone)];
  const keep = (field) => (isSame(form[field], was[field]) ? is[field] : form[field]);
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
export function recordFields(record, timeZone) {
  const { nextStep, confirmation } = record;
  const dayOf = (at) => (at === undefined ? '' : dateOf(Date.parse(at), timeZone));
  return {
    ...{ statedIssue: record.statedIssue ?? '', desiredOutcome: record.desiredOutcome ?? '' },
    ...{ nextStep: nextStep?.text ?? '', nextStepOn: dayOf(nextStep?.dueAt) },
    ...{ rootCauseArea: record.rootCauseArea ?? '', rootCause: record.rootCause ?? '', evidence: record.evidence },
    ...{ confirmedBy: confirmation?.by ?? '', confirmedOn: dayOf(confirmation?.at) },
    ...{ confirmedVia: confirmation?.channel ?? '', confirmationProof: confirmation?.proof ?? '' },
    ...{ lessonsLearned: record.lessonsLearned ?? '', extra: record.extra },
  };
}
