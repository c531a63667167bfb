import { logLine } from './case-log';
import type { CaseEvent, CaseEventBody } from './case-events';
import type { CasePersonal, CaseTask, DetractorCase } from './case-state';
import { NO_DOCUMENTATION, NO_TEXTS } from './documentation';
import { clockChange } from './evolve-clocks';
import { decisionChange, handedOver, NO_OVERRIDES } from './evolve-decisions';
import { isWorkedOn, workChange } from './evolve-work';
import { asWrittenToday } from './older-events';
import { isTerminal } from './transitions';

const LOG_LINES = 30;
const ACTS = 20;

/** Folds one event into the state. Total: whatever was once written can be folded for ever. */
export function evolve(state: DetractorCase | null, stored: CaseEvent): DetractorCase {
  const event = { ...stored, body: asWrittenToday(stored.body) };
  const next = state === null ? open(event) : { ...state, ...change(state, event) };
  const personal = { ...next.personal, ...event.personal };
  const done = { log: appended(next, event), acts: acted(next, event), ...givenAnotherChance(next, event) };
  return { ...next, seq: event.seq, personal, ...done };
}

function open(event: CaseEvent): DetractorCase {
  const { body, at } = event;
  if (body.type !== 'opened') throw new Error(`a case starts with 'opened', not with '${body.type}'`);
  const { type: _type, ...facts } = body;
  return {
    ...facts,
    ...subjectOf(body.match),
    seq: event.seq,
    openedAt: at,
    closedAt: null,
    ownerId: body.route.owner.id,
    raisedTo: [],
    firstTouchAt: null,
    tasks: [],
    clocks: {},
    followerCaseKeys: [],
    checksConfirmedAt: null,
    overrides: NO_OVERRIDES,
    handover: body.process === 'standard' ? null : handedOver(null, body.process, at),
    cover: null,
    ...{ touches: [], documentation: NO_DOCUMENTATION, closure: null },
    ...{ doneSteps: [], reopenings: [], reopeningStoppedAt: null, acts: [], erasedAt: null },
    personal: NOBODY,
    log: [],
  };
}

const NOBODY: CasePersonal = {
  ...{ verbatim: null, contactName: null, contactEmail: null, accountName: null, note: null },
  ...NO_TEXTS,
};

function subjectOf(match: DetractorCase['match']): Pick<DetractorCase, 'accountId' | 'contactId'> {
  if (match.outcome !== 'matched') return { accountId: null, contactId: null };
  return { accountId: match.accountId, contactId: match.contactId };
}

function change(state: DetractorCase, { body, at }: CaseEvent): Partial<DetractorCase> {
  switch (body.type) {
    case 'opened':
      throw new Error(`case ${state.caseKey} is opened twice`);
    case 'response_changed':
      return { score: body.score, scale: body.scale, band: body.band };
    case 'classified':
      return classified(body);
    case 'verified':
      // Who found out whom it is about has looked at all there was to look at.
      return { match: body.match, ...subjectOf(body.match), checksConfirmedAt: at };
    case 'raised':
      return { raisedTo: [...state.raisedTo, body.to] };
    case 'status_changed':
      return statusChanged(state, { body, at });
    case 'task_opened':
      return { tasks: [...state.tasks, body.task] };
    case 'task_reassigned':
      return { tasks: withTask(state, body, { ownerId: body.ownerId }) };
    case 'task_closed':
      return { tasks: withTask(state, body, { status: body.status }), raisedTo: stillTold(state, body) };
    case 'clock_started':
    case 'clock_rebudgeted':
    case 'clock_paused':
    case 'clock_resumed':
    case 'clock_met':
    case 'clock_cancelled':
    case 'breach_withdrawn':
    case 'warned':
    case 'breached':
    case 'raise_acknowledged':
    case 'raise_lapsed':
    case 'raise_stepped':
    case 'raise_decided':
      return clockChange(state, body, at);
    case 'touched':
    case 'documented':
    case 'action_linked':
    case 'action_unlinked':
    case 'cause_joined':
    case 'cause_left':
    case 'step_done':
    case 'task_reopened':
    case 'reopening_stopped':
    case 'closed':
    case 'followed_up':
    case 'reopened':
    case 'undone':
    case 'erased':
      return workChange(state, body, at);
    default:
      return decisionChange(state, body, at);
  }
}

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

/** Who need not acknowledge after all may be asked again, should the case come back to his people; who has, knows. */
function stillTold(state: DetractorCase, { kind, n, status }: Body<'task_closed'>): DetractorCase['raisedTo'] {
  if (kind !== 'acknowledgement' || status !== 'cancelled') return state.raisedTo;
  const asked = state.tasks.filter((task) => task.kind === kind);
  const ownerId = asked.find((task) => task.n === n)?.ownerId;
  const knows = asked.some((task) => task.ownerId === ownerId && task.status === 'done');
  return knows ? state.raisedTo : state.raisedTo.filter((id) => id !== ownerId);
}

function statusChanged(
  state: DetractorCase,
  { body, at }: { readonly body: Body<'status_changed'>; readonly at: number },
): Partial<DetractorCase> {
  const ended = isTerminal(body.to);
  const reopened = !ended && isTerminal(state.status);
  return { status: body.to, closedAt: ended ? at : null, raisedTo: reopened ? [] : state.raisedTo };
}

function classified({ classification, tier, factsId, match }: Body<'classified'>): Partial<DetractorCase> {
  const known = { classification, tier, factsId, match };
  return match.outcome === 'matched' ? { ...known, ...subjectOf(match) } : known;
}

function withTask(
  state: DetractorCase,
  which: Pick<CaseTask, 'kind' | 'n'>,
  part: Partial<CaseTask>,
): readonly CaseTask[] {
  return state.tasks.map((task) => (task.kind === which.kind && task.n === which.n ? { ...task, ...part } : task));
}

/** A task that was left alone is asked for again once a person has done something. */
function givenAnotherChance({ reopeningStoppedAt }: DetractorCase, { body }: CaseEvent): Partial<DetractorCase> {
  return reopeningStoppedAt !== null && isWorkedOn(body) ? { reopeningStoppedAt: null, reopenings: [] } : {};
}

/** What persons did; the clock and the customer are no acts. */
function acted(state: DetractorCase, { seq, at, actor, body }: CaseEvent): DetractorCase['acts'] {
  const line = actor.kind === 'user' || actor.kind === 'crm' ? logLine(body) : null;
  return line === null ? state.acts : [...state.acts, { seq, at, by: actor, text: line.text }].slice(-ACTS);
}

/** What two events of one moment say alike is said once. */
function appended(state: DetractorCase, { at, body }: CaseEvent): DetractorCase['log'] {
  const line = logLine(body);
  const last = state.log.at(-1);
  if (line === null || (last?.at === at && last.text === line.text && last.detail === line.detail)) return state.log;
  return [...state.log, { at, ...line }].slice(-LOG_LINES);
}
