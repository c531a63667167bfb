import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { CrmUnavailable, type ActivityQuery, type CrmActivity } from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { STAFF, type Arrangement, type Office } from './given-cases';
import { newRequestId } from './given-commands';
import { DAY_MS, MINUTE_MS, newDesk, refusedWith, SPOKE, type Desk } from './given-desk';
import { crm } from './given-loop';

describe.each(ENGINES)('on %s, outreach', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const desk = (arrangement: Arrangement = {}): Promise<Desk> => newDesk(tables, arrangement);

  describe('what the CRM has of it', () => {
    const CALL: CrmActivity = {
      ...{ type: 'call', id: '77', at: NINE - HOUR_MS, ownerId: STAFF.liam, contactId: 'another', subject: 'Called' },
      result: 'attempted',
    };
    const withActivities = async (
      activities: readonly CrmActivity[],
    ): Promise<{ own: Desk; asked: ActivityQuery[] }> => {
      const asked: ActivityQuery[] = [];
      const reading = crm({
        recentActivities: (query) => {
          asked.push(query);
          return Promise.resolve(activities);
        },
      });
      const open = (): ReturnType<Office['loop']['crm']['open']> =>
        Promise.resolve({ crm: reading, budget: () => ({}) });
      const own = await desk({ loop: { crm: { open } } });
      own.time.now += 2 * HOUR_MS;
      return { own, asked };
    };
    const link = (id: string): CaseAction => ({ kind: 'link_activity', activity: { type: 'call', id }, result: null });

    test('counts as a touch of whoever made it, when it was made, verified', async () => {
      const made = { ...CALL, at: NINE + HOUR_MS };
      const { own, asked } = await withActivities([{ ...made, id: '78' }, made]);
      expect(await own.act(STAFF.carla, link('77'))).toMatchObject({
        ok: true,
        undoUntil: NINE + 2 * HOUR_MS + 10 * MINUTE_MS,
      });
      expect(asked).toEqual([
        { contactId: 'contact of ann', accountId: 'account of ann', sinceAt: own.time.now - 7 * DAY_MS },
      ]);
      const now = await own.now();
      expect(now.touches).toEqual([
        {
          ...{ channel: 'call', result: 'attempted', at: made.at, source: 'verified', contactId: 'another' },
          ...{ n: 1, by: STAFF.liam, linked: { type: 'call', id: '77' }, undone: false },
        },
      ]);
      expect(now.clocks.first_touch).toMatchObject({ status: 'met', stoppedAt: made.at });
      expect(await own.act(STAFF.carla, link('77'))).toMatchObject(refusedWith('already_so'));
    });

    test('is not what it does not have', async () => {
      const { own } = await withActivities([CALL]);
      expect(await own.act(STAFF.carla, link('1'))).toMatchObject(
        refusedWith('not_possible', 'The CRM has no such activity'),
      );
      expect(await own.act(STAFF.carla, link('77'))).toMatchObject(refusedWith('not_possible', 'before the response'));
    });

    test('is not asked for by who may not', async () => {
      const { own, asked } = await withActivities([CALL]);
      expect(await own.act(STAFF.sven, link('77'))).toMatchObject(refusedWith('not_allowed'));
      expect(asked).toEqual([]);
    });

    test('cannot be read now: the same request may be sent again', async () => {
      const state = { away: true };
      const reading = crm({
        recentActivities: () =>
          state.away
            ? Promise.reject(new CrmUnavailable('away', NINE))
            : Promise.resolve([{ ...CALL, at: NINE + HOUR_MS }]),
      });
      const open = (): ReturnType<Office['loop']['crm']['open']> =>
        Promise.resolve({ crm: reading, budget: () => ({}) });
      const own = await desk({ loop: { crm: { open } } });
      own.time.now += 2 * HOUR_MS;
      const requestId = newRequestId();
      await expect(own.act(STAFF.carla, link('77'), { requestId })).rejects.toThrow(CrmUnavailable);
      state.away = false;
      expect(await own.act(STAFF.carla, link('77'), { requestId })).toMatchObject({ ok: true, repeated: false });
    });
  });

  test('a touch to another contact of the account counts where the owner says so', async () => {
    const own = await desk();
    await own.act(STAFF.carla, { ...SPOKE, contactId: 'another' });
    await own.act(STAFF.carla, { ...SPOKE, contactId: 'contact of ann' });
    const { touches } = await own.now();
    expect(touches.map(({ contactId }) => contactId)).toEqual(['another', undefined]);
  });
});
