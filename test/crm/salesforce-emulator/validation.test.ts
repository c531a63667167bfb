import type { Json, TestOrg } from './client';
import { CASE, TASK, openOrg, seed, text } from './client';

const CONTACT = '0035g0000000001';

describe('what a write may hold', () => {
  let org: TestOrg;
  let clock = Date.UTC(2026, 10, 23, 9, 0, 0, 750);
  beforeEach(async () => {
    clock = Date.UTC(2026, 10, 23, 9, 0, 0, 750);
    org = await openOrg({ now: () => clock });
    await seed(org, {
      users: [
        { Id: '0055g0000000100', FirstName: 'Ann', LastName: 'Active', Email: 'ann@us.example' },
        { Id: '0055g0000000101', FirstName: 'Lee', LastName: 'Left', Email: 'lee@us.example', IsActive: false },
      ],
      records: {
        Account: [{ Id: '0015g0000000001', Name: 'Acme' }],
        Contact: [{ Id: CONTACT, LastName: 'Doe', FirstName: 'Jo', AccountId: '0015g0000000001' }],
      },
    });
  });
  afterEach(() => org.close());

  const put = (fields: object) => org.call('PATCH', `${CASE}/k1`, { Status__c: 'open', ...fields });
  const only = async (type: string): Promise<Json> => {
    const [record, ...more] = await org.records(type);
    if (record === undefined || more.length > 0) throw new Error(`not one ${type}`);
    return record;
  };

  const error = (errorCode: string, message: string, fields?: readonly string[]) => ({
    errorCode,
    message,
    ...(fields === undefined ? {} : { fields }),
  });
  const badPick = (label: string, value: string, field: string) =>
    error('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', `${label}: bad value for restricted picklist field: ${value}`, [
      field,
    ]);
  const WHY =
    'Please check the security settings of this field and verify that it is read/write for your profile or permission set.';

  test.each([
    [{ Status__c: null }, error('REQUIRED_FIELD_MISSING', 'Required fields are missing: [Status__c]', ['Status__c'])],
    [
      { Metric__c: 'x'.repeat(41) },
      error('STRING_TOO_LONG', `Metric: data value too large: ${'x'.repeat(41)} (max length=40)`, ['Metric__c']),
    ],
    [{ Risk_Tier__c: 'dire' }, badPick('Risk Tier', 'dire', 'Risk_Tier__c')],
    [{ Flags__c: 'safety;nope' }, badPick('Flags', 'nope', 'Flags__c')],
    [{ Account__c: 'acme' }, error('MALFORMED_ID', 'Account: id value of incorrect type: acme', ['Account__c'])],
    [{ Account__c: CONTACT }, error('MALFORMED_ID', `Account: id value of incorrect type: ${CONTACT}`, ['Account__c'])],
    [{ Account__c: '0015g0000009999' }, error('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [])],
    [{ Nope__c: 1 }, error('INVALID_FIELD', "No such column 'Nope__c' on sobject of type Detractor_Case__c")],
    [
      { Name: 'DC-1', CreatedDate: '2026-01-01T00:00:00Z' },
      error('INVALID_FIELD_FOR_INSERT_UPDATE', `Unable to create/update fields: Name, CreatedDate. ${WHY}`, [
        'Name',
        'CreatedDate',
      ]),
    ],
    [
      { OwnerId: '0055g0000000101' },
      error(
        'INACTIVE_OWNER_OR_USER',
        'operation performed with inactive user [0055g0000000101AAA] as owner of detractor case',
        [],
      ),
    ],
  ])('%j is refused in the words of the org', async (fields, expected) => {
    const answer = await put(fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual([expected]);
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
  });

  test.each([{ Score__c: 'many' }, { Title__c: 5 }, { Opened_At__c: '2026-11-23 09:00' }, { Restricted__c: 'maybe' }])(
    '%j is no value of its type',
    async (fields) => {
      expect(await put(fields)).toMatchObject({ status: 400, body: [{ errorCode: 'JSON_PARSER_ERROR' }] });
    },
  );

  test('a deleted parent is ENTITY_IS_DELETED', async () => {
    await org.call('DELETE', '/sobjects/Account/0015g0000000001');
    expect((await put({ Account__c: '0015g0000000001' })).body).toMatchObject([{ errorCode: 'ENTITY_IS_DELETED' }]);
  });

  test('values come back the way the org keeps them', async () => {
    await put({
      Title__c: '  Slow  ',
      Metric__c: '   ',
      Score__c: '3.456',
      Secondary_Reasons__c: 'usability;billing_pricing;usability',
      Opened_At__c: '2026-11-23T10:00:00.987+01:00',
      account__c: '0015g0000000001',
      Restricted__c: 'true',
    });
    expect(await only('Detractor_Case__c')).toMatchObject({
      Title__c: 'Slow',
      Metric__c: null,
      Score__c: 3.46,
      Secondary_Reasons__c: 'billing_pricing;usability',
      Opened_At__c: '2026-11-23T09:00:00.000+0000',
      Account__c: '0015g0000000001AAA',
      Restricted__c: true,
      CreatedDate: '2026-11-23T09:00:00.000+0000',
      SystemModstamp: '2026-11-23T09:00:00.000+0000',
    });
  });

  test.each(['2026-11-24', '2026-11-24T00:00:00.000+0000', '2026-11-24T00:00:00.000Z', '2026-11-24T00:00:00+13:00'])(
    'the due day %s is the day it says',
    async (ActivityDate) => {
      await org.call('PATCH', `${TASK}/t1`, { Subject: 's', ActivityDate });
      expect(await only('Task')).toMatchObject({ ActivityDate: '2026-11-24' });
    },
  );

  test('a day that does not exist is refused', async () => {
    expect((await org.call('PATCH', `${TASK}/t1`, { ActivityDate: '2026-02-30' })).status).toBe(400);
  });

  test('a task closes and opens again with its status', async () => {
    const task = (fields: object) => org.call('PATCH', `${TASK}/t1`, fields);
    await task({ Subject: 's', Priority: 'High' });
    expect(await only('Task')).toMatchObject({ Status: 'Not Started', IsClosed: false, IsHighPriority: true });
    await task({ Status: 'Completed' });
    const closed = { Status: 'Completed', IsClosed: true, CompletedDateTime: '2026-11-23T09:00:00.000+0000' };
    expect(await only('Task')).toMatchObject(closed);
    clock += 60_000;
    await task({ Subject: 'other' });
    expect(await only('Task')).toMatchObject({ ...closed, SystemModstamp: '2026-11-23T09:01:00.000+0000' });
    await task({ Status: 'In Progress' });
    expect(await only('Task')).toMatchObject({ IsClosed: false, CompletedDateTime: null });
  });

  test('the account of a task is the one it is about, else its contact’s, and none through a lookup', async () => {
    const made = await put({ Account__c: '0015g0000000001' });
    const write = (key: string, fields: object) => org.call('PATCH', `${TASK}/${key}`, { Subject: key, ...fields });
    await write('account', { WhatId: '0015g0000000001' });
    await write('contact', { WhatId: text(made.body['id']), WhoId: CONTACT });
    await write('lookup', { WhatId: text(made.body['id']) });
    expect((await org.records('Task')).map((task) => task['AccountId'])).toEqual([
      '0015g0000000001AAA',
      '0015g0000000001AAA',
      null,
    ]);
  });

  test('an owner who leaves keeps the record, and it can still be written', async () => {
    await put({ OwnerId: '0055g0000000100' });
    await org.call('PATCH', '/sobjects/User/0055g0000000100', { IsActive: false });
    expect((await put({ Title__c: 'still' })).status).toBe(200);
    expect((await put({ OwnerId: '0055g0000000100' })).body).toMatchObject([{ errorCode: 'INACTIVE_OWNER_OR_USER' }]);
  });

  test('a unique value is refused on another record, with the id of the first', async () => {
    const first = await org.call('PATCH', `${TASK}/t1`, { Subject: 's' });
    const other = await org.call('POST', '/sobjects/Task', { Subject: 's', Closed_Loop_Key__c: 't1' });
    expect(other.body).toMatchObject([
      {
        errorCode: 'DUPLICATE_VALUE',
        message: `duplicate value found: Closed_Loop_Key__c duplicates value on record with id: ${text(first.body['id'])}`,
      },
    ]);
    expect(org.stats().conflicts).toBe(1);
  });

  test('the rules of the admin are asked after every write', async () => {
    const rule = {
      object: 'Detractor_Case__c',
      message: 'Say what was done.',
      field: 'Loop_Log__c',
      when: { Status__c: ['resolved', 'churned'] },
      requires: ['Loop_Log__c'],
    };
    await seed(org, { validationRules: [rule] });
    expect((await put({})).status).toBe(201);
    const refused = await put({ Status__c: 'resolved' });
    expect(refused).toMatchObject({
      status: 400,
      body: [
        { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Say what was done.', fields: ['Loop_Log__c'] },
      ],
    });
    expect((await put({ Status__c: 'resolved', Loop_Log__c: 'Called.' })).status).toBe(200);
  });

  test('names are put together and cases close by themselves', async () => {
    expect(await only('Contact')).toMatchObject({ Name: 'Jo Doe' });
    const made = await org.call('POST', '/sobjects/Case', { Subject: 's' });
    expect(await only('Case')).toMatchObject({ CaseNumber: '00000001', Status: 'New', IsClosed: false });
    await org.call('PATCH', `/sobjects/Case/${text(made.body['id'])}`, { Status: 'Closed' });
    expect(await only('Case')).toMatchObject({ IsClosed: true, ClosedDate: '2026-11-23T09:00:00.000+0000' });
  });

  test('an id with a wrong checksum is no id', async () => {
    const answer = await org.call('PATCH', '/sobjects/Account/0015g0000000001AAB', { Site: 's' });
    expect(answer).toMatchObject({
      status: 400,
      body: [
        {
          message: 'Record ID: id value of incorrect type: 0015g0000000001AAB',
          errorCode: 'MALFORMED_ID',
          fields: ['Id'],
        },
      ],
    });
  });

  test.each([
    ['POST /sobjects/Nope', {}, 404],
    ['GET /sobjects/Account/0015g0000009999', undefined, 404],
    ['PATCH /sobjects/Account/0015g0000009999', {}, 404],
    ['PUT /sobjects/Account/0015g0000000001', {}, 405],
    ['GET /nowhere', undefined, 404],
    ['GET /services/data/v12.0/limits', undefined, 404],
    ['POST /sobjects/Account', { Id: '0015g0000000001', Name: 'x' }, 400],
    ['POST /sobjects/Account', [], 400],
  ])('%s is refused', async (line, body, status) => {
    const [method = '', path = ''] = line.split(' ');
    expect((await org.call(method, path, body)).status).toBe(status);
  });
});
