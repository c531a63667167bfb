import type { TestOrg } from './client';
import { CASE, V, asList, codeOf, openOrg, seed } from './client';

describe('composite', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  const post = (compositeRequest: readonly object[], more: object = {}) =>
    org.call('POST', '/composite', { compositeRequest, ...more });
  const query = (referenceId: string, soql: string) => ({
    method: 'GET',
    url: `${V}/query?q=${encodeURIComponent(soql)}`,
    referenceId,
  });
  const upsert = (referenceId: string, key: string, body: object) => ({
    method: 'PATCH',
    url: `${V}${CASE}/${key}`,
    referenceId,
    body,
  });
  const parts = (answer: { readonly body: unknown }) =>
    asList((answer.body as Record<string, unknown>)['compositeResponse']);

  test('a later part uses what a query has found', async () => {
    const ids = await seed(org, { records: { Account: [{ Name: 'Acme' }] } });
    const answer = await post([
      query('found', "SELECT Id FROM Account WHERE Name = 'Acme'"),
      upsert('made', 'k1', { Status__c: 'open', Account__c: '@{found.records[0].Id}' }),
      { method: 'GET', url: `${V}/sobjects/Detractor_Case__c/@{made.id}?fields=Account__c`, referenceId: 'read' },
    ]);
    expect(answer.status).toBe(200);
    expect(parts(answer)).toMatchObject([
      { httpStatusCode: 200, body: { totalSize: 1 }, referenceId: 'found' },
      { httpStatusCode: 201, referenceId: 'made' },
      { httpStatusCode: 200, body: { Account__c: ids['Account']?.[0] }, referenceId: 'read' },
    ]);
    expect(org.stats()).toMatchObject({ requests: 1, byPath: { 'POST /composite': 1 }, apiUsage: { used: 1 } });
  });

  const broken = [
    query('found', 'SELECT Id FROM Account'),
    upsert('first', 'k1', { Status__c: 'open', Account__c: '@{found.records[0].Id}' }),
    upsert('second', 'k2', { Status__c: 'open', Previous_Case_Key__c: '@{first.id}' }),
    upsert('third', 'k3', { Status__c: 'open' }),
  ];
  const INVALID =
    "Invalid reference specified. No value for found.records[0].Id found in found. Provided referenceId ('found.records[0].Id') must start with a letter or a number, and it can contain only letters, numbers and underscores ('_').";
  const halted = (message: string) => ({
    httpStatusCode: 400,
    httpHeaders: {},
    body: [{ errorCode: 'PROCESSING_HALTED', message }],
  });

  test('without allOrNone what depends on a failed part is halted and the rest goes on', async () => {
    expect(parts(await post(broken))).toMatchObject([
      { httpStatusCode: 200 },
      halted(INVALID),
      halted('Execution halted as previous operation (first) was not successful.'),
      { httpStatusCode: 201 },
    ]);
    expect(await org.records('Detractor_Case__c')).toMatchObject([{ External_Key__c: 'k3' }]);
  });

  test('with allOrNone the culprit keeps its error and nothing is left of the others', async () => {
    const rolledBack = halted(
      'The transaction was rolled back since another operation in the same transaction failed.',
    );
    const [found, , , third] = broken;
    const answer = await post([third ?? {}, found ?? {}, ...broken.slice(1, 3)], { allOrNone: true });
    expect(parts(answer)).toMatchObject([rolledBack, rolledBack, halted(INVALID), rolledBack]);
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
  });

  const many = (count: number, part: (n: number) => object) => Array.from({ length: count }, (_, n) => part(n));

  test.each([
    ['26 parts', many(26, (n) => upsert(`r${n}`, `k${n}`, { Status__c: 'open' }))],
    ['6 queries', many(6, (n) => query(`q${n}`, 'SELECT Id FROM Account'))],
    ['a strange reference id', [query('a-b', 'SELECT Id FROM Account')]],
    ['the same reference id twice', many(2, () => query('a', 'SELECT Id FROM Account'))],
    ['a session of its own', [{ ...query('a', 'SELECT Id FROM Account'), httpHeaders: { Authorization: 'x' } }]],
    ['nothing in it', []],
  ])('%s is refused as a whole', async (_, request) => {
    expect((await post(request)).status).toBe(400);
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
  });

  test('25 parts with 5 queries pass, and a composite in a composite does not', async () => {
    const writes = many(20, (n) => upsert(`r${n}`, `k${n}`, { Status__c: 'open' }));
    const reads = many(5, (n) => query(`q${n}`, 'SELECT Id FROM Account'));
    expect(parts(await post([...writes, ...reads]))).toHaveLength(25);
    const inner = { method: 'POST', url: `${V}/composite`, referenceId: 'a', body: {} };
    expect(parts(await post([inner]))).toMatchObject([{ httpStatusCode: 404 }]);
  });
});

