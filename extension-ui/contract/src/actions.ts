import type { CommandKind } from './command-kind';
import type { CaseCard, OpenTask } from './view';

/** Something to offer as a button. `task` = the open task it answers. */
export interface CardAction {
  readonly kind: CommandKind;
  readonly task: OpenTask | null;
}

/** The buttons of a case: one that stands out, up to two beside it, the rest in a menu. */
export interface CardActions {
  readonly primary: CardAction | null;
  readonly beside: readonly CardAction[];
  readonly more: readonly CardAction[];
}

const BESIDE: readonly CommandKind[] = ['touch', 'close', 'wait', 'reopen'];
const MENU: readonly CommandKind[] = [
  ...BESIDE,
  'acknowledge_handover',
  'confirm_checks',
  'decide_outreach',
  'decide_raise',
  'acknowledge_raise',
  'follow_up',
  'resume',
  'reassign',
  'raise',
  'hand_over',
  'return_to_standard',
  'correct_reason',
  'correct_tier',
];

/** What the owner agrees on with the customer, and may tick off in place of writing it down. */
const TICKED: readonly string[] = ['next_step', 'confirm', 'decide_owner'];

/** What a task asks for, where that is a command of its own; any other is completed. */
const ANSWERS: Readonly<Record<string, CommandKind>> = {
  acknowledge: 'acknowledge_raise',
  decide_contact: 'decide_outreach',
  decide_raise: 'decide_raise',
  follow_up: 'follow_up',
};

/**
 * Pure: what the viewer may do, in the order of what matters: take it over, make sure whom it is about, give the word
 * that somebody waits for, reach out, write down and close.
 */
export function actionsOf(card: CaseCard, viewerId: string): CardActions {
  const asked = card.tasks.filter(({ kind, owner }) => kind !== 'owner' && owner.id === viewerId);
  const words = asked.flatMap((task) => answerTo(card, task));
  // Of a case that he may not read, somebody who was told can say so, and no more.
  if (card.hidden)
    return { primary: words.find(({ kind }) => kind === 'acknowledge_raise') ?? null, beside: [], more: [] };
  const primary = first(card, words);
  const free = MENU.filter((kind) => card.may.includes(kind) && kind !== primary?.kind).map(plain);
  const beside = free.filter(({ kind }) => BESIDE.includes(kind)).slice(0, 2);
  const answers = words.filter((action) => action !== primary && action.kind === 'complete_task');
  const ticked = card.tasks.filter((task) => task.kind === 'owner' && isTicked(task, viewerId));
  const ends = ticked.flatMap((task) => answerTo(card, task));
  return { primary, beside, more: [...free.filter((action) => !beside.includes(action)), ...answers, ...ends] };
}

function first(card: CaseCard, words: readonly CardAction[]): CardAction | null {
  const untouched = card.status === 'open' || card.status === 'needs_verification';
  const order = [
    ...offered(card, ['acknowledge_handover', 'verify_subject', 'confirm_checks']),
    ...words,
    ...(untouched ? offered(card, ['touch']) : []),
    ...offered(card, ['resume', 'close']),
  ];
  return order[0] ?? null;
}

function isTicked({ purpose, owner }: OpenTask, viewerId: string): boolean {
  return TICKED.includes(purpose) && owner.id === viewerId;
}

function offered({ may }: CaseCard, kinds: readonly CommandKind[]): readonly CardAction[] {
  return kinds.filter((kind) => may.includes(kind)).map(plain);
}

function answerTo({ may }: CaseCard, task: OpenTask): readonly CardAction[] {
  const kind = ANSWERS[task.purpose];
  if (kind !== undefined && may.includes(kind)) return [{ kind, task }];
  return may.includes('complete_task') ? [{ kind: 'complete_task', task }] : [];
}

function plain(kind: CommandKind): CardAction {
  return { kind, task: null };
}
