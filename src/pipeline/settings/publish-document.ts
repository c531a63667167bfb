import type { DocumentKind } from '../../domain/settings-events';
import type { Json } from '../../domain/types';
import type { DocumentVersion, Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import {
  refusal,
  refusedApproval,
  refusedProblems,
  type Approval,
  type DraftProblem,
  type Published,
  type PublishRefusal,
} from './publication';

/** Something that has been checked and replayed, and may be published. */
export interface CheckedDraft {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly body: unknown;
  /** The version made active again; null = a new one. */
  readonly rollbackTo: number | null;
  readonly problems: readonly DraftProblem[];
  readonly replay: Json;
  /** What counted when the replay was run: id and version; undefined = it makes no difference. */
  readonly against?: string | null;
  /** true = beside the active one, for whatever names it. */
  readonly aside?: boolean;
}

/**
 * Stores a version with who published it, why and what its replay showed, and makes it count: version, publication and
 * the event of the settings' history in one transaction. Cases that are open keep what they were given.
 */
export async function publishDocument(
  loop: Loop,
  tenant: Tenant,
  { draft, approval }: { readonly draft: CheckedDraft; readonly approval: Approval },
): Promise<Published> {
  const refused = refusedApproval(tenant, approval) ?? refusedProblems(draft.problems);
  if (refused !== null) return refused;
  const at = await loop.clock.now();
  const { kind, id, replay, problems } = draft;
  const publication = { at, by: approval.by.id, note: approval.note.trim(), replay };
  return loop.db.tx(async (sql): Promise<Published> => {
    const { setup, settingsLog, tenants } = loop.stores;
    await setup.lockPublishing(sql, tenant.tenantId);
    const before = await tenants.documents(sql, tenant.tenantId, kind);
    // Of calendars every one counts for whoever names it; of the others one does.
    const first = before.find((one) => one.status === 'active' && (kind !== 'calendar' || one.id === id));
    if (draft.against !== undefined && draft.against !== (first === undefined ? null : nameOf(first))) {
      return refusal('changed_meanwhile', 'somebody else has published meanwhile: look at the replay again');
    }
    const version =
      draft.rollbackTo === null
        ? await setup.publish(sql, tenant.tenantId, {
            kind,
            id,
            body: draft.body,
            publication,
            aside: draft.aside === true,
          })
        : await setup.republish(sql, tenant.tenantId, { kind, id, version: draft.rollbackTo, publication });
    if (version === null) return unknownVersion(kind, id, draft.rollbackTo);
    const changed = !before.some((one) => one.id === id && one.version === version && counts(one, draft));
    const body = { type: 'published' as const, kind, id, version, rollbackTo: draft.rollbackTo };
    await settingsLog.append(sql, tenant.tenantId, {
      at,
      actor: approval.by,
      body: { ...body, note: publication.note, replay },
    });
    return { ok: true, version, changed, problems, replay };
  });
}

function counts({ status }: Pick<DocumentVersion, 'status'>, { aside }: CheckedDraft): boolean {
  return aside === true || status === 'active';
}

/** What a replay was run against. */
export function nameOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id} v${version}`;
}

/** There is nothing to go back to. */
export function unknownVersion(kind: DocumentKind, id: string, version: number | null): PublishRefusal {
  return refusal('unknown_version', `there is no version ${version} of the ${kind.replace('_', ' ')} "${id}"`);
}
