import type { RunningHubspot, StartOptions } from '../../../sandbox/hubspot/start';
import { startHubspot } from '../../../sandbox/hubspot/start';
import { openHubspot, readHubspotPortal } from '../../../src/crm-adapters/hubspot/open-hubspot';
import { CLOCK_DETAILS } from '../../../src/crm-adapters/hubspot/clock-details';
import type { HubspotEnv } from '../../../src/crm-adapters/hubspot/transport';
import type { Crm, CrmOptions } from '../../../src/ports';
import { CrmAuthLost, CrmUnavailable } from '../../../src/ports';
import { activityRecord, caseRecord, MONDAY, newWrite } from '../case-fixtures';
import type { Steering } from '../steering';
import { steer } from '../steering';

let hubspot: RunningHubspot;
let control: Steering;
let time = MONDAY;

async function start(options: StartOptions = {}): Promise<void> {
  hubspot = await startHubspot({ now: () => MONDAY, ...options });
  control = steer(hubspot.url);
}
afterEach(() => hubspot.close());

const envOf = (): HubspotEnv => ({
  baseUrl: hubspot.url,
  apiVersion: '2026-09',
  now: () => time,
  sleep: async (ms) => void (time += ms),
  log: { debug: () => undefined, warn: () => undefined },
});

const open = (config: CrmOptions['config'] = null): Crm =>
  openHubspot(envOf())({
    orgId: '1',
    mapping: { arr: null, accountCsm: null, accountCsmRole: null, doNotContact: null, attributes: {} },
    config,
    credentials: {
      access: () => Promise.resolve({ token: hubspot.token, instanceUrl: null }),
      renew: () => Promise.resolve(null),
    },
    budget: { calls: { tokens: 18, at: MONDAY } },
    permit: { mayStillSend: () => true },
    probe: () => Promise.resolve(),
  }).crm;

