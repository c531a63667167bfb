import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startHubspot } from '../../../sandbox/hubspot/start';
import type { CrmOptions, CrmSession } from '../../../src/ports';
import { openHubspot } from '../../../src/crm-adapters/hubspot/open-hubspot';
import { activityRecord, caseRecord, MONDAY, newWrite, taskRecord } from '../case-fixtures';
import type { HubspotWorld } from './hubspot-world';
import { openHubspotWorld } from './hubspot-world';
import type { Recorded } from '../recording-proxy';
import { startRecordingProxy } from '../recording-proxy';

const RECORD = process.env['RECORD_GOLDEN'] === '1';

const CUSTOM = { customObjects: true, taskUnique: true } as const;
const TICKET = { customObjects: false, taskUnique: false } as const;

const full = caseRecord(1, {
  contactId: '101',
  accountId: '201',
  accountName: 'Acme',
  raisedToId: '1002',
  leadCaseKey: 'leadcasekeyleadcasekeyleadcaseke',
  verbatim: 'Wrong <twice> & "late"',
});
const restricted = caseRecord(2, { restricted: true, process: 'legal', tier: 'low', ownerId: '1002' });

/** Run with RECORD_GOLDEN=1 (and prettier) after a wanted change, and read the difference before it is committed. */
function expectGolden(name: string, recorded: readonly Recorded[]): void {
  const file = path.join(__dirname, 'golden', `${name}.json`);
  if (RECORD) writeFileSync(file, JSON.stringify(recorded, null, 2));
  expect(recorded).toEqual(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : 'no golden file');
}

/** Ids and times of the emulated portal are the same in every run. */
describe.each([
  ['custom-object', CUSTOM],
  ['ticket', TICKET],
] as const)('what goes over the wire to a portal with cases as %s', (kind, portal) => {
  let world: HubspotWorld;
  let proxy: Awaited<ReturnType<typeof startRecordingProxy>>;

  beforeEach(async () => {
    world = await openHubspotWorld(portal);
    proxy = await startRecordingProxy(world.hubspot.url);
  });
  afterEach(async () => {
    await proxy.close();
    await world.close();
  });

  const recorded = (): CrmSession => world.open({}, proxy.url);

  test('a first write: two requests, links inline', async () => {
    await recorded().crm.write([newWrite(full), newWrite(restricted)]);
    expect(proxy.requests).toHaveLength(2);
    expectGolden(`${kind}-first-write`, proxy.requests);
  });

  test('a change: by stored ids, empty values sent', async () => {
    const [first] = await world.open().crm.write([newWrite(full)]);
    const changed = caseRecord(1, { status: 'resolved', restricted: true, clocks: [] });
    const tasks = [taskRecord(full, { status: 'done' })];
    await recorded().crm.write([newWrite(changed, { version: 2, tasks, knownIds: first!.ids })]);
    expect(proxy.requests).toHaveLength(2);
    expectGolden(`${kind}-change`, proxy.requests);
  });

  test('outreach: one request a kind, one for what is linked, one for what is taken out', async () => {
    const [first] = await world.open().crm.write([newWrite(full)]);
    const key = (n: number): string => `${full.caseKey}_touch_${n}`;
    const before = [activityRecord(full, { activityKey: key(9) })];
    const [known] = await world.open().crm.write([newWrite(full, { knownIds: first!.ids, activities: before })]);
    const linked = await world.log({
      ...{ type: 'call', at: MONDAY, subject: 'His own', contactId: '101', accountId: '201' },
    });
    const activities = [
      ...(['call', 'email', 'meeting', 'message'] as const).map((channel, n) =>
        activityRecord(full, { channel, activityKey: key(n), result: n === 0 ? 'attempted' : 'wrote' }),
      ),
      activityRecord(full, { activityKey: key(8), linked }),
      ...before.map((one) => ({ ...one, status: 'undone' }) as const),
    ];
    const ids = { ...known!.ids, caseId: first!.ids.caseId };
    await recorded().crm.write([newWrite(full, { tasks: [], knownIds: ids, activities })]);
    expectGolden(`${kind}-outreach`, proxy.requests);
  });

  test('outreach to choose from, and tasks as they stand', async () => {
    const about = { contactId: '101', accountId: '201' };
    await world.log({ type: 'call', at: MONDAY, subject: 'His own', ...about });
    await recorded().crm.recentActivities({ ...about, sinceAt: MONDAY });
    await recorded().crm.readTasks(['1', '2']);
    const inOrder = [...proxy.requests].sort((a, b) => (a.path < b.path ? -1 : 1));
    expectGolden(`${kind}-read-outreach`, inOrder);
  });

  test('evidence to choose from: at most four requests for tickets, three for replies', async () => {
    const about = { contactId: '101', accountId: '201' };
    await world.log({ type: 'email', inbound: true, at: MONDAY, subject: 'His own', ...about });
    await recorded().crm.recentTickets(about);
    await recorded().crm.replies({ ...about, sinceAt: MONDAY });
    expect(proxy.requests).toHaveLength(7);
    expectGolden(`${kind}-read-evidence`, proxy.requests);
  });

  test('an unknown outcome: read by key, and only the missing is created', async () => {
    await world.open().crm.write([newWrite(full)]);
    await recorded().crm.write(
      [newWrite(full), newWrite(restricted)].map((item) => ({ ...item, outcomeUnknown: true })),
    );
    expectGolden(`${kind}-outcome-unknown`, proxy.requests);
  });

  test('a search of subjects: five requests', async () => {
    const emails = ['ada@acme.example', 'bo@twofold.example', 'cy@alone.example', 'nobody@nowhere.example'];
    await recorded().crm.findSubjects(
      emails.map((email) => ({ key: email, email })),
      Date.now(),
    );
    expect(proxy.requests).toHaveLength(5);
    expectGolden(`${kind}-find-subjects`, proxy.requests);
  });

  test('the directory: active people, then those who left', async () => {
    await recorded().crm.directory();
    expectGolden(`${kind}-directory`, proxy.requests);
  });

  test('nothing is ever searched for', async () => {
    await recorded().crm.write([newWrite(full, { outcomeUnknown: true })]);
    await recorded().crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }], Date.now());
    expect(proxy.requests.filter((request) => request.path.includes('search'))).toEqual([]);
  });
});

test.each([
  ['custom-object', CUSTOM],
  ['ticket', TICKET],
] as const)('what provisioning sends to a fresh portal with cases as %s', async (kind, portal) => {
  const hubspot = await startHubspot({ ...portal, now: () => MONDAY });
  const proxy = await startRecordingProxy(hubspot.url);
  const options: CrmOptions = {
    orgId: '1',
    mapping: { arr: null, accountCsm: null, accountCsmRole: null, doNotContact: null, attributes: {} },
    config: null,
    credentials: {
      access: () => Promise.resolve({ token: hubspot.token, instanceUrl: null }),
      renew: () => Promise.resolve(null),
    },
    budget: {},
    permit: { mayStillSend: () => true },
    probe: () => Promise.resolve(),
  };
  const log = { debug: () => undefined, warn: () => undefined };
  let waitedMs = 0;
  const sleep = async (ms: number): Promise<void> => void (waitedMs += ms);
  const open = openHubspot({ baseUrl: proxy.url, apiVersion: '2026-09', now: () => MONDAY + waitedMs, sleep, log });
  await open(options).crm.provision('apply');
  expectGolden(`${kind}-provision`, proxy.requests);
  await proxy.close();
  await hubspot.close();
});
