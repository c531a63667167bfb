import { sourceConfigSchema } from '../../capture/source';
import { newUrlKey, newWebhookSecret } from '../../crypto';
import type { SettingsActor } from '../../domain/settings-events';
import type { CrmUser } from '../../domain/types';
import { SetupError } from '../../errors';
import type { Crm, ProvisionReport } from '../../ports';
import { readCalendar } from '../../sla/read-calendar';
import type { Sql } from '../../sql-port';
import type { NewConnection, NewTenant, Tenant } from '../../store-ports';
import { ensureCardKey } from './card-key';
import { checkPublished } from './check-published';
import { checkSettings, readSettings } from './check-settings';
import type { Loop } from '../loop';
import { isObserved } from '../crm/observe';
import { OPERATOR } from './operator';
import { storeDefaults } from './store-defaults';

export interface TenantInput {
  readonly name: string;
  readonly crm: NewTenant['crm'];
  readonly orgId: string;
  readonly settings: unknown;
  /** A calendar as in docs/sla.md; null = the one he has, or Monday to Friday, 09:00 to 17:00 in the tenant's zone. */
  readonly calendar: unknown;
  /** What the service needs to log in at the CRM, as JSON; sealed before it is stored. */
  readonly credentials: object;
  /** Who does it; the command line where nobody is named. */
  readonly by?: SettingsActor;
  /** The CRM user who installs it: he may set it up from then on. Left out = nobody says. */
  readonly installerUserId?: string | null;
}

export interface ConnectedTenant {
  readonly tenantId: number;
  /** In observe mode nothing was created; `missing` is what would be. */
  readonly provision: ProvisionReport;
  readonly mode: Tenant['settings']['mode'];
}

/**
 * Sets a tenant up, or brings its set-up up to date: checks what the admin says against the CRM, creates what is
 * missing there (in observe mode it only says what that is), and stores the default rules, tier list, plays, policy and
 * calendar where there are none yet. Safe to run again: what somebody has published stays.
 * @throws SetupError that names what to correct.
 */
export async function connectTenant(loop: Loop, crm: Crm, input: TenantInput): Promise<ConnectedTenant> {
  const settings = readSettings(input.settings);
  const calendar = checkedCalendar(input.calendar ?? officeHours(settings.timeZone));
  const users = await crm.directory();
  const at = await loop.clock.now();
  await checkSettings(crm, settings, { users, vendor: input.crm });
  checkInstaller(input.installerUserId ?? null, users);
  const known = await knownTenant(loop, loop.db, input);
  if (known !== null) await checkPublished(loop, known, { settings, directory: { readAt: at, users } });
  // Who only observes changes nothing in the CRM, so he is told what going live would create.
  const provision = await crm.provision(isObserved({ settings }) ? 'check' : 'apply');
  const { setup, settingsLog, tenants } = loop.stores;
  const actor = input.by ?? OPERATOR;
  const tenantId = await loop.db.tx(async (sql) => {
    const before = (await knownTenant(loop, sql, input))?.settingsVersion ?? null;
    const id = await setup.saveTenant(sql, { ...input, settings, crmConfig: provision.config, createdAt: at });
    await setup.saveSecret(sql, id, { name: 'crm', value: JSON.stringify(input.credentials), expected: null });
    if (input.crm === 'salesforce') await ensureCardKey(loop, sql, id);
    const version = (await tenants.tenant(sql, id))?.settingsVersion ?? 1;
    if (version !== before) {
      await settingsLog.append(sql, id, { at, actor, body: { type: 'settings_changed', version } });
    }
    const given = input.calendar !== null;
    await storeDefaults(loop, sql, { tenantId: id, settings, calendar: { body: calendar, given }, at, actor });
    // What the CRM refused may be just what was put right.
    await loop.stores.outbox.retryRejected(sql, id);
    await loop.stores.lanes.wake(sql, id);
    return id;
  });
  await tenants.saveDirectory(loop.db, tenantId, { readAt: at, users });
  return { tenantId, provision, mode: settings.mode };
}

function checkInstaller(id: string | null, users: readonly CrmUser[]): void {
  if (id === null || users.some((user) => user.id === id && user.active)) return;
  throw new SetupError(`${id} is not an active user of the CRM, so nobody can install it by that name`);
}

/** The tenant of this org; null = it is new. */
async function knownTenant(loop: Loop, sql: Sql, { crm, orgId }: TenantInput): Promise<Tenant | null> {
  const all = await loop.stores.tenants.tenants(sql);
  return all.find((tenant) => tenant.crm === crm && tenant.orgId === orgId) ?? null;
}

/** Opens a survey source of a tenant. @returns the key for its URL and its signing secret, to show once. */
export async function connectSource(
  loop: Loop,
  tenantId: number,
  input: { readonly source: string; readonly name: string; readonly config: unknown },
): Promise<{ readonly connectionId: number; readonly key: string; readonly secret: string }> {
  const config = sourceConfigSchema.safeParse(input.config);
  if (!config.success)
    throw new SetupError(`the source's settings cannot be read: ${config.error.issues[0]?.message ?? ''}`);
  const connection: NewConnection = {
    ...input,
    config: config.data,
    key: newUrlKey(),
    secrets: [newWebhookSecret()],
    createdAt: await loop.clock.now(),
  };
  const connectionId = await loop.stores.setup.addConnection(loop.db, tenantId, connection);
  return { connectionId, key: connection.key, secret: connection.secrets[0] ?? '' };
}

function officeHours(timeZone: string): object {
  const day = [['09:00', '17:00']];
  return { timeZone, week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
}

function checkedCalendar(input: unknown): object {
  const reading = readCalendar(input);
  if (reading.ok) return reading.calendar.definition;
  throw new SetupError(
    `the calendar cannot be used: ${reading.problems.map(({ path, message }) => `${path} ${message}`).join('; ')}`,
  );
}
