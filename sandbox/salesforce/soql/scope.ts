import type { StoredRecord } from '../record';
import type { OrgView } from '../route';
import type { FieldValue } from '../schema';

/** What stays the same for a query and everything inside it. */
export interface Scope {
  readonly org: OrgView;
  /** 'v64.0', for the addresses in the answer. */
  readonly version: string;
  readonly text: string;
  /** true = queryAll: what is in the recycle bin too. */
  readonly deleted: boolean;
  /** IANA zone of the org, in which its days begin. */
  readonly timeZone: string;
}

export type ReadValue = (row: StoredRecord) => FieldValue;
export type Test = (row: StoredRecord) => boolean;

/** Days begin where the organisation says. */
export function createScope(org: OrgView, query: Pick<Scope, 'version' | 'text' | 'deleted'>): Scope {
  const [organization] = org.records.rows('Organization', { deleted: false });
  const timeZone = organization?.fields['TimeZoneSidKey'];
  return { org, ...query, timeZone: typeof timeZone === 'string' ? timeZone : 'UTC' };
}
