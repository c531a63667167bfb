import { caseKeyOf, newWrite } from '../case-fixtures';
import type { CrmWorld, FaultKind } from '../crm-world';
import { deliverAll } from '../deliver-all';
import { WORLDS } from '../worlds';
import { again, idsOf } from './outcomes';

const LOSSES: readonly (readonly [FaultKind, 'case_write' | 'task_write'])[] = [
  ['lost_answer', 'case_write'],
  ['lost_answer', 'task_write'],
  ['half_answer', 'case_write'],
  ['half_answer', 'task_write'],
  ['server_error', 'case_write'],
  ['never_arrived', 'case_write'],
  ['never_arrived', 'task_write'],
];

describe.each(WORLDS)('%s: nothing lost, nothing doubled', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test.each(LOSSES)('%s on a %s: outcome unknown, and the next turn doubles nothing', async (kind, on) => {
    await world.fault(kind, on);
    const items = [newWrite(world.record(1)), newWrite(world.record(2))];
    const outcomes = await world.open().crm.write(items);
    const unknown = { status: 'retry', outcomeUnknown: true };
    expect(outcomes).toMatchObject([unknown, unknown]);
    const turn = items.map((item, n) => again(item, outcomes[n]!.ids, { outcomeUnknown: true }));
    (await world.open().crm.write(turn)).forEach(idsOf);
    expect([await world.cases(), await world.tasks()]).toMatchObject([{ length: 2 }, { length: 2 }]);
  });

  test.each([11, 23, 42, 57, 91])(
    'a storm of faults leaves each case and task exactly once (seed %i)',
    async (seed) => {
      const items = Array.from({ length: 12 }, (_, n) => newWrite(world.record(n)));
      await deliverAll(world, items, seed);
      const cases = await world.cases();
      expect(cases.map((stored) => stored.caseKey).sort()).toEqual(items.map((item) => item.caseKey).sort());
      const tasks = await world.tasks();
      expect(tasks.map((task) => task.taskKey).sort()).toEqual(items.map((item) => item.tasks[0]!.taskKey).sort());
      const keyOfId = new Map(cases.map((stored) => [stored.id, stored.caseKey]));
      for (const task of tasks) expect(task.taskKey).toContain(keyOfId.get(task.caseIds[0] ?? ''));
    },
  );

  test('an answer lost and forgotten, with not even the doubt left, doubles no case', async () => {
    const item = newWrite(world.record(1));
    await world.open().crm.write([item]);
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    expect((await world.cases()).map((stored) => stored.id)).toEqual([ids.caseId]);
    expect(await world.tasks()).toHaveLength(1);
  });

  test('a process killed after the case was sent leaves a case that gets its task', async () => {
    const item = newWrite(world.record(1));
    const dying = async (): Promise<void> => Promise.reject(new Error('killed'));
    await expect(world.open({ probe: dying }).crm.write([item])).rejects.toThrow('killed');
    idsOf((await world.open().crm.write([{ ...item, outcomeUnknown: true }]))[0]);
    expect([await world.cases(), await world.tasks()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  test('a case somebody deleted in the CRM comes back', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item, newWrite(world.record(2))]))[0]);
    await world.removeCase(ids.caseId ?? '');
    const renewed = idsOf((await world.open().crm.write([again(item, ids)]))[0]);
    expect(renewed.caseId).not.toBe(ids.caseId);
    expect((await world.cases()).map((stored) => stored.caseKey).sort()).toEqual([caseKeyOf(1), caseKeyOf(2)].sort());
    expect(await world.tasks()).toHaveLength(2);
  });

  test('a task somebody deleted in the CRM comes back on its case', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    await world.removeTask(ids.tasks[item.tasks[0]!.taskKey] ?? '');
    idsOf((await world.open().crm.write([again(item, ids)]))[0]);
    expect(await world.tasks()).toEqual([expect.objectContaining({ caseIds: [ids.caseId] })]);
  });
});
