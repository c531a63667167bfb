import type { Loop } from '../../pipeline/loop';
import { caseView, type CaseView } from '../../pipeline/reading/case-view';
import { queuePage } from '../../pipeline/reading/queue-page';
import { recentOutreach, recentTickets, replies } from '../../pipeline/reading/customer-in-crm';
import { caseQuery, queueQuery } from '../contracts/queue-query';
import { cardRoute, type CardRoute, type Person } from './card-route';
import { refusedBy } from './refused-by';

/** What a card and a queue show. */
export function readingRoutes(loop: Loop): readonly CardRoute[] {
  return [
    cardRoute({
      method: 'GET',
      path: '/v1/card/queue',
      contract: queueQuery,
      run: async ({ tenantId, userId }, { cursor, limit, counts, scope, ...given }) => {
        const { flag: flags, tier: tiers, reason: reasons, segment: segments, owner: ownerIds } = given;
        const filters = { scope, flags, tiers, reasons, segments, ownerIds };
        const page = await queuePage(loop, tenantId, { userId, filters, cursor, limit, counts });
        return page.ok ? { ...page } : refusedBy(page.refusal);
      },
    }),
    cardRoute({
      method: 'GET',
      path: '/v1/card/cases/:caseKey',
      contract: caseQuery,
      run: async ({ tenantId, userId }, { caseKey }) => {
        const view = await caseView(loop, tenantId, { userId, caseKey });
        return view.ok ? { ...view } : refusedBy(view.refusal);
      },
    }),
    ofCustomer(loop, '/v1/card/cases/:caseKey/activities', recentOutreach),
    ofCustomer(loop, '/v1/card/cases/:caseKey/tickets', recentTickets),
    ofCustomer(loop, '/v1/card/cases/:caseKey/replies', replies),
  ];
}

type AskCrm = typeof recentOutreach | typeof recentTickets | typeof replies;

/** What the CRM has of the customer of a case. */
function ofCustomer(loop: Loop, path: string, ask: AskCrm): CardRoute {
  return cardRoute({
    ...{ method: 'GET', path, contract: caseQuery },
    run: async ({ tenantId, userId }, { caseKey }) => {
      const found = await ask(loop, tenantId, { userId, caseKey });
      return found.ok ? { ...found } : refusedBy(found.refusal);
    },
  });
}

/** A case as he sees it now; null = he may not, or not any more. */
export async function viewNow(
  loop: Loop,
  { tenantId, userId }: Person,
  caseKey: string,
): Promise<Omit<CaseView, 'ok'> | null> {
  const view = await caseView(loop, tenantId, { userId, caseKey });
  if (!view.ok) return null;
  const { ok: _ok, ...shown } = view;
  return shown;
}
