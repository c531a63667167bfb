import { logLine } from './case-log';
import type { CaseEvent, CaseEventBody } from './case-events';
import type { CaseClock, CaseTask, DetractorCase, PersonalData } from './case-state';
import { isTerminal } from './transitions';
import type { ClockKind } from './types';

const LOG_LINES = 30;

/** Folds one event into the state. Total: whatever was once written can be folded for ever. */
export function evolve(state: DetractorCase | null, event: CaseEvent): DetractorCase {
  const next = state === null ? open(event) : { ...state, ...change(state, event) };
  const personal = { ...next.personal, ...event.personal };
  return { ...next, seq: event.seq, personal, log: appended(next, event) };
}

function open(event: CaseEvent): DetractorCase {
  const body = event.body;
  if (body.type !== 'opened') throw new Error(`a case starts with 'opened', not with '${body.type}'`);
  const { type: _type, ...facts } = body;
  return {
    ...facts,
    seq: event.seq,
    openedAt: event.at,
    closedAt: null,
    accountId: body.match.outcome === 'matched' ? body.match.accountId : null,
    contactId: body.match.outcome === 'matched' ? body.match.contactId : null,
    ownerId: body.route.owner.id,
    raisedTo: [],
    firstTouchAt: null,
    tasks: [],
    clocks: {},
    personal: NOBODY,
    log: [],
  };
}

const NOBODY: PersonalData = { verbatim: null, contactName: null, contactEmail: null, accountName: null };

function change(state: DetractorCase, { body, at }: CaseEvent): Partial<DetractorCase> {
  switch (body.type) {
    case 'opened':
      throw new Error(`case ${state.caseKey} is opened twice`);
    case 'response_changed':
      return { score: body.score, scale: body.scale, band: body.band };
    case 'classified':
      return classified(body);
    case 'diverted':
      return { process: body.process };
    case 'assigned':
      return { ownerId: body.ownerId, route: body.route };
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
      return withClock(state, body.plan.clock, started(state, body));
    case 'clock_rebudgeted':
      return rebudgeted(state, body);
    case 'clock_cancelled':
      return withClock(state, body.clock, { status: 'cancelled', generation: nextGeneration(state, body.clock) });
    case 'warned':
      return withClock(state, body.clock, { warnedAt: at, warnedThreshold: body.threshold });
    case 'breached':
      return withClock(state, body.clock, { status: 'breached', breachedAt: at });
  }
}

/** Who need not acknowledge after all may be asked again, should the case come back to his people. */
function stillTold(
  state: DetractorCase,
  { kind, n, status }: Extract<CaseEventBody, { type: 'task_closed' }>,
): DetractorCase['raisedTo'] {
  if (kind !== 'acknowledgement' || status !== 'cancelled') return state.raisedTo;
  const task = state.tasks.find((one) => one.kind === kind && one.n === n);
  return state.raisedTo.filter((id) => id !== task?.ownerId);
}

function statusChanged(
  state: DetractorCase,
  { body, at }: { readonly body: Extract<CaseEventBody, { type: 'status_changed' }>; readonly at: number },
): Partial<DetractorCase> {
  const ended = isTerminal(body.to);
  const reopened = !ended && isTerminal(state.status);
  return { status: body.to, closedAt: ended ? at : null, raisedTo: reopened ? [] : state.raisedTo };
}

function classified(body: Extract<CaseEventBody, { type: 'classified' }>): Partial<DetractorCase> {
  const { classification, tier, factsId, match } = body;
  if (match.outcome !== 'matched') return { classification, tier, factsId, match };
  return { classification, tier, factsId, match, accountId: match.accountId, contactId: match.contactId };
}

function started(state: DetractorCase, body: Extract<CaseEventBody, { type: 'clock_started' }>): CaseClock {
  return {
    plan: body.plan,
    cycle: body.cycle,
    status: 'running',
    generation: nextGeneration(state, body.plan.clock),
    dueAt: body.plan.dueAt,
    warnedAt: null,
    warnedThreshold: null,
    breachedAt: null,
  };
}

function rebudgeted(
  state: DetractorCase,
  { clock, plan }: Extract<CaseEventBody, { type: 'clock_rebudgeted' }>,
): Partial<DetractorCase> {
  const generation = nextGeneration(state, clock);
  const fresh = { warnedAt: null, warnedThreshold: null };
  const moved = withClock(state, clock, { plan, dueAt: plan.dueAt, generation, ...fresh });
  if (clock !== 'first_touch') return moved;
  const due = (task: CaseTask): boolean => task.kind === 'owner' && task.status === 'open';
  return { ...moved, tasks: state.tasks.map((task) => (due(task) ? { ...task, dueAt: plan.dueAt } : task)) };
}

function nextGeneration(state: DetractorCase, clock: ClockKind): number {
  return (state.clocks[clock]?.generation ?? 0) + 1;
}

function withClock(state: DetractorCase, kind: ClockKind, part: Partial<CaseClock>): Partial<DetractorCase> {
  return { clocks: { ...state.clocks, [kind]: { ...state.clocks[kind], ...part } } };
}

function withTask(
  state: DetractorCase,
  which: Pick<CaseTask, 'kind' | 'n'>,
  part: Partial<CaseTask>,
): readonly CaseTask[] {
  return state.tasks.map((task) => (task.kind === which.kind && task.n === which.n ? { ...task, ...part } : task));
}

function appended(state: DetractorCase, event: CaseEvent): DetractorCase['log'] {
  const line = logLine(event.body);
  return line === null ? state.log : [...state.log, { at: event.at, ...line }].slice(-LOG_LINES);
}
