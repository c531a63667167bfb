import type { DetractorCase, TaskPurpose } from '../../domain/case-state';
import { isLeftWith } from '../../domain/left-with';
import { reasonName } from '../../domain/names';
import type { NoticeDeadline, NoticeKind } from '../../domain/notice';
import { isRestricted } from '../../domain/restricted';
import { TIERS, type ClockKind, type Instant, type Tier } from '../../domain/types';
import { stamp } from '../../sla/words';
import { zoneNamed } from '../../sla/zone';

/** What one person is told, in a mail or by the bell of the CRM. */
export interface Words {
  readonly subject: string;
  /** Paragraphs. */
  readonly text: readonly string[];
}

/** A notice with the case as it is now. */
export interface Telling {
  readonly kind: Exclude<NoticeKind, 'digest'>;
  readonly userId: string;
  readonly deadline: NoticeDeadline | null;
  readonly state: DetractorCase;
  /** The reader's own; an instant in it is shown with its name. */
  readonly timeZone: string;
}

/** All that is said of a case whose content only its card shows. */
const RESTRICTED = 'A case in a restricted process';

/** Room for the rest, where a CRM cuts what is long. */
const NAME_LENGTH = 80;

/** Pure: what a person is told of a case. Never what the customer said, the score or who gave it; of a restricted case nothing. */
export function personWords(telling: Telling): Words {
  const { kind, state } = telling;
  if (isRestricted(state)) return { subject: RESTRICTED, text: [`${RESTRICTED}.`] };
  const account = accountOf(state);
  const reason = reasonName(state.classification.primary);
  return {
    subject: `${SUBJECT[kind]}: ${account}`,
    text: [
      leadOf(telling),
      `Account: ${account}. Reason: ${reason}. Risk: ${state.tier.tier}.`,
      ...dueLine(telling),
      ...(isCorrection(kind) ? [] : [`What to do: ${advice(telling)}`]),
    ],
  };
}

/** Pure: what a channel is told that several read: what kind of thing, and how urgent. No name, reason, words or score. */
export function postWords({ kind, state }: Pick<Telling, 'kind' | 'state'>): string {
  return isRestricted(state) ? `${RESTRICTED}.` : `${POST[kind]} Risk: ${state.tier.tier}.`;
}

const SUBJECT: Readonly<Record<Telling['kind'], string>> = {
  assigned: 'New follow-up',
  reassigned: 'A follow-up is yours now',
  raised: 'Please take note',
  customer_replied: 'The customer has answered again',
  due_soon: 'Due soon',
  breached: 'Deadline missed',
  breach_withdrawn: 'Correction: no deadline was missed',
  taken_back: 'Correction: that was undone',
  decision_needed: 'Your decision is needed',
};

const POST: Readonly<Record<Telling['kind'], string>> = {
  assigned: 'A new follow-up has an owner.',
  reassigned: 'A follow-up has another owner.',
  raised: 'A follow-up was raised.',
  customer_replied: 'A customer with an open follow-up has answered again.',
  due_soon: 'A follow-up is due soon.',
  breached: 'The deadline of a follow-up was missed.',
  breach_withdrawn: 'Correction: a follow-up that was said to be late had been in time.',
  taken_back: 'Correction: what was said of a follow-up a moment ago has been undone.',
  decision_needed: 'A follow-up needs a decision.',
};

const CLOCK: Readonly<Record<ClockKind, string>> = {
  first_touch: 'first touch',
  resolution: 'resolution',
  acknowledgement: 'take-over',
};

function leadOf({ kind, userId, deadline, state }: Telling): string {
  const late = deadline === null ? 'A deadline' : `The deadline of the ${CLOCK[deadline.clock]}`;
  switch (kind) {
    case 'assigned':
      return 'A customer needs a follow-up, and it is yours.';
    case 'reassigned':
      return state.cover === null
        ? 'This follow-up is yours now.'
        : 'You stand in: this follow-up is yours for a while.';
    case 'raised':
      if (userId === state.ownerId) return 'This follow-up was raised, and is yours now.';
      if (isReceivedBy(state, userId))
        return 'This follow-up was escalated to you. Later you are asked what became of it.';
      if (isLeftWith(state, userId)) return 'This follow-up has ended, and what remains to be done is with you.';
      return deadline === null ? 'You are told of this follow-up at once.' : `${late} was missed, and you are told.`;
    case 'customer_replied':
      return 'The customer has changed the answer or added to it. Read it before you go on.';
    case 'due_soon':
      return `${late} is near.`;
    case 'breached':
      return `${late} was missed.`;
    case 'breach_withdrawn':
      return `${late} was not missed after all: it had been done in time, and was heard of late.`;
    case 'taken_back':
      return 'What you were told of this follow-up a moment ago has been undone. See the case for how it stands.';
    case 'decision_needed':
      return 'This follow-up waits for your decision.';
  }
}

/** Who received it, or is asked since that person left. */
function isReceivedBy({ closure, tasks }: DetractorCase, userId: string): boolean {
  if (closure?.outcome !== 'escalated') return false;
  const asked = tasks.some(({ purpose, ownerId }) => purpose === 'follow_up' && ownerId === userId);
  return asked || closure.receiverId === userId;
}

