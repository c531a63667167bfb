import type { CasePersonal } from './case-state';
import type { EvidenceItem } from './documentation';

/** What shows the root cause. Written by us alone, so what is no list is a fault. */
export function evidenceOf({ evidence }: Pick<CasePersonal, 'evidence'>): readonly EvidenceItem[] {
  return evidence === null ? [] : (JSON.parse(evidence) as readonly EvidenceItem[]);
}

/** The tenant's own fields of a case, by id. */
export function extraOf({ extra }: Pick<CasePersonal, 'extra'>): Readonly<Record<string, string>> {
  return extra === null ? {} : (JSON.parse(extra) as Readonly<Record<string, string>>);
}
