import type { SettingsActor } from '../../domain/settings-events';
import { isRestricted } from '../../domain/restricted';
import type { Instant } from '../../domain/types';
import type { Sql } from '../../sql-port';
import { refusedRole } from '../actions/roles';
import { applyCommands } from '../deciding/apply-commands';
import { complainedAbout } from '../deciding/complained-about';
import type { Loop } from '../loop';
import { refused, TakenBack, type CauseOrg, type CauseRequest, type Refused } from './cause-org';

/** Whether somebody may link an action to a case. @returns whether what is made for that case is restricted too */
export async function mayLink(
  loop: Loop,
  org: CauseOrg,
  { by, caseKey }: { readonly by: SettingsActor; readonly caseKey: string },
): Promise<{ readonly ok: true; readonly restricted: boolean } | Refused> {
  const state = (await loop.stores.cases.load(loop.db, org.tenant.tenantId, [caseKey])).get(caseKey);
  if (state === undefined) return refused('unknown_case', 'There is no such case');
  const asking = { userId: by.id, action: 'link_action' as const };
  const refusal = by.kind === 'operator' ? null : refusedRole(asking, state, { ...org, sponsor: null });
  if (refusal !== null) return { ok: false, refusal };
  const { tenantId } = org.tenant;
  const about = (await complainedAbout(loop, loop.db, { tenantId, states: [state] })).get(caseKey);
  if (about === by.id) return refused('not_allowed', 'The customer complains about you: somebody else has to do that');
  return { ok: true, restricted: isRestricted(state) };
}

/** Links an action that was made for a case, in the transaction that makes it. @throws TakenBack where the case refuses */
export async function linkToCase(
  loop: Loop,
  sql: Sql,
  {
    org,
    at,
    caseKey,
    request,
    actionId,
  }: {
    readonly org: CauseOrg;
    readonly at: Instant;
    readonly caseKey: string;
    readonly request: CauseRequest<unknown>;
    readonly actionId: string;
  },
): Promise<void> {
  const { tenantId, settings } = org.tenant;
  const actor = { kind: 'user', id: request.by.id, via: request.via } as const;
  const command = { kind: 'link_action', actionId } as const;
  const item = { caseKey, accountId: null, actor, command: () => ({ command }) };
  const { refusals } = await applyCommands(loop, sql, { tenantId, at, settings, readsLoads: false, items: [item] });
  const refusal = refusals.get(caseKey);
  if (refusal !== undefined) throw new TakenBack(refusal);
}