function dueLine({ kind, deadline, state, timeZone }: Telling): readonly string[] {
  if (isCorrection(kind)) return [];
  const clock = deadline?.clock ?? CLOCKS.find((one) => state.clocks[one]?.stoppedAt === null);
  const known = clock === undefined ? undefined : state.clocks[clock];
  if (clock === undefined || known === undefined) return [];
  const at = deadline?.dueAt ?? known.dueAt;
  const due = kind === 'breached' ? 'was due' : 'due';
  return [
    at === null ? `The ${CLOCK[clock]} is on hold.` : `${capital(CLOCK[clock])} ${due}: ${inZone(at, timeZone)}.`,
  ];
}

function isCorrection(kind: Telling['kind']): boolean {
  return kind === 'breach_withdrawn' || kind === 'taken_back';
}

/** What is asked for first. */
const CLOCKS = ['acknowledgement', 'first_touch', 'resolution'] as const;

const ADVICE: Readonly<Record<TaskPurpose, string>> = {
  first_touch: 'reach out to the customer and log it.',
  next_step: 'agree with the customer on what happens next, and by when.',
  confirm: 'ask the customer whether it is well now, and note who said so.',
  set_outcome: 'say in the case card how it ended.',
  follow_up: 'say in the case card what became of it: saved, lost or pending.',
  verify: 'find out or confirm whom and what it is about, before anyone reaches out.',
  take_over: 'say in the case card that you have taken it over.',
  acknowledge: 'see what happened and complete your task to say that you know.',
  decide_contact: 'decide in the case card whether anybody may reach out this once.',
  decide_owner: 'agree on who keeps the case, and reassign it or leave it as it is.',
  decide_raise: 'take the case over, give it to somebody else or leave it, and say why.',
  look_closer: 'see both cases of the account before anyone reaches out.',
};

function advice({ kind, userId, state }: Telling): string {
  const own = state.tasks.filter(({ ownerId, status }) => ownerId === userId && status === 'open');
  const asked = own.find((task) => task.kind === (kind === 'decision_needed' ? 'review' : 'owner')) ?? own.at(-1);
  if (asked === undefined) return 'see the case.';
  const blocked = asked.purpose === 'first_touch' && state.outreach === 'blocked';
  return blocked ? 'wait for the decision whether anybody may reach out.' : ADVICE[asked.purpose];
}

/** A case in the list of a morning. */
export interface DueCase {
  readonly state: DetractorCase;
  readonly dueAt: Instant;
  readonly link: string | null;
}

/** Cases a list names; the others are counted. */
const LISTED = 20;

/** Pure: the list of what is due today and overdue, what was missed first, then by risk and due time. */
export function digestWords(
  due: readonly DueCase[],
  of: { readonly count: number; readonly now: Instant; readonly timeZone: string },
): Words {
  const { count, now, timeZone } = of;
  const late = due.filter(({ dueAt }) => dueAt < now).length;
  const listed = due.toSorted(byUrgency).slice(0, LISTED);
  return {
    subject: `${count} ${count === 1 ? 'follow-up' : 'follow-ups'} due today${late === 0 ? '' : `, ${late} overdue`}`,
    text: [
      'Your follow-ups that are due today, and what is overdue.',
      ...listed.map((one) => itemLine(one, now, timeZone)),
      ...(count > listed.length ? [`And ${count - listed.length} more.`] : []),
    ],
  };
}

function itemLine({ state, dueAt, link }: DueCase, now: Instant, timeZone: string): string {
  const at = link === null ? '' : ` ${link}`;
  if (isRestricted(state)) return `${RESTRICTED}.${at}`;
  const when = `${dueAt < now ? 'overdue since' : 'due'} ${inZone(dueAt, timeZone)}`;
  return `${accountOf(state)}: ${when}, risk ${state.tier.tier}.${at}`;
}

function byUrgency(a: DueCase, b: DueCase): number {
  return (
    Number(hasMissed(b.state)) - Number(hasMissed(a.state)) ||
    rank(a.state.tier.tier) - rank(b.state.tier.tier) ||
    a.dueAt - b.dueAt
  );
}

function hasMissed({ clocks }: DetractorCase): boolean {
  return Object.values(clocks).some(({ breachedAt }) => breachedAt !== null);
}

function rank(tier: Tier): number {
  return TIERS.indexOf(tier);
}

/** Rounded up to the minute, as everywhere. */
function inZone(at: Instant, timeZone: string): string {
  const zone = zoneNamed(timeZone) ?? zoneNamed('UTC');
  const minute = Math.ceil(at / 60_000) * 60_000;
  return zone === null ? new Date(minute).toISOString() : `${stamp(zone, minute)} (${zone.name})`;
}

/** White space, control characters, and what turns the direction of the text that follows round. */
const UNSEEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** On one line and of decent length, whatever the CRM holds. */
function accountOf({ personal }: DetractorCase): string {
  const name = (personal.accountName ?? '').replaceAll(UNSEEN, ' ').trim();
  if (name === '') return 'unknown account';
  if (name.length <= NAME_LENGTH) return name;
  // Never half of a character that takes two units.
  return `${name.slice(0, NAME_LENGTH - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
