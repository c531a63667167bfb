import { ACTIVITY_TYPES, TOUCH_CHANNELS, TOUCH_RESULTS, type TaskKind } from '../domain/case-state';
import { RAISE_CHOICES } from '../domain/case-events';
import { PROCESSES, REASONS, TIERS, type Handover, type ReasonCode, type Tier } from '../domain/types';
import { SetupError } from '../errors';
import type { CaseAction } from '../pipeline/actions/case-action';
import { ENDING } from './case-ending-verbs';
import { RECORD_OPTIONS, recordOf } from './record-flags';
import { given, instantOf, noteOf, oneOf, to, unexplained, type Verb, type VerbFlags, type VerbOption } from './verb';

const HANDOVERS = PROCESSES.filter((process): process is Handover => process !== 'standard');
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
      { flags: '--contact <id>', about: 'another contact of the account, where it was not the one who answered' },
      ...RECORD_OPTIONS,
    ],
    actionOf: touchOf,
  },
  {
    name: 'link-activity',
    about: 'what the CRM has of the last seven days counts as the outreach',
    options: [
      { flags: '--activity <type:id>', about: `one of ${ACTIVITY_TYPES.join(', ')}, ":" and its id`, required: true },
      { flags: '--result <result>', about: `one of ${TOUCH_RESULTS.join(', ')} (default: as the CRM says)` },
      ...RECORD_OPTIONS,
    ],
    actionOf: linkOf,
  },
  {
    name: 'record',
    about: 'write down what was found out',
    options: RECORD_OPTIONS,
    actionOf: (flags) => {
      const change = recordOf(flags);
      if (change === null) throw new SetupError('say what, with --set or --from', 64);
      return unexplained(flags, { kind: 'set_record', change });
    },
  },
  {
    name: 'complete',
    about: 'say that a task is done',
    options: [{ flags: '--task <kind_n>', about: 'such as owner_2, as in "case show"', required: true }],
    actionOf: (flags) => unexplained(flags, { kind: 'complete_task', task: taskOf(flags.task) }),
  },
  {
    name: 'raise',
    about: 'tell the manager of the owner now',
    options: [],
    actionOf: (flags) => ({ kind: 'raise', note: noteOf(flags) }),
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
export const VERBS: readonly Verb[] = [...WORKING, ...ENDING, ...JUDGING, ...MOVING];

function touchOf(flags: VerbFlags, now: number): CaseAction {
  const { channel, result, at, contact, note = null } = flags;
  return {
    kind: 'touch',
    channel: oneOf(TOUCH_CHANNELS, channel, '--channel'),
    result: oneOf(TOUCH_RESULTS, result, '--result'),
    at: at === undefined ? now : instantOf(at, '--at'),
    ...{ note, contactId: contact === undefined ? null : given(contact, '--contact'), said: recordOf(flags) },
  };
}

function linkOf(flags: VerbFlags): CaseAction {
  const { activity = '', result } = flags;
  const [type, ...id] = activity.split(':');
  return unexplained(flags, {
    kind: 'link_activity',
    activity: { type: oneOf(ACTIVITY_TYPES, type, '--activity'), id: given(id.join(':'), '--activity') },
    result: result === undefined ? null : oneOf(TOUCH_RESULTS, result, '--result'),
    said: recordOf(flags),
  });
}

const TASK = /^(owner|acknowledgement|review)_([1-9]\d*)$/;

function taskOf(text = ''): { readonly kind: TaskKind; readonly n: number } {
  const [, kind, n] = TASK.exec(text.trim()) ?? [];
  if (kind === undefined) throw new SetupError('--task is a kind and a number, such as owner_2', 64);
  return { kind: kind as TaskKind, n: Number(n) };
}

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

function handoverOf(process: string | undefined): Handover {
  if (process === 'standard') throw new SetupError('back to standard goes with: case return', 64);
  return oneOf(HANDOVERS, process, '--to');
}
