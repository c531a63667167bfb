import type { CardAction } from './actions';
import type { CardCommand } from './session-types';
import { endOfDay } from './times';
import type { CommandKind } from './command-kind';
import type { CaseCard, Need } from './view';

/** A question of a small form. Each is answered with a text; '' = not answered. */
export type SmallField =
  | 'note'
  | 'optionalNote'
  | 'person'
  | 'until'
  | 'process'
  | 'reason'
  | 'tier'
  | 'allow'
  | 'choice'
  | 'result'
  | 'nextOn'
  | 'candidate'
  | 'contactId'
  | 'accountId';

/** The answers, by field. `person` is an id; `until` and `nextOn` are dates ("2026-11-24"); `candidate` counts from 0. */
export type SmallForm = Readonly<Partial<Record<SmallField, string>>>;

/** What each command asks before it is sent; [] = it is sent at once. Touch and close have forms of their own. */
const FIELDS: Readonly<Partial<Record<CommandKind, readonly SmallField[]>>> = {
  wait: ['until', 'note'],
  reassign: ['person', 'note'],
  hand_over: ['process', 'note'],
  return_to_standard: ['note'],
  raise: ['note'],
  reopen: ['note'],
  verify_subject: ['candidate', 'contactId', 'accountId', 'optionalNote'],
  decide_outreach: ['allow', 'note'],
  decide_raise: ['choice', 'person', 'note'],
  follow_up: ['result', 'nextOn', 'optionalNote'],
  correct_reason: ['reason', 'note'],
  correct_tier: ['tier', 'note'],
};

/** What may be chosen where a field is no free text; words for them are in ACTION_WORDS. */
export const SMALL_CHOICES = {
  process: ['safety', 'legal', 'regulated', 'non_conformance'],
  reason: [
    'billing_pricing',
    'product_gap',
    'reliability_performance',
    'usability',
    'onboarding_implementation',
    'support_experience',
    'account_management',
    'service_delivery',
    'security_compliance',
    'competitor_value',
    'unclear',
  ],
  tier: ['critical', 'high', 'medium', 'low'],
  allow: ['yes', 'no'],
  choice: ['take_over', 'reassign', 'leave'],
  result: ['saved', 'lost', 'pending'],
} as const;

const OPTIONAL: readonly SmallField[] = ['optionalNote', 'accountId'];

const MISSING: Readonly<Record<SmallField, string>> = {
  note: 'Say why, in a sentence.',
  optionalNote: '',
  person: 'Choose a person.',
  until: 'Choose a day.',
  process: 'Choose where it goes.',
  reason: 'Choose the reason.',
  tier: 'Choose the tier.',
  allow: 'Say whether somebody may reach out.',
  choice: 'Choose what happens with the case.',
  result: 'Say what became of it.',
  nextOn: 'Choose the day to ask again.',
  candidate: 'Choose whom it is about.',
  contactId: 'Paste the id of the contact.',
  accountId: '',
};

/** Pure: the questions of a command, as the case and the answers so far make them. */
export function smallFields(card: CaseCard, { kind }: CardAction, form: SmallForm): readonly SmallField[] {
  const several = (card.details?.candidates.length ?? 0) > 0;
  return (FIELDS[kind] ?? []).filter((field) => {
    if (kind === 'decide_raise' && field === 'person') return form.choice === 'reassign';
    if (field === 'nextOn') return form.result === 'pending';
    if (field === 'candidate') return several;
    if (field === 'contactId' || field === 'accountId') return !several;
    return true;
  });
}

/** Pure: what is not answered yet; [] = it can be sent. */
export function smallNeeds(card: CaseCard, action: CardAction, form: SmallForm): readonly Need[] {
  return smallFields(card, action, form)
    .filter((field) => !OPTIONAL.includes(field) && said(form[field]) === null)
    .map((field) => ({ field, message: MISSING[field] }));
}

/** Pure: the command, once nothing is missing. @param timeZone the viewer's: days end on his wall clock */
export function smallCommand(
  { card, action }: { readonly card: CaseCard; readonly action: CardAction },
  form: SmallForm,
  timeZone: string,
): CardCommand {
  const { kind, task } = action;
  const note = said(form.note);
  const optionalNote = said(form.optionalNote);
  switch (kind) {
    case 'wait':
      return { kind, until: { date: form.until }, note };
    case 'reassign':
      return { kind, to: form.person, note };
    case 'hand_over':
      return { kind, process: form.process, note };
    case 'correct_reason':
      return { kind, to: form.reason, note };
    case 'correct_tier':
      return { kind, to: form.tier, note };
    case 'return_to_standard':
    case 'raise':
    case 'reopen':
      return { kind, note };
    case 'confirm_checks':
      return { kind, note: optionalNote };
    case 'verify_subject':
      return { kind, ...subjectOf(card, form), note: optionalNote };
    case 'decide_outreach':
      return { kind, allow: form.allow === 'yes', note };
    case 'decide_raise':
      return { kind, choice: form.choice, ...(form.choice === 'reassign' ? { to: form.person } : {}), note };
    case 'follow_up':
      return {
        kind,
        result: form.result,
        nextAt: form.result === 'pending' ? endOfDay(form.nextOn ?? '', timeZone) : null,
        note: optionalNote,
      };
    case 'complete_task':
      return { kind, task: { kind: task?.kind, n: task?.n } };
    default:
      return { kind };
  }
}

function subjectOf({ details }: CaseCard, form: SmallForm): { contactId: string | null; accountId: string | null } {
  const chosen = details?.candidates[Number(form.candidate)];
  if (chosen !== undefined) return { contactId: chosen.contactId, accountId: chosen.accountId };
  return { contactId: said(form.contactId), accountId: said(form.accountId) };
}

function said(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}
