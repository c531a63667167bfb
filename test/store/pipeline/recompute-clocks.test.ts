import type { TimerRow } from '../../../src/case-ports';
import { recomputeClocks, recomputeTenant, type Recount } from '../../../src/pipeline/clocks/recompute-clocks';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { caseOf, hear } from './given-cases';
import { DAY_MS, newWatch, type Watch } from './given-rounds';
import { command } from './given-commands';

const HOUR_MS = 3_600_000;

describe.each(ENGINES)('on %s, a look at all open clocks', (engine) => {
  let tables: Tables;
  let watch: Watch;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    watch = await newWatch(tables);
    await hear(watch, { id: 'r', score: 3 });
  });

  const looked = async (): Promise<Recount> => {
    const tenant = await watch.stores.tenants.tenant(watch.db, watch.tenantId);
    return recomputeTenant(watch.loop, tenant!);
  };
  const timers = async (): Promise<readonly string[]> => {
    const { caseKey } = await caseOf(watch, 'r');
    const rows = await watch.stores.clocks.timers(watch.db, watch.tenantId, [caseKey]);
    return rows.map(({ clock, what, threshold, state }) => `${clock} ${what} ${threshold} ${state}`).sort();
  };
  const end = (change: Pick<TimerRow, 'clock' | 'threshold'>, state: string): Promise<unknown> =>
    watch.db.query(`update timers set state = $4 where tenant_id = $1 and clock = $2 and threshold = $3`, [
      ...[watch.tenantId, change.clock, change.threshold, state],
    ]);

  test('finds nothing to do as a rule', async () => {
    const before = await caseOf(watch, 'r');
    const pending = await timers();
    expect(await looked()).toEqual({ openCases: 1, moved: 0, rearmed: 0 });
    expect(await caseOf(watch, 'r')).toEqual(before);
    expect(await timers()).toEqual(pending);
  });

  test('moves a deadline that is another one by the zone data of today, by an event, once', async () => {
    const { clocks, caseKey, seq } = await caseOf(watch, 'r');
    const due = clocks.first_touch!.dueAt!;
    await watch.db.query(
      `update cases set state = jsonb_set(state, '{clocks,first_touch,dueAt}', $3::jsonb) where tenant_id = $1 and case_key = $2`,
      [watch.tenantId, caseKey, JSON.stringify(due - HOUR_MS)],
    );
    expect(await looked()).toEqual({ openCases: 1, moved: 1, rearmed: 0 });
    const after = await caseOf(watch, 'r');
    expect(after).toMatchObject({ seq: seq + 1, clocks: { first_touch: { dueAt: due, status: 'running' } } });
    expect(after.log.at(-1)?.text).toMatch(/rules of its time zone/);
    const [row] = await watch.db.query<{ dueAt: number }>(
      `select due_at as "dueAt" from clocks where tenant_id = $1 and clock = 'first_touch'`,
      [watch.tenantId],
    );
    expect(row?.dueAt).toBe(due);
    expect(await looked()).toEqual({ openCases: 1, moved: 0, rearmed: 0 });
  });

  test('sets timers again that fired without effect, or got lost; a warning that was passed over stays so', async () => {
    watch.time.now += 20 * DAY_MS;
    await end({ clock: 'first_touch', threshold: 100 }, 'fired');
    await end({ clock: 'first_touch', threshold: 75 }, 'superseded');
    await end({ clock: 'resolution', threshold: 100 }, 'stale');
    expect(await looked()).toMatchObject({ moved: 0, rearmed: 2 });
    expect(await timers()).toEqual([
      'first_touch threshold 100 pending',
      'first_touch threshold 75 superseded',
      'resolution threshold 100 pending',
      'resolution threshold 75 pending',
    ]);
  });

  test('sets a timer right that waits for another moment than its clock leads to', async () => {
    const fireAt = async () => {
      const { caseKey } = await caseOf(watch, 'r');
      const rows = await watch.stores.clocks.timers(watch.db, watch.tenantId, [caseKey]);
      return rows.map((timer) => timer.fireAt).sort((a, b) => a - b);
    };
    const before = await fireAt();
    await watch.db.query(
      `update timers set fire_at = fire_at + interval '1 hour' where tenant_id = $1 and clock = 'resolution'`,
      [watch.tenantId],
    );
    expect(await looked()).toMatchObject({ moved: 0, rearmed: 2 });
    expect(await fireAt()).toEqual(before);
    expect(await looked()).toMatchObject({ moved: 0, rearmed: 0 });
  });

  test('brings back a pause that would never have ended', async () => {
    const { caseKey, ownerId: userId } = await caseOf(watch, 'r');
    const until = { at: watch.time.now + DAY_MS };
    const waits = { caseKey, userId, action: { kind: 'wait', until, note: 'on leave' } } as const;
    expect((await command(watch.loop, watch.tenantId, waits)).ok).toBe(true);
    expect(await timers()).toContain('resolution resume 0 pending');
    await end({ clock: 'resolution', threshold: 0 }, 'fired');
    expect(await looked()).toMatchObject({ rearmed: 0 });
    watch.time.now += 2 * DAY_MS;
    expect(await looked()).toMatchObject({ rearmed: 1 });
    expect(await timers()).toContain('resolution resume 0 pending');
  });

  test('goes through every tenant', async () => {
    await end({ clock: 'resolution', threshold: 100 }, 'stale');
    await recomputeClocks(watch.loop);
    expect(await timers()).toContain('resolution threshold 100 pending');
  });
});
