import { CASE_OBJECT } from './fields';
import type { OrgConfig } from './org-config';

/** The page of a case in Lightning; null where it is not known yet where the org is. */
export function recordUrl(config: OrgConfig | null, caseId: string): string | null {
  return pageOf(config?.instanceUrl ?? null, CASE_OBJECT, caseId);
}

/** The page of a record in Lightning. @param instanceUrl without a path; null = not known */
export function pageOf(instanceUrl: string | null, object: string, id: string): string | null {
  return instanceUrl === null ? null : `${instanceUrl}/lightning/r/${object}/${encodeURIComponent(id)}/view`;
}
