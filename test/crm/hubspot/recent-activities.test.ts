import { MONDAY } from '../case-fixtures';
import type { HubspotWorld } from './hubspot-world';
import { openHubspotWorld } from './hubspot-world';

const ADA = '101';
const ACME = '201';
const MINUTE_MS = 60_000;

describe('outreach to choose from in HubSpot', () => {
  let world: HubspotWorld;
  beforeEach(async () => {
    world = await openHubspotWorld();
  });
  afterEach(() => world.close());

  const recent = (
    contactId: string | null = ADA,
  ): ReturnType<ReturnType<HubspotWorld['open']>['crm']['recentActivities']> =>
    world.open().crm.recentActivities({ contactId, accountId: ACME, sinceAt: MONDAY });

  const hung = (type: string, properties: object): object => ({
    [type]: [{ id: '900', properties: { hs_timestamp: new Date(MONDAY).toISOString(), ...properties } }],
    associations: [{ from: { type, id: '900' }, to: { type: 'companies', id: ACME } }],
  });

  const call = (more: object): object =>
    hung('calls', { hs_call_direction: 'OUTBOUND', hs_call_status: 'COMPLETED', ...more });

  test.each([
    ['connected', { hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7' }, 'spoke'],
    ['a voicemail was left', { hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0' }, 'attempted'],
    ['nobody answered', { hs_call_status: 'NO_ANSWER' }, 'attempted'],
    ['an outcome of the admin', { hs_call_disposition: 'ours' }, null],
    ['no outcome', {}, null],
  ])('a call, %s: %#', async (_said, properties, result) => {
    await world.control.post('/__seed', call(properties));
    expect(await recent()).toMatchObject([{ type: 'call', result, contactId: null, ownerId: null }]);
  });

  test.each([
    ['that failed', call({ hs_call_status: 'FAILED' })],
    ['that came in', call({ hs_call_direction: 'INBOUND' })],
    ['without a time', hung('emails', { hs_email_status: 'SENT', hs_email_direction: 'INCOMING_EMAIL' })],
    ['nobody came to', hung('meetings', { hs_meeting_outcome: 'NO_SHOW' })],
  ])('what %s is none', async (_what, seed) => {
    await world.control.post('/__seed', seed);
    expect(await recent()).toEqual([]);
  });

  test('a logged message names its channel, never its text', async () => {
    const message = { hs_communication_channel_type: 'WHATS_APP', hs_communication_body: 'Dear Ada' };
    await world.control.post('/__seed', hung('communications', message));
    expect(await recent()).toMatchObject([{ type: 'message', subject: 'WHATS APP', result: 'wrote' }]);
  });

  test('a kind that the app may not read is left out', async () => {
    await world.control.post('/__seed', call({}));
    const body = { status: 'error', message: 'no', category: 'MISSING_SCOPES' };
    await world.control.post('/__faults', { kind: 'status', status: 403, times: 2, body, match: { path: '/emails/' } });
    expect(await recent()).toMatchObject([{ type: 'call' }]);
  });

  test('of a company with more than an answer holds, the newest are among them', async () => {
    await world.control.post('/__options', { linksPerPage: 3 });
    for (let n = 0; n < 8; n += 1)
      await world.log({ type: 'call', at: MONDAY + n * MINUTE_MS, subject: `${n}`, contactId: ADA, accountId: ACME });
    expect((await recent()).map(({ subject }) => subject)).toEqual(['7', '6', '5', '4', '3', '2', '1', '0']);
  });

  test('fifty at most', async () => {
    for (let n = 0; n < 60; n += 1)
      await world.log({ type: 'email', at: MONDAY + n * MINUTE_MS, subject: `${n}`, contactId: null, accountId: ACME });
    const found = await recent();
    expect([found.length, found[0]?.subject, found.at(-1)?.subject]).toEqual([50, '59', '10']);
  });
});

test('owners are known by the id that requests are signed with too, also those who have left', async () => {
  const world = await openHubspotWorld();
  const people = await world.open().crm.directory();
  expect(people.map(({ id, loginId }) => [id, loginId])).toEqual([
    ['1001', '60000000'],
    ['1002', '60000001'],
    ['1003', '60000002'],
  ]);
  await world.close();
});
