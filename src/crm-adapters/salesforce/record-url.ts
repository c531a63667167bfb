import { CASE_OBJECT } from './fields';
import type { OrgConfig } from './org-config';

/** The page of a case in Lightning; null where it is not known yet where the org is. */
export function recordUrl(config: OrgConfig | null, caseId: string): string | null {
  const instance = config?.instanceUrl ?? null;
  return instance === null ? null : `${instance}/lightning/r/${CASE_OBJECT}/${encodeURIComponent(caseId)}/view`;
}
