import { FOLLOW_UP_RESULTS } from '../domain/closure';
import { TERMINAL_STATUSES } from '../domain/case-state';
import { closing } from '../http/contracts/closing';
import { RECORD_OPTIONS, recordOf } from './record-flags';
import { given, instantOf, noteOf, oneOf, readAs, unexplained, type Verb, type VerbFlags } from './verb';

/** How a case is ended, and what may come after. */
export const ENDING: readonly Verb[] = [
  {
    name: 'close',
    about: 'end it, with what that ending asks for; "case show" says what is still missing',
    options: [
      { flags: '--outcome <outcome>', about: `one of ${TERMINAL_STATUSES.join(', ')}`, required: true },
      { flags: '--because <why>', about: 'partially resolved: remaining (default), or no_response' },
      { flags: '--remaining <text>', about: 'partially resolved: what remains to be done' },
      { flags: '--remaining-owner <user>', about: 'partially resolved: who does it' },
      { flags: '--to <where>', about: 'escalated: product, leadership, save_play or process' },
      { flags: '--receiver <user>', about: 'escalated: who receives it' },
      { flags: '--reference <text>', about: 'escalated: where it is known there, such as a ticket' },
      { flags: '--reason <text>', about: 'escalated, withdrawn: why' },
      { flags: '--follow-up <time>', about: 'escalated: when the receiver is asked what became of it' },
      { flags: '--churned <time>', about: 'churned: when they left' },
      ...RECORD_OPTIONS,
    ],
    actionOf: (flags) => ({
      ...{ kind: 'close', closing: readAs(closing, closingSaid(flags)) },
      ...{ record: recordOf(flags), note: flags.note ?? null },
    }),
  },
  {
    name: 'follow-up',
    about: 'say what became of an escalated case',
    options: [
      { flags: '--result <result>', about: `one of ${FOLLOW_UP_RESULTS.join(', ')}`, required: true },
      { flags: '--until <time>', about: 'pending: when you are asked again' },
    ],
    actionOf: ({ result, until, note = null }) => ({
      ...{ kind: 'follow_up', result: oneOf(FOLLOW_UP_RESULTS, result, '--result'), note },
      nextAt: until === undefined ? null : instantOf(until, '--until'),
    }),
  },
  {
    name: 'reopen',
    about: 'it has ended too early: a new cycle begins',
    options: [],
    actionOf: (flags) => ({ kind: 'reopen', note: noteOf(flags) }),
  },
  {
    name: 'undo',
    about: 'take back the last close, touch, wait, reassignment or hand-over of the last ten minutes',
    options: [],
    actionOf: (flags) => unexplained(flags, { kind: 'undo' }),
  },
  {
    name: 'link-action',
    about: 'a corrective action takes care of this case too',
    options: [{ flags: '--action <id>', about: 'such as CA-12', required: true }],
    actionOf: (flags) => unexplained(flags, { kind: 'link_action', actionId: given(flags.action, '--action') }),
  },
  {
    name: 'unlink-action',
    about: 'it does not after all',
    options: [{ flags: '--action <id>', about: 'such as CA-12', required: true }],
    actionOf: (flags) => unexplained(flags, { kind: 'unlink_action', actionId: given(flags.action, '--action') }),
  },
  {
    name: 'join-cause',
    about: 'it shares root cause and corrective action with other cases',
    options: [{ flags: '--cause <id>', about: 'such as CC-4', required: true }],
    actionOf: (flags) => unexplained(flags, { kind: 'join_cause', causeId: given(flags.cause, '--cause') }),
  },
  {
    name: 'leave-cause',
    about: 'it does not after all',
    options: [],
    actionOf: (flags) => unexplained(flags, { kind: 'leave_cause' }),
  },
];

/** As a form would send it: what is left out is missing there. */
function closingSaid(flags: VerbFlags): object {
  const said = {
    ...{ outcome: flags.outcome, because: flags.because },
    ...{ remaining: flags.remaining, remainingOwnerId: flags.remainingOwner },
    ...{ to: flags.to, receiverId: flags.receiver, reference: flags.reference, reason: flags.reason },
    ...{ followUpAt: flags.followUp, churnedAt: flags.churned },
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
