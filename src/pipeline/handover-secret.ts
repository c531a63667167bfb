import { newWebhookSecret } from '../crypto';
import type { Handover } from '../domain/types';
import type { Loop } from './loop';

/** Under which name the secret that signs a process's announcements is sealed. */
export function handoverSecretName(process: Handover): string {
  return `handover_webhook:${process}`;
}

/** Makes a new secret for the announcements of a process; the one before signs nothing any more. @returns it, to show once. */
export async function renewHandoverSecret(loop: Loop, tenantId: number, process: Handover): Promise<string> {
  const value = newWebhookSecret();
  await loop.stores.setup.saveSecret(loop.db, tenantId, { name: handoverSecretName(process), value, expected: null });
  return value;
}
