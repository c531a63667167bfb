import { forgetBodies } from '../../../src/pipeline/intake/forget-bodies';
import type { Loop } from '../../../src/pipeline/loop';
import { ENGINES } from '../../harness/databases';
import { delivery, freshTables, newTenant, SETTINGS, type Tables, type Tenancy } from './given';

const NOW = Date.UTC(2026, 8, 15);
const DAY_MS = 86_400_000;

describe.each(ENGINES)('raw bodies on %s', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const arrived = async (own: Tenancy, deliveryKey: string, ageDays: number): Promise<void> => {
    await tables.stores.deliveries.insert(tables.db, [
      delivery(own, { deliveryKey, receivedAt: NOW - ageDays * DAY_MS }),
    ]);
  };
  const settle = (own: Tenancy): Promise<unknown> =>
    tables.db.query(`update deliveries set state = 'done', bucket = 'parsed' where tenant_id = $1`, [own.tenantId]);
  const loop = (): Pick<Loop, 'db' | 'stores' | 'clock'> => ({ ...tables, clock: { now: () => Promise.resolve(NOW) } });
  const kept = async (own: Tenancy): Promise<readonly string[]> => {
    const rows = await tables.db.query<{ key: string }>(
      'select delivery_key as key from deliveries where tenant_id = $1 and body is not null order by delivery_id',
      [own.tenantId],
    );
    return rows.map(({ key }) => key);
  };

  test('are dropped after thirty days, once their delivery is settled; the row stays for the ledger', async () => {
    const own = await newTenant(tables);
    await arrived(own, 'old', 31);
    await arrived(own, 'young', 29);
    await settle(own);
    await arrived(own, 'old but not settled', 31);
    expect(await forgetBodies(loop())).toBe(1);
    expect(await forgetBodies(loop())).toBe(0);
    expect(await kept(own)).toEqual(['young', 'old but not settled']);
  });

  test('are kept as long as each tenant wants', async () => {
    const [long, short] = [await newTenant(tables), await newTenant(tables)];
    for (const [own, bodiesDays] of [
      [long, 60],
      [short, 5],
    ] as const) {
      await tables.stores.setup.saveSettings(tables.db, own.tenantId, {
        ...SETTINGS,
        retention: { ...SETTINGS.retention, bodiesDays },
      });
      await arrived(own, 'of six days', 6);
      await arrived(own, 'of four days', 4);
      await settle(own);
    }
    await forgetBodies(loop());
    expect(await kept(long)).toEqual(['of six days', 'of four days']);
    expect(await kept(short)).toEqual(['of four days']);
  });
});
