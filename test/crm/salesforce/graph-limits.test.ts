import fc from 'fast-check';
import type { CrmWrite, WriteOutcome } from '../../../src/ports';
import { idsOf } from '../contract/outcomes';
import { newWrite, taskRecord } from '../case-fixtures';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

let world: SalesforceWorld;
beforeEach(async () => {
  world = await openSalesforceWorld();
});
afterEach(() => world.close());

const some = (length: number): readonly number[] => Array.from({ length }, (_, n) => n);
const item = (n: number): CrmWrite => newWrite(world.record(n));
const write = (items: readonly CrmWrite[]): Promise<readonly WriteOutcome[]> => world.open().crm.write(items);

/** A case with as many tasks. */
function laden(n: number, tasks: number): CrmWrite {
  const record = world.record(n);
  return newWrite(record, {
    tasks: some(tasks).map((m) => taskRecord(record, { taskKey: `${record.caseKey}_review_${m}` })),
  });
}

/** An item Salesforce will not take. */
function refused(n: number): CrmWrite {
  return newWrite(world.record(n, { ownerId: world.cast.deactivatedOwner }));
}

test('75 cases with their tasks cost one request, 76 cost two', async () => {
  (await write(some(75).map(item))).forEach(idsOf);
  expect(await world.requests()).toBe(1);
  (await write(some(76).map((n) => item(100 + n)))).forEach(idsOf);
  expect(await world.requests()).toBe(3);
});

test('more than 500 records go in several calls, each within the limit', async () => {
  (await write(some(12).map((n) => laden(n, 60)))).forEach(idsOf);
  expect(await world.requests()).toBe(2);
  expect(await world.tasks()).toHaveLength(720);
});

test('a case with more tasks than a graph holds gets them all, one call after another', async () => {
  const [outcome] = await write([laden(1, 520)]);
  expect(Object.keys(idsOf(outcome).tasks)).toHaveLength(520);
  expect(await world.requests()).toBe(2);
  const [stored] = await world.cases();
  expect((await world.tasks()).every((task) => task.caseIds[0] === stored?.id)).toBe(true);
});

test('beyond 14 failures Salesforce looks at nothing: what it left out is sent again at once', async () => {
  const items = some(60).map((n) => (n < 20 ? refused(n) : item(n)));
  const outcomes = await write(items);
  expect(outcomes.map(({ status }) => status)).toEqual(some(60).map((n) => (n < 20 ? 'rejected' : 'written')));
  expect(await world.requests()).toBe(2);
  expect(world.slept).toEqual([]);
  expect(await world.cases()).toHaveLength(40);
});

test('a batch of nothing but refusals ends, 14 a call', async () => {
  const outcomes = await write(some(75).map(refused));
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  expect(await world.requests()).toBe(6);
});

test('refused tasks among many: every case is there in the end', async () => {
  const items = some(40).map((n) => {
    const record = world.record(n);
    return newWrite(record, { tasks: [taskRecord(record, { ownerId: world.cast.deactivatedOwner })] });
  });
  const outcomes = await write(items);
  expect(outcomes.every((outcome) => outcome.status === 'rejected' && outcome.record === 'task')).toBe(true);
  expect(await world.cases()).toHaveLength(40);
});

test('whatever mix of good and bad, each gets its own outcome, and only the good are there', async () => {
  const mix = fc.array(fc.boolean(), { minLength: 1, maxLength: 90 });
  await fc.assert(
    fc.asyncProperty(mix, async (goods) => {
      await world.control.post('/__reset', {});
      const before = (await world.cases()).length;
      const outcomes = await write(goods.map((good, n) => (good ? item(before * 100 + n) : refused(before * 100 + n))));
      expect(outcomes.map(({ status }) => status === 'written')).toEqual(goods);
      const bad = goods.filter((good) => !good).length;
      // Each call but the last brings at least 14 refusals to an end, and one call takes 75.
      expect(await world.requests()).toBeLessThanOrEqual(Math.ceil(bad / 14) + Math.ceil(goods.length / 75) + 1);
    }),
    { numRuns: 15 },
  );
});

test('cases of one account stand together in the call, outcomes in the order asked', async () => {
  const { ada, bo } = world.cast;
  const accounts = [bo[1]!.accountId, ada.accountId, bo[1]!.accountId, ada.accountId];
  const items = accounts.map((accountId, n) => newWrite(world.record(n, { accountId })));
  const outcomes = await write(items);
  const stored = await world.cases();
  expect(stored.map(({ accountIds }) => accountIds[0])).toEqual([...accounts].sort());
  const keyOfId = new Map(stored.map(({ id, caseKey }) => [id, caseKey]));
  expect(outcomes.map((outcome) => keyOfId.get(idsOf(outcome).caseId ?? ''))).toEqual(
    items.map(({ caseKey }) => caseKey),
  );
});

test('a call that is refused as a whole is halved until the culprit stands alone', async () => {
  const body = [{ errorCode: 'JSON_PARSER_ERROR', message: 'Unexpected character' }];
  await world.control.post('/__faults', { kind: 'status', status: 400, body, match: { path: 'composite/graph' } });
  (await write(some(4).map(item))).forEach(idsOf);
  expect(await world.requests()).toBe(3);
});

test('what was not sent because the call before it broke is not in doubt', async () => {
  await world.fault('server_error', 'case_write');
  const outcomes = await write(some(150).map(item));
  const unknown = outcomes.map((outcome) => outcome.status === 'retry' && outcome.outcomeUnknown);
  expect(unknown.filter(Boolean)).toHaveLength(75);
  expect(outcomes.every(({ status }) => status === 'retry')).toBe(true);
  expect(await world.requests()).toBe(1);
});
