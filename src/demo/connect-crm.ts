import type { World } from '../../sandbox/demo-data/world';
import { openUnstoredCrm, type App } from '../app';
import { connectSource, connectTenant } from '../pipeline/settings/connect-tenant';
import type { Emulator } from './emulator';
import type { DemoVendor } from './vendors';

/** One CRM of the demo with the tenant that lives in it. */
export interface DemoTenant {
  readonly emulator: Emulator;
  readonly tenantId: number;
  /** The customers this CRM knows. */
  readonly world: World;
  /** Where the survey tool sends their answers. */
  readonly source: { readonly key: string; readonly secret: string };
}

/** Seconds a score waits for its comment: enough for the demo, where a day passes in moments. */
const HOLD_S = 1;

/** Fills an emulated CRM with customers and connects it, with one survey source. */
export async function connectCrm(app: App, emulator: Emulator, world: World): Promise<DemoTenant> {
  const { vendor } = emulator;
  await emulator.seed(world);
  const { orgId, access, credentials } = await app.vendors[vendor.name].identify();
  const { tenantId } = await connectTenant(app.loop, openUnstoredCrm(app, { crm: vendor.name, orgId, access }), {
    name: 'Fieldloom',
    crm: vendor.name,
    orgId,
    settings: settingsOf(vendor, world),
    calendar: null,
    credentials,
  });
  const source = await connectSource(app.loop, tenantId, { source: 'generic', name: 'Quarterly NPS', config: {} });
  return { emulator, tenantId, world, source };
}

function settingsOf({ mapping, userIds, knowsManagers }: DemoVendor, world: World): object {
  const ids = userIds(world);
  const idOf = (role: World['owners'][number]['role']): string => {
    const owner = world.owners.find((one) => one.role === role);
    return ids.get(owner?.email ?? '') ?? '';
  };
  const managers = Object.entries(world.managers).map(([email, manager]) => [ids.get(email), ids.get(manager)]);
  return {
    timeZone: 'Europe/Berlin',
    mapping,
    people: {
      programOwner: idOf('program_owner'),
      productLiaison: idOf('product_liaison'),
      ...(knowsManagers ? {} : { managers: Object.fromEntries(managers) as object }),
    },
    holdS: HOLD_S,
  };
}
