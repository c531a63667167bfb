import type { RecordRef } from '../../case-ports';
import { changeOwnLeave } from '../../pipeline/owners/own-leave';
import type { Loop } from '../../pipeline/loop';
import type { CardData } from '../../pipeline/reading/card-data';
import { cardView } from '../../pipeline/reading/card-view';
import { findPeople } from '../../pipeline/reading/find-people';
import { leaveRequest, peopleQuery, viewQuery } from '../contracts/card-queries';
import { cardRoute, type CardRoute, type Person } from './card-route';
import { refusedBy } from './refused-by';

/** The card of a record, and what its forms ask beside any case. */
export function viewRoutes(loop: Loop): readonly CardRoute[] {
  return [
    cardRoute({
      ...{ method: 'GET', path: '/v1/card/view', contract: viewQuery },
      run: async ({ tenantId, userId }, { case: caseKey, ...named }) => {
        const view = await cardView(loop, tenantId, { userId, record: recordOf(named), caseKey });
        return view.ok ? { ...view } : refusedBy(view.refusal);
      },
    }),
    cardRoute({
      ...{ method: 'GET', path: '/v1/card/people', contract: peopleQuery },
      run: async ({ tenantId, userId }, { q: begins }) => {
        const found = await findPeople(loop, tenantId, { userId, begins });
        return found.ok ? { ...found } : refusedBy(found.refusal);
      },
    }),
    cardRoute({
      ...{ method: 'POST', path: '/v1/card/leave', contract: leaveRequest },
      run: async ({ tenantId, userId }, asked) => {
        const { requestId } = asked;
        const { fromAt, toAt, delegateId } = 'clear' in asked ? NO_LEAVE : asked;
        const span = fromAt === null ? null : { fromAt, toAt, delegateId };
        const answer = await changeOwnLeave(loop, tenantId, { requestId, userId, span });
        return answer.ok ? { ...answer } : refusedBy(answer.refusal);
      },
    }),
  ];
}

const NO_LEAVE = { fromAt: null, toAt: null, delegateId: null } as const;

/** The contract has seen to it that there is one. */
function recordOf(named: { readonly [type in RecordRef['type']]?: string | undefined }): RecordRef {
  const { account, contact, ticket } = named;
  if (account !== undefined) return { type: 'account', id: account };
  if (contact !== undefined) return { type: 'contact', id: contact };
  return { type: 'ticket', id: ticket ?? '' };
}

/** The card as it is now, with that case open; null = he may not look any more. */
export async function cardNow(
  loop: Loop,
  { tenantId, userId }: Person,
  shown: { readonly record: RecordRef; readonly caseKey: string },
): Promise<CardData | null> {
  const view = await cardView(loop, tenantId, { userId, ...shown });
  return view.ok ? view : null;
}
