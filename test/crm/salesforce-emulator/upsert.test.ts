import type { TestOrg } from './client';
import { CASE, asList, codeOf, openOrg, seed, text } from './client';

describe('upsert by an external id', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  test('the first call creates, the second changes, and both tell the id', async () => {
    const first = await org.call('PATCH', `${CASE}/k1`, { Status__c: 'open' });
    expect(first).toMatchObject({ status: 201, body: { success: true, errors: [], created: true } });
    const id = text(first.body['id']);
    expect(id).toMatch(/^a0D[A-Za-z0-9]{15}$/);
    expect(first.headers.get('location')).toBe(`/services/data/v64.0/sobjects/Detractor_Case__c/${id}`);
    const second = await org.call('PATCH', `${CASE}/k1`, { Title__c: 'Slow' });
    expect(second).toMatchObject({ status: 200, body: { id, success: true, errors: [], created: false } });
    expect(await org.records('Detractor_Case__c')).toMatchObject([
      { Id: id, Name: 'DC-000001', External_Key__c: 'k1', Status__c: 'open', Title__c: 'Slow', OwnerId: org.userId },
    ]);
  });

  test('before v46 an update has no body', async () => {
    await org.call('PATCH', `${CASE}/k1`, { Status__c: 'open' });
    const old = `/services/data/v45.0${CASE}`;
    expect((await org.call('PATCH', `${old}/k1`, { Title__c: 'x' })).status).toBe(204);
    expect((await org.call('PATCH', `${old}/k2`, { Status__c: 'open' })).body).not.toHaveProperty('created');
  });

  test('updateOnly never creates', async () => {
    const answer = await org.call('PATCH', `${CASE}/k1?updateOnly=true`, { Status__c: 'open' });
    expect([answer.status, codeOf(answer.body)]).toEqual([404, 'NOT_FOUND']);
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
  });

  test('several records of a key are a choice, and nothing is written', async () => {
    const field = { name: 'Legacy__c', type: 'string', length: 20, externalId: true };
    const accounts = [
      { Name: 'A', Legacy__c: 'x' },
      { Name: 'B', Legacy__c: 'X' },
    ];
    const ids = await seed(org, { fields: { Account: [field] }, records: { Account: accounts } });
    const answer = await org.call('PATCH', '/sobjects/Account/Legacy__c/x', { Site: 's' });
    expect(answer.status).toBe(300);
    expect(answer.body).toEqual((ids['Account'] ?? []).map((id) => `/services/data/v64.0/sobjects/Account/${id}`));
    expect(await org.records('Account')).toMatchObject([{ Site: null }, { Site: null }]);
  });

  test('keys of ours tell capitals apart', async () => {
    await org.call('PATCH', `${CASE}/k`, { Status__c: 'open' });
    await org.call('PATCH', `${CASE}/K`, { Status__c: 'open' });
    expect(await org.records('Detractor_Case__c')).toHaveLength(2);
  });

  test('the key is read, deleted and made anew by its value', async () => {
    const { body } = await org.call('PATCH', `${CASE}/a%2Fb`, { Status__c: 'open' });
    const read = await org.call('GET', `${CASE}/a%2Fb?fields=Id,status__c`);
    expect(read.body).toEqual({
      attributes: {
        type: 'Detractor_Case__c',
        url: `/services/data/v64.0/sobjects/Detractor_Case__c/${text(body['id'])}`,
      },
      Id: body['id'],
      Status__c: 'open',
    });
    expect((await org.call('DELETE', `${CASE}/a%2Fb`)).status).toBe(204);
    expect((await org.call('GET', `${CASE}/a%2Fb`)).status).toBe(404);
    const again = await org.call('PATCH', `${CASE}/a%2Fb`, { Status__c: 'open' });
    expect(again).toMatchObject({ status: 201 });
    expect(again.body['id']).not.toBe(body['id']);
  });

  test.each([
    ['a field that is no key', { path: '/sobjects/Detractor_Case__c/Title__c/x' }, [404, 'NOT_FOUND']],
    ['an unknown object', { path: '/sobjects/Nope__c/Key__c/x' }, [404, 'NOT_FOUND']],
    ['its own key in the body', { path: `${CASE}/x`, External_Key__c: 'x' }, [400, 'INVALID_FIELD']],
    ['a key that is too long', { path: `${CASE}/${'x'.repeat(65)}` }, [400, 'STRING_TOO_LONG']],
  ])('%s is refused', async (_, { path, ...fields }, expected) => {
    const answer = await org.call('PATCH', path, { Status__c: 'open', ...fields });
    expect([answer.status, codeOf(answer.body)]).toEqual(expected);
  });

  test('a lost race answers DUPLICATE_VALUE with the winner, and the next try finds it', async () => {
    await org.control('/__faults', { kind: 'race', match: { record: 'k1' } });
    const lost = await org.call('PATCH', `${CASE}/k1`, { Status__c: 'open' });
    const [winner] = await org.records('Detractor_Case__c');
    expect(lost).toMatchObject({
      status: 400,
      body: [
        {
          errorCode: 'DUPLICATE_VALUE',
          message: `duplicate value found: External_Key__c duplicates value on record with id: ${text(winner?.['Id'])}`,
          fields: [],
        },
      ],
    });
    const retry = await org.call('PATCH', `${CASE}/k1`, { Status__c: 'open' });
    expect(retry).toMatchObject({ status: 200, body: { id: winner?.['Id'], created: false } });
    expect(org.stats()).toMatchObject({ conflicts: 1, faults: 1, faultsPending: 0 });
  });

  test('concurrent upserts of one new key make one record', async () => {
    const calls = Array.from({ length: 20 }, () => org.call('PATCH', `${CASE}/k1`, { Status__c: 'open' }));
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(await org.records('Detractor_Case__c')).toHaveLength(1);
  });

  test('a parent can be named by its external id', async () => {
    const field = { name: 'Erp__c', type: 'string', length: 20, externalId: true, unique: true };
    const ids = await seed(org, { fields: { Account: [field] }, records: { Account: [{ Name: 'A', Erp__c: 'e-1' }] } });
    const named = await org.call('PATCH', `${CASE}/k1`, { Status__c: 'open', Account__r: { Erp__c: 'e-1' } });
    expect(named.status).toBe(201);
    expect(await org.records('Detractor_Case__c')).toMatchObject([{ Account__c: ids['Account']?.[0] }]);
    const what = { attributes: { type: 'Detractor_Case__c' }, External_Key__c: 'k1' };
    await org.call('POST', '/sobjects/Task', { Subject: 't', What: what });
    expect(await org.records('Task')).toMatchObject([{ WhatId: named.body['id'] }]);
    const missing = await org.call('PATCH', `${CASE}/k2`, { Status__c: 'open', Account__r: { Erp__c: 'e-2' } });
    expect(missing.body).toMatchObject([
      { message: 'Foreign key external ID: e-2 not found for field Erp__c in entity Account' },
    ]);
  });

  test('records can be written by id, of 15 or 18 characters', async () => {
    const made = await org.call('POST', '/sobjects/Account', { name: 'Acme' });
    expect(made.status).toBe(201);
    expect(Object.keys(made.body)).toEqual(['id', 'success', 'errors']);
    const id = text(made.body['id']);
    expect((await org.call('PATCH', `/sobjects/Account/${id.slice(0, 15)}`, { Site: 's' })).status).toBe(204);
    expect((await org.call('GET', `/sobjects/Account/${id}`)).body).toMatchObject({ Id: id, Name: 'Acme', Site: 's' });
    expect((await org.call('DELETE', `/sobjects/Account/${id}`)).status).toBe(204);
    const gone = await org.call('DELETE', `/sobjects/Account/${id}`);
    expect([gone.status, codeOf(gone.body)]).toEqual([404, 'ENTITY_IS_DELETED']);
    const dump = await org.call('GET', '/__records/Account?deleted=true');
    expect(asList(dump.body['results'])).toMatchObject([{ Id: id, IsDeleted: true }]);
  });
});
