import { CAUTION, GUIDANCE } from './guidance';
import type { CaseTask, DetractorCase } from './case-state';
import type { TaskParagraph, TaskRecord } from './crm-record';
import { caseTitle, isRestricted, reasonName } from './render-case';
import type { Tier } from './types';

const PRIORITY: Readonly<Record<Tier, TaskRecord['priority']>> = {
  critical: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

/** Task key = case key, kind and number: the same task has the same key for ever. */
export function taskKey(caseKey: string, task: Pick<CaseTask, 'kind' | 'n'>): string {
  return `${caseKey}_${task.kind}_${task.n}`;
}

/** A task as the person who works it reads it: what was said, why, how urgent, until when, and what to say about it. */
export function renderTask(state: DetractorCase, task: CaseTask): TaskRecord {
  return {
    taskKey: taskKey(state.caseKey, task),
    kind: task.kind,
    ownerId: task.ownerId,
    status: task.status,
    priority: PRIORITY[state.tier.tier],
    dueAt: task.dueAt,
    subject: `${VERB[task.purpose]}: ${caseTitle(state)}`,
    body: isRestricted(state) ? restrictedBody(state) : openBody(state, task),
  };
}

const VERB: Readonly<Record<CaseTask['purpose'], string>> = {
  first_touch: 'Reach out',
  verify: 'Find out who this is',
  acknowledge: 'Please acknowledge',
};

function restrictedBody(state: DetractorCase): readonly TaskParagraph[] {
  return [
    {
      heading: 'Restricted',
      text: 'What the customer said is shown in the case card to those who may see it, and nowhere else.',
    },
    { heading: 'Process', text: state.process },
    ...dueParagraph(state),
    ...logParagraph(state),
  ];
}

function openBody(state: DetractorCase, task: CaseTask): readonly TaskParagraph[] {
  return [
    { heading: 'What the customer said', text: state.personal.verbatim ?? 'Nothing beyond the score.' },
    { heading: 'Score', text: state.score === null ? 'none' : `${state.score} of ${state.scale?.max ?? 10}` },
    { heading: 'Reason', text: reasonText(state) },
    { heading: 'Risk', text: riskText(state) },
    ...dueParagraph(state),
    { heading: 'What to say about it', text: advice(state, task) },
    { heading: 'Why you', text: state.route.sentence },
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
  const why = state.tier.points
    .filter(({ points }) => points > 0)
    .map(({ criterion }) => criterion.replaceAll('_', ' '));
  return why.length === 0 ? state.tier.tier : `${state.tier.tier}: ${why.join(', ')}`;
}

function advice(state: DetractorCase, task: CaseTask): string {
  if (task.purpose === 'verify') return verifyAdvice(state);
  if (task.purpose === 'acknowledge')
    return 'You are told because of the rule or deadline below. Complete this task to say that you know.';
  const cautions = state.classification.flags.flatMap((flag) => CAUTION[flag] ?? []);
  return [...cautions, GUIDANCE[state.classification.primary]].join(' ');
}

function verifyAdvice(state: DetractorCase): string {
  const { match } = state;
  if (match.outcome !== 'ambiguous')
    return `Nobody in the CRM fits (${match.evidence}). Find the contact and account before anyone reaches out.`;
  return `Several accounts fit (${match.evidence}). Say which one is meant before anyone reaches out.`;
}

function dueParagraph(state: DetractorCase): readonly TaskParagraph[] {
  const clock = state.clocks.first_touch;
  if (clock === undefined) return [];
  const { n, unit } = clock.plan.budget;
  const budget = `${n} business ${unit === 'bh' ? 'hours' : n === 1 ? 'day' : 'days'}`;
  return [
    { heading: 'First touch due', text: `${inZone(clock.dueAt, clock.plan.timeZone)} (${budget} from the response)` },
  ];
}

function inZone(at: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' });
  return `${day.format(at)}, ${timeZone}`;
}

function logParagraph(state: DetractorCase): readonly TaskParagraph[] {
  const lines = state.log.map(({ at, text }) => `${new Date(at).toISOString().slice(0, 16)}Z ${text}`);
  return lines.length === 0 ? [] : [{ heading: 'What happened', text: lines.join('\n') }];
}
