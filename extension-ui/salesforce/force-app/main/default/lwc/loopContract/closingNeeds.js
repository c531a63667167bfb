// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { isSaid } from './alike';
import { closingFields } from './closingFields';
import { endOfDay } from './times';
import { NEEDED } from './wordsFields';
/** Pure: the row of the closing table that the form has chosen; null = none yet. */
export function endingOf({ endings }, { outcome, because }) {
  const row = outcome === 'partially_resolved' && because === 'no_response' ? because : null;
  return endings.find((ending) => ending.outcome === outcome && ending.because === row) ?? null;
}
/**
 * Pure: what the chosen outcome still needs of what stands in the form; [] = it can be sent. With no outcome chosen, no more
 * than what is half there.
 */
export function stillNeeds(card, form, reading) {
  const asked = (endingOf(card, form)?.needs ?? []).filter(({ field }) => !isFilled(card, form, { field, reading }));
  const half = halfThere(card, form).filter(({ field }) => asked.every((need) => need.field !== field));
  return [...asked, ...half];
}
/** Pure: a corrective action can be made of it. */
export function isActionWhole({ actionText, actionOwnerId, actionDue }) {
  return isSaid(actionText) && isSaid(actionOwnerId) && isSaid(actionDue);
}
/** Pure: who, when, how and the proof are all there. */
export function isConfirmationWhole(form) {
  const { confirmedBy, confirmedOn, confirmedVia, confirmationProof } = form;
  return isSaid(confirmedBy) && isSaid(confirmedOn) && confirmedVia !== '' && isSaid(confirmationProof);
}
function isFilled(card, form, { field, reading }) {
  switch (field) {
    case 'evidence':
      return form.evidence.length > 0;
    case 'correctiveAction':
      return card.record.actions.length > 0 || isActionWhole(form);
    case 'confirmation':
      return isConfirmationWhole(form);
    case 'followUpAt':
      return Date.parse(endOfDay(form.followUpOn, reading.timeZone)) > reading.now;
    case 'churnedAt':
      return isSaid(form.churnedOn);
    default:
      return isSaid(textOf(form, field));
  }
}
/** Of a field that no form can fill, and of one that a later service asks for: nothing. */
function textOf(form, field) {
  if (field.startsWith('extra.')) return form.extra[field.slice('extra.'.length)];
  const value = Object.entries(form).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
}
/** What would be dropped without a word. */
function halfThere(card, form) {
  const shown = closingFields(card, form);
  const { actionText, actionDue, confirmedOn, confirmedVia, confirmationProof } = form;
  const begun = {
    actionText: !isActionWhole(form) && (isSaid(actionText) || isSaid(actionDue)),
    confirmedBy:
      !isConfirmationWhole(form) && (isSaid(confirmedOn) || confirmedVia !== '' || isSaid(confirmationProof)),
    nextStep: isSaid(form.nextStep) !== isSaid(form.nextStepOn),
  };
  return [
    ...(begun.nextStep && shown.includes('nextStep') ? [{ field: 'nextStep', message: NEEDED.nextStep }] : []),
    ...(begun.actionText && shown.includes('actionText')
      ? [{ field: 'correctiveAction', message: NEEDED.action }]
      : []),
    ...(begun.confirmedBy && shown.includes('confirmedBy')
      ? [{ field: 'confirmation', message: NEEDED.confirmation }]
      : []),
  ];
}
