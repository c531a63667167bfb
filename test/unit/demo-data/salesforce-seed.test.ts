import { salesforceSeed, salesforceUserIds, worldOf } from '../../../sandbox/demo-data/world';
import { longId } from '../../../sandbox/salesforce/record-id';
import type { RunningSalesforce } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';
import { END_AT, WORLD, detractors } from './sample-world';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const HALF = worldOf(WORLD, 'salesforce');
const { users, fields, records } = salesforceSeed(HALF);
const ids = salesforceUserIds(HALF);

describe('the seed of the emulated Salesforce org', () => {
  test('gives everybody and everything an id of its own, 18 characters long', () => {
    const all = [...users, ...records.Account, ...records.Contact, ...records.Case].map(({ Id }) => String(Id));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => id.length !== 18 || longId(id) !== id)).toEqual([]);
    expect(users.map(({ Id }) => Id)).toEqual([...ids.values()]);
  });

  test('names the manager of everybody who has one, and who has left', () => {
    const led = users.filter(({ ManagerId }) => ManagerId !== null);
    expect(led).toHaveLength(Object.keys(WORLD.managers).length);
    expect(users.filter(({ IsActive }) => IsActive === false).map(({ Email }) => Email)).toEqual(
      WORLD.owners.filter(({ active }) => !active).map(({ email }) => email),
    );
  });

  test('puts ARR, CSM, segment, region, renewal and product on the account', () => {
    const accounts = new Map(records.Account.map((account) => [account['Name'], account]));
    const wrong = HALF.companies.filter(({ name, arr, csmEmail, segment, region, renewalDate, product }) => {
      const { ARR__c, CSM__c, Segment__c, Region__c, Renewal_Date__c, Product__c } = accounts.get(name)!;
      const seeded = [ARR__c, CSM__c, Segment__c, Region__c, Renewal_Date__c, Product__c];
      const csm = csmEmail === null ? null : ids.get(csmEmail);
      return JSON.stringify(seeded) !== JSON.stringify([arr, csm, segment, region, renewalDate, product]);
    });
    expect(wrong).toEqual([]);
    const made = ['ARR__c', 'CSM__c', 'Product__c', 'Region__c', 'Renewal_Date__c', 'Segment__c'].concat([
      ...['Product_Module__c', 'Usage_Change_Percent__c', 'Unpaid_Invoices__c', 'Go_Live_Date__c'],
      'Strategic_Account__c',
    ]);
    expect(fields['Account']!.map(({ name }) => name).sort()).toEqual(made.sort());
  });

  test('makes one contact an employer, so that an address may stand there twice', () => {
    const addresses = records.Contact.map(({ Email }) => Email);
    const employers = HALF.contacts.reduce((sum, { companyKeys }) => sum + companyKeys.length, 0);
    expect(addresses).toHaveLength(employers);
    expect(new Set(addresses).size).toBe(HALF.contacts.length);
  });

  test('knows the address of every detractor but the stranger', () => {
    const known = new Set(records.Contact.map(({ Email }) => Email));
    const strangers = detractors(HALF).filter(({ email }) => !known.has(email));
    expect(strangers.map(({ exception }) => exception)).toEqual(['unmatched']);
  });

  test('dates cases as they were opened and closed, at an account and a contact', () => {
    expect(records.Case).toHaveLength(HALF.tickets.length);
    const wrong = records.Case.filter(
      ({ CreatedDate, ClosedDate, IsClosed, AccountId, ContactId }) =>
        !/^\d{4}-\d\d-\d\dT[\d:.]{12}\+0000$/.test(String(CreatedDate)) ||
        (ClosedDate !== null) !== IsClosed ||
        AccountId === null ||
        ContactId === null,
    );
    expect(wrong).toEqual([]);
  });
});

describe('the emulated org', () => {
  let org: RunningSalesforce;
  let seeded: Answer;

  async function call(path: string, body?: unknown): Promise<Answer> {
    const headers = { Authorization: `Bearer ${org.token}` };
    const init = body === undefined ? { headers } : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(org.url + path, init);
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  }
  async function count(soql: string): Promise<unknown> {
    return (await call(`/services/data/v64.0/query?q=${encodeURIComponent(soql)}`)).body['totalSize'];
  }

  beforeAll(async () => {
    org = await startSalesforce({ now: () => END_AT });
    seeded = await call('/__seed', salesforceSeed(HALF));
  });
  afterAll(() => org.close());

  test('takes the seed as it is', () => {
    expect(seeded).toMatchObject({ status: 200 });
    expect(org.stats().records).toMatchObject({
      Account: 700,
      Contact: records.Contact.length,
      Case: HALF.tickets.length,
      User: HALF.owners.length + 1,
    });
  });

  test('finds the customer behind every detractor, with CSM and manager', async () => {
    const known = detractors(HALF).filter(
      ({ exception }) => exception !== 'unmatched' && exception !== 'two_companies',
    );
    const emails = known.map(({ email }) => `'${email}'`).join();
    expect(await count(`SELECT Account.CSM__r.Manager.Name FROM Contact WHERE Email IN (${emails})`)).toBe(
      known.length,
    );
    const unmanaged = `Account.CSM__r.ManagerId = null AND Account.CSM__c != null`;
    expect(await count(`SELECT Id FROM Contact WHERE Email IN (${emails}) AND ${unmanaged}`)).toBe(0);
  });

  test('knows who has left and is still the CSM of somebody', async () => {
    const soql = 'SELECT Id FROM Account WHERE CSM__r.IsActive = FALSE';
    const gone = new Set(WORLD.owners.filter(({ active }) => !active).map(({ email }) => email));
    expect(await count(soql)).toBe(HALF.companies.filter(({ csmEmail }) => gone.has(csmEmail ?? '')).length);
  });

  test('has closed and open cases, dated as they were', async () => {
    const open = HALF.tickets.filter((ticket) => ticket.open).length;
    expect(await count('SELECT Id FROM Case WHERE IsClosed = FALSE')).toBe(open);
    expect(await count('SELECT Id FROM Case WHERE ClosedDate != null')).toBe(HALF.tickets.length - open);
    expect(await count('SELECT Id FROM Case WHERE CreatedDate = LAST_N_DAYS:61')).toBe(HALF.tickets.length);
  });
});
