import { TOUCH_CHANNELS, TOUCH_RESULTS } from '../domain/case-state';
import { RAISE_CHOICES } from '../domain/case-events';
import { PROCESSES, REASONS, TIERS, type Handover, type ReasonCode, type Tier } from '../domain/types';
import { SetupError } from '../errors';
import type { CaseAction } from '../pipeline/actions/case-action';
import { instantArgument } from '../sla/instant-text';

/** What may be said beside a verb. */
export interface VerbFlags {
  readonly user: string;
  readonly to?: string;
  readonly note?: string;
  readonly account?: string;
  readonly reroute?: boolean;
  readonly channel?: string;
  readonly result?: string;
  readonly at?: string;
  readonly until?: string;
  readonly choice?: string;
}

interface VerbOption {
  readonly flags: string;
  readonly about: string;
  /** (Default: false) */
  readonly required?: boolean;
}

/** Something a person does to a case. */
export interface Verb {
  readonly name: string;
  readonly about: string;
  readonly options: readonly VerbOption[];
  /** @throws SetupError for what cannot be meant. @param now a touch without a time has just happened */
  readonly actionOf: (flags: VerbFlags, now: number) => CaseAction;
}

const HANDOVERS = PROCESSES.filter((process): process is Handover => process !== 'standard');
const to = (about: string): VerbOption => ({ flags: '--to <what>', about, required: true });
const REROUTE: VerbOption = { flags: '--reroute', about: 'give it to whom the rules name now' };

const JUDGING: readonly Verb[] = [
  {
    name: 'correct-reason',
    about: 'put the reason right; the case is offered anew to the rules, with --reroute they are followed',
    options: [to(`one of ${REASONS.join(', ')}`), REROUTE],
    actionOf: (flags) => ({
      kind: 'correct_reason',
      to: oneOf<ReasonCode>(REASONS, flags.to, '--to'),
      note: noteOf(flags),
      reroute: flags.reroute === true,
    }),
  },
  {
    name: 'correct-tier',
    about: 'put the risk tier right; the deadlines follow',
    options: [to(`one of ${TIERS.join(', ')}`), REROUTE],
    actionOf: (flags) => ({
      kind: 'correct_tier',
      to: oneOf<Tier>(TIERS, flags.to, '--to'),
      note: noteOf(flags),
      reroute: flags.reroute === true,
    }),
  },
  {
    name: 'confirm',
    about: 'say that what failed the checks has been looked at',
    options: [],
    actionOf: ({ note = null }) => ({ kind: 'confirm_checks', note }),
  },
  {
    name: 'verify',
    about: 'say whom the response is about',
    options: [
      to('a contact id of the CRM, or "nobody"'),
      { flags: '--account <id>', about: "which of the contact's accounts is meant" },
    ],
    actionOf: ({ to: whom, account = null, note = null }) => ({
      ...{ kind: 'verify_subject', note, accountId: account },
      contactId: given(whom) === 'nobody' ? null : given(whom),
    }),
  },
  {
    name: 'outreach',
    about: 'decide whether a contact that must not be contacted may be, this once',
    options: [to('allowed or blocked')],
    actionOf: (flags) => ({
      kind: 'decide_outreach',
      allow: oneOf(['allowed', 'blocked'] as const, flags.to, '--to') === 'allowed',
      note: noteOf(flags),
    }),
  },
];

const MOVING: readonly Verb[] = [
  {
    name: 'hand-over',
    about: 'hand it over to another process; its clocks run on',
    options: [to(`one of ${HANDOVERS.join(', ')}`)],
    actionOf: (flags) => ({ kind: 'hand_over', process: handoverOf(flags.to), note: noteOf(flags) }),
  },
  {
    name: 'return',
    about: 'a false alarm: it goes on as any other case',
    options: [],
    actionOf: (flags) => ({ kind: 'return_to_standard', note: noteOf(flags) }),
  },
  {
    name: 'acknowledge',
    about: 'say that you have taken a hand-over',
    options: [],
    actionOf: (flags) => unexplained(flags, { kind: 'acknowledge_handover' }),
  },
  {
    name: 'reassign',
    about: 'give it to somebody else; the rules move it no more',
    options: [to('a CRM user id')],
    actionOf: (flags) => ({ kind: 'reassign', to: given(flags.to), note: noteOf(flags) }),
  },
];

