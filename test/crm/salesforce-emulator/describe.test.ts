import type { Json, TestOrg } from './client';
import { V, asList, codeOf, openOrg, text } from './client';

let org: TestOrg;
beforeEach(async () => {
  org = await openOrg({ now: () => Date.UTC(2026, 10, 20) });
});
afterEach(() => org.close());

const get = async (path: string): Promise<Json> => (await org.call('GET', path)).body;
const names = (list: unknown): readonly string[] => asList(list).map(({ name }) => text(name));

async function field(object: string, name: string): Promise<Json> {
  const { fields } = await get(`/sobjects/${object}/describe`);
  const found = asList(fields).find((one) => (one['name'] as unknown) === name);
  if (found === undefined) throw new Error(`${object} has no ${name}`);
  return found;
}

describe('a describe', () => {
  test('lists the objects of the org', async () => {
    const all = names((await get('/sobjects'))['sobjects']);
    expect(all).toEqual(expect.arrayContaining(['Account', 'Contact', 'Detractor_Case__c', 'Task', 'User']));
    expect(all).not.toContain('OutOfOffice');
  });

  test('knows an object by any spelling of its name', async () => {
    expect(await get('/sobjects/detractor_CASE__c/describe')).toMatchObject({
      name: 'Detractor_Case__c',
      keyPrefix: 'a0D',
      custom: true,
      urls: { sobject: `${V}/sobjects/Detractor_Case__c` },
    });
    expect(await get('/sobjects/Account')).toMatchObject({ objectDescribe: { name: 'Account' }, recentItems: [] });
  });

  test.each([
    [
      'our key',
      'External_Key__c',
      { externalId: true, unique: true, caseSensitive: true, nillable: false, length: 64 },
    ],
    ['the running number', 'Name', { autoNumber: true, createable: false, updateable: false, nameField: true }],
    ['a lookup', 'Raised_To__c', { type: 'reference', referenceTo: ['User'], relationshipName: 'Raised_To__r' }],
    ['a restricted picklist', 'Risk_Tier__c', { restrictedPicklist: true, nillable: true }],
    ['a long text', 'Verbatim__c', { filterable: false, sortable: false, length: 32_768 }],
    ['a number', 'Score__c', { type: 'double', scale: 2, soapType: 'xsd:double' }],
  ])('tells %s as it is', async (_what, name, expected) => {
    expect(await field('Detractor_Case__c', name)).toMatchObject(expected);
  });

  test('tells the values of a picklist, and what several types a lookup may lead to', async () => {
    const { picklistValues } = await field('Task', 'Status');
    expect(asList(picklistValues).map(({ value, defaultValue }) => [value, defaultValue])).toEqual([
      ['Not Started', true],
      ['In Progress', false],
      ['Completed', false],
      ['Waiting on someone else', false],
      ['Deferred', false],
    ]);
    expect(await field('Task', 'WhatId')).toMatchObject({
      referenceTo: ['Account', 'Case', 'Detractor_Case__c'],
      polymorphicForeignKey: true,
    });
  });

  test('names the lists of a parent', async () => {
    const { childRelationships } = await get('/sobjects/Account/describe');
    const lists = asList(childRelationships).map(({ relationshipName, childSObject }) => [
      relationshipName,
      childSObject,
    ]);
    expect(lists).toContainEqual(['Contacts', 'Contact']);
    expect(lists).toContainEqual(['Detractor_Cases__r', 'Detractor_Case__c']);
    expect(lists).not.toContainEqual(['AccountTeamMembers', 'AccountTeamMember']);
  });

  test('shows what the admin has added', async () => {
    await org.control('/__seed', { fields: { Account: [{ name: 'Plan__c', type: 'picklist', values: ['gold'] }] } });
    expect(await field('Account', 'Plan__c')).toMatchObject({ custom: true, label: 'Plan', type: 'picklist' });
  });

  test('does not know what the org has not', async () => {
    const without = await openOrg({ packageInstalled: false });
    const { status, body } = await without.call('GET', '/sobjects/Detractor_Case__c/describe');
    expect([status, codeOf(body)]).toEqual([404, 'NOT_FOUND']);
    const task = (await without.call('GET', '/sobjects/Task/describe')).body;
    expect(names(task['fields'])).not.toContain('Closed_Loop_Key__c');
    await without.close();
  });
});

describe('the list of objects', () => {
  const ask = async (since: string): Promise<Json | undefined> => {
    const part = { method: 'GET', url: `${V}/sobjects`, referenceId: 'x', httpHeaders: { 'If-Modified-Since': since } };
    const { body } = await org.call('POST', '/composite', { compositeRequest: [part] });
    return asList(body['compositeResponse'])[0];
  };

  test('is not sent again while nothing has changed', async () => {
    const first = await org.call('GET', '/sobjects');
    const since = first.headers.get('last-modified') ?? '';
    expect(await ask(since)).toMatchObject({ httpStatusCode: 304, body: null });
    expect((await ask('Fri, 01 Jan 2021 00:00:00 GMT'))?.['httpStatusCode']).toBe(200);
  });

  test('has another mark as soon as a field is added', async () => {
    const first = await org.call('GET', '/sobjects');
    await org.control('/__seed', { fields: { Account: [{ name: 'Plan__c', type: 'string', length: 10 }] } });
    const second = await org.call('GET', '/sobjects');
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });
});

describe('limits', () => {
  test('count calls, this one too', async () => {
    expect(await get('/limits')).toMatchObject({ DailyApiRequests: { Max: 100_000, Remaining: 99_999 } });
  });

  test('tell how many records there are, of objects the org has', async () => {
    await org.control('/__seed', { records: { Account: [{ Name: 'a' }, { Name: 'b' }] } });
    expect(await get('/limits/recordCount?sObjects=Account,Nope')).toEqual({
      sObjects: [{ count: 2, name: 'Account' }],
    });
  });

  test('and what else there is, stand at the root of a version', async () => {
    expect(await get(`${V}/`)).toMatchObject({ query: `${V}/query`, sobjects: `${V}/sobjects` });
  });
});
