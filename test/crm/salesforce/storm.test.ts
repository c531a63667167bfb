import type { CrmWrite } from '../../../src/ports';
import { newWrite, taskRecord } from '../case-fixtures';
import { deliverAll } from '../deliver-all';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

let world: SalesforceWorld;
afterEach(() => world.close());

/** Twelve cases, some of one account, some with two tasks. */
function someItems(): readonly CrmWrite[] {
  return Array.from({ length: 12 }, (_, n) => {
    const record = world.record(n, n % 3 === 0 ? world.cast.ada : {});
    const second = taskRecord(record, { taskKey: `${record.caseKey}_acknowledgement_1`, kind: 'acknowledgement' });
    return newWrite(record, { tasks: n % 2 === 0 ? [taskRecord(record)] : [taskRecord(record), second] });
  });
}

async function expectEachOnce(items: readonly CrmWrite[]): Promise<void> {
  const cases = await world.cases();
  expect(cases.map(({ caseKey }) => caseKey).sort()).toEqual(items.map(({ caseKey }) => caseKey).sort());
  const tasks = await world.tasks();
  const wanted = items.flatMap((item) => item.tasks.map(({ taskKey }) => taskKey));
  expect(tasks.map(({ taskKey }) => taskKey).sort()).toEqual(wanted.sort());
  const keyOfId = new Map(cases.map(({ id, caseKey }) => [id, caseKey]));
  for (const { taskKey, caseIds } of tasks) expect(taskKey).toContain(keyOfId.get(caseIds[0] ?? ''));
}

test.each([3, 8, 21, 34, 55, 89])(
  'locks, races and failures of single records beside all else (seed %i)',
  async (seed) => {
    world = await openSalesforceWorld({ graphUpdateBody: seed % 2 === 0 });
    const items = someItems();
    for (const kind of ['lock', 'race', 'rowError']) {
      for (const type of ['Detractor_Case__c', 'Task']) {
        await world.control.post('/__faults', { kind, match: { type }, times: 1 + (seed % 4) });
      }
    }
    await deliverAll(world, items, seed);
    await expectEachOnce(items);
  },
);

test('a writer that was frozen and wakes up beside another doubles nothing', async () => {
  world = await openSalesforceWorld({ graphUpdateBody: false });
  const items = someItems();
  const outcomes = await Promise.all([world.open().crm.write(items), world.open().crm.write(items)]);
  expect(outcomes.flat().every(({ status }) => status === 'written')).toBe(true);
  expect(outcomes[0]).toEqual(outcomes[1]);
  await expectEachOnce(items);
});
