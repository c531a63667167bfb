import type { SettingsActor } from '../../domain/settings-events';
import { SetupError } from '../../errors';
import type { Tenant } from '../../store-ports';
import { checkPublished } from './check-published';
import { checkSettings, readSettings } from './check-settings';
import type { Loop } from '../loop';
import { refusedActor } from './publication';

/**
 * Stores new settings of a tenant, checked against the CRM as `connect` checks them; the directory is read anew for it.
 * @returns their version. @throws SetupError that names what to correct; as the CRM does
 */
export async function changeSettings(
  loop: Loop,
  tenant: Tenant,
  { settings: input, by }: { readonly settings: unknown; readonly by: SettingsActor },
): Promise<{ readonly version: number; readonly changed: boolean }> {
  const refused = refusedActor(tenant, by);
  if (refused !== null) throw new SetupError(refused.message, 64);
  const settings = readSettings(input);
  const { crm } = await loop.crm.open({ ...tenant, settings }, { budget: {}, permit: { mayStillSend: () => true } });
  const users = await crm.directory();
  await checkSettings(crm, settings, { users, vendor: tenant.crm });
  const at = await loop.clock.now();
  await checkPublished(loop, tenant, { settings, directory: { readAt: at, users } });
  const { setup, settingsLog, tenants } = loop.stores;
  const version = await loop.db.tx(async (sql) => {
    const before = await tenants.tenant(sql, tenant.tenantId);
    const after = await setup.saveSettings(sql, tenant.tenantId, settings);
    if (after !== before?.settingsVersion) {
      await settingsLog.append(sql, tenant.tenantId, {
        at,
        actor: by,
        body: { type: 'settings_changed', version: after },
      });
    }
    return after;
  });
  await tenants.saveDirectory(loop.db, tenant.tenantId, { readAt: at, users });
  return { version, changed: version !== tenant.settingsVersion };
}
