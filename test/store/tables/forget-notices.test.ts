import { forgetNotices } from '../../../src/pipeline/telling/forget-notices';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE } from './given';

const DAY_MS = 86_400_000;

describe.each(ENGINES)('notices on %s', (engine) => {
  test('are forgotten ninety days after they were due, however many, unless they still wait', async () => {
    const tables = await freshTables(engine);
    const { db, stores, tenantId } = await newTenant(tables);
    await db.query(
      `insert into notices (tenant_id, about, seq, kind, user_id, channel, not_before, state)
       select $1, 'a', n, 'assigned', '1', 'crm', $2::timestamptz - case when n = 0 then interval '89 days' else interval '91 days' end,
         case when n = 1 then 'waiting' else 'sent' end from generate_series(0, 2500) n`,
      [tenantId, new Date(NINE).toISOString()],
    );
    const loop = { db, stores, clock: { now: () => Promise.resolve(NINE) } };
    expect(await forgetNotices(loop)).toBe(2499);
    expect(await forgetNotices(loop)).toBe(0);
    expect(await db.query('select seq from notices order by seq')).toEqual([{ seq: 0 }, { seq: 1 }]);
    expect(await forgetNotices({ ...loop, clock: { now: () => Promise.resolve(NINE + 2 * DAY_MS) } })).toBe(1);
  });
});
