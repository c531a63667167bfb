import { newWebhookSecret } from '../../crypto';
import type { SettingsActor } from '../../domain/settings-events';
import type { Handover } from '../../domain/types';
import type { Loop } from '../loop';

/** Under which name the secret that signs a process's announcements is sealed. */
export function handoverSecretName(process: Handover): string {
  return `handover_webhook:${process}`;
}

/**
 * Makes a new secret for the announcements of a process; the one before signs nothing any more. @returns it, to show once
 */
export async function renewHandoverSecret(
  loop: Loop,
  tenantId: number,
  { process, by }: { readonly process: Handover; readonly by: SettingsActor },
): Promise<string> {
  const value = newWebhookSecret();
  const { setup, settingsLog } = loop.stores;
  const at = await loop.clock.now();
  await loop.db.tx(async (sql) => {
    await setup.saveSecret(sql, tenantId, { name: handoverSecretName(process), value, expected: null });
    await settingsLog.append(sql, tenantId, { at, actor: by, body: { type: 'handover_secret_renewed', process } });
  });
  return value;
}
