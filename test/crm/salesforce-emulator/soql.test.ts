import type { Json, TestOrg } from './client';
import { V, asList, codeOf, openOrg, text } from './client';

const AT = Date.UTC(2026, 10, 20, 12);

const WORLD = {
  users: [
    { Id: '0055g0000000101AAA', FirstName: 'Anna', LastName: 'Lindholm', Email: 'anna@fieldloom.example' },
    { Id: '0055g0000000102AAA', FirstName: 'Tobias', LastName: 'Renner', Email: 'tobias@fieldloom.example' },
  ],
  fields: {
    Account: [
      { name: 'CSM__c', type: 'reference', referenceTo: ['User'], relationshipName: 'CSM__r' },
      { name: 'ARR__c', type: 'currency', scale: 2 },
    ],
  },
  records: {
    Account: [
      { Id: '0015g0000000101AAA', Name: 'Acme', Industry: 'Energy', ARR__c: 9000, CSM__c: '0055g0000000101AAA' },
      { Id: '0015g0000000102AAA', Name: 'beta', Industry: 'Energy', ARR__c: 40000, OwnerId: '0055g0000000102AAA' },
      { Id: '0015g0000000103AAA', Name: 'Ceta' },
    ],
    Contact: [
      { Id: '0035g0000000101AAA', LastName: 'Roth', Email: 'Roth@acme.example', AccountId: '0015g0000000101AAA' },
      { Id: '0035g0000000102AAA', LastName: 'Abt', Email: 'abt@acme.example', AccountId: '0015g0000000101AAA' },
      { Id: '0035g0000000103AAA', LastName: 'Stray', Email: 'stray@x.example' },
    ],
    Case: [
      { Subject: 'a', AccountId: '0015g0000000101AAA', Priority: 'High' },
      { Subject: 'b', AccountId: '0015g0000000101AAA', Priority: 'Low', Status: 'Closed' },
      { Subject: 'c', AccountId: '0015g0000000102AAA', Priority: 'Low' },
    ],
    Detractor_Case__c: [{ External_Key__c: 'k1', Status__c: 'open', Account__c: '0015g0000000101AAA' }],
  },
};

let org: TestOrg;
beforeEach(async () => {
  org = await openOrg({ now: () => AT });
  await org.control('/__seed', WORLD);
});
afterEach(() => org.close());

