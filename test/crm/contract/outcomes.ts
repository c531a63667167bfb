import type { CrmWrite, LearnedIds, WriteOutcome } from '../../../src/ports';

/** @returns the ids of an outcome that has to be `written` */
export function idsOf(outcome: WriteOutcome | undefined): LearnedIds {
  expect(outcome).toMatchObject({ status: 'written' });
  return outcome!.ids;
}

/** The same item as the store would hand it out after what was learned. */
export function again(item: CrmWrite, ids: LearnedIds, changed: Partial<CrmWrite> = {}): CrmWrite {
  return { ...item, knownIds: ids, version: item.version + 1, ...changed };
}
