import { tenantSettingsSchema, type TenantSettings } from '../domain/settings';

/**
 * Settings as stored: what a later release added has its default, so that nobody has to ask whether it is there.
 * @throws Error that names the place, not the content
 */
export function readSettings(tenantId: number, stored: unknown): TenantSettings {
  const parsed = tenantSettingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`the settings of tenant ${tenantId} cannot be read: ${issue?.path.join('.')} ${issue?.message}`);
}