async function ask(soql: string, resource = 'query'): Promise<Json> {
  const { status, body } = await org.call('GET', `/${resource}?q=${encodeURIComponent(soql)}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}
const rows = async (soql: string): Promise<readonly Json[]> => asList((await ask(soql))['records']);
const column = async (soql: string, name: string): Promise<readonly unknown[]> =>
  (await rows(soql)).map((row) => row[name]);

describe('what a query shows', () => {
  test('is the asked fields in their own spelling, whatever case they are asked in', async () => {
    expect(await ask("select NAME, arr__C from ACCOUNT where name = 'acme'")).toEqual({
      totalSize: 1,
      done: true,
      records: [
        {
          attributes: { type: 'Account', url: `${V}/sobjects/Account/0015g0000000101AAA` },
          Name: 'Acme',
          ARR__c: 9000,
        },
      ],
    });
  });

  test('has parents as objects, through several steps, and null where there is none', async () => {
    const found = await rows('SELECT LastName, Account.Name, Account.CSM__r.Name FROM Contact ORDER BY LastName');
    expect(
      found.map((row) => [row['LastName'], row['Account']?.['Name'], row['Account']?.['CSM__r']?.['Name']]),
    ).toEqual([
      ['Abt', 'Acme', 'Anna Lindholm'],
      ['Roth', 'Acme', 'Anna Lindholm'],
      ['Stray', undefined, undefined],
    ]);
    expect(found[2]?.['Account']).toBeNull();
    expect(found[0]?.['Account']?.['attributes']).toEqual({
      type: 'Account',
      url: `${V}/sobjects/Account/0015g0000000101AAA`,
    });
  });

  test('has children as a list of their own, and null where there are none', async () => {
    const soql = 'SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName LIMIT 1) FROM Account ORDER BY Name';
    const found = await rows(soql);
    expect(found.map((row) => row['Contacts'])).toEqual([
      {
        totalSize: 1,
        done: true,
        records: [
          {
            attributes: { type: 'Contact', url: `${V}/sobjects/Contact/0035g0000000102AAA` },
            LastName: 'Abt',
          },
        ],
      },
      null,
      null,
    ]);
  });

  test('lists the cases of our own object under the account', async () => {
    const found = await rows(
      'SELECT Id, (SELECT External_Key__c FROM Detractor_Cases__r) FROM Account ORDER BY Name LIMIT 1',
    );
    expect(asList(found[0]?.['Detractor_Cases__r']?.['records'])[0]).toMatchObject({ External_Key__c: 'k1' });
  });

  test('calls a parent of several possible types a Name, and says which it is', async () => {
    await org.call('POST', '/sobjects/Task', { Subject: 'x', WhatId: '0015g0000000101AAA' });
    const [task] = await rows('SELECT What.Name, What.Type, Who.Name FROM Task');
    expect(task).toMatchObject({ What: { attributes: { type: 'Name' }, Name: 'Acme', Type: 'Account' }, Who: null });
  });

  test('takes an alias, and the object itself, before a field', async () => {
    expect(await column("SELECT a.Name FROM Account a WHERE a.Industry = 'Energy' ORDER BY a.Name", 'Name')).toEqual([
      'Acme',
      'beta',
    ]);
    expect(await column('SELECT Account.Name FROM Account LIMIT 1', 'Name')).toEqual(['Acme']);
  });

  test('is every field with FIELDS(ALL), and only the admin’s with FIELDS(CUSTOM)', async () => {
    const [all] = await rows('SELECT FIELDS(ALL) FROM Account LIMIT 1');
    expect(all).toMatchObject({ Name: 'Acme', ARR__c: 9000, ParentId: null });
    const [custom] = await rows('SELECT FIELDS(CUSTOM) FROM Account LIMIT 1');
    expect(Object.keys(custom ?? {})).toEqual(['attributes', 'CSM__c', 'ARR__c']);
  });
});

describe('how a query orders and cuts', () => {
  test('texts without case, empty values first unless said otherwise', async () => {
    expect(await column('SELECT Name FROM Account ORDER BY Industry DESC, Name DESC', 'Name')).toEqual([
      'Ceta',
      'beta',
      'Acme',
    ]);
    expect(await column('SELECT Name FROM Account ORDER BY ARR__c ASC NULLS LAST', 'Name')).toEqual([
      'Acme',
      'beta',
      'Ceta',
    ]);
  });

  test('picklists in the order of their values', async () => {
    expect(await column('SELECT Priority FROM Case ORDER BY Priority, Subject', 'Priority')).toEqual([
      'High',
      'Low',
      'Low',
    ]);
  });

  test('by the field of a parent', async () => {
    const soql = 'SELECT Subject FROM Case ORDER BY Account.Name DESC, Subject';
    expect(await column(soql, 'Subject')).toEqual(['c', 'a', 'b']);
  });

  test('LIMIT and OFFSET', async () => {
    expect(await column('SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1', 'Name')).toEqual(['beta']);
    expect(await ask('SELECT Name FROM Account LIMIT 0')).toMatchObject({ totalSize: 0, records: [] });
  });
});

describe('counting', () => {
  test('COUNT() answers a size and no records', async () => {
    expect(await ask("SELECT COUNT() FROM Case WHERE Priority = 'Low'")).toEqual({
      totalSize: 2,
      done: true,
      records: [],
    });
  });

  test('groups have their fields and expr0, or a name', async () => {
    const soql = 'SELECT Priority, COUNT(Id), MAX(Subject) latest FROM Case GROUP BY Priority ORDER BY COUNT(Id) DESC';
    expect(await ask(soql)).toEqual({
      totalSize: 2,
      done: true,
      records: [
        { attributes: { type: 'AggregateResult' }, Priority: 'Low', expr0: 2, latest: 'c' },
        { attributes: { type: 'AggregateResult' }, Priority: 'High', expr0: 1, latest: 'a' },
      ],
    });
  });

  test('COUNT, COUNT_DISTINCT, SUM, AVG and MIN look at values that are there', async () => {
    const soql =
      'SELECT COUNT(Industry) n, COUNT_DISTINCT(Industry) kinds, SUM(ARR__c) total, AVG(ARR__c) mean, MIN(Name) least FROM Account';
    expect((await rows(soql))[0]).toMatchObject({
      n: 2,
      kinds: 1,
      total: 49000,
      mean: 24500,
      least: 'Acme',
    });
  });
});

describe('pages', () => {
  const many = Array.from({ length: 4_150 }, (_, n) => ({ LastName: `p${String(n).padStart(4, '0')}` }));
  beforeEach(async () => {
    await org.control('/__seed', { records: { Contact: many } });
  });

  test('hold 2,000 rows and lead to each other', async () => {
    const first = await ask("SELECT LastName FROM Contact WHERE LastName LIKE 'p%' ORDER BY LastName");
    expect(first).toMatchObject({ totalSize: 4_150, done: false });
    const pages = [first];
    while ((pages.at(-1)!['done'] as unknown) === false) {
      const next = await org.call('GET', text(pages.at(-1)!['nextRecordsUrl']));
      pages.push(next.body);
    }
    expect(pages.map((page) => asList(page['records']).length)).toEqual([2_000, 2_000, 150]);
    const names = pages.flatMap((page) => asList(page['records']).map((row) => row['LastName']));
    expect(names).toEqual(many.map(({ LastName }) => LastName));
    expect(pages[2]).not.toHaveProperty('nextRecordsUrl');
  });

  test('stay as they were when the query ran', async () => {
    const first = await ask('SELECT Id FROM Contact');
    await org.control('/__seed', { records: { Contact: [{ LastName: 'Late' }] } });
    const next = await org.call('GET', text(first['nextRecordsUrl']));
    expect(next.body['totalSize']).toBe(first['totalSize']);
  });

  test('are as long as Sforce-Query-Options asks, from 200 on', async () => {
    const sizes = await Promise.all(
      [500, 1].map(async (size) => {
        const part = {
          method: 'GET',
          url: `${V}/query?q=SELECT+Id+FROM+Contact`,
          referenceId: 'q',
          httpHeaders: { 'Sforce-Query-Options': `batchSize=${size}` },
        };
        const { body } = await org.call('POST', '/composite', { compositeRequest: [part] });
        return asList(asList(body['compositeResponse'])[0]?.['body']?.['records']).length;
      }),
    );
    expect(sizes).toEqual([500, 200]);
  });

  test.each(['01g5g0000000009AAA-2000', 'x', '01g5g0000000001AAA-99999'])('an unknown locator %s', async (locator) => {
    await ask('SELECT Id FROM Contact');
    const { status, body } = await org.call('GET', `/query/${locator}`);
    expect([status, codeOf(body)]).toEqual([400, 'INVALID_QUERY_LOCATOR']);
  });

  test('of the eleventh open query close the first', async () => {
    const urls: string[] = [];
    for (let n = 0; n < 11; n += 1) urls.push(text((await ask('SELECT Id FROM Contact'))['nextRecordsUrl']));
    const statuses = await Promise.all(urls.map(async (url) => (await org.call('GET', url)).status));
    expect(statuses).toEqual([400, ...Array.from({ length: 10 }, () => 200)]);
  });
});

describe('the recycle bin', () => {
  test('shows in queryAll only', async () => {
    await org.call('DELETE', '/sobjects/Contact/0035g0000000103AAA');
    const soql = "SELECT LastName, IsDeleted FROM Contact WHERE LastName = 'Stray'";
    expect(await ask(soql)).toMatchObject({ totalSize: 0 });
    expect(await ask(soql, 'queryAll')).toMatchObject({ totalSize: 1, records: [{ IsDeleted: true }] });
  });

  test('takes a parent out of the answer, too', async () => {
    await org.call('DELETE', '/sobjects/Account/0015g0000000102AAA');
    const [row] = await rows("SELECT Account.Name FROM Case WHERE Subject = 'c'");
    expect(row?.['Account'] ?? null).toBeNull();
  });
});
