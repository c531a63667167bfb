import { criterionName, reasonName } from './names';
import { CAUTION, GUIDANCE } from './guidance';
import type { CaseTask, DetractorCase } from './case-state';
import type { TaskParagraph, TaskRecord } from './crm-record';
import { CARD_ONLY, caseTitle, isRestricted, logLines } from './render-case';
import type { Instant, Tier } from './types';

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

/**
 * A task as the person who works it reads it: what was said, why, how urgent, until when, and what to say about it.
 * @param zones IANA zones by user id, as far as the CRM knows them
 */
export function renderTask(state: DetractorCase, task: CaseTask, zones: ReadonlyMap<string, string>): TaskRecord {
  return {
    taskKey: taskKey(state.caseKey, task),
    kind: task.kind,
    ownerId: task.ownerId,
    status: task.status,
    priority: PRIORITY[state.tier.tier],
    dueAt: task.dueAt,
    dueTimeZone: zones.get(task.ownerId) ?? null,
    subject: `${VERB[task.purpose]}: ${caseTitle(state)}`,
    body: isRestricted(state) ? restrictedBody(state, task) : openBody(state, task),
  };
}

const VERB: Readonly<Record<CaseTask['purpose'], string>> = {
  first_touch: 'Reach out',
  verify: 'Find out who this is',
  acknowledge: 'Please acknowledge',
};

function restrictedBody(state: DetractorCase, task: CaseTask): readonly TaskParagraph[] {
  return [
    { heading: 'What the customer said', text: CARD_ONLY },
    { heading: 'Process', text: state.process },
    ...dueParagraph(state),
    { heading: 'What to do', text: nextStep(state, task) ?? 'Read the case card before you reach out.' },
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
    { heading: task.purpose === 'acknowledge' ? 'Who works it' : 'Why you', text: state.route.sentence },
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

function advice(state: DetractorCase, task: CaseTask): string {
  const cautions = state.classification.flags.flatMap((flag) => CAUTION[flag] ?? []);
  return nextStep(state, task) ?? [...cautions, GUIDANCE[state.classification.primary]].join(' ');
}

/** What a task asks for that is not a talk with the customer. */
function nextStep(state: DetractorCase, { purpose }: CaseTask): string | null {
  if (purpose === 'verify') return verifyAdvice(state);
  if (purpose === 'first_touch') return null;
  return 'You are told because of a rule, a missed deadline or a hand-over: see what happened. Complete this task to say that you know.';
}

function verifyAdvice(state: DetractorCase): string {
  const { match } = state;
  switch (match.outcome) {
    case 'ambiguous':
      return `Several accounts fit (${match.evidence}). Say which one is meant before anyone reaches out.`;
    case 'unmatched':
      return `Nobody in the CRM fits (${match.evidence}). Find the contact and account before anyone reaches out.`;
    case 'matched':
      return `It is known now (${match.evidence}).`;
  }
}

function dueParagraph(state: DetractorCase): readonly TaskParagraph[] {
  const clock = state.clocks.first_touch;
  if (clock === undefined) return [];
  const { n, unit } = clock.plan.budget;
  const budget = `${n} business ${unit === 'bh' ? 'hour' : 'day'}${n === 1 ? '' : 's'}`;
  return [{ heading: 'First touch due', text: `${inZone(clock.dueAt, clock.plan.timeZone)} (budget: ${budget})` }];
}

/** Rounded up to the minute, as the case's own field is. Put together here: ICU changes its punctuation over the years. */
function inZone(at: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...DAY_AND_TIME });
  const parts = new Map(
    format.formatToParts(Math.ceil(at / MINUTE_MS) * MINUTE_MS).map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
  return `${day}, ${part('hour')}:${part('minute')}, ${timeZone}`;
}

const MINUTE_MS = 60_000;
const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

function logParagraph(state: DetractorCase): readonly TaskParagraph[] {
  const lines = logLines(state);
  return lines.length === 0 ? [] : [{ heading: 'What happened', text: lines.join('\n') }];
}
