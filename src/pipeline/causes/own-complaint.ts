import type { CorrectiveAction } from '../../cause-ports';
import type { SettingsActor } from '../../domain/settings-events';
import type { Sql } from '../../sql-port';
import { complainedAbout } from '../deciding/complained-about';
import type { Loop } from '../loop';

/** Cases of one action that are looked at: one that is made for a restricted case has one or two. */
const MOST = 200;

interface Asked {
  readonly tenantId: number;
  readonly by: SettingsActor;
  readonly action: CorrectiveAction;
}

/** Whether an action was made because customers complain about who asks: it is not for him, unless it was given to him. */
export async function isOwnComplaint(loop: Loop, sql: Sql, { tenantId, by, action }: Asked): Promise<boolean> {
  const { id, restricted, ownerId, createdBy } = action;
  if (!restricted || by.kind === 'operator' || [ownerId, createdBy].includes(by.id)) return false;
  const { causes, cases } = loop.stores;
  const linked = await causes.linkedCases(sql, tenantId, { id, openOnly: false, after: null, limit: MOST });
  const states = [...(await cases.load(sql, tenantId, linked.rows)).values()];
  return [...(await complainedAbout(loop, sql, { tenantId, states })).values()].includes(by.id);
}
