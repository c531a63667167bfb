// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { isSame, isSaid } from './alike';
import { recordFields } from './closingForm';
import { isActionWhole, isConfirmationWhole } from './closingNeeds';
import { dateOf } from './days';
import { JUST_NOW } from './sessionTypes';
import { endOfDay } from './times';
/** Pure: what has to be sent: a corrective action first, where one is new, then the ending with the record. */
export function closingRequests(card, form, reading) {
  const record = changeOf(form, reading);
  return {
    action: actionRequest(card, form, reading),
    command: { kind: 'close', closing: closingOf(form, reading), record: isSame(record, {}) ? null : record },
  };
}
/** Pure: a new corrective action of the form, as `POST /v1/card/actions` takes it; null = there is none, or half of one. */
export function actionRequest({ caseKey }, form, { timeZone }) {
  if (!isActionWhole(form)) return null;
  const { actionText, actionOwnerId, actionDue } = form;
  const change = { text: actionText.trim(), ownerId: actionOwnerId, dueAt: endOfDay(actionDue, timeZone), caseKey };
  return { change: { kind: 'create', ...change } };
}
/** Pure: only the record, to save what has been found out while the case stays open; null = nothing has changed. */
export function recordCommand(card, form, reading) {
  const change = changeOf(form, reading);
  return isSame(change, {}) || card.hidden ? null : { kind: 'set_record', change };
}
function closingOf(form, reading) {
  const { outcome, because } = form;
  switch (outcome) {
    case 'partially_resolved':
      return { outcome, because, remaining: form.remaining.trim(), remainingOwnerId: form.remainingOwnerId };
    case 'escalated': {
      const { to, receiverId } = form;
      const [reference, reason] = [form.reference.trim(), form.reason.trim()];
      const followUpAt = orNull(endOfDay(form.followUpOn, reading.timeZone));
      return { outcome, to: orNull(to), receiverId, reference, reason, followUpAt };
    }
    case 'churned':
      return { outcome, churnedAt: orNull(pastDay(form.churnedOn, reading)) };
    case 'withdrawn':
      return { outcome, reason: form.reason.trim() };
    default:
      return { outcome };
  }
}
/** What this person has typed, and nothing that he has left as it was: somebody else may have written there since. */
function changeOf(form, reading) {
  const was = recordFields(form.seen, reading.timeZone);
  const isTyped = (field) => !isSame(trimmed(form[field]), trimmed(was[field]));
  const texts = ['statedIssue', 'desiredOutcome', 'rootCauseArea', 'rootCause', 'lessonsLearned']
    .filter(isTyped)
    .map((field) => [field, orNull(form[field].trim())]);
  return {
    ...Object.fromEntries(texts),
    ...(isTyped('nextStep') || isTyped('nextStepOn') ? nextStepOf(form, reading) : {}),
    ...(isTyped('evidence') ? { evidence: form.evidence } : {}),
    ...(CONFIRMATION.some(isTyped) ? confirmationOf(form, { was, reading }) : {}),
    ...extraOf(form.extra, was.extra),
  };
}
const CONFIRMATION = ['confirmedBy', 'confirmedOn', 'confirmedVia', 'confirmationProof'];
/** Half of one is not sent: `stillNeeds` says so. */
function nextStepOf({ nextStep, nextStepOn, seen }, { timeZone }) {
  const text = nextStep.trim();
  if (text === '' && nextStepOn === '') return { nextStep: null };
  if (text === '' || nextStepOn === '') return {};
  const kept = seen.nextStep !== null && dateOf(Date.parse(seen.nextStep.dueAt), timeZone) === nextStepOn;
  return { nextStep: { text, dueAt: kept ? seen.nextStep.dueAt : endOfDay(nextStepOn, timeZone) } };
}
/** The moment that is known stays, as long as its day does. Half of one is not sent. */
function confirmationOf(form, { was, reading }) {
  if (CONFIRMATION.every((field) => form[field].trim() === '')) return { confirmation: null };
  if (!isConfirmationWhole(form)) return {};
  const { confirmation } = form.seen;
  const kept = confirmation !== null && form.confirmedOn === was.confirmedOn;
  return {
    confirmation: {
      at: kept ? confirmation.at : pastDay(form.confirmedOn, reading),
      ...{ channel: form.confirmedVia, by: form.confirmedBy.trim(), proof: form.confirmationProof.trim() },
    },
  };
}
function extraOf(now, was) {
  const ids = [...new Set([...Object.keys(now), ...Object.keys(was)])];
  const typed = ids.filter((id) => (now[id] ?? '').trim() !== (was[id] ?? '').trim());
  if (typed.length === 0) return {};
  return { extra: Object.fromEntries(typed.map((id) => [id, orNull((now[id] ?? '').trim())])) };
}
/** A day that something happened on: its end, or just now where it has not ended yet, because the future is refused. */
function pastDay(date, { now, timeZone }) {
  return date === dateOf(now, timeZone) ? JUST_NOW : endOfDay(date, timeZone);
}
function orNull(text) {
  return isSaid(text) ? text : null;
}
function trimmed(value) {
  return typeof value === 'string' ? value.trim() : value;
}
