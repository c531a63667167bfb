import type { ErasedResponse } from '../../audit-ports';
import type { Actor } from '../../domain/case-events';
import type { Instant } from '../../domain/types';
import type { Sql } from '../../sql-port';
import type { Tenant } from '../../store-ports';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import type { Loop } from '../loop';

interface Erasing {
  readonly tenant: Tenant;
  readonly at: Instant;
  readonly actor: Actor;
  readonly caseKeys: readonly string[];
  readonly responses: readonly ErasedResponse[];
}

/**
 * Erases cases and responses, in the caller's transaction: each case gets an event that says who asked, and is written to
 * the CRM anew without what was personal; then whatever the tables beside it have goes too. The order of locks is that of
 * everybody else: lane, cases, responses.
 */
export async function eraseCases(loop: Loop, sql: Sql, erasing: Erasing): Promise<void> {
  const { tenant, at, actor, caseKeys, responses } = erasing;
  const { tenantId, settings } = tenant;
  const { erasure, commands, causes } = loop.stores;
  const items = caseKeys.map((caseKey): CommandItem => ({
    ...{ caseKey, accountId: null, actor },
    command: () => ({ command: { kind: 'erase' } }),
  }));
  await applyCommands(loop, sql, { tenantId, at, settings, readsLoads: false, items });
  await erasure.aboutCases(sql, tenantId, caseKeys);
  await commands.eraseDigests(sql, tenantId, caseKeys);
  await causes.eraseWords(sql, tenantId, caseKeys);
  await erasure.responses(sql, tenantId, { rows: responses, at });
}
