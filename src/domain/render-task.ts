import type { CaseTask, DetractorCase } from './case-state';
import type { TaskParagraph, TaskRecord } from './crm-record';
import { isLeftWith } from './left-with';
import { criterionName, reasonName } from './names';
import type { ClosingDemands } from './missing-words';
import { nextStep, notices } from './next-step';
import type { Play } from './play';
import { deadlineParagraphs, reminderOf } from './render-deadline';
import { CARD_ONLY, caseTitle, logLines } from './render-case';
import { isLate } from './queue-rank';
import { isRestricted } from './restricted';
import { guidance } from './render-guidance';
import type { Tier } from './types';

const PRIORITY: Readonly<Record<Tier, TaskRecord['priority']>> = {
  critical: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

/** The same task has the same key for ever. */
function taskKey(caseKey: string, task: Pick<CaseTask, 'kind' | 'n'>): string {
  return `${caseKey}_${task.kind}_${task.n}`;
}

/** What a task is rendered with, beside its case. */
export interface TaskContext {
  /** IANA zones by user id, as far as the CRM knows them. */
  readonly zones: ReadonlyMap<string, string>;
  /** The play of `playOf(state)`; null = the one that ships for the reason. */
  readonly play: Play | null;
  /** Names by user id, to sign a draft with. */
  readonly names?: ReadonlyMap<string, string>;
  /** false = the tenant wants no reminders of tasks. */
  readonly reminds?: boolean;
  /** What the tenant asks for at the end of a case; left out = what ships. */
  readonly closing?: ClosingDemands;
}

/** What is late comes first, whatever its tier: the order of the queue, as far as a CRM's tasks have one. */
function priorityOf(state: DetractorCase, { status }: CaseTask): TaskRecord['priority'] {
  return status === 'open' && isLate(state) ? 'high' : PRIORITY[state.tier.tier];
}

/** A task as the person who works it reads it: what was said, why, how urgent, until when, what to do and to say. */
export function renderTask(state: DetractorCase, task: CaseTask, context: TaskContext): TaskRecord {
  return {
    taskKey: taskKey(state.caseKey, task),
    kind: task.kind,
    ownerId: task.ownerId,
    status: task.status,
    priority: priorityOf(state, task),
    dueAt: task.dueAt,
    remindAt: context.reminds === false ? null : reminderOf(state, task),
    dueTimeZone: context.zones.get(task.ownerId) ?? null,
    subject: `${verb(state, task)}: ${caseTitle(state)}`,
    body: isRestricted(state) ? restrictedBody(state, task, context) : openBody(state, task, context),
  };
}

const VERB: Readonly<Record<CaseTask['purpose'], string>> = {
  first_touch: 'Reach out',
  verify: 'Find out who this is',
  take_over: 'Take over',
  acknowledge: 'Please acknowledge',
  decide_contact: 'Decide whether to contact',
  decide_owner: 'Agree on whose case it is',
  look_closer: 'Look closer',
  next_step: 'Agree on the next step',
  confirm: 'Confirm with the customer',
  set_outcome: 'Set the outcome',
  follow_up: 'Say what became of it',
  decide_raise: 'Decide how it goes on',
};

function verb({ outreach }: DetractorCase, { purpose }: CaseTask): string {
  return purpose === 'first_touch' && outreach === 'blocked' ? 'Do not reach out yet' : VERB[purpose];
}

function restrictedBody(state: DetractorCase, task: CaseTask, { closing }: TaskContext): readonly TaskParagraph[] {
  return [
    { heading: 'What the customer said', text: CARD_ONLY },
    { heading: 'Process', text: state.process.replaceAll('_', ' ') },
    ...deadlineParagraphs(state, task),
    ...notices(state),
    { heading: 'What to do', text: nextStep(state, task, closing) ?? 'Read the case card before you reach out.' },
    ...logParagraph(state),
  ];
}

function openBody(state: DetractorCase, task: CaseTask, context: TaskContext): readonly TaskParagraph[] {
  return [
    { heading: 'What the customer said', text: state.personal.verbatim ?? 'Nothing beyond the score.' },
    { heading: 'Score', text: state.score === null ? 'none' : `${state.score} of ${state.scale?.max ?? 10}` },
    { heading: 'Reason', text: reasonText(state) },
    { heading: 'Risk', text: riskText(state) },
    ...deadlineParagraphs(state, task),
    ...notices(state),
    ...agreed(state, task),
    ...remaining(state, task),
    ...whatToDo(state, task, context),
    ...noteParagraph(state),
    { heading: task.kind === 'owner' ? 'Why you' : 'Who works it', text: state.route.sentence },
    ...logParagraph(state),
  ];
}

function reasonText(state: DetractorCase): string {
  const { primary, secondary, confident, confidence } = state.classification;
  const also = secondary.length === 0 ? '' : `; also ${secondary.map(reasonName).join(', ')}`;
  const certainty = confident ? '' : ` (a suggestion, ${Math.round(confidence * 100)} % sure)`;
  return `${reasonName(primary)}${also}${certainty}`;
}

function riskText(state: DetractorCase): string {
  const why = state.tier.points.filter(({ points }) => points > 0).map(({ criterion }) => criterionName(criterion));
  return why.length === 0 ? state.tier.tier : `${state.tier.tier}: ${why.join(', ')}`;
}

function whatToDo(state: DetractorCase, task: CaseTask, context: TaskContext): readonly TaskParagraph[] {
  const step = nextStep(state, task, context.closing);
  if (step !== null) return [{ heading: 'What to do', text: step }];
  return guidance(state, { play: context.play, ownerName: context.names?.get(task.ownerId) ?? null });
}

/** What is to be done by the day the customer is asked whether it is well. */
function agreed({ personal }: DetractorCase, { purpose }: CaseTask): readonly TaskParagraph[] {
  const asks = purpose === 'confirm' || purpose === 'set_outcome';
  return asks && personal.nextStep !== null ? [{ heading: 'What was agreed', text: personal.nextStep }] : [];
}

/** What whoever was named when it ended still has to do. */
function remaining(state: DetractorCase, { kind, ownerId }: CaseTask): readonly TaskParagraph[] {
  const { personal } = state;
  const his = kind === 'acknowledgement' && isLeftWith(state, ownerId);
  return his && personal.remaining !== null ? [{ heading: 'What remains', text: personal.remaining }] : [];
}

/** What a person last wrote beside a decision, for whoever works the case after it. */
function noteParagraph({ personal }: DetractorCase): readonly TaskParagraph[] {
  return personal.note === null ? [] : [{ heading: 'Last note', text: personal.note }];
}

function logParagraph(state: DetractorCase): readonly TaskParagraph[] {
  const lines = logLines(state);
  return lines.length === 0 ? [] : [{ heading: 'What happened', text: lines.join('\n') }];
}
