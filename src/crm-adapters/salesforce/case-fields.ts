import type { CaseRecord } from '../../domain/crm-record';
import { CLOCK_DETAILS } from './clock-details';
import { DOCUMENTATION } from './documentation';
import type { FieldValues } from './fields';
import { CASE_FIELDS } from './fields';
import type { OrgConfig } from './org-config';

/**
 * @returns every field of a case that the org has, but its key; null where it holds nothing, which empties what stood there
 *   before
 */
export function caseFields(
  record: CaseRecord,
  { clockDetails, documentation }: Pick<OrgConfig, 'clockDetails' | 'documentation'>,
): FieldValues {
  const rows = [...CASE_FIELDS, ...(clockDetails ? CLOCK_DETAILS : []), ...(documentation ? DOCUMENTATION : [])];
  return Object.fromEntries(rows.map(({ definition, value }) => [definition.name, value(record)]));
}
