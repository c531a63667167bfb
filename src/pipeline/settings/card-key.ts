import { z } from 'zod';
import { newCallKey } from '../../crypto';
import type { SettingsActor } from '../../domain/settings-events';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';

/** Under which name the keys are sealed: the current one first, then the one before while it still signs. */
const NAME = 'card_key';
const keysSchema = z.array(z.string()).readonly();

/** The keys that may sign requests of a tenant's Salesforce card, 32 bytes each, base64; [] = none was made. */
export async function cardKeys(loop: Pick<Loop, 'db' | 'stores'>, tenantId: number): Promise<readonly string[]> {
  return keysIn(loop, loop.db, tenantId);
}

/** Makes the first key of an org that has none. */
export async function ensureCardKey(loop: Pick<Loop, 'stores'>, sql: Sql, tenantId: number): Promise<void> {
  if ((await keysIn(loop, sql, tenantId)).length === 0) await saveKeys(loop, sql, { tenantId, keys: [newCallKey()] });
}

/**
 * Makes a new key. The one before goes on to sign until the next renewal, so that the org can change over without a gap;
 * with `endOlder` it ends at once. @returns the new one
 */
export async function renewCardKey(
  loop: Loop,
  tenantId: number,
  { endOlder, by }: { readonly endOlder: boolean; readonly by: SettingsActor },
): Promise<string> {
  const at = await loop.clock.now();
  const key = newCallKey();
  await loop.db.tx(async (sql) => {
    const [before] = endOlder ? [] : await keysIn(loop, sql, tenantId);
    await saveKeys(loop, sql, { tenantId, keys: before === undefined ? [key] : [key, before] });
    const body = { type: 'card_key_renewed', olderEnds: endOlder } as const;
    await loop.stores.settingsLog.append(sql, tenantId, { at, actor: by, body });
  });
  return key;
}

async function keysIn({ stores }: Pick<Loop, 'stores'>, sql: Sql, tenantId: number): Promise<readonly string[]> {
  const secret = await stores.setup.secret(sql, tenantId, NAME);
  return secret === null ? [] : keysSchema.parse(JSON.parse(secret.value));
}

async function saveKeys(
  { stores }: Pick<Loop, 'stores'>,
  sql: Sql,
  { tenantId, keys }: { readonly tenantId: number; readonly keys: readonly string[] },
): Promise<void> {
  await stores.setup.saveSecret(sql, tenantId, { name: NAME, value: JSON.stringify(keys), expected: null });
}
