import type { DetractorCase } from '../../domain/case-state';
import { UNDO_MS } from '../../domain/undo';
import type { Loop } from '../loop';
import { readerOf } from './reader-of';
import type { Viewer } from './viewer';

/**
 * Whoever hands a case on is out of it at once, and has ten minutes to find that it was the wrong one. The person whom the
 * customer complains about takes nothing back, and is not to learn that there is such a case.
 * @param states cases that he may not see
 * @returns the keys of those of which he did the last thing that can be taken back
 */
export async function handedOn(
  { db, stores }: Loop,
  viewer: Viewer,
  states: readonly DetractorCase[],
): Promise<ReadonlySet<string>> {
  if (states.length === 0) return new Set();
  const { tenant, user, now } = viewer;
  const of = { caseKeys: states.map(({ caseKey }) => caseKey), userId: user.id, since: now - UNDO_MS };
  const keys = await stores.commands.undoableBy(db, tenant.tenantId, of);
  const his = states.filter(({ caseKey }) => keys.includes(caseKey));
  if (his.length === 0) return new Set();
  const facts = await stores.responses.facts(
    db,
    tenant.tenantId,
    his.map(({ factsId }) => factsId),
  );
  const mayTakeBack = (state: DetractorCase): boolean => {
    const known = facts.get(state.factsId) ?? null;
    if (known === null && state.classification.flags.includes('about_owner')) return false;
    return readerOf(viewer, state, known).about !== user.id;
  };
  return new Set(his.filter(mayTakeBack).map(({ caseKey }) => caseKey));
}
