import type { CommonCause, CorrectiveAction } from '../../cause-ports';
import type { LoggedCommand } from '../../command-ports';
import type { CaseEvent } from '../../domain/case-events';
import type { Refusal } from '../../domain/case-commands';
import type { ActivityRef, DetractorCase } from '../../domain/case-state';
import type { Instant } from '../../domain/types';
import { UNDO_MS } from '../../domain/undo';
import type { CrmActivity } from '../../ports';
import type { Sql } from '../../sql-port';
import type { Tenant } from '../../store-ports';
import type { CaseAction } from './case-action';
import { refusal } from './command-answer';
import type { Loop } from '../loop';

/** What an action is about beside the case, as it was read; null = it is about nothing of that kind. */
export interface Brought {
  readonly activity: CrmActivity | null;
  readonly cause: CommonCause | null;
  readonly undone: UndoneCommand | null;
}

/** What is to be taken back, with all that happened to the case up to when it was read. */
export interface UndoneCommand {
  readonly row: LoggedCommand;
  readonly history: readonly CaseEvent[];
}

export const NOTHING: Brought = { activity: null, cause: null, undone: null };

type Bringing<T> = { readonly ok: true; readonly found: T } | { readonly ok: false; readonly refusal: Refusal };

/** How far back an activity may lie to be linked. 7 days, in ms. */
export const LINKABLE_MS = 7 * 86_400_000;

interface Asked {
  readonly tenant: Tenant;
  readonly state: DetractorCase;
  readonly now: Instant;
}

/**
 * The activity of the CRM that a person names, of the last seven days. Beside the tenant's lane: he waits for the answer,
 * and nothing is changed. @throws CrmUnavailable, CrmAuthLost or CrmRefused
 */
export async function bringActivity(
  loop: Loop,
  ref: ActivityRef,
  { tenant, state, now }: Asked,
): Promise<Bringing<CrmActivity>> {
  const { contactId, accountId, touches } = state;
  const is = (one: ActivityRef | null): boolean => one?.type === ref.type && one.id === ref.id;
  if (touches.some(({ linked, undone }) => !undone && is(linked)))
    return { ok: false, refusal: refusal('already_so', 'That activity counts for this case already') };
  const { crm } = await loop.crm.open(tenant, { budget: {}, permit: { mayStillSend: () => true } });
  const recent = await crm.recentActivities({ contactId, accountId, sinceAt: now - LINKABLE_MS });
  const found = recent.find(is);
  if (found !== undefined) return { ok: true, found };
  const message = 'The CRM has no such activity with this customer in the last seven days';
  return { ok: false, refusal: refusal('not_possible', message) };
}

/** The last thing that can be taken back. */
export async function bringUndone(loop: Loop, { tenant, state, now }: Asked): Promise<Bringing<UndoneCommand>> {
  const { tenantId } = tenant;
  const { caseKey } = state;
  const row = await loop.stores.commands.newestUndoable(loop.db, tenantId, { caseKey, since: now - UNDO_MS });
  if (row === null)
    return {
      ok: false,
      refusal: refusal('too_late', 'Nothing was done in the last ten minutes that can be taken back'),
    };
  return { ok: true, found: { row, history: await loop.stores.cases.history(loop.db, tenantId, caseKey) } };
}

interface Stored {
  readonly tenantId: number;
  readonly action: CaseAction;
  /** Whether who acts may read a corrective action: what he links, his card shows. */
  readonly mayRead: (action: CorrectiveAction) => boolean;
}

/**
 * What lies in our own tables and must not change until the transaction ends: read before a case is locked.
 * @returns a refusal where there is nothing of that id
 */
export async function bringStored(
  loop: Loop,
  sql: Sql,
  { tenantId, action, mayRead }: Stored,
): Promise<Bringing<CommonCause | null>> {
  const { causes, actions } = loop.stores;
  const missing = (message: string): Bringing<never> => ({ ok: false, refusal: refusal('not_possible', message) });
  if (action.kind === 'link_action') {
    const known = (await actions.many(sql, tenantId, [action.actionId])).get(action.actionId);
    return known !== undefined && mayRead(known)
      ? { ok: true, found: null }
      : missing(`There is no action ${action.actionId}`);
  }
  if (action.kind !== 'join_cause') return { ok: true, found: null };
  const cause = await causes.toJoin(sql, tenantId, action.causeId);
  if (cause === null) return missing(`There is no common cause ${action.causeId}`);
  return cause.closedAt === null ? { ok: true, found: cause } : missing(`Common cause ${cause.id} was closed`);
}
