import { refusedMapping } from '../../domain/mapping-refusals';
import { tenantSettingsSchema, type TenantSettings } from '../../domain/settings';
import type { CrmUser } from '../../domain/types';
import { SetupError } from '../../errors';
import type { Crm } from '../../ports';
import { zoneNamed } from '../../sla/zone';

/** What an admin wrote, as settings with every default. @throws SetupError that names what to correct. */
export function readSettings(input: unknown): TenantSettings {
  const parsed = tenantSettingsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new SetupError(`${place === '' ? 'the settings' : `setting ${place}`}: ${issue?.message ?? 'unreadable'}`);
}

/**
 * Checks settings against the CRM they are for: everybody who is named can work a case, every mapped field is there and
 * means what it is mapped as.
 * @throws SetupError that names what to correct
 */
export async function checkSettings(
  crm: Crm,
  settings: TenantSettings,
  { users, vendor }: { readonly users: readonly CrmUser[]; readonly vendor: 'hubspot' | 'salesforce' },
): Promise<void> {
  if (zoneNamed(settings.timeZone) === null)
    throw new SetupError(`timeZone: "${settings.timeZone}" is no IANA zone such as "Europe/Paris"`);
  checkPeople(settings, users);
  checkReaders(settings, users);
  checkMeaning(settings, vendor);
  await checkFields(crm, settings);
}

/** Setting by what is set there. */
type Named = readonly (readonly [setting: string, id: string])[];

/** Every fallback ends at the program owner, so he above all has to be somebody. */
function checkPeople({ people }: TenantSettings, users: readonly CrmUser[]): void {
  const able = users.filter(({ active, licensed }) => active && licensed !== false);
  for (const [setting, id] of namedPeople(people)) {
    if (able.some((user) => user.id === id)) continue;
    throw new SetupError(`${setting}: ${id} ${obstacle(users.find((user) => user.id === id))}${example(able)}`);
  }
}

/** A choice outlives whoever made it: it names somebody the CRM knows, be it that he has left. */
function checkReaders({ notify }: TenantSettings, users: readonly CrmUser[]): void {
  const unknown = Object.keys(notify.users).find((id) => !users.some((user) => user.id === id));
  if (unknown !== undefined) {
    throw new SetupError(`notify.users.${unknown}: is not the id of a user of the CRM${example(users)}`);
  }
}

function obstacle(user: CrmUser | undefined): string {
  return user?.active === true
    ? 'has no licence to work cases in the CRM'
    : 'is not the id of an active user of the CRM';
}

function example([other]: readonly CrmUser[]): string {
  return other === undefined ? '' : `, such as ${other.id}`;
}

function namedPeople(people: TenantSettings['people']): Named {
  const { programOwner, productLiaison, verifier, fallbackManager, processOwners, coordinators, pools } = people;
  const members = Object.entries(pools).flatMap(([pool, one]) =>
    one.members.map(({ user }): Named[number] => [`people.pools.${pool}.members`, user]),
  );
  const single: readonly (readonly [string, string | null])[] = [
    ['people.programOwner', programOwner],
    ['people.productLiaison', productLiaison],
    ['people.verifier', verifier],
    ['people.fallbackManager', fallbackManager],
  ];
  return [
    ...single.flatMap(([setting, id]): Named => (id === null ? [] : [[setting, id]])),
    ...prefixed('people.processOwners', processOwners),
    ...coordinators.map((id): Named[number] => ['people.coordinators', id]),
    ...members,
  ];
}

/** Fields that look right and mean something else, and settings that speak of what is not set. */
function checkMeaning({ mapping, suppress }: TenantSettings, vendor: 'hubspot' | 'salesforce'): void {
  const refused =
    (mapping.arr === null ? null : refusedMapping('arr', mapping.arr)) ??
    (mapping.doNotContact === null ? null : refusedMapping('doNotContact', mapping.doNotContact));
  if (refused !== null) throw new SetupError(`mapping: ${refused}`);
  const known = Object.keys(mapping.attributes);
  // Whoever reads "arr" reads the ARR, so a second way to map it would be a way round the refusals.
  if (known.includes('arr')) throw new SetupError('mapping.attributes.arr: the ARR is mapped by mapping.arr alone');
  if (known.includes('')) throw new SetupError('mapping.attributes: an attribute needs a name that rules can ask for');
  const list = known.length === 0 ? 'there is none' : `there are ${known.join(', ')}`;
  const typed = Object.keys(mapping.types).find((name) => !known.includes(name));
  if (typed !== undefined) throw new SetupError(`mapping.types.${typed}: no attribute is mapped by this name; ${list}`);
  const closing = suppress.closedAccounts?.attribute;
  if (closing !== undefined && !known.includes(closing)) {
    throw new SetupError(`suppress.closedAccounts: no attribute "${closing}" is mapped; ${list}`);
  }
  if (vendor === 'hubspot' && mapping.accountCsmRole !== null) {
    throw new SetupError('mapping.accountCsmRole: HubSpot has no account teams; map accountCsm to a user property');
  }
}

/** The service does without a field that goes missing later; one that never was there is a slip of the admin's. */
async function checkFields(crm: Crm, { mapping }: TenantSettings): Promise<void> {
  const single: readonly (readonly [string, string | null])[] = [
    ['mapping.arr', mapping.arr],
    ['mapping.accountCsm', mapping.accountCsm],
  ];
  await checkKnown(crm, 'account', [
    ...single.flatMap(([setting, field]): Named => (field === null ? [] : [[setting, field]])),
    ...prefixed('mapping.attributes', mapping.attributes),
  ]);
  if (mapping.doNotContact !== null) await checkKnown(crm, 'contact', [['mapping.doNotContact', mapping.doNotContact]]);
}

async function checkKnown(crm: Crm, of: 'account' | 'contact', named: Named): Promise<void> {
  const unknown = new Set(await crm.unknownFields([...new Set(named.map(([, field]) => field))], of));
  const wrong = named.filter(([, field]) => unknown.has(field));
  if (wrong.length === 0) return;
  const list = wrong.map(([setting, field]) => `${setting}: ${field}`).join('; ');
  throw new SetupError(`${of}s of the CRM have no such field, or hide it from this app: ${list}`);
}

function prefixed(prefix: string, values: { readonly [name: string]: string }): Named {
  return Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]);
}
