import { PROCESSES } from '../../../src/domain/types';
import { caseKeyOf, clockRecord, newWrite, taskRecord } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';
import { again, idsOf } from './outcomes';

describe.each(WORLDS)('%s: writing', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('a case and its task come into being once, with owner and links', async () => {
    const { cast, open } = world;
    const { contactId, accountId } = cast.ada;
    const record = world.record(1, { ownerId: cast.owner, contactId, accountId });
    const [outcome] = await open().crm.write([newWrite(record)]);
    const ids = idsOf(outcome);
    expect(await world.cases()).toEqual([
      expect.objectContaining({
        id: ids.caseId,
        caseKey: record.caseKey,
        title: record.title,
        status: 'open',
        score: '3',
        verbatim: record.verbatim,
        ownerId: cast.owner,
        log: record.log[0],
        contactIds: [contactId],
        accountIds: [accountId],
      }),
    ]);
    const [task] = newWrite(record).tasks;
    expect(await world.tasks()).toEqual([
      expect.objectContaining({
        id: ids.tasks[task!.taskKey],
        taskKey: task!.taskKey,
        subject: task!.subject,
        done: false,
        ownerId: cast.owner,
        dueAt: task!.dueAt,
        caseIds: [ids.caseId],
        contactIds: [contactId],
        accountIds: [accountId],
      }),
    ]);
  });

  test.each(PROCESSES)('a case of the process %s is taken, with a clock that has no field', async (process) => {
    const clock = clockRecord('acknowledgement', { dueAt: world.now() });
    const record = world.record(1, { process });
    idsOf((await world.open().crm.write([newWrite({ ...record, clocks: [...record.clocks, clock] })]))[0]);
    expect(await world.cases()).toHaveLength(1);
  });

  test('the same again with the ids learned changes nothing', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const before = [await world.cases(), await world.tasks()];
    expect(await world.open().crm.write([again(item, ids)])).toEqual([{ status: 'written', ids }]);
    expect([await world.cases(), await world.tasks()]).toEqual(before);
  });

  test('a later version changes case and task in place', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const changed = world.record(1, {
      status: 'contacted',
      ownerId: world.cast.otherOwner,
      verbatim: 'Now it is fixed.',
    });
    const task = taskRecord(changed, { status: 'done', subject: 'Done' });
    await world.open().crm.write([again(item, ids, { case: changed, tasks: [task] })]);
    expect(await world.cases()).toEqual([
      expect.objectContaining({ status: 'contacted', ownerId: world.cast.otherOwner, verbatim: 'Now it is fixed.' }),
    ]);
    expect(await world.tasks()).toEqual([expect.objectContaining({ done: true, subject: 'Done' })]);
  });

  test('a second task of a case is added beside the first', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const second = taskRecord(item.case, { taskKey: `${item.caseKey}_acknowledgement_1`, kind: 'acknowledgement' });
    await world.open().crm.write([again(item, ids, { tasks: [second] })]);
    expect((await world.tasks()).map((task) => [task.taskKey, task.caseIds])).toEqual([
      [item.tasks[0]!.taskKey, [ids.caseId]],
      [second.taskKey, [ids.caseId]],
    ]);
  });

  test('a case without tasks is only a case', async () => {
    await world.open().crm.write([newWrite(world.record(1), { tasks: [] })]);
    expect([await world.cases(), await world.tasks()]).toMatchObject([{ length: 1 }, { length: 0 }]);
  });

  test('nothing to write sends nothing', async () => {
    expect(await world.open().crm.write([])).toEqual([]);
    expect(await world.requests()).toBe(0);
  });

  test('more than a batch is written as several, outcomes in order', async () => {
    const session = world.open();
    const items = Array.from({ length: session.crm.can.maxBatch + 20 }, (_, n) => newWrite(world.record(n)));
    const outcomes = await session.crm.write(items);
    const keyOfId = new Map((await world.cases()).map((stored) => [stored.id, stored.caseKey]));
    expect(outcomes.map((outcome) => keyOfId.get(idsOf(outcome).caseId ?? ''))).toEqual(
      items.map((item) => item.caseKey),
    );
    expect(await world.tasks()).toHaveLength(items.length);
  });

  test('a restricted case shows neither score, comment nor quotes, and loses those it had', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    const restricted = world.record(1, { restricted: true, process: 'legal' });
    await world
      .open()
      .crm.write([again(item, ids, { case: restricted }), newWrite({ ...restricted, caseKey: caseKeyOf(2) })]);
    const empty = { score: '', verbatim: '', evidence: '' };
    expect(await world.cases()).toEqual([expect.objectContaining(empty), expect.objectContaining(empty)]);
  });

  test('any script and any markup arrives as it was written, and runs nowhere', async () => {
    const verbatim = '5 < 6 & "no" <script>alert(1)</script>\nعربى 日本 🧯 \'ok\'';
    const record = world.record(1, { verbatim });
    await world.open().crm.write([newWrite(record)]);
    expect((await world.cases())[0]?.verbatim).toBe(verbatim);
    const body = (await world.tasks())[0]?.body ?? '';
    expect(body.includes('<script>')).toBe(world.taskMarkup === 'plain');
    expect(body).toContain('عربى 日本 🧯');
  });

  test('a text far beyond what a CRM takes is cut, not refused', async () => {
    const record = world.record(1, {
      verbatim: '<&🧯'.repeat(40_000),
      log: Array.from({ length: 3_000 }, (_, n) => `${n} something happened here`),
    });
    idsOf((await world.open().crm.write([newWrite(record)]))[0]);
    expect((await world.cases())[0]?.log).toMatch(/2999 something happened here$/);
  });

  test('the process may be killed after the cases and after the tasks: both points are announced', async () => {
    const points: string[] = [];
    const probe = async (point: string): Promise<void> => void points.push(point);
    await world.open({ probe }).crm.write([newWrite(world.record(1)), newWrite(world.record(2))]);
    expect(points).toEqual(['case_sent', 'task_sent']);
  });
});
