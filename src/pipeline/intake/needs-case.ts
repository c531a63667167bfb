import { flagsOf } from '../../classify/flags';
import { diversionPresetOf } from '../../domain/sector-presets';
import type { TenantSettings } from '../../domain/settings';
import type { Flag, SurveyResponse } from '../../domain/types';
import { bandOf } from '../../domain/band';

/** Words that ask for a person at any score, whatever the settings; other flags only colour a case that exists anyway. */
const ALARMS: readonly Flag[] = ['safety', 'legal', 'regulated_complaint'];

/** Pure. A detractor always gets a case; above that only somebody who writes what must not be overlooked. */
export function needsCase(
  { score, comment, language }: Pick<SurveyResponse, 'score' | 'comment' | 'language'>,
  settings: Pick<TenantSettings, 'diversion'>,
): boolean {
  if (score !== null && bandOf(score) === 'detractor') return true;
  if (comment === null) return false;
  const { strictness } = diversionPresetOf(settings);
  const flags = flagsOf({ text: comment, language, strictness });
  return flags.some((flag) => ALARMS.includes(flag) || (flag === 'churn_intent' && settings.diversion.churnInAnyBand));
}
