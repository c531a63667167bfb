import { newSealingKey, openVault } from '../../../src/crypto';
import { forgetBodies } from '../../../src/pipeline/intake/forget-bodies';
import type { Loop } from '../../../src/pipeline/loop';
import { createStores } from '../../../src/store/stores';
import { ENGINES, freshDb } from '../../harness/databases';

const NOW = Date.UTC(2026, 8, 15);
const DAY_MS = 86_400_000;

describe.each(ENGINES)('raw bodies on %s', (engine) => {
  test('are dropped after thirty days, once their delivery is settled; the row stays for the ledger', async () => {
    const db = await freshDb(engine);
    await db.query(
      `insert into tenants (name, crm, org_id, settings, created_at) values ('t', 'hubspot', '1', '{}', now())`,
    );
    await db.query(`insert into connections (tenant_id, connection_id, source, name, key_hash, key_sealed, secrets_sealed,
      config, created_at) values (1, 1, 'generic', 'n', 'h', 's', 's', '{}', now())`);
    const deliver = (key: string, ageDays: number, settled: boolean): Promise<unknown> =>
      db.query(
        `insert into deliveries (tenant_id, connection_id, delivery_key, received_at, headers, body, state, bucket)
         values (1, 1, $1, $2, '{}', 'said', $3, $4)`,
        [key, new Date(NOW - ageDays * DAY_MS).toISOString(), settled ? 'done' : 'new', settled ? 'parsed' : null],
      );
    await deliver('old', 31, true);
    await deliver('young', 29, true);
    await deliver('old but not settled', 31, false);

    const stores = createStores(openVault([newSealingKey()]));
    const loop: Pick<Loop, 'db' | 'stores' | 'clock'> = { db, stores, clock: { now: () => Promise.resolve(NOW) } };
    expect(await forgetBodies(loop)).toBe(1);
    expect(await forgetBodies(loop)).toBe(0);
    const kept = await db.query<{ key: string; kept: boolean }>(
      'select delivery_key as key, body is not null as kept from deliveries order by delivery_id',
    );
    expect(kept).toEqual([
      { key: 'old', kept: false },
      { key: 'young', kept: true },
      { key: 'old but not settled', kept: true },
    ]);
  });
});
