import { newWrite, taskRecord } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';
import { again, idsOf } from './outcomes';

describe.each(WORLDS)('%s: refusals', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('one refused record names its field and holds up nobody', async () => {
    const { cast, open } = world;
    const items = [1, 2, 3].map((n) =>
      newWrite(world.record(n, { ownerId: n === 2 ? cast.deactivatedOwner : cast.owner })),
    );
    const outcomes = await open().crm.write(items);
    expect(outcomes).toMatchObject([
      { status: 'written' },
      { status: 'rejected', record: 'case', field: expect.stringMatching(/owner/i) as string, ids: { caseId: null } },
      { status: 'written' },
    ]);
    expect([await world.cases(), await world.tasks()]).toMatchObject([{ length: 2 }, { length: 2 }]);
  });

  test('a refused task leaves the case and its id', async () => {
    const { cast, open } = world;
    const record = world.record(1);
    const task = taskRecord(record, { ownerId: cast.deactivatedOwner });
    const [outcome] = await open().crm.write([newWrite(record, { tasks: [task] })]);
    const [stored] = await world.cases();
    expect(outcome).toMatchObject({ status: 'rejected', record: 'task', ids: { caseId: stored?.id, tasks: {} } });
  });

  test('a refused change of a case does not keep its task from its owner', async () => {
    const { cast, open } = world;
    const item = newWrite(world.record(1));
    const ids = idsOf((await open().crm.write([item]))[0]);
    const changed = world.record(1, { ownerId: cast.deactivatedOwner });
    const task = taskRecord(item.case, { subject: 'The customer wrote again' });
    const [outcome] = await open().crm.write([again(item, ids, { case: changed, tasks: [task] })]);
    expect(outcome).toMatchObject({ status: 'rejected', record: 'case', ids });
    expect(await world.tasks()).toEqual([expect.objectContaining({ subject: 'The customer wrote again' })]);
  });

  test('what a customer wrote is in no message', async () => {
    const { cast, open } = world;
    const record = world.record(1, { ownerId: cast.deactivatedOwner, title: 'ada@acme.example is furious' });
    const [outcome] = await open().crm.write([newWrite(record)]);
    expect(JSON.stringify(outcome)).not.toMatch(/furious|acme|invoice/);
  });
});
