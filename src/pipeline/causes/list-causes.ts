import type { ActionFilter, CommonCause, CorrectiveAction, Page, PageWanted, CausesWanted } from '../../cause-ports';
import type { SettingsActor } from '../../domain/settings-events';
import { rolesOfUser } from '../actions/roles';
import type { Loop } from '../loop';
import { isActiveUser, loadCauseOrg, refused, type CauseOrg, type Refused } from './cause-org';
import { isOwnComplaint } from './own-complaint';

/** An action or a cause, with how many cases it is linked to. */
export type Listed<T> = T & { readonly cases: number };

/** An action, with the name of who answers for it; null = the CRM does not know him any more. */
export type ListedAction = CorrectiveAction & { readonly ownerName: string | null };

export type ListAnswer<T> = ({ readonly ok: true } & Page<Listed<T>>) | Refused;

/** Which actions, and who asks. */
export interface ActionsAsked extends PageWanted {
  readonly by: SettingsActor;
  readonly filter: ActionFilter;
  /** null = of anybody. */
  readonly ownerId: string | null;
}

/** Corrective actions, the earliest due first; with `check_due` those whose effect is to be judged by now. */
export async function listActions(
  loop: Loop,
  tenantId: number,
  { by, ...want }: ActionsAsked,
): Promise<ListAnswer<ListedAction>> {
  const org = await loadCauseOrg(loop, tenantId);
  const names = new Map(org.directory.users.map(({ id, name }) => [id, name]));
  return listed(loop, tenantId, {
    barred: refusedReader(by, org),
    read: async () => {
      const seesAll = by.kind === 'operator' || rolesOfUser(by.id, org).coordinator;
      const now = await loop.clock.now();
      const asked = { ...bounded(want), readerId: seesAll ? null : by.id, now };
      const page = await loop.stores.actions.list(loop.db, tenantId, asked);
      const rows: ListedAction[] = [];
      for (const action of page.rows)
        if (!(await isOwnComplaint(loop, loop.db, { tenantId, by, action })))
          rows.push({ ...action, ownerName: names.get(action.ownerId) ?? null });
      return { ...page, rows };
    },
  });
}

/** Common causes, newest first. */
export async function listCauses(
  loop: Loop,
  tenantId: number,
  { by, ...want }: CausesWanted & { readonly by: SettingsActor },
): Promise<ListAnswer<CommonCause>> {
  const org = await loadCauseOrg(loop, tenantId);
  return listed(loop, tenantId, {
    barred: refusedReader(by, org),
    read: () => loop.stores.causes.list(loop.db, tenantId, bounded(want)),
  });
}

async function listed<T extends { readonly id: string }>(
  loop: Loop,
  tenantId: number,
  { barred, read }: { readonly barred: Refused | null; readonly read: () => Promise<Page<T>> },
): Promise<ListAnswer<T>> {
  if (barred !== null) return barred;
  try {
    const { rows, next } = await read();
    const ids = rows.map(({ id }) => id);
    const counts = await loop.stores.causes.linkCounts(loop.db, tenantId, ids);
    return { ok: true, rows: rows.map((row) => ({ ...row, cases: counts.get(row.id) ?? 0 })), next };
  } catch (error) {
    if (error instanceof RangeError) return refused('not_possible', 'No page ended there: begin again', 'after');
    throw error;
  }
}

function refusedReader(by: SettingsActor, org: CauseOrg): Refused | null {
  if (by.kind === 'operator' || isActiveUser(by.id, org)) return null;
  return refused('not_allowed', `${by.id} is not an active user of the CRM`);
}

const MOST_ROWS = 200;

function bounded<W extends PageWanted>(want: W): W {
  return { ...want, limit: Math.min(MOST_ROWS, Math.max(1, Math.floor(want.limit))) };
}
