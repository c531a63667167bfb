import type { DetractorCase } from './case-state';
import type { RecordTexts } from './documentation';
import { readAlike } from './likeness';

/** Something that stands, and is worth a second look. */
export interface Warning {
  readonly code: 'like_symptom';
  /** As in the record. */
  readonly field: string;
  readonly message: string;
}

/** What is worth a second look in the record of a case: it is said with every answer, and refuses nothing. */
export function warningsOf({ personal }: Pick<DetractorCase, 'personal'>): readonly Warning[] {
  return readsLikeSymptom(personal) ? [LIKE_SYMPTOM] : [];
}

const LIKE_SYMPTOM: Warning = {
  code: 'like_symptom',
  field: 'rootCause',
  message: 'The root cause reads like the stated issue: that is the symptom. Say what made it happen.',
};

/** Whether the root cause says no more than what the customer complains about. */
export function readsLikeSymptom({
  statedIssue,
  rootCause,
}: Readonly<Pick<RecordTexts, 'statedIssue' | 'rootCause'>>): boolean {
  return statedIssue !== null && rootCause !== null && readAlike(statedIssue, rootCause);
}
