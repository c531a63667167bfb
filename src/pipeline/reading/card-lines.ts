import type { DetractorCase } from '../../domain/case-state';
import { isLate } from '../../domain/queue-rank';
import { caseTitle } from '../../domain/render-case';
import { isRestricted } from '../../domain/restricted';
import { isTerminal } from '../../domain/transitions';
import { nextDueAt } from './card-clocks';
import type { CaseLineData, PersonOf } from './card-data';

/** Pure: a case on a line. Of a restricted one nobody reads a score or a word here, whoever looks. */
export function caseLine(state: DetractorCase, personOf: PersonOf): CaseLineData {
  const { caseKey, status, tier, ownerId, openedAt, closedAt } = state;
  return {
    ...{ caseKey, title: caseTitle(state), status, tier: tier.tier, late: isLate(state) },
    ...{ dueAt: isTerminal(status) ? null : nextDueAt(state), ownerName: personOf(ownerId).name },
    ...{ restricted: isRestricted(state), openedAt, closedAt },
  };
}
