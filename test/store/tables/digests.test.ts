import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, newTenant, NINE, openCase, ownerTask, type Tables, type Tenancy } from './given';

describe.each(ENGINES)('on %s, what is due to whom', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
    own = await newTenant(tables);
    await task(own, 'a', { ownerId: '101', dueAt: NINE + HOUR_MS });
    await task(own, 'b', { ownerId: '101', dueAt: NINE });
    await task(own, 'c', { ownerId: '102', dueAt: NINE + 9 * HOUR_MS });
    await task(own, 'd', { ownerId: '103', dueAt: NINE, status: 'done' });
    await task(own, 'e', { ownerId: '104', dueAt: NINE, kind: 'review', purpose: 'look_closer' });
    await task(await newTenant(tables), 'a', { ownerId: '105', dueAt: NINE });
  });

  const task = async (of: Tenancy, name: string, changed: Parameters<typeof ownerTask>[0]): Promise<void> => {
    const { caseKey } = (await openCase(of, { caseKey: `${name}${of.tenantId}` })).state;
    await tables.stores.cases.saveTasks(tables.db, of.tenantId, [{ caseKey, task: ownerTask(changed) }]);
  };
  const owners = (dueBefore: number) => tables.stores.digests.owners(tables.db, own.tenantId, dueBefore);
  const due = (userId: string, limit = 9) =>
    tables.stores.digests.due(tables.db, own.tenantId, { userId, dueBefore: NINE + 2 * HOUR_MS, limit });

  test('people are found by their open owner tasks', async () => {
    expect(await owners(NINE)).toEqual([]);
    expect(await owners(NINE + 1)).toEqual(['101']);
    expect(await owners(NINE + 10 * HOUR_MS)).toEqual(['101', '102']);
  });

  test('tasks come by their due time, and are counted whatever is shown', async () => {
    const tasks = [
      { caseKey: `b${own.tenantId}`, dueAt: NINE },
      { caseKey: `a${own.tenantId}`, dueAt: NINE + HOUR_MS },
    ];
    expect(await due('101')).toEqual({ count: 2, tasks });
    expect(await due('101', 1)).toEqual({ count: 2, tasks: tasks.slice(0, 1) });
    expect(await due('102')).toEqual({ count: 0, tasks: [] });
  });
});
