import { isSaid } from './alike';
import { closingFields, type Chosen } from './closing-fields';
import type { ClosingForm } from './closing-form';
import { endOfDay, type Reading } from './times';
import type { CaseCard, Ending, Need } from './view';
import { NEEDED } from './words-fields';

/** Pure: the row of the closing table that the form has chosen; null = none yet. */
export function endingOf({ endings }: CaseCard, { outcome, because }: Chosen): Ending | null {
  const row = outcome === 'partially_resolved' && because === 'no_response' ? because : null;
  return endings.find((ending) => ending.outcome === outcome && ending.because === row) ?? null;
}

/**
 * Pure: what the chosen outcome still needs of what stands in the form; [] = it can be sent. With no outcome chosen, no more
 * than what is half there.
 */
export function stillNeeds(card: CaseCard, form: ClosingForm, reading: Reading): readonly Need[] {
  const asked = (endingOf(card, form)?.needs ?? []).filter(({ field }) => !isFilled(card, form, { field, reading }));
  const half = halfThere(card, form).filter(({ field }) => asked.every((need) => need.field !== field));
  return [...asked, ...half];
}

/** Pure: a corrective action can be made of it. */
export function isActionWhole({ actionText, actionOwnerId, actionDue }: ClosingForm): boolean {
  return isSaid(actionText) && isSaid(actionOwnerId) && isSaid(actionDue);
}

/** Pure: who, when, how and the proof are all there. */
export function isConfirmationWhole(form: ClosingForm): boolean {
  const { confirmedBy, confirmedOn, confirmedVia, confirmationProof } = form;
  return isSaid(confirmedBy) && isSaid(confirmedOn) && confirmedVia !== '' && isSaid(confirmationProof);
}

interface Asked {
  readonly field: string;
  readonly reading: Reading;
}

function isFilled(card: CaseCard, form: ClosingForm, { field, reading }: Asked): boolean {
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
function textOf(form: ClosingForm, field: string): string | undefined {
  if (field.startsWith('extra.')) return form.extra[field.slice('extra.'.length)];
  const value: unknown = Object.entries(form).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** What would be dropped without a word. */
function halfThere(card: CaseCard, form: ClosingForm): readonly Need[] {
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
