import type { CaseRecord } from '../../domain/crm-record';
import { CLOCK_DETAILS } from './clock-details';
import type { FieldValues } from './fields';
import { CASE_FIELDS } from './fields';
import type { OrgConfig } from './org-config';

/**
 * @returns every field of a case that the org has, but its key; null where it holds nothing, which empties what stood there
 *   before
 */
export function caseFields(record: CaseRecord, { clockDetails }: Pick<OrgConfig, 'clockDetails'>): FieldValues {
  const rows = clockDetails ? [...CASE_FIELDS, ...CLOCK_DETAILS] : CASE_FIELDS;
  return Object.fromEntries(rows.map(({ definition, value }) => [definition.name, value(record)]));
}
