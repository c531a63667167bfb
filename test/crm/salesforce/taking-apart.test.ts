import type { CrmWrite, WriteOutcome } from '../../../src/ports';
import { idsOf, again } from '../contract/outcomes';
import { newWrite, taskRecord } from '../case-fixtures';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

const SECOND = 1_000;

let world: SalesforceWorld;
afterEach(() => world.close());

const write = (items: readonly CrmWrite[]): Promise<readonly WriteOutcome[]> => world.open().crm.write(items);
const item = (n: number): CrmWrite => newWrite(world.record(n));
const counts = async (): Promise<readonly number[]> => [(await world.cases()).length, (await world.tasks()).length];
const rowFault = (fault: object): Promise<unknown> => world.control.post('/__faults', fault);

describe('somebody was faster', () => {
  beforeEach(async () => {
    world = await openSalesforceWorld({ graphUpdateBody: false });
  });

  test.each(['Detractor_Case__c', 'Task'])('with our key on a %s: sent again once, nothing doubled', async (type) => {
    await rowFault({ kind: 'race', match: { type } });
    const outcomes = await write([item(1), item(2)]);
    outcomes.forEach(idsOf);
    expect(await counts()).toEqual([2, 2]);
    const keyOfId = new Map((await world.cases()).map(({ id, caseKey }) => [id, caseKey]));
    for (const { taskKey, caseIds } of await world.tasks()) expect(taskKey).toContain(keyOfId.get(caseIds[0] ?? ''));
    expect(await world.requests()).toBe(3);
  });

  test('twice: a conflict, for the next turn', async () => {
    const { caseKey } = item(1);
    const message = `duplicate value found: External_Key__c duplicates value on record with id: a0D5g000000000001`;
    const match = { type: 'Detractor_Case__c', record: caseKey };
    await rowFault({ kind: 'rowError', times: 2, match, errorCode: 'DUPLICATE_VALUE', message });
    const [outcome, other] = await write([item(1), item(2)]);
    expect(outcome).toMatchObject({ status: 'conflict', message: `DUPLICATE_VALUE: ${message}` });
    idsOf(other);
  });

  const NAMELESS = 'duplicate value found: <unknown> duplicates value on record with id: <unknown>';

  test.each(['Detractor_Case__c', 'Task'])(
    'nobody says with what, on a %s: looked up, and sent again once',
    async (type) => {
      await rowFault({ kind: 'rowError', match: { type }, errorCode: 'DUPLICATE_VALUE', message: NAMELESS });
      (await write([item(1), item(2)])).forEach(idsOf);
      expect(await counts()).toEqual([2, 2]);
    },
  );

  test('nobody says with what, twice: refused, for it is not our key', async () => {
    const match = { type: 'Detractor_Case__c' };
    await rowFault({ kind: 'rowError', times: 2, match, errorCode: 'DUPLICATE_VALUE', message: NAMELESS });
    expect(await write([item(1)])).toMatchObject([{ status: 'rejected', record: 'case' }]);
  });

  test('with a unique field of the admin: refused, for no other try will help', async () => {
    const message = 'duplicate value found: Ticket_No__c duplicates value on record with id: a0D5g000000000001';
    await rowFault({ kind: 'rowError', match: { type: 'Detractor_Case__c' }, errorCode: 'DUPLICATE_VALUE', message });
    expect(await write([item(1)])).toMatchObject([{ status: 'rejected', record: 'case' }]);
    expect(await world.requests()).toBe(1);
  });

  test('long ago, without our knowing: found by its key although the upsert shows nothing', async () => {
    const [first] = await write([item(1)]);
    const outcomes = await write([item(1), item(2)]);
    expect(idsOf(outcomes[0])).toEqual(idsOf(first));
    expect(await counts()).toEqual([2, 2]);
  });

  test('a case without tasks that was there already: its id is learned', async () => {
    const [first] = await write([{ ...item(1), tasks: [] }]);
    const [second] = await write([{ ...item(1), tasks: [] }]);
    expect(idsOf(second)).toEqual(idsOf(first));
  });

  test('an id that cannot be learned now leaves the outcome unknown', async () => {
    await write([{ ...item(1), tasks: [] }]);
    await world.fault('never_arrived', 'read');
    expect(await write([{ ...item(1), tasks: [] }])).toMatchObject([{ status: 'retry', outcomeUnknown: true }]);
  });
});