/** Talks to the portal as an admin with another tool would. */
async function asAdmin(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${hubspot.token}`, 'content-type': 'application/json' };
  return fetch(hubspot.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

const LOGGED = ['calls', 'emails', 'meetings', 'communications'];
const KEYS = LOGGED.map((type) => `property detractor_activity_key on ${type}`);

describe('provisioning a fresh portal', () => {
  test('checked, it names what is missing and creates nothing', async () => {
    await start();
    const report = await open().provision('check');
    expect(report).toMatchObject({
      ready: false,
      storesCasesAs: 'custom_object',
      created: [],
      missing: [
        'custom object detractor_case',
        'property detractor_task_key on tasks',
        'property detractor_handover_key on tickets',
        ...KEYS,
      ],
      config: {},
    });
    expect(await open().provision('check')).toEqual(report);
  });

  test('checked where cases will be tickets, it names properties and pipeline', async () => {
    await start({ customObjects: false });
    const { missing, storesCasesAs } = await open().provision('check');
    expect(storesCasesAs).toBe('ticket');
    expect(missing).toContain('property detractor_verbatim on tickets');
    expect(missing).toContain('ticket pipeline Detractor Loop');
  });

  test.each([
    [{ customObjects: true, taskUnique: true }, 'custom_object', 'unique'],
    [{ customObjects: true, taskUnique: false }, 'custom_object', 'via_case'],
    [{ customObjects: false, taskUnique: true }, 'ticket', 'unique'],
    [{ customObjects: false, taskUnique: false }, 'ticket', 'via_case'],
  ] as const)('%j: cases as %s, task key %s', async (portal, storesCasesAs, taskKey) => {
    await start(portal);
    const report = await open().provision('apply');
    expect(report).toMatchObject({ ready: true, storesCasesAs, taskKey, missing: [] });
    const cannot = { notifies: false, keepsBusinessHours: false };
    expect(open(report.config).can).toEqual({
      isSetUp: true,
      maxBatch: 100,
      atomicCaseAndTask: false,
      storesCasesAs,
      taskKey,
      ...cannot,
    });
  });

  test('before it, a portal can what is safe to assume', async () => {
    await start();
    expect(open(null).can).toMatchObject({ taskKey: 'via_case' });
    expect(open({ objectType: 'of another make' }).can).toMatchObject({ taskKey: 'via_case' });
  });

  test.each([1, 2, 3, 4, 5, 6])('cut off at its write number %i, a second run finishes it', async (n) => {
    await start({ customObjects: n % 2 === 0 });
    let calls = 0;
    const permit = { mayStillSend: () => (calls += 1) <= 2 * n };
    const crm = openHubspot(envOf())({
      orgId: '1',
      mapping: { arr: null, accountCsm: null, accountCsmRole: null, doNotContact: null, attributes: {} },
      config: null,
      credentials: {
        access: () => Promise.resolve({ token: hubspot.token, instanceUrl: null }),
        renew: () => Promise.resolve(null),
      },
      budget: {},
      permit,
      probe: () => Promise.resolve(),
    }).crm;
    await expect(crm.provision('apply')).rejects.toBeInstanceOf(CrmUnavailable);
    expect(await open().provision('apply')).toMatchObject({ ready: true, missing: [] });
  });
});

describe('provisioning a portal that was set up before', () => {
  test('stays with tickets, although custom objects have come', async () => {
    await start({ customObjects: false });
    const { config } = await open().provision('apply');
    await control.post('/__options', { customObjects: true });
    expect(await open(config).provision('apply')).toMatchObject({ storesCasesAs: 'ticket', created: [], config });
  });

  test('a custom object the app may no longer see is a lost right, not a reason for tickets', async () => {
    await start();
    const { config } = await open().provision('apply');
    await control.post('/__options', { customObjects: false });
    await expect(open(config).provision('check')).rejects.toBeInstanceOf(CrmAuthLost);
  });

  test('brings back a property that was deleted', async () => {
    await start();
    const { config } = await open().provision('apply');
    await asAdmin('DELETE', `/crm/properties/2026-09/${String(config['objectType'])}/detractor_tier`);
    const name = `property detractor_tier on ${String(config['objectType'])}`;
    expect(await open(config).provision('check')).toMatchObject({ ready: false, missing: [name], config });
    expect(await open(config).provision('apply')).toMatchObject({ ready: true, created: [name] });
  });

  test('adds options that are missing and keeps those of the admin', async () => {
    await start();
    const { config } = await open().provision('apply');
    const path = `/crm/properties/2026-09/${String(config['objectType'])}/detractor_tier`;
    const options = [
      { label: 'Severe', value: 'critical' },
      { label: 'Ours', value: 'ours' },
    ];
    await asAdmin('PATCH', path, { options });
    expect((await open(config).provision('check')).missing).toEqual([
      `options high, medium, low of detractor_tier on ${String(config['objectType'])}`,
    ]);
    await open(config).provision('apply');
    const property = (await (await asAdmin('GET', path)).json()) as { options: { value: string; label: string }[] };
    expect(property.options.map(({ value, label }) => [value, label])).toEqual([
      ['critical', 'Severe'],
      ['ours', 'Ours'],
      ['high', 'High'],
      ['medium', 'Medium'],
      ['low', 'Low'],
    ]);
  });

  test('adds the process a newer version knows, and the key of announcements', async () => {
    await start();
    const { config } = await open().provision('apply');
    const objectType = String(config['objectType']);
    const options = ['standard', 'safety', 'legal', 'regulated'].map((value) => ({ label: value, value }));
    await asAdmin('PATCH', `/crm/properties/2026-09/${objectType}/detractor_process`, { options });
    await asAdmin('DELETE', '/crm/properties/2026-09/tickets/detractor_handover_key');
    const older = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'handoverKey'));
    const lacking = [
      `options non_conformance of detractor_process on ${objectType}`,
      'property detractor_handover_key on tickets',
    ];
    expect(await open(older).provision('check')).toMatchObject({ ready: false, missing: lacking });
    expect(await open(older).provision('apply')).toMatchObject({ ready: true, created: lacking, config });
  });

  test('by an older version is written to as it is, until it is told to make what clocks have used', async () => {
    await start();
    const { config } = await open().provision('apply');
    const objectType = String(config['objectType']);
    const names = CLOCK_DETAILS.map(({ definition }) => definition.name);
    for (const name of names) await asAdmin('DELETE', `/crm/properties/2026-09/${objectType}/${name}`);
    const older = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'clockDetails'));
    const lacking = names.map((name) => `property ${name} on ${objectType}`);
    await control.post('/__options', { ownerCheck: 'off' });
    const [written] = await open(older).write([newWrite(caseRecord(1))]);
    expect(written).toMatchObject({ status: 'written' });
    const checked = await open(older).provision('check');
    expect(checked).toMatchObject({ ready: false, missing: lacking, config: { clockDetails: false } });
    expect(await open(older).provision('apply')).toMatchObject({ ready: true, created: lacking, config });
  });

  test('by a version that logged no outreach says so of a touch, and writes case and task', async () => {
    await start();
    const { config } = await open().provision('apply');
    const older = { ...config, activities: undefined, documentation: undefined };
    await control.post('/__options', { ownerCheck: 'off' });
    const record = caseRecord(1);
    const [outcome] = await open(older).write([newWrite(record, { activities: [activityRecord(record)] })]);
    const message = expect.stringContaining('run provision --apply') as string;
    expect(outcome).toMatchObject({ status: 'rejected', record: 'activity', message });
    expect(Object.keys(outcome!.ids.tasks)).toHaveLength(1);
    expect(await open(older).provision('apply')).toMatchObject({ ready: true, config });
  });

  test.each(LOGGED)('that refuses our property on %s logs the other kinds', async (type) => {
    await start();
    const body = { status: 'error', message: 'no', category: 'VALIDATION_ERROR' };
    const match = { method: 'POST', path: `re:properties/[^/]+/${type}$` };
    await control.post('/__faults', { kind: 'status', status: 400, times: 2, body, match });
    const report = await open().provision('apply');
    expect(report).toMatchObject({ ready: false, missing: [`property detractor_activity_key on ${type}`] });
    expect(Object.keys(report.config['activities'] as object)).toEqual(LOGGED.filter((one) => one !== type));
    expect(open(report.config).can.isSetUp).toBe(true);
  });

  test('that refuses what clocks have used is written to all the same', async () => {
    await start();
    const { config } = await open().provision('apply');
    const objectType = String(config['objectType']);
    await asAdmin('DELETE', `/crm/properties/2026-09/${objectType}/detractor_resolution_verdict`);
    const refusal = { message: 'no more', context: { propertyName: ['detractor_resolution_verdict'] } };
    const body = { status: 'COMPLETE', results: [], numErrors: 1, errors: [refusal] };
    const match = { path: 're:properties/[^/]+/[^/]+/batch/create$' };
    await control.post('/__faults', { kind: 'status', status: 207, body, match });
    const missing = [`property detractor_resolution_verdict on ${objectType}`];
    const report = await open(config).provision('apply');
    expect(report).toMatchObject({ ready: false, missing, config: { ...config, clockDetails: false } });
  });

  test.each(['the app may not see tickets', 'the portal refuses the key'])(
    'does without announcements where %s, and misses nothing',
    async (why) => {
      await start();
      const isScope = why.includes('app');
      const fault = { kind: 'status', status: isScope ? 403 : 400, times: 9 };
      const body = { status: 'error', message: 'no', category: isScope ? 'MISSING_SCOPES' : 'VALIDATION_ERROR' };
      const match = { path: 're:properties/[^/]+/tickets$', ...(isScope ? {} : { method: 'POST' }) };
      await control.post('/__faults', { ...fault, body, match });
      const report = await open().provision('apply');
      expect(report).toMatchObject({ ready: true, missing: [], config: { handoverKey: false } });
      expect(await open(report.config).provision('check')).toMatchObject({ ready: true, missing: [] });
    },
  );

  test('finds its ticket pipeline again without a memory', async () => {
    await start({ customObjects: false });
    const { config } = await open().provision('apply');
    expect(await open().provision('apply')).toMatchObject({ created: [], config });
  });
});

test('a portal tells its id and its time zone to whoever holds a token', async () => {
  await start({ portalId: 4_711, timeZone: 'America/New_York' });
  const told = { portalId: '4711', timeZone: 'America/New_York', uiDomain: 'app.hubspot.com' };
  expect(await readHubspotPortal(envOf(), hubspot.token)).toEqual(told);
  await expect(readHubspotPortal(envOf(), 'no token')).rejects.toBeInstanceOf(CrmAuthLost);
});
