import { rolesOfUser } from '../../pipeline/actions/roles';
import { erasePerson, previewErasure } from '../../pipeline/audit/erase-person';
import { evidenceBundle } from '../../pipeline/audit/evidence-bundle';
import { evidenceHtml } from '../../pipeline/audit/evidence-html';
import type { Loop } from '../../pipeline/loop';
import { caseView } from '../../pipeline/reading/case-view';
import { loadViewer } from '../../pipeline/reading/viewer';
import { eraseRequest } from '../contracts/card-requests';
import { evidenceQuery } from '../contracts/queue-query';
import { cardRoute, refusal, type CardAnswer, type CardRoute, type Page, type Person } from './card-route';
import { refusedBy } from './refused-by';

/** What an auditor is given, and what is taken away for good. */
export function auditRoutes(loop: Loop): readonly CardRoute[] {
  return [
    cardRoute({
      method: 'GET',
      path: '/v1/card/cases/:caseKey/evidence',
      contract: evidenceQuery,
      run: (person, { caseKey, format }) => evidence(loop, person, { caseKey, format }),
    }),
    cardRoute({
      method: 'POST',
      path: '/v1/settings/erase',
      contract: eraseRequest,
      run: async (person, { dryRun, ...who }) => {
        const { tenantId, userId } = person;
        const viewer = await loadViewer(loop, tenantId, userId);
        if ('refusal' in viewer) return refusedBy(viewer.refusal);
        if (!rolesOfUser(userId, viewer.org).admin) return refusal('not_allowed', 'Only an admin may erase a person');
        const erased = dryRun
          ? await previewErasure(loop, tenantId, who)
          : await erasePerson(loop, tenantId, { ...who, by: { userId, via: 'card' } });
        return { ok: true, dryRun, erased };
      },
    }),
  ];
}

/** The bundle holds all there is: it is for those who may read score and words of the case. */
async function evidence(
  loop: Loop,
  { tenantId, userId }: Person,
  { caseKey, format }: { readonly caseKey: string; readonly format: 'json' | 'html' },
): Promise<CardAnswer> {
  const view = await caseView(loop, tenantId, { userId, caseKey });
  if (!view.ok) return refusedBy(view.refusal);
  if (view.hidden) return refusal('not_allowed', 'The case is handled in a restricted process');
  const bundle = await evidenceBundle(loop, tenantId, caseKey);
  if (bundle === null) return refusal('unknown_case', 'There is no such case');
  const page: Page =
    format === 'html'
      ? { type: 'text/html', text: evidenceHtml(bundle) }
      : { type: 'application/json', text: JSON.stringify({ ok: true, bundle }) };
  return { ok: true, page };
}