const WORKING: readonly Verb[] = [
  {
    name: 'touch',
    about: 'log that you have reached out; the first-touch clock stops at that moment',
    options: [
      { flags: '--channel <channel>', about: `one of ${TOUCH_CHANNELS.join(', ')}`, required: true },
      { flags: '--result <result>', about: `one of ${TOUCH_RESULTS.join(', ')}`, required: true },
      { flags: '--at <time>', about: 'when it was, such as 2026-11-20T09:00:00Z (default: now)' },
    ],
    actionOf: ({ channel, result, at, note = null }, now) => ({
      kind: 'touch',
      channel: oneOf(TOUCH_CHANNELS, channel, '--channel'),
      result: oneOf(TOUCH_RESULTS, result, '--result'),
      at: at === undefined ? now : instantOf(at, '--at'),
      note,
    }),
  },
  {
    name: 'wait',
    about: 'wait for the customer: the resolution clock stands still until he replies, or until then',
    options: [
      { flags: '--until <date>', about: 'a date, 2026-12-01, or a time, 2026-12-01T09:00:00Z', required: true },
    ],
    actionOf: (flags) => ({ kind: 'wait', until: untilOf(flags.until), note: noteOf(flags) }),
  },
  {
    name: 'resume',
    about: 'go on: nobody waits for the customer any more',
    options: [],
    actionOf: (flags) => unexplained(flags, { kind: 'resume' }),
  },
  {
    name: 'acknowledge-raise',
    about: 'say that you know of a missed deadline you were told of',
    options: [],
    actionOf: (flags) => unexplained(flags, { kind: 'acknowledge_raise' }),
  },
  {
    name: 'decide-raise',
    about: 'say how a missed deadline goes on',
    options: [
      { flags: '--choice <choice>', about: `one of ${RAISE_CHOICES.join(', ')}`, required: true },
      { flags: '--to <user>', about: 'who gets the case, with --choice reassign' },
    ],
    actionOf: decisionOf,
  },
];

/** Everything a person can do to a case here, in the order of the help. */
export const VERBS: readonly Verb[] = [...WORKING, ...JUDGING, ...MOVING];

function decisionOf(flags: VerbFlags): CaseAction {
  const choice = oneOf(RAISE_CHOICES, flags.choice, '--choice');
  const note = noteOf(flags);
  if (choice === 'reassign') return { kind: 'decide_raise', choice, to: given(flags.to), note };
  if (flags.to !== undefined) throw new SetupError('--to goes with --choice reassign only', 64);
  return { kind: 'decide_raise', choice, note };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function untilOf(text: string | undefined): Extract<CaseAction, { kind: 'wait' }>['until'] {
  const date = text?.trim() ?? '';
  if (!DATE.test(date)) return { at: instantOf(date, '--until') };
  instantOf(`${date}T00:00:00Z`, '--until');
  return { date };
}

function instantOf(text: string, flag: string): number {
  const read = instantArgument.safeParse(text.trim());
  if (!read.success) throw new SetupError(`${flag}: ${read.error.issues[0]?.message ?? 'no time'}`, 64);
  return read.data;
}

function given(value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new SetupError('--to is empty', 64);
  return value.trim();
}

function noteOf({ note }: VerbFlags): string {
  if (note === undefined || note.trim() === '') throw new SetupError('say why, with --note', 64);
  return note;
}

/** Words that nothing keeps are not taken. */
function unexplained({ note }: VerbFlags, action: CaseAction): CaseAction {
  if (note !== undefined) throw new SetupError('this needs no --note, and would not keep one', 64);
  return action;
}

function handoverOf(process: string | undefined): Handover {
  if (process === 'standard') throw new SetupError('back to standard goes with: case return', 64);
  return oneOf(HANDOVERS, process, '--to');
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, flag: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new SetupError(`${flag} is one of ${known.join(', ')}`, 64);
  return found;
}
