import { classify } from '../classify/classify';
import type { Flag, SurveyResponse } from '../domain/types';
import { bandOf } from '../domain/band';

/** Words that ask for a person at any score; the other flags only colour a case that exists anyway. */
const ALARMS: readonly Flag[] = ['safety', 'legal', 'regulated_complaint', 'churn_intent'];

/** Pure. A detractor always gets a case; above that only somebody who writes what must not be overlooked. */
export function needsCase(response: SurveyResponse): boolean {
  if (response.score !== null && bandOf(response.score) === 'detractor') return true;
  if (response.comment === null) return false;
  const { comment, score, language } = response;
  const { flags } = classify({ text: comment, score, language, contactTitle: null, signals: { tickets: null } });
  return flags.some((flag) => ALARMS.includes(flag));
}
