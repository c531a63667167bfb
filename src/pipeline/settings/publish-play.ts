import { lintPlay } from '../../domain/play-lint';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import { refusal, type Approval, type DraftProblem, type Published } from './publication';
import { publishDocument, unknownVersion } from './publish-document';

/** Publishes a play: what a file says, or an older version. Cases that were given another one keep it. */
export async function publishPlay(
  loop: Loop,
  tenant: Tenant,
  draft: { readonly approval: Approval } & (
    { readonly body: unknown } | { readonly id: string; readonly version: number }
  ),
): Promise<Published> {
  const old = 'version' in draft ? draft.version : null;
  const body = 'version' in draft ? await storedBody(loop, tenant, draft) : draft.body;
  const id = 'version' in draft ? draft.id : idOf(draft.body);
  if (id === null) return refusal('problems', 'a play is a JSON object with an "id"');
  if (body === null) return unknownVersion('play', id, old);
  const problems = await playProblems(loop, tenant, body);
  return publishDocument(loop, tenant, {
    approval: draft.approval,
    // With a version inside, the stored one says which it is.
    draft: { kind: 'play', id, body: numbered(body), rollbackTo: old, problems, replay: null },
  });
}

async function playProblems(loop: Loop, { tenantId }: Tenant, body: unknown): Promise<readonly DraftProblem[]> {
  const policies = await loop.stores.tenants.documents(loop.db, tenantId, 'policy');
  const policyIds = [...new Set(policies.map(({ id }) => id))];
  return lintPlay(body, { policyIds }).map((problem) => ({ ...problem, where: null }));
}

async function storedBody(
  loop: Loop,
  { tenantId }: Tenant,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<unknown> {
  return (await loop.stores.tenants.play(loop.db, tenantId, { id, version }))?.body ?? null;
}

function idOf(body: unknown): string | null {
  const id = (body as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && id !== '' ? id : null;
}

function numbered(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { version: 1, ...body } : body;
}
