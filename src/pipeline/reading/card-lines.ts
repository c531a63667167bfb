import type { DetractorCase } from '../../domain/case-state';
import { isLate } from '../../domain/queue-rank';
import { caseTitle, unreadTitle } from '../../domain/render-case';
import { isRestricted } from '../../domain/restricted';
import { isTerminal } from '../../domain/transitions';
import { nextDueAt } from './card-clocks';
import type { CaseLineData, PersonOf } from './card-data';

/**
 * Pure: a case on a line. Of a restricted one nobody reads a score or a word here, whoever looks.
 * @param unread he may not read the case, and sees it only to take back what he did to it
 */
export function caseLine(
  state: DetractorCase,
  { personOf, unread }: { readonly personOf: PersonOf; readonly unread: boolean },
): CaseLineData {
  const { caseKey, status, tier, ownerId, openedAt, closedAt } = state;
  return {
    ...{ caseKey, title: unread ? unreadTitle(state) : caseTitle(state), status, tier: tier.tier, late: isLate(state) },
    ...{ dueAt: isTerminal(status) ? null : nextDueAt(state), ownerName: personOf(ownerId).name },
    ...{ restricted: isRestricted(state), openedAt, closedAt },
  };
}