describe('collections', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  const row = (type: string, fields: object) => ({ attributes: { type }, ...fields });
  const accounts = (...names: readonly (string | null)[]) => names.map((Name) => row('Account', { Name }));

  test('rows are written one by one and answered in order under 200', async () => {
    const { status, body } = await org.call('POST', '/composite/sobjects', { records: accounts('A', null, 'C') });
    expect(status).toBe(200);
    expect(asList(body).map((one) => one['success'])).toEqual([true, false, true]);
    expect(asList(body)[0]).not.toHaveProperty('created');
    expect(asList(body)[1]).toEqual({
      success: false,
      errors: [
        { statusCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing: [Name]', fields: ['Name'] },
      ],
    });
    expect(await org.records('Account')).toHaveLength(2);
  });

  test('allOrNone takes back the good rows', async () => {
    const { body } = await org.call('POST', '/composite/sobjects', { allOrNone: true, records: accounts('A', null) });
    const codes = asList(body).map((one) => codeOf(one['errors']));
    expect(codes).toEqual(['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'REQUIRED_FIELD_MISSING']);
    expect(await org.records('Account')).toHaveLength(0);
  });

  test('upserts say which rows were created; the same key twice is created once', async () => {
    const keyed = (key: string) => row('Detractor_Case__c', { External_Key__c: key, Status__c: 'open' });
    const path = '/composite/sobjects/Detractor_Case__c/External_Key__c';
    const { body } = await org.call('PATCH', path, { records: ['a', 'b', 'a'].map(keyed) });
    expect(asList(body).map((one) => one['created'])).toEqual([true, true, false]);
    const mixed = await org.call('PATCH', path, { records: accounts('A') });
    expect(asList(mixed.body)).toMatchObject([{ success: false }]);
  });

  test('an Id that is null creates, as loaders do it', async () => {
    const records = [row('Account', { Id: null, Name: 'A' })];
    const { body } = await org.call('PATCH', '/composite/sobjects/Account/Id', { records });
    expect(asList(body)).toMatchObject([{ success: true, created: true }]);
    const again = [row('Account', { Id: asList(body)[0]?.['id'], Name: 'B' })];
    const second = await org.call('PATCH', '/composite/sobjects/Account/Id', { records: again });
    expect(asList(second.body)).toMatchObject([{ success: true, created: false }]);
  });

  test('records are changed, read and deleted together', async () => {
    const ids = (await seed(org, { records: { Account: [{ Name: 'A' }, { Name: 'B' }] } }))['Account'] ?? [];
    const records = ids.map((Id) => row('Account', { Id, Site: 's' }));
    expect(asList((await org.call('PATCH', '/composite/sobjects', { records })).body)).toMatchObject([
      { id: ids[0], success: true },
      { id: ids[1], success: true },
    ]);
    const stranger = '0015g0000009999';
    const read = { ids: [...ids, stranger], fields: ['Name', 'Site'] };
    const found = await org.call('POST', '/composite/sobjects/Account', read);
    expect(found.body).toMatchObject([{ Name: 'A', Site: 's' }, { Name: 'B' }, null]);
    const byQuery = await org.call('GET', `/composite/sobjects/Account?ids=${ids.join(',')}&fields=Name`);
    expect(asList(byQuery.body)).toHaveLength(2);
    const gone = await org.call('DELETE', `/composite/sobjects?ids=${[...ids, stranger].join(',')}&allOrNone=true`);
    expect(asList(gone.body).map((one) => one['success'])).toEqual([false, false, false]);
    await org.call('DELETE', `/composite/sobjects?ids=${ids.join(',')}`);
    expect(await org.records('Account')).toHaveLength(0);
  });

  test('201 rows are refused', async () => {
    const records = accounts(...Array.from({ length: 201 }, (_, n) => `A${n}`));
    expect((await org.call('POST', '/composite/sobjects', { records })).status).toBe(400);
    expect(await org.records('Account')).toHaveLength(0);
  });
});
