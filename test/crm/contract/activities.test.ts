import type { TouchChannel } from '../../../src/domain/case-state';
import type { ActivityRecord } from '../../../src/domain/crm-record';
import type { CrmWrite } from '../../../src/ports';
import { activityRecord, MONDAY, newWrite, taskRecord } from '../case-fixtures';
import type { CrmWorld, FaultKind } from '../crm-world';
import { deliverAll } from '../deliver-all';
import { WORLDS } from '../worlds';
import { again, idsOf } from './outcomes';

const CHANNELS: readonly TouchChannel[] = ['call', 'email', 'meeting', 'message'];
const LOSSES: readonly FaultKind[] = ['lost_answer', 'half_answer', 'server_error', 'never_arrived', 'rate_limited'];

const twice = async (act: () => Promise<void>): Promise<void> => {
  await act();
  await act();
};

describe.each(WORLDS)('%s: outreach', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const touched = (changed: Partial<ActivityRecord> = {}, n = 1): CrmWrite => {
    const { contactId, accountId } = world.cast.ada;
    const record = world.record(n, { contactId, accountId });
    return newWrite(record, { activities: [activityRecord(record, changed)] });
  };

  const keyOf = (item: CrmWrite): string => item.activities[0]!.activityKey;

  test.each(CHANNELS)('a %s is logged once, on contact and case, by whom and when', async (channel) => {
    const item = touched({ channel, at: MONDAY - 60_000 });
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const logged = await world.activities();
    expect(logged).toEqual([
      expect.objectContaining({
        id: ids.activities[keyOf(item)],
        key: keyOf(item),
        ownerId: world.cast.owner,
        at: MONDAY - 60_000,
        caseIds: [ids.caseId],
        contactIds: [world.cast.ada.contactId],
      }),
    ]);
    expect(`${logged[0]?.subject}${logged[0]?.body}`).toContain('Spoke to the customer');
    expect((logged[0]?.body ?? '').includes('<soon>')).toBe(world.taskMarkup === 'plain');
    expect(await world.tasks()).toHaveLength(1);
  });

  test('the same again changes nothing, a later version changes it in place', async () => {
    const item = touched();
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const before = await world.activities();
    expect(await world.open().crm.write([again(item, ids)])).toEqual([{ status: 'written', ids }]);
    expect(await world.activities()).toEqual(before);
    const erased = [{ ...item.activities[0]!, subject: 'Erased', body: [] }];
    idsOf((await world.open().crm.write([again(item, ids, { activities: erased })]))[0]);
    expect(await world.activities()).toEqual([expect.objectContaining({ id: before[0]?.id, subject: 'Erased' })]);
  });

  test('of a case that stands, several at once', async () => {
    const record = world.record(1);
    const ids = idsOf((await world.open().crm.write([newWrite(record)]))[0]);
    const activities = CHANNELS.map((channel, n) =>
      activityRecord(record, { channel, activityKey: `${record.caseKey}_touch_${n + 1}` }),
    );
    const learned = idsOf((await world.open().crm.write([again(newWrite(record, { activities }), ids)]))[0]);
    expect(Object.keys(learned.activities)).toEqual(activities.map(({ activityKey }) => activityKey));
    expect((await world.activities()).map(({ key }) => key).sort()).toEqual(Object.keys(learned.activities).sort());
  });

  test.each(LOSSES)('%s while it is logged: the next turn doubles nothing', async (kind) => {
    await world.fault(kind, 'activity_write');
    const items = [touched({}, 1), touched({}, 2)];
    const outcomes = await world.open().crm.write(items);
    expect(outcomes).toMatchObject([{ status: 'retry' }, { status: 'retry' }]);
    world.pass(3_600_000);
    const turn = items.map((item, n) => again(item, outcomes[n]!.ids, { outcomeUnknown: unknown(outcomes[n]!) }));
    (await world.open().crm.write(turn)).forEach(idsOf);
    expect((await world.activities()).map(({ key }) => key).sort()).toEqual(items.map(keyOf).sort());
    expect(await world.tasks()).toHaveLength(2);
  });

  const unknown = (outcome: { readonly status: string }): boolean =>
    'outcomeUnknown' in outcome && outcome.outcomeUnknown === true;

  test.each([1, 2, 3])('a process killed at its %i. answer leaves nothing doubled', async (n) => {
    const item = touched();
    let left = n;
    const probe = async (): Promise<void> => {
      left -= 1;
      if (left === 0) throw new Error('killed');
    };
    await world
      .open({ probe })
      .crm.write([item])
      .catch(() => null);
    idsOf((await world.open().crm.write([{ ...item, outcomeUnknown: true }]))[0]);
    expect([await world.cases(), await world.tasks(), await world.activities()]).toMatchObject([
      { length: 1 },
      { length: 1 },
      { length: 1 },
    ]);
  });

  test('ids forgotten, with not even the doubt left: nothing is doubled all the same', async () => {
    const item = touched();
    await world.open().crm.write([item]);
    idsOf((await world.open().crm.write([item]))[0]);
    expect(await world.activities()).toHaveLength(1);
  });

  test.each([7, 29, 63])('a storm of faults logs each exactly once (seed %i)', async (seed) => {
    const items = Array.from({ length: 8 }, (_, n) => touched({ channel: CHANNELS[n % 4]! }, n));
    await deliverAll(world, items, seed);
    const logged = await world.activities();
    expect(logged.map(({ key }) => key).sort()).toEqual(items.map(keyOf).sort());
    const caseOf = new Map((await world.cases()).map(({ id, caseKey }) => [id, caseKey]));
    for (const one of logged) expect(one.key).toContain(caseOf.get(one.caseIds[0] ?? ''));
    expect(await world.tasks()).toHaveLength(items.length);
  });

  test('one that is refused names itself and holds up nothing', async () => {
    const refused = touched({ ownerId: world.cast.deactivatedOwner }, 1);
    const outcomes = await world.open().crm.write([refused, touched({}, 2)]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', record: 'activity', field: expect.stringMatching(/owner/i) as string },
      { status: 'written' },
    ]);
    expect(outcomes[0]?.ids).toMatchObject({ caseId: expect.any(String) as string, activities: {} });
    expect(JSON.stringify(outcomes)).not.toMatch(/right invoice/);
    expect([await world.tasks(), await world.activities()]).toMatchObject([{ length: 2 }, { length: 1 }]);
  });

  test('with a contact that is gone, and the next task, hang on the case alone', async () => {
    const item = touched();
    const [task] = item.tasks;
    const first = idsOf((await world.open().crm.write([{ ...item, activities: [] }]))[0]);
    await world.removeContact(world.cast.ada.contactId);
    const next = { ...task!, taskKey: `${item.caseKey}_owner_2` };
    const ids = idsOf((await world.open().crm.write([again(item, first, { tasks: [next] })]))[0]);
    expect(Object.keys(ids.tasks)).toContain(next.taskKey);
    expect(await world.activities()).toMatchObject([{ key: keyOf(item), caseIds: [ids.caseId], contactIds: [] }]);
    expect(await world.tasks()).toMatchObject([{ taskKey: task!.taskKey }, { taskKey: next.taskKey, contactIds: [] }]);
  });

  test('of a case whose contact is gone before it is first written, is written with it', async () => {
    await world.removeContact(world.cast.ada.contactId);
    idsOf((await world.open().crm.write([touched()]))[0]);
    expect(await world.cases()).toMatchObject([{ contactIds: [] }]);
    expect([await world.tasks(), await world.activities()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  describe('that was taken back', () => {
    const undone = (item: CrmWrite): readonly ActivityRecord[] =>
      item.activities.map((one) => ({ ...one, status: 'undone' }));

    test('is taken out, once and again', async () => {
      const item = touched();
      const ids = idsOf((await world.open().crm.write([item]))[0]);
      const turn = again(item, ids, { activities: undone(item) });
      await twice(async () => {
        expect(idsOf((await world.open().crm.write([turn]))[0]).activities).toEqual(ids.activities);
        expect(await world.activities()).toEqual([]);
      });
      expect(await world.tasks()).toHaveLength(1);
    });

    test('is taken out where its id was never heard of', async () => {
      const item = touched();
      await world.open().crm.write([item]);
      idsOf((await world.open().crm.write([{ ...item, activities: undone(item), outcomeUnknown: true }]))[0]);
      expect(await world.activities()).toEqual([]);
    });

    test('and never was there, leaves the rest to be written', async () => {
      const item = touched();
      expect(idsOf((await world.open().crm.write([{ ...item, activities: undone(item) }]))[0]).activities).toEqual({});
      expect([await world.tasks(), await world.activities()]).toMatchObject([{ length: 1 }, { length: 0 }]);
    });

    test.each(LOSSES)('and meets %s, is gone after the next turn', async (kind) => {
      const item = touched();
      const ids = idsOf((await world.open().crm.write([item]))[0]);
      await world.fault(kind, 'activity_write');
      const turn = again(item, ids, { activities: undone(item) });
      const [outcome] = await world.open().crm.write([turn]);
      // An answer without a body loses nothing when it is cut in half.
      expect(outcome?.status).toMatch(kind === 'half_answer' ? /retry|written/ : /retry/);
      world.pass(3_600_000);
      idsOf((await world.open().crm.write([{ ...turn, outcomeUnknown: true }]))[0]);
      expect(await world.activities()).toEqual([]);
    });
  });

  describe("that is somebody's own", () => {
    const linkedTo = async (type: 'call' | 'email' | 'meeting'): Promise<CrmWrite> => {
      const { contactId, accountId } = world.cast.ada;
      const linked = await world.log({ type, at: MONDAY - 1, subject: 'His own words', contactId, accountId });
      return touched({ linked, channel: type });
    };

    test.each(['call', 'email', 'meeting'] as const)('a %s hangs on the case too, and stays as it is', async (type) => {
      const item = await linkedTo(type);
      const ids = idsOf((await world.open().crm.write([item]))[0]);
      expect(ids.activities).toEqual({ [keyOf(item)]: item.activities[0]?.linked?.id });
      expect(await world.activities()).toEqual([
        expect.objectContaining({ type, key: '', subject: 'His own words', caseIds: [ids.caseId] }),
      ]);
      expect(await world.open().crm.write([again(item, ids)])).toEqual([{ status: 'written', ids }]);
      const back = item.activities.map((one) => ({ ...one, status: 'undone' }) as const);
      await twice(async () => {
        idsOf((await world.open().crm.write([again(item, ids, { activities: back })]))[0]);
        expect(await world.activities()).toEqual([expect.objectContaining({ subject: 'His own words', caseIds: [] })]);
      });
    });

    test('and has been deleted, needs nothing more', async () => {
      const item = await linkedTo('call');
      await world.removeActivity(item.activities[0]!.linked!);
      idsOf((await world.open().crm.write([item, touched({}, 2)]))[0]);
      expect(await world.activities()).toMatchObject([{ key: keyOf(touched({}, 2)) }]);
    });

    test.each(LOSSES)('%s loses no link', async (kind) => {
      const item = await linkedTo('call');
      await world.fault(kind, 'any');
      const [outcome] = await world.open().crm.write([item]);
      world.pass(3_600_000);
      idsOf((await world.open().crm.write([again(item, outcome!.ids, { outcomeUnknown: true })]))[0]);
      expect(await world.activities()).toMatchObject([{ caseIds: [expect.any(String) as string] }]);
    });
  });

  describe('to choose from', () => {
    const DAY_MS = 86_400_000;
    const sinceAt = MONDAY - 7 * DAY_MS;

    test('is what people did, newest first, without ours, incoming, planned and old', async () => {
      const { contactId, accountId } = world.cast.ada;
      const about = { contactId, accountId };
      const call = await world.log({ type: 'call', at: MONDAY - DAY_MS, subject: 'Called', reached: false, ...about });
      const email = await world.log({ type: 'email', at: MONDAY - 2 * DAY_MS, subject: 'Wrote', ...about });
      const met = await world.log({ type: 'meeting', at: MONDAY - 3 * DAY_MS, subject: 'Met', ...about });
      const did = await world.log({ type: 'task', at: MONDAY - 4 * DAY_MS, subject: 'Did', ...about });
      await world.log({ type: 'call', at: MONDAY - DAY_MS, subject: 'Was called', inbound: true, ...about });
      await world.log({ type: 'call', at: MONDAY - 8 * DAY_MS, subject: 'Long ago', ...about });
      await world.log({ type: 'task', at: MONDAY - DAY_MS, subject: 'Not done', open: true, ...about });
      await world.log({ type: 'meeting', at: MONDAY - DAY_MS, subject: 'Not yet', open: true, ...about });
      const ours = touched();
      await world.open().crm.write([{ ...ours, tasks: [taskRecord(ours.case, { status: 'done' })] }]);
      const found = await world.open().crm.recentActivities({ ...about, sinceAt });
      const ownerId = world.cast.otherOwner;
      const seen = { contactId, ownerId };
      expect(found).toMatchObject([
        { ...call, at: MONDAY - DAY_MS, subject: 'Called', result: 'attempted', ...seen },
        { ...email, at: MONDAY - 2 * DAY_MS, subject: 'Wrote', result: 'wrote', ...seen },
        { ...met, at: MONDAY - 3 * DAY_MS, subject: 'Met', ...seen },
        { ...did, at: MONDAY - 4 * DAY_MS, subject: 'Did', result: null, ...seen },
      ]);
      expect(found).toHaveLength(4);
    });

    test('is also what was done with another contact of the account, who is named', async () => {
      const { contactId, accountId } = world.cast.dee;
      await world.log({ type: 'call', at: MONDAY - DAY_MS, subject: 'Called Dee', contactId, accountId });
      const { crm } = world.open();
      const ofAccount = await crm.recentActivities({ contactId: world.cast.ada.contactId, accountId, sinceAt });
      expect(ofAccount).toMatchObject([{ subject: 'Called Dee', contactId }]);
      const ofAda = await crm.recentActivities({ contactId: world.cast.ada.contactId, accountId: null, sinceAt });
      expect(ofAda).toEqual([]);
      expect(await crm.recentActivities({ contactId: null, accountId: null, sinceAt })).toEqual([]);
    });
  });

  describe('tasks as they stand in the CRM', () => {
    test('are told in the order asked, ticked off or not; one that is gone is null', async () => {
      const items = [1, 2, 3].map((n) => newWrite(world.record(n)));
      const outcomes = await world.open().crm.write(items);
      const ids = items.map((item, n) => idsOf(outcomes[n]).tasks[item.tasks[0]!.taskKey] ?? '');
      world.pass(60_000);
      const tickedAt = world.now();
      await world.tickOff(ids[1]!);
      await world.removeTask(ids[2]!);
      const { crm } = world.open();
      const [open, done, gone, repeated] = await crm.readTasks([ids[0]!, ids[1]!, ids[2]!, ids[0]!]);
      expect(open).toMatchObject({ id: ids[0], completed: false, ownerId: world.cast.owner });
      expect(open?.changedAt).toBeLessThan(tickedAt);
      expect(done).toMatchObject({ id: ids[1], completed: true });
      // Some CRMs keep whole seconds.
      expect(tickedAt - (done?.changedAt ?? 0)).toBeLessThan(1_000);
      expect([null, world.cast.owner]).toContain(done?.changedBy);
      expect([gone, repeated]).toEqual([null, open]);
      expect(await crm.readTasks([])).toEqual([]);
    });
  });
});
