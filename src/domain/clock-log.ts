import type { CaseEventBody, RaiseChoice, RetimeCause } from './case-events';
import type { Touch, TouchChannel } from './case-state';
import type { ClockKind } from './types';

/** What happened to the deadlines of a case, in one line; null for what is no event of theirs, or nobody needs to read. */
export function clockText(body: CaseEventBody): string | null {
  switch (body.type) {
    case 'clock_started':
      return body.plan.startBasis === 'received_at'
        ? 'The answer was older than 72 hours when it came: its deadlines count from then'
        : null;
    case 'clock_rebudgeted':
      return `${deadline(body.clock)} ${MOVED[body.because]}`;
    case 'clock_paused':
      return `${deadline(body.clock)} stands still until ${minuteOf(body.pause.resumeAt)} at the latest`;
    case 'clock_resumed':
      return `${deadline(body.clock)} goes on`;
    case 'clock_met':
      return body.verdict === undefined ? null : `${name(body.clock)} ${body.verdict.inTime ? 'in time' : 'late'}`;
    case 'breach_withdrawn':
      return `${name(body.clock)} in time after all: nobody missed the deadline`;
    case 'warned':
      return `${deadline(body.clock)} is near`;
    case 'breached':
      return `${deadline(body.clock)} has passed`;
    case 'touched':
      return touchText(body);
    default:
      return raiseText(body);
  }
}

function touchText({ touch, linked = null }: Extract<CaseEventBody, { type: 'touched' }>): string {
  const { channel, result, contactId = null } = touch;
  if (channel === null && linked === null) return 'The task was completed: a first outreach, by the word of its owner';
  const how = channel === null ? 'An activity' : WORDS[channel];
  const whom = contactId === null ? '' : ', another contact of the account';
  return `${how}: ${RESULTS[result]}${whom}${linked === null ? '' : ' (linked in the CRM)'}`;
}

/** Who was told of a missed deadline, and what became of it. */
function raiseText(body: CaseEventBody): string | null {
  switch (body.type) {
    case 'raised':
      return RAISED[body.because];
    case 'raise_acknowledged':
      return `Who was told knows of it: ${deadline(body.clock)} was missed`;
    case 'raise_lapsed':
      return 'Nobody has reached out since then: the missed deadline is raised again';
    case 'raise_stepped':
      return body.step === 'decide' ? 'The manager was asked how it goes on' : 'The sponsor was asked to step in';
    case 'raise_decided':
      return CHOSEN[body.choice];
    default:
      return null;
  }
}

const MOVED: Readonly<Record<RetimeCause, string>> = {
  retier: 'moved with the risk tier',
  retier_floor: 'moved with the risk tier, and leaves two business hours at least',
  owner: 'is read on the wall clock of the new owner',
  policy: 'moved with its policy',
  calendar: 'moved with its calendar',
  zone_data: 'moved, because the rules of its time zone have changed',
};

const RAISED = {
  rule: 'The manager was told at once',
  breach: 'The manager was told of the breach',
  sponsor: 'The sponsor was told of the breach',
  person: 'A person told the manager',
  reopenings: 'The manager was told that the task is completed or deleted again and again',
} as const;

const CHOSEN: Readonly<Record<RaiseChoice, string>> = {
  take_over: 'The manager takes it over',
  reassign: 'The manager gives it to somebody else',
  leave: 'The manager leaves it where it is',
};

const WORDS: Readonly<Record<TouchChannel, string>> = {
  call: 'A call',
  email: 'An e-mail',
  meeting: 'A meeting',
  message: 'A message',
};

const RESULTS: Readonly<Record<Touch['result'], string>> = {
  spoke: 'somebody spoke to the customer',
  attempted: 'somebody tried to reach the customer',
  wrote: 'somebody wrote to the customer',
};

function deadline(clock: ClockKind): string {
  return `The ${clock.replaceAll('_', ' ')} deadline`;
}

function name(clock: ClockKind): string {
  return clock === 'first_touch' ? 'The first touch was' : `The ${clock.replaceAll('_', ' ')} was`;
}

function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}
