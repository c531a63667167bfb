import type { UncarriedCause } from '../../cause-ports';
import type { CaseCommand } from '../../domain/case-commands';
import type { Tenant } from '../../store-ports';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import type { Loop } from '../loop';

/** Cases in one transaction. */
const PAGE = 50;

/**
 * Brings changed causes to the open cases that share them, a page in a transaction. A case that has it already refuses
 * it, so a round that was cut off is simply begun again; who joins meanwhile joins the cause as it is then.
 * @param signal ends it after the page in hand
 */
export async function carryCauses(loop: Loop, signal?: AbortSignal): Promise<void> {
  for (const tenantId of await loop.stores.causes.uncarriedTenants(loop.db)) {
    const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
    if (tenant === null) continue;
    for (const changed of await loop.stores.causes.uncarried(loop.db, tenantId)) {
      const whole = await carryOne(loop, tenant, { changed, signal });
      if (whole) await loop.stores.causes.carried(loop.db, tenantId, changed.cause);
    }
  }
}

/** @returns whether every one of its open cases has it now. */
async function carryOne(
  loop: Loop,
  tenant: Tenant,
  { changed, signal }: { readonly changed: UncarriedCause; readonly signal: AbortSignal | undefined },
): Promise<boolean> {
  const { tenantId } = tenant;
  const { id } = changed.cause;
  let after: string | null = null;
  let whole = true;
  do {
    if (signal?.aborted === true) return false;
    const page = await loop.stores.causes.linkedCases(loop.db, tenantId, { id, openOnly: true, after, limit: PAGE });
    if (page.rows.length > 0) whole = (await carryPage(loop, tenant, { changed, caseKeys: page.rows })) && whole;
    after = page.next;
  } while (after !== null);
  return whole;
}

/** One case that cannot be written does not keep the others from it. @returns whether all were written. */
async function carryPage(
  loop: Loop,
  tenant: Tenant,
  { changed, caseKeys }: { readonly changed: UncarriedCause; readonly caseKeys: readonly string[] },
): Promise<boolean> {
  const { tenantId, settings } = tenant;
  const items = caseKeys.flatMap((caseKey) => itemsOf(caseKey, changed));
  const at = await loop.clock.now();
  try {
    await loop.wake.turn();
    await loop.db.tx((sql) => applyCommands(loop, sql, { tenantId, at, settings, readsLoads: false, items }));
  } catch (error) {
    if (caseKeys.length === 1) {
      loop.log.error({ err: error, tenantId, caseKey: caseKeys[0] }, 'a changed cause could not be carried to a case');
      return false;
    }
    let whole = true;
    for (const caseKey of caseKeys) whole = (await carryPage(loop, tenant, { changed, caseKeys: [caseKey] })) && whole;
    return whole;
  }
  loop.wake.ring('crm');
  return true;
}

function itemsOf(caseKey: string, { cause, droppedActionIds, by }: UncarriedCause): readonly CommandItem[] {
  const { id: causeId, rootCauseArea, rootCause, actionIds } = cause;
  const commands: readonly CaseCommand[] = [
    { kind: 'join_cause', causeId, rootCauseArea, rootCause, actionIds },
    ...droppedActionIds.map((actionId) => ({ kind: 'unlink_action' as const, actionId })),
  ];
  return commands.map((command) => ({
    ...{ caseKey, accountId: null, actor: { kind: 'user', id: by } },
    // Under the lock: it may have left the cause, or have ended, since it was listed.
    command: ({ state }) => (state?.documentation.causeId === causeId && state.closedAt === null ? { command } : null),
  }));
}
