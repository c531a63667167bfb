import type { CrmUser } from '../../../src/domain/types';
import { selfCheck } from '../../../src/pipeline/settings/self-check';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { command } from './given-commands';
import { caseOf, eventsSince, forAll, hear, STAFF, user } from './given-cases';
import { away, countOf, DAY_MS, newWatch, round, staff, touch, type Watch } from './given-rounds';

const { carla, mona, liam, petra, sven, lena, vera } = STAFF;
/** Carla looks after the accounts; who comes after her in the rules is Sven. */
const RULES = [forAll([{ strategy: 'account_csm' }, { strategy: 'account_owner' }])];
const LOW = { score: 5, comment: 'The dashboard is confusing.' };

describe.each(ENGINES)('on %s, looking after owners', (engine) => {
  let tables: Tables;
  let watch: Watch;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    watch = await newWatch(tables, { rules: RULES });
    await hear(watch, { id: 'r', ...LOW });
  });

  const due = async (clock: 'first_touch' | 'resolution'): Promise<number> =>
    (await caseOf(watch, 'r')).clocks[clock]?.dueAt ?? 0;
  const all = async (changed: Readonly<Record<string, Partial<CrmUser>>>): Promise<void> =>
    staff(
      watch,
      [carla, mona, liam, petra, sven, lena, vera].map((id) => user(id, changed[id])),
    );
  /** A round, and a second one that must find nothing left to do. */
  const settled = async (): Promise<void> => {
    await round(watch);
    const events = await countOf(watch, 'case_events');
    await round(watch);
    expect(await countOf(watch, 'case_events')).toBe(events);
  };

  test('what a manager was told or asked goes to another when he leaves', async () => {
    const office = await newWatch(tables, {
      rules: [
        forAll([{ strategy: 'account_csm' }], { raise: [{ strategy: 'manager_of', of: { strategy: 'owner' } }] }),
      ],
    });
    await hear(office, { id: 'r', ...LOW }, { id: 'b', ...LOW, facts: { doNotContact: true } });
    const asked = async (id: string): Promise<readonly string[]> =>
      (await caseOf(office, id)).tasks
        .filter(({ kind, status }) => kind !== 'owner' && status === 'open')
        .map(({ purpose, ownerId }) => `${purpose} ${ownerId}`);
    expect(await asked('r')).toEqual([`acknowledge ${mona}`]);
    expect(await asked('b')).toEqual([`acknowledge ${mona}`, `decide_contact ${mona}`]);
    await staff(
      office,
      Object.values(STAFF).map((id) => user(id, { active: id !== mona, managerId: id === carla ? mona : null })),
    );
    await round(office);
    expect(await asked('r')).toEqual([`acknowledge ${petra}`]);
    expect(await asked('b')).toEqual([`acknowledge ${petra}`, `decide_contact ${petra}`]);
    const events = await countOf(office, 'case_events');
    await round(office);
    expect(await countOf(office, 'case_events')).toBe(events);
  });

  describe('of a case nobody has touched', () => {
    test('the delegate gets it for good when the owner will be away by the time it is due', async () => {
      const before = await caseOf(watch, 'r');
      const dueAt = await due('first_touch');
      await away(watch, carla, { from: dueAt - HOUR_MS, to: dueAt + 5 * DAY_MS, delegate: mona });
      await settled();
      const after = await caseOf(watch, 'r');
      expect(after).toMatchObject({ ownerId: mona, cover: null, clocks: before.clocks });
      expect(after.route).toMatchObject({ ruleId: 'all', owner: { id: mona, via: 'delegate_of(account_csm)' } });
      expect(after.route.sentence).toBe(
        `${mona} stands in for ${carla}, who is away`.replace(mona, 'Mona').replace(carla, 'Carla'),
      );
      expect(await eventsSince(watch, before)).toEqual(['assigned', 'task_reassigned']);
      expect(after.tasks).toMatchObject([{ kind: 'owner', status: 'open', ownerId: mona, dueAt }]);
      expect(after.log.at(-1)?.text).toBe('Assigned to somebody else, because the owner is away');

      watch.time.now = dueAt + 30 * DAY_MS;
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: mona });
    });

    test.each<[string, (dueAt: number) => { from: number; to: number | null }]>([
      ['begins when it is due', (dueAt) => ({ from: dueAt, to: null })],
      ['is over before it is due', (dueAt) => ({ from: NINE, to: dueAt - 1 })],
    ])('it stays where it is when the leave %s', async (_, span) => {
      await away(watch, carla, { ...span(await due('first_touch')), delegate: mona });
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
    });

    test('leave that only the CRM knows of counts as well', async () => {
      const dueAt = await due('first_touch');
      await all({ [carla]: { away: [{ fromAt: dueAt - 1, toAt: null, delegateId: mona }] } });
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(mona);
    });

    test('past its deadline, it does not wait for somebody who is away now', async () => {
      const dueAt = await due('first_touch');
      watch.time.now = dueAt + 2 * DAY_MS;
      await away(watch, carla, { from: dueAt + DAY_MS, to: null, delegate: mona });
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(mona);
    });

    test('where there is no delegate the rules are asked again, as if the leave had begun', async () => {
      const dueAt = await due('first_touch');
      await away(watch, carla, { from: dueAt - 1, to: dueAt + DAY_MS });
      await settled();
      expect((await caseOf(watch, 'r')).route).toMatchObject({ owner: { id: sven, via: 'account_owner' } });
    });

    test.each<[string, (dueAt: number) => Promise<void>]>([
      [
        'stands in for the one he stands in for',
        (dueAt) => away(watch, mona, { from: dueAt - 2, to: null, delegate: carla }),
      ],
      ['is away himself by then', (dueAt) => away(watch, mona, { from: dueAt - 2, to: dueAt + 1 })],
      ['is not active', () => all({ [mona]: { active: false } })],
      ['has no licence', () => all({ [mona]: { licensed: false } })],
    ])('a delegate is passed over who %s', async (_, prepare) => {
      const dueAt = await due('first_touch');
      await away(watch, carla, { from: dueAt - 1, to: null, delegate: mona });
      await prepare(dueAt);
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(sven);
    });

    test('the delegate of a delegate is asked', async () => {
      const dueAt = await due('first_touch');
      await away(watch, carla, { from: dueAt - 1, to: null, delegate: mona });
      await away(watch, mona, { from: dueAt - 2, to: null, delegate: liam });
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(liam);
    });

    test('where everybody is away it stays with somebody', async () => {
      for (const id of [carla, mona, liam, petra, sven, lena, vera]) await away(watch, id, { from: NINE, to: null });
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(petra);
    });
  });

  describe('of a case somebody has touched', () => {
    beforeEach(async () => {
      await touch(watch, 'r');
    });

    test('he keeps it while he is there, is covered while he is away, and gets it back', async () => {
      const before = await caseOf(watch, 'r');
      const resolution = await due('resolution');
      const leave = { from: NINE + DAY_MS, to: resolution + DAY_MS, delegate: mona };
      await away(watch, carla, leave);
      await settled();
      expect(await caseOf(watch, 'r')).toEqual(before);

      watch.time.now = leave.from;
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({
        ...{ ownerId: mona, cover: { forUserId: carla, untilAt: leave.to }, clocks: before.clocks },
        route: { owner: { id: mona, via: 'delegate_of(account_csm)' } },
      });

      watch.time.now = leave.to - 1;
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(mona);

      watch.time.now = leave.to;
      await settled();
      const back = await caseOf(watch, 'r');
      expect(back).toMatchObject({ ownerId: carla, cover: null, route: { owner: { id: carla, via: 'account_csm' } } });
      expect(back.tasks.filter(({ status }) => status === 'open')).toMatchObject([{ kind: 'owner', ownerId: carla }]);
      expect(await eventsSince(watch, before)).toEqual(['assigned', 'task_reassigned', 'assigned', 'task_reassigned']);
    });

    test('leave that is taken back gives it back at once', async () => {
      await away(watch, carla, { from: NINE, to: null, delegate: mona });
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: mona, cover: { forUserId: carla, untilAt: null } });
      await away(watch, carla);
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: carla, cover: null });
    });

    test('leave that is over before it has to be resolved changes nothing', async () => {
      await away(watch, carla, { from: NINE, to: (await due('resolution')) - 1, delegate: mona });
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
    });

    test.each(['leave', 'deactivated'])('a stand-in who goes too (%s) is replaced, for the same owner', async (how) => {
      await away(watch, carla, { from: NINE, to: NINE + 90 * DAY_MS, delegate: mona });
      await settled();
      if (how === 'leave') await away(watch, mona, { from: NINE, to: null, delegate: liam });
      else await all({ [mona]: { active: false } });
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({
        ...{ ownerId: how === 'leave' ? liam : sven, cover: { forUserId: carla } },
      });
      await away(watch, carla);
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: carla, cover: null });
    });

    test('whoever the rules name has it for good when the one who is covered leaves the company', async () => {
      await away(watch, carla, { from: NINE, to: NINE + 90 * DAY_MS, delegate: mona });
      await settled();
      await all({ [carla]: { active: false } });
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: sven, cover: null });
    });

    test('what the rules cannot give to anybody better stays with the stand-in, for good', async () => {
      await away(watch, carla, { from: NINE, to: NINE + 90 * DAY_MS, delegate: sven });
      await settled();
      await all({ [carla]: { active: false } });
      await settled();
      expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: sven, cover: null });
    });
  });

  describe('of somebody who is gone', () => {
    const gone: readonly [string, () => Promise<void>][] = [
      ['deactivated', () => all({ [carla]: { active: false } })],
      ['without a licence', () => all({ [carla]: { licensed: false } })],
      [
        'unknown to the CRM',
        () =>
          staff(
            watch,
            [mona, liam, petra, sven].map((id) => user(id)),
          ),
      ],
    ];

    test.each(gone)('%s: the rules are asked again, touched or not', async (_, leave) => {
      await hear(watch, { id: 'touched', ...LOW });
      await touch(watch, 'touched');
      const before = [await caseOf(watch, 'r'), await caseOf(watch, 'touched')];
      await leave();
      await settled();
      for (const [n, id] of ['r', 'touched'].entries()) {
        expect(await caseOf(watch, id)).toMatchObject({ ownerId: sven, cover: null, clocks: before[n]!.clocks });
      }
      expect((await caseOf(watch, 'r')).log.at(-1)?.text).toContain('not active any more');
    });

    test('the version of the rules that a case was routed by decides, whatever is published since', async () => {
      const { stores, db, tenantId } = watch;
      await db.tx(async (sql) => {
        const body = { id: 'default', version: 2, rules: [forAll([{ strategy: 'named_user', user: liam }])] };
        await stores.setup.publish(sql, tenantId, { kind: 'rule_set', id: 'default', body, publication: null });
      });
      await all({ [carla]: { active: false } });
      await settled();
      expect((await caseOf(watch, 'r')).route).toMatchObject({ ruleSetVersion: 1, owner: { id: sven } });
      await hear(watch, { id: 'new', ...LOW });
      expect((await caseOf(watch, 'new')).route).toMatchObject({ ruleSetVersion: 2, owner: { id: liam } });
    });

    test('his cases are shared out among his pool, each member in turn', async () => {
      watch = await newWatch(tables, {
        rules: [forAll([{ strategy: 'round_robin', pool: 'team' }])],
        settings: { people: { pools: { team: { members: [carla, mona, liam].map((id) => ({ user: id })) } } } },
      });
      for (let n = 0; n < 9; n++) await hear(watch, { id: `r${n}`, ...LOW });
      await all({ [carla]: { active: false } });
      await settled();
      const owners = await watch.db.query<{ id: string; n: number }>(
        'select owner_id as id, count(*)::int as n from cases where tenant_id = $1 group by 1',
        [watch.tenantId],
      );
      expect(Object.fromEntries(owners.map(({ id, n }) => [id, n])).valueOf()).not.toHaveProperty(carla);
      expect(owners.map(({ n }) => n).sort()).toEqual([4, 5]);
    });

    test('a case that was handed over goes to whom its process names now', async () => {
      await hear(watch, { id: 'fire', score: 1, comment: 'The charger caught fire and burned my hand.' });
      expect(await caseOf(watch, 'fire')).toMatchObject({ process: 'safety', ownerId: lena });
      await all({ [lena]: { active: false } });
      const { stores, db, tenantId, settings } = watch;
      const people = { ...settings.people, processOwners: { ...settings.people.processOwners, safety: vera } };
      await stores.setup.saveSettings(db, tenantId, { ...settings, people });
      await settled();
      expect(await caseOf(watch, 'fire')).toMatchObject({ process: 'safety', ownerId: vera });
    });

    test('where the directory was never read nobody is taken for gone', async () => {
      await staff(watch, []);
      await settled();
      expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
    });
  });

  test('what the rules decided anew decides itself again', async () => {
    await hear(watch, { id: 'another', ...LOW });
    const dueAt = await due('first_touch');
    await away(watch, carla, { from: dueAt - 1, to: dueAt + DAY_MS });
    await settled();
    await all({ [sven]: { active: false } });
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(petra);
    expect(await selfCheck(watch.loop, watch.tenantId)).toMatchObject({ decisions: 6, differing: 0 });
  });

  test('whoever received an escalated case and leaves is followed by somebody who says what became of it', async () => {
    const { caseKey } = await caseOf(watch, 'r');
    const followUpAt = NINE + 7 * DAY_MS;
    const said = { reason: 'a defect', reference: 'J-1', followUpAt };
    const closing = { outcome: 'escalated', to: 'product', receiverId: sven, ...said } as const;
    const action = { kind: 'close', closing, note: null } as const;
    await command(watch.loop, watch.tenantId, { caseKey, userId: carla, action });
    await all({ [sven]: { active: false } });
    await settled();
    const { tasks } = await caseOf(watch, 'r');
    expect(tasks.filter(({ status }) => status === 'open')).toMatchObject([
      { purpose: 'follow_up', ownerId: petra, dueAt: followUpAt },
    ]);
  });

  test('closed cases are left alone', async () => {
    const before = await caseOf(watch, 'r');
    await hear(watch, { id: 'r', score: 9, seq: 2 });
    expect((await caseOf(watch, 'r')).status).toBe('withdrawn');
    await all({ [carla]: { active: false } });
    expect(await round(watch)).toBe(0);
    expect((await caseOf(watch, 'r')).ownerId).toBe(before.ownerId);
  });
});
