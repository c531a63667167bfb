import type { CaseEventBody } from './case-events';
import type { TaskPurpose } from './case-state';
import type { UndoableKind } from './undo';

/** What persons did to get a case done, in one line; null for what is no such event, or is told by the one beside it. */
export function workText(body: CaseEventBody): string | null {
  switch (body.type) {
    case 'documented':
      return documentedText(body);
    case 'action_linked':
      return 'A corrective action was linked';
    case 'action_unlinked':
      return 'A corrective action was taken away';
    case 'cause_joined':
      return 'It shares its cause with other cases';
    case 'cause_left':
      return 'It has a cause of its own after all';
    case 'step_done':
      return body.step === 'next_step'
        ? 'The task was completed: the next step is agreed'
        : 'The task was completed: the customer was asked';
    case 'task_reopened':
      if (body.because === 'gone') return 'The task is gone from the CRM, and is asked for again';
      return `The task was completed, and is asked for again: ${STILL_MISSING[body.purpose] ?? 'something is missing'}`;
    case 'reopening_stopped':
      return 'The task is completed or deleted again and again: it is left alone until a person acts';
    case 'followed_up':
      return `Who received it says: ${body.result}`;
    case 'undone':
      return `${UNDONE[body.of]} was undone`;
    case 'erased':
      return 'What was personal was erased';
    default:
      return null;
  }
}

function documentedText({ fields, likeSymptom }: Extract<CaseEventBody, { type: 'documented' }>): string {
  const named = fields.map((field) => FIELDS[field] ?? field.replaceAll('_', ' ')).join(', ');
  return `Written down: ${named}${likeSymptom === true ? ' (the root cause reads like the stated issue)' : ''}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  statedIssue: 'stated issue',
  desiredOutcome: 'desired outcome',
  nextStep: 'next step',
  rootCauseArea: 'area of the root cause',
  rootCause: 'root cause',
  lessonsLearned: 'lesson',
  extra: 'own fields',
};

const STILL_MISSING: Readonly<Partial<Record<TaskPurpose, string>>> = {
  verify: 'nobody has said in the case card whom it is about',
  first_touch: 'nobody may reach out before the manager has decided',
  set_outcome: 'nobody has said in the case card how it ended',
};

const UNDONE: Readonly<Record<UndoableKind, string>> = {
  close: 'The closing',
  touch: 'The outreach',
  wait: 'The waiting',
  reassign: 'The reassignment',
  hand_over: 'The hand-over',
};