describe('a record that somebody else holds', () => {
  beforeEach(async () => {
    world = await openSalesforceWorld();
  });

  test.each([
    [1, [500]],
    [2, [500, 1_000]],
  ])('for %i tries is waited for', async (times, waits) => {
    await rowFault({ kind: 'lock', match: { record: item(1).caseKey }, times });
    (await write([item(1), item(2)])).forEach(idsOf);
    expect(world.slept).toEqual(waits);
  });

  test('for long comes back later, surely not written; the others are through', async () => {
    await rowFault({ kind: 'lock', match: { record: item(1).caseKey }, times: 9 });
    const [locked, other] = await write([item(1), item(2)]);
    expect(locked).toMatchObject({ status: 'retry', at: world.now() + 5 * SECOND, outcomeUnknown: false });
    idsOf(other);
    expect(await counts()).toEqual([1, 1]);
  });

  test('a failure of the platform in one record is no doubt about it', async () => {
    await rowFault({ kind: 'rowError', match: { record: item(1).caseKey }, errorCode: 'UNKNOWN_EXCEPTION' });
    const [failed, other] = await write([item(1), item(2)]);
    expect(failed).toMatchObject({ status: 'retry', outcomeUnknown: false });
    idsOf(other);
  });
});

describe('refused for good', () => {
  beforeEach(async () => {
    world = await openSalesforceWorld();
  });

  test('one of two tasks: the case and the other task stand', async () => {
    const record = world.record(1);
    const bad = taskRecord(record, { taskKey: `${record.caseKey}_review_1`, ownerId: world.cast.deactivatedOwner });
    const [outcome] = await write([newWrite(record, { tasks: [bad, taskRecord(record)] })]);
    expect(outcome).toMatchObject({ status: 'rejected', record: 'task', field: 'OwnerId' });
    expect(Object.keys(outcome?.ids.tasks ?? {})).toEqual([taskRecord(record).taskKey]);
    expect(await counts()).toEqual([1, 1]);
  });

  test("a validation rule speaks in the admin's words, without a customer's", async () => {
    const message = 'Enterprise cases need a lead case. You wrote: NPS 3 from customer 1';
    await world.control.post('/__seed', {
      validationRules: [{ object: 'Detractor_Case__c', message, when: { Status__c: 'open' }, field: 'Title__c' }],
    });
    const [outcome] = await write([item(1)]);
    expect(outcome).toMatchObject({
      status: 'rejected',
      field: 'Title__c',
      message: 'FIELD_CUSTOM_VALIDATION_EXCEPTION: Enterprise cases need a lead case. You wrote…',
    });
  });

  test('a change that points to a deleted contact is written without it, and the task reaches its owner', async () => {
    const ids = idsOf((await write([item(1)]))[0]);
    const record = world.record(1, { contactId: world.cast.ada.contactId });
    const task = taskRecord(record, { subject: 'The customer wrote again' });
    const fault = { kind: 'rowError', errorCode: 'ENTITY_IS_DELETED', message: 'entity is deleted', times: 2 };
    await rowFault({ ...fault, match: { type: 'Detractor_Case__c' } });
    const [outcome] = await write([again(item(1), ids, { case: record, tasks: [task] })]);
    expect(outcome).toEqual({ status: 'written', ids });
    expect(await world.tasks()).toEqual([
      expect.objectContaining({ subject: 'The customer wrote again', caseIds: [ids.caseId] }),
    ]);
  });

  test('a case deleted with its tasks comes back with them', async () => {
    const ids = idsOf((await write([item(1)]))[0]);
    await world.removeTask(ids.tasks[item(1).tasks[0]!.taskKey] ?? '');
    await world.removeCase(ids.caseId ?? '');
    const renewed = idsOf((await write([again(item(1), ids)]))[0]);
    expect(renewed.caseId).not.toBe(ids.caseId);
    expect(await world.tasks()).toEqual([expect.objectContaining({ caseIds: [renewed.caseId] })]);
  });

  test('by an org without the package: nothing is lost, everybody is told', async () => {
    await world.control.post('/__options', { packageInstalled: false });
    const outcomes = await write([item(1), item(2)]);
    expect(outcomes).toMatchObject([{ status: 'rejected', record: 'case' }, { status: 'rejected' }]);
  });
});
