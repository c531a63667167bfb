import { longId } from '../../../sandbox/salesforce/record-id';
import { MONDAY } from '../case-fixtures';
import type { SalesforceWorld } from './salesforce-world';
import { openSalesforceWorld } from './salesforce-world';

describe('evidence to choose from in Salesforce', () => {
  let world: SalesforceWorld;
  beforeEach(async () => {
    world = await openSalesforceWorld();
  });
  afterEach(() => world.close());

  const refuse = (message: string, errorCode: string): Promise<unknown> => {
    const part = { referenceId: 'q0', httpStatusCode: 400, httpHeaders: {}, body: [{ message, errorCode }] };
    const body = { compositeResponse: [part] };
    return world.control.post('/__faults', { kind: 'status', status: 200, body, match: { path: 're:/composite$' } });
  };

  test('a ticket is called by its number and subject, and has a page in Lightning', async () => {
    const id = await world.ask({ at: MONDAY, subject: "It's slow", ...world.cast.cy, accountId: null });
    const [found] = await world.open().crm.recentTickets({ ...world.cast.cy, accountId: null });
    expect(found?.title).toMatch(/^\d{8} It's slow$/);
    expect(found?.url).toBe(`${world.salesforce.url}/lightning/r/Case/${id}/view`);
  });

  test.each([
    ['Origin', /^\d{8} The invoice again$/],
    ['Subject', /^\d{8} The invoice again$/],
  ])('an org that hides %s of cases is asked without it', async (field, title) => {
    await refuse(`No such column '${field}' on entity 'Case'.`, 'INVALID_FIELD');
    const found = await world.open().crm.recentTickets(world.cast.ada);
    expect(found).toHaveLength(3);
    expect(found[0]?.title).toMatch(title);
  });

  test('one that hides subject and origin shows numbers', async () => {
    for (const field of ['Subject', 'Subject', 'Origin'])
      await refuse(`No such column '${field}' on entity 'Case'.`, 'INVALID_FIELD');
    expect((await world.open().crm.recentTickets(world.cast.ada))[0]?.title).toMatch(/^\d{8}$/);
  });

  test('without cases, or without e-mails, there is nothing to choose from', async () => {
    await refuse("sObject type 'Case' is not supported.", 'INVALID_TYPE');
    expect(await world.open().crm.recentTickets(world.cast.ada)).toEqual([]);
    await refuse("sObject type 'EmailMessage' is not supported.", 'INVALID_TYPE');
    expect(
      await world.open().crm.replies({ contactId: world.cast.ada.contactId, accountId: null, sinceAt: 0 }),
    ).toEqual([]);
  });

  test('of an org whose address is not known there is no page to go to', async () => {
    const { config } = await world.open().crm.provision('check');
    const { crm } = world.open({ config: { ...config, instanceUrl: null } });
    await world.log({ type: 'email', inbound: true, at: MONDAY, subject: 'Hello', ...world.cast.ada });
    expect((await crm.recentTickets(world.cast.ada))[0]?.url).toBeNull();
    expect(await crm.replies({ ...world.cast.ada, sinceAt: MONDAY })).toMatchObject([{ url: null }]);
  });

  test('an e-mail on which the contact was only a reader is no word of his', async () => {
    const Id = longId('02s5g0000000099') ?? '';
    const email = { Id, Subject: 'FYI', Incoming: true, MessageDate: new Date(MONDAY).toISOString() };
    const relation = { EmailMessageId: Id, RelationId: world.cast.ada.contactId, RelationType: 'CcAddress' };
    await world.control.post('/__seed', { records: { EmailMessage: [email], EmailMessageRelation: [relation] } });
    expect(await world.open().crm.replies({ ...world.cast.ada, sinceAt: MONDAY - 1 })).toEqual([]);
  });
});
