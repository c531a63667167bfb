import { sourceConfigSchema } from '../capture/source';
import { newUrlKey, newWebhookSecret } from '../crypto';
import { tenantSettingsSchema, type TenantSettings } from '../domain/settings';
import { SetupError } from '../errors';
import type { Crm, ProvisionReport } from '../ports';
import { defaultRuleSet } from '../rules/default-rules';
import { lintRuleSet } from '../rules/lint';
import { policySchema } from '../sla/policy';
import { readCalendar } from '../sla/read-calendar';
import type { NewConnection, NewTenant } from '../store-ports';
import type { Loop } from './loop';

export interface TenantInput {
  readonly name: string;
  readonly crm: NewTenant['crm'];
  readonly orgId: string;
  readonly settings: unknown;
  /** A calendar as in docs/sla.md; null = Monday to Friday, 09:00 to 17:00 in the tenant's zone. */
  readonly calendar: unknown;
  /** What the service needs to log in at the CRM, as JSON; sealed before it is stored. */
  readonly credentials: object;
}

export interface ConnectedTenant {
  readonly tenantId: number;
  readonly provision: ProvisionReport;
}

/**
 * Sets a tenant up, or brings its set-up up to date: checks what the admin says against the CRM, creates what is
 * missing there, and stores the default rules, policy and calendar. Safe to run again.
 * @throws SetupError that names what to correct.
 */
export async function connectTenant(loop: Loop, crm: Crm, input: TenantInput): Promise<ConnectedTenant> {
  const settings = readSettings(input.settings);
  const calendar = checkedCalendar(input.calendar ?? officeHours(settings.timeZone));
  const users = await crm.directory();
  const now = await loop.clock.now();
  checkPeople(settings, new Set(users.filter(({ active }) => active).map(({ id }) => id)));
  await checkMapping(crm, settings);
  const rules = defaultRuleSet(settings);
  const problems = lintRuleSet(rules);
  if (problems.length > 0)
    throw new SetupError(`the rule set cannot be used: ${problems.map(({ message }) => message).join('; ')}`);
  const provision = await crm.provision('apply');
  const { setup } = loop.stores;
  const tenantId = await loop.db.tx(async (sql) => {
    const id = await setup.saveTenant(sql, { ...input, settings, crmConfig: provision.config, createdAt: now });
    await setup.saveSecret(sql, id, { name: 'crm', value: JSON.stringify(input.credentials), expected: null });
    await setup.publish(sql, id, { kind: 'calendar', id: 'default', body: calendar });
    await setup.publish(sql, id, { kind: 'policy', id: 'default', body: policySchema.parse({}) });
    await setup.publish(sql, id, { kind: 'rule_set', id: rules.id, body: rules });
    // What the CRM refused may be just what was put right.
    await loop.stores.outbox.retryRejected(sql, id);
    return id;
  });
  await loop.stores.tenants.saveDirectory(loop.db, tenantId, { readAt: now, users });
  return { tenantId, provision };
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

function readSettings(input: unknown): TenantSettings {
  const parsed = tenantSettingsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SetupError(`setting ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`);
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

/** Every fallback ends at the program owner, so he above all has to be somebody. */
function checkPeople({ people }: TenantSettings, active: ReadonlySet<string>): void {
  const named = {
    'people.programOwner': people.programOwner,
    'people.productLiaison': people.productLiaison,
    ...prefixed('people.processOwners', people.processOwners),
  };
  for (const [setting, id] of Object.entries(named)) {
    if (id === null || active.has(id)) continue;
    const [other] = active;
    const such = other === undefined ? '' : `, such as ${other}`;
    throw new SetupError(`${setting}: ${id} is not the id of an active user of the CRM${such}`);
  }
}

/** The service does without a field that goes missing later; one that never was there is a slip of the admin's. */
async function checkMapping(crm: Crm, { mapping }: TenantSettings): Promise<void> {
  const named = {
    'mapping.arr': mapping.arr,
    'mapping.accountCsm': mapping.accountCsm,
    ...prefixed('mapping.attributes', mapping.attributes),
  };
  const fields = Object.values(named).filter((field) => field !== null);
  const unknown = new Set<string | null>(await crm.unknownFields([...new Set(fields)]));
  const wrong = Object.entries(named).filter(([, field]) => unknown.has(field));
  if (wrong.length === 0) return;
  const list = wrong.map(([setting, field]) => `${setting}: ${field}`).join('; ');
  throw new SetupError(`accounts of the CRM have no such field, or hide it from this app: ${list}`);
}

function prefixed(prefix: string, values: { readonly [name: string]: string }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}
