import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { longId } from '../../../sandbox/salesforce/record-id';
import type { CrmSession } from '../../../src/ports';
import { activityRecord, MONDAY, newWrite, taskRecord } from '../case-fixtures';
import type { Recorded } from '../recording-proxy';
import { startRecordingProxy } from '../recording-proxy';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

const RECORD = process.env['RECORD_GOLDEN'] === '1';

/** Run with RECORD_GOLDEN=1 (and prettier) after a wanted change, and read the difference before it is committed. */
function expectGolden(name: string, recorded: readonly Recorded[]): void {
  const file = path.join(__dirname, 'golden', `${name}.json`);
  if (RECORD) writeFileSync(file, JSON.stringify(recorded, null, 2));
  expect(recorded).toEqual(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : 'no golden file');
}

let world: SalesforceWorld;
let proxy: Awaited<ReturnType<typeof startRecordingProxy>>;

beforeEach(async () => {
  world = await openSalesforceWorld();
  proxy = await startRecordingProxy(world.salesforce.url);
});
afterEach(async () => {
  await proxy.close();
  await world.close();
});

const recorded = (): CrmSession => world.open({}, proxy.url);

/** Every field filled. */
const full = (): ReturnType<SalesforceWorld['record']> =>
  world.record(1, {
    contactId: world.cast.ada.contactId,
    accountId: world.cast.ada.accountId,
    accountName: 'Acme',
    raisedToId: world.cast.otherOwner,
    leadCaseKey: 'leadcasekeyleadcasekeyleadcaseke',
    verbatim: 'Wrong <twice> & "late"',
  });
const restricted = (): ReturnType<SalesforceWorld['record']> =>
  world.record(2, { restricted: true, process: 'legal', tier: 'low', ownerId: world.cast.otherOwner });

test('a first write: one request, each case with its task by key', async () => {
  await recorded().crm.write([newWrite(full()), newWrite(restricted())]);
  expect(proxy.requests).toHaveLength(1);
  expectGolden('first-write', proxy.requests);
});

test('a change: by stored ids, empty values sent, a second task by key', async () => {
  const record = full();
  const [first] = await world.open().crm.write([newWrite(record)]);
  const changed = { ...record, status: 'resolved', restricted: true, clocks: [] } as const;
  const second = taskRecord(record, { taskKey: `${record.caseKey}_acknowledgement_1`, kind: 'acknowledgement' });
  const tasks = [taskRecord(record, { status: 'done' }), second];
  await recorded().crm.write([newWrite(changed, { version: 2, tasks, knownIds: first!.ids })]);
  expect(proxy.requests).toHaveLength(1);
  expectGolden('change', proxy.requests);
});

test('outreach: in the transaction of its case, linked by our field, taken out by id', async () => {
  const record = full();
  const before = [activityRecord(record, { activityKey: `${record.caseKey}_touch_9` })];
  const [first] = await world.open().crm.write([newWrite(record, { activities: before })]);
  const { contactId, accountId } = world.cast.ada;
  const linked = await world.log({ type: 'meeting', at: MONDAY, subject: 'His own', contactId, accountId });
  const activities = [
    ...(['call', 'email', 'meeting', 'message'] as const).map((channel, n) =>
      activityRecord(record, { channel, activityKey: `${record.caseKey}_touch_${n}` }),
    ),
    activityRecord(record, { activityKey: `${record.caseKey}_touch_8`, linked }),
    ...before.map((one) => ({ ...one, status: 'undone' }) as const),
  ];
  await recorded().crm.write([newWrite(record, { tasks: [], knownIds: first!.ids, activities })]);
  expect(proxy.requests).toHaveLength(1);
  expectGolden('outreach', proxy.requests);
});

test('outreach to choose from, and tasks as they stand: a request each', async () => {
  const { contactId, accountId } = world.cast.ada;
  await recorded().crm.recentActivities({ contactId, accountId, sinceAt: MONDAY });
  await recorded().crm.readTasks(['00T5g0000000001', '00T5g0000000002'].map((id) => longId(id) ?? ''));
  expect(proxy.requests).toHaveLength(2);
  expectGolden('read-outreach', proxy.requests);
});

test('evidence to choose from: a request each', async () => {
  const { contactId, accountId } = world.cast.ada;
  await recorded().crm.recentTickets({ contactId, accountId });
  await recorded().crm.replies({ contactId, accountId, sinceAt: MONDAY });
  expect(proxy.requests).toHaveLength(2);
  expectGolden('read-evidence', proxy.requests);
});

test('an unknown outcome: keys looked up first, two requests for both', async () => {
  await world.open().crm.write([newWrite(full())]);
  const items = [newWrite(full()), newWrite(restricted())].map((item) => ({ ...item, outcomeUnknown: true }));
  await recorded().crm.write(items);
  expect(proxy.requests).toHaveLength(2);
  expectGolden('outcome-unknown', proxy.requests);
});

test('a refused task: the case again, without it', async () => {
  const record = full();
  const task = taskRecord(record, { ownerId: world.cast.deactivatedOwner });
  await recorded().crm.write([newWrite(record, { tasks: [task] })]);
  expect(proxy.requests.map(({ body }) => nodesOf(body))).toEqual([['case', 'task0'], ['case']]);
});

test('a search of subjects: one request, no address in its path', async () => {
  const emails = ['ada@acme.example', 'bo@twofold.example', 'cy@alone.example', "o'neil@nowhere.example"];
  await recorded().crm.findSubjects(
    emails.map((email) => ({ key: email, email })),
    world.now(),
  );
  expect(proxy.requests.map(({ path: where }) => where)).toEqual(['/services/data/v64.0/composite']);
  expectGolden('find-subjects', proxy.requests);
});

test('the directory', async () => {
  await recorded().crm.directory();
  expectGolden('directory', proxy.requests);
});

test('a look at the set-up', async () => {
  await recorded().crm.provision('check');
  expectGolden('provision', proxy.requests);
});

function nodesOf(body: unknown): readonly string[] {
  const { graphs } = body as { graphs: { compositeRequest: { referenceId: string }[] }[] };
  return graphs.flatMap(({ compositeRequest }) => compositeRequest.map(({ referenceId }) => referenceId));
}
