import { MONDAY } from '../case-fixtures';
import type { HubspotWorld } from './hubspot-world';
import { openHubspotWorld } from './hubspot-world';

const { contactId, accountId } = { contactId: '101', accountId: '201' };
const MISSING_SCOPES = { status: 'error', message: 'no', category: 'MISSING_SCOPES' };

describe('evidence to choose from in HubSpot', () => {
  let world: HubspotWorld;
  beforeEach(async () => {
    world = await openHubspotWorld();
  });
  afterEach(() => world.close());

  const refuse = (path: string): Promise<unknown> =>
    world.control.post('/__faults', { kind: 'status', status: 403, body: MISSING_SCOPES, match: { path } });
  const tickets = (): ReturnType<ReturnType<HubspotWorld['open']>['crm']['recentTickets']> =>
    world.open().crm.recentTickets({ contactId, accountId });

  test('a ticket without a subject is called by its id, and has a page', async () => {
    await world.ask({ at: MONDAY, subject: ' ', contactId, accountId: null });
    const [found] = await tickets();
    expect(found?.title).toBe(`Ticket ${found?.id}`);
    expect(found?.url).toBe(`https://app.hubspot.com/contacts/${world.hubspot.portalId}/record/0-5/${found?.id}`);
  });

  test('a portal of Europe has its pages in Europe, and nobody is sent anywhere else', async () => {
    const { config } = await world.open().crm.provision('check');
    const hostOf = async (uiDomain: string): Promise<string> => {
      const [found] = await world
        .open({ config: { ...config, uiDomain } })
        .crm.recentTickets({ contactId: null, accountId });
      return new URL(found?.url ?? '').host;
    };
    expect(await hostOf('app-eu1.hubspot.com')).toBe('app-eu1.hubspot.com');
    expect(await hostOf('app.hubspot.com.evil.example')).toBe('app.hubspot.com');
  });

  test('an app that may not see pipelines tells open from closed', async () => {
    await refuse('re:/pipelines/');
    expect((await tickets()).map(({ status }) => status)).toEqual(['Closed', 'Open', 'Open']);
  });

  test.each(['re:/associations/', 're:/objects/.*/tickets/batch/read$'])(
    'one that may not read %s has none',
    async (path) => {
      await refuse(path);
      expect(await tickets()).toEqual([]);
    },
  );

  test.each(['re:/associations/', 're:/objects/.*/emails/batch/read$'])(
    'one that may not read %s has no replies',
    async (path) => {
      await world.log({ type: 'email', inbound: true, at: MONDAY, subject: 'Hello', contactId, accountId });
      await refuse(path);
      expect(await world.open().crm.replies({ contactId, accountId, sinceAt: MONDAY })).toEqual([]);
    },
  );

  test('a portal without a key for hand-overs shows its tickets', async () => {
    const message = 'Property "detractor_handover_key" does not exist';
    const errors = [{ message, code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['detractor_handover_key'] } }];
    const body = { status: 'error', category: 'VALIDATION_ERROR', message, errors };
    await world.control.post('/__faults', {
      kind: 'status',
      status: 400,
      body,
      match: { path: 're:/objects/.*/tickets/batch/read$' },
    });
    expect(await tickets()).toHaveLength(3);
  });

  test.each([
    [{ hs_email_from_email: 'ada@acme.example' }, 'ada@acme.example'],
    [{ hs_email_from_firstname: 'Ada', hs_email_from_email: 'ada@acme.example' }, 'Ada'],
    [{}, null],
  ])('who wrote %j is %j', async (from, name) => {
    const properties = { hs_timestamp: new Date(MONDAY).toISOString(), hs_email_direction: 'INCOMING_EMAIL', ...from };
    const associations = [{ from: { type: 'emails', id: '900' }, to: { type: 'companies', id: accountId } }];
    await world.control.post('/__seed', { emails: [{ id: '900', properties }], associations });
    const found = await world.open().crm.replies({ contactId, accountId, sinceAt: MONDAY });
    expect(found).toMatchObject([{ id: '900', subject: '', from: name }]);
  });

  test('an e-mail is found on the page of whom it hangs on', async () => {
    const { crm } = world.open();
    const page = `https://app.hubspot.com/contacts/${world.hubspot.portalId}/record`;
    const of = async (contact: string | null): Promise<string | null | undefined> => {
      const { id } = await world.log({
        ...{ type: 'email', inbound: true, at: MONDAY, subject: 'Hello' },
        ...{ contactId: contact, accountId },
      });
      const found = (await crm.replies({ contactId, accountId, sinceAt: MONDAY })).find((one) => one.id === id);
      return found?.url?.replace(id, 'ID');
    };
    expect(await of(contactId)).toBe(`${page}/0-1/${contactId}?engagement=ID`);
    expect(await of(null)).toBe(`${page}/0-2/${accountId}?engagement=ID`);
  });

  test('what was forwarded into HubSpot is no reply', async () => {
    const properties = { hs_timestamp: new Date(MONDAY).toISOString(), hs_email_direction: 'FORWARDED_EMAIL' };
    const associations = [{ from: { type: 'emails', id: '900' }, to: { type: 'contacts', id: contactId } }];
    await world.control.post('/__seed', { emails: [{ id: '900', properties }], associations });
    expect(await world.open().crm.replies({ contactId, accountId, sinceAt: 0 })).toEqual([]);
  });
});
