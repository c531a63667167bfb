import type { TestOrg } from './client';
import { CASE, V, asList, caseGraph, codeOf, openOrg, seed, text } from './client';

describe('steering the emulator', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  const SEED = {
    users: [
      {
        Id: '0055g0000000701',
        FirstName: 'Ann',
        LastName: 'Lee',
        Email: 'ann@us.example',
        ManagerId: '0055g0000000702',
      },
      { Id: '0055g0000000702', FirstName: 'Max', LastName: 'Left', Email: 'max@us.example', IsActive: false },
    ],
    fields: { Account: [{ name: 'ARR__c', type: 'currency', scale: 2 }] },
    records: {
      Contact: [{ LastName: 'Doe', AccountId: '0015g0000000501', LastActivityDate: '2026-01-02' }],
      Account: [{ Id: '0015g0000000501', Name: 'Acme', ARR__c: 120000, OwnerId: '0055g0000000702' }],
      Case: [
        { Subject: 'Old', CreatedDate: '2026-01-02T03:04:05Z', IsClosed: true, ClosedDate: '2026-01-03T00:00:00Z' },
      ],
    },
  };

  test('a seed loads fields, users and records in any order, without counting as requests', async () => {
    const ids = await seed(org, SEED);
    expect(ids).toMatchObject({ Account: ['0015g0000000501AAA'], User: ['0055g0000000701AAA', '0055g0000000702AAA'] });
    expect(org.stats()).toMatchObject({ requests: 0, records: { Account: 1, Contact: 1, Case: 1, User: 3 } });
    expect(await org.records('Account')).toMatchObject([{ ARR__c: 120000, OwnerId: '0055g0000000702AAA' }]);
    expect(await org.records('Case')).toMatchObject([
      {
        IsClosed: true,
        CreatedDate: '2026-01-02T03:04:05.000+0000',
        ClosedDate: '2026-01-03T00:00:00.000+0000',
        SystemModstamp: '2026-01-02T03:04:05.000+0000',
      },
    ]);
    expect((await org.records('User')).map((user) => [user['Name'], user['UserType'], user['IsActive']])).toEqual([
      ['Detractor Loop', 'CloudIntegrationUser', true],
      ['Ann Lee', 'Standard', true],
      ['Max Left', 'Standard', false],
    ]);
  });

  test.each([
    ['an unknown field', { records: { Account: [{ Name: 'x', Nope: 1 }] } }],
    ['an unknown type', { records: { Spaceship: [{}] } }],
    ['fields for an unknown type', { fields: { Spaceship: [] } }],
    ['a duplicate key', { records: { Task: [{ Closed_Loop_Key__c: 'a' }, { Closed_Loop_Key__c: 'a' }] } }],
    ['an id twice', { records: { Account: [1, 2].map(() => ({ Id: '0015g0000000501', Name: 'x' })) } }],
    ['the id of another type', { records: { Account: [{ Id: '0035g0000000501', Name: 'x' }] } }],
    ['no name', { records: { Account: [{ Name: 'first' }, {}] } }],
    ['a misspelt part', { recrods: {} }],
  ])('a seed with %s says where it is wrong and loads nothing', async (_, body) => {
    const answer = await org.call('POST', '/__seed', body);
    expect(answer.status).toBe(400);
    expect(text(answer.body['error'])).not.toBe('');
    expect(org.stats().records).toMatchObject({ Account: 0, Task: 0 });
  });

  test('an object of the customer’s own can be seeded and written', async () => {
    const fields = [{ name: 'Name', type: 'string', length: 80, required: true }];
    const movie = { name: 'Movie__c', label: 'Movie', labelPlural: 'Movies', keyPrefix: 'a00', fields };
    await seed(org, { objects: [movie], records: { Movie__c: [{ Name: 'First' }] } });
    expect((await org.call('POST', '/sobjects/Movie__c', { Name: 'Second' })).status).toBe(201);
    expect(await org.records('Movie__c')).toHaveLength(2);
  });

  test('1,400 customers with contacts load in one call', async () => {
    const rows = Array.from({ length: 1400 }, (_, n) => n + 1);
    const account = (n: number) => `0015g0${String(n).padStart(9, '0')}`;
    const records = {
      Account: rows.map((n) => ({ Id: account(n), Name: `Customer ${n}` })),
      Contact: rows.map((n) => ({ LastName: `C${n}`, Email: `c${n}@x.example`, AccountId: account(n) })),
    };
    await seed(org, { records });
    expect(org.stats().records).toMatchObject({ Account: 1400, Contact: 1400 });
  });

  test('statistics count requests by route, not by id, and control calls not at all', async () => {
    const made = await org.call('POST', '/sobjects/Account', { Name: 'A' });
    await org.call('GET', `/sobjects/Account/${text(made.body['id'])}`);
    await org.call('GET', '/sobjects/Account/0015g0000009999');
    await org.call('GET', '/nowhere');
    await org.call('GET', '/services/data');
    const { body } = await org.call('GET', '/__stats');
    expect(body).toMatchObject({
      requests: 5,
      byPath: {
        'POST /sobjects/{type}': 1,
        'GET /sobjects/{type}/{id}': 2,
        'GET (no route)': 1,
        'GET /services/data': 1,
      },
      byStatus: { '200': 2, '201': 1, '404': 2 },
      records: { Account: 1 },
    });
    expect(body).toEqual(JSON.parse(JSON.stringify(org.stats())));
  });

  test('reset clears counts and faults; with data also records, but no definitions', async () => {
    await seed(org, SEED);
    await org.call('PATCH', `${CASE}/k`, { Status__c: 'open' });
    await org.control('/__faults', { kind: 'resetBefore' });
    await org.control('/__faults', { kind: 'lock' });
    await org.control('/__reset', {});
    expect(org.stats()).toMatchObject({
      requests: 0,
      faultsPending: 0,
      apiUsage: { used: 0 },
      records: { Account: 1 },
    });
    await org.control('/__reset', { data: true });
    expect(org.stats().records).toMatchObject({ Account: 0, User: 1, TaskStatus: 5, Organization: 1 });
    expect(await seed(org, SEED)).toMatchObject({ Account: ['0015g0000000501AAA'] });
    await org.call('PATCH', `${CASE}/k`, { Status__c: 'open' });
    expect(await org.records('Detractor_Case__c')).toMatchObject([{ Name: 'DC-000001' }]);
  });

  test('options answer what holds now; a misspelt one is refused', async () => {
    expect(await org.control('/__options', { dailyLimit: 90 })).toMatchObject({ dailyLimit: 90, latencyMs: 0 });
    expect((await org.call('POST', '/__options', { limit: 90 })).status).toBe(400);
    expect((await org.call('GET', '/__options')).body).toMatchObject({ dailyLimit: 90 });
  });

  test('an org without the package knows neither the case nor the fields of ours; seeded fields stay', async () => {
    await seed(org, SEED);
    await org.control('/__options', { packageInstalled: false });
    const refused = await org.call('PATCH', `${CASE}/k`, { Status__c: 'open' });
    expect([refused.status, codeOf(refused.body)]).toEqual([404, 'NOT_FOUND']);
    expect(codeOf((await org.call('POST', '/sobjects/Task', { Closed_Loop_Key__c: 'k' })).body)).toBe('INVALID_FIELD');
    expect((await org.call('POST', '/sobjects/Account', { Name: 'A', ARR__c: 1 })).status).toBe(201);
    await org.control('/__options', { packageInstalled: true });
    expect((await org.call('PATCH', `${CASE}/k`, { Status__c: 'open' })).status).toBe(201);
  });

  test('the same calls give the same ids in every run', async () => {
    const other = await openOrg();
    for (const one of [org, other]) await one.call('POST', '/composite/graph', { graphs: [caseGraph('k1')] });
    const ids = (records: readonly Readonly<Record<string, unknown>>[]) => records.map((record) => record['Id']);
    expect(ids(await org.records('Task'))).toEqual(ids(await other.records('Task')));
    await other.close();
  });

  test('close frees the port at once, kept-alive connections or not', async () => {
    const first = await openOrg();
    await first.call('GET', '/limits');
    await first.close();
    const second = await openOrg({ port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    await second.close();
  });

  test('an org id that is none is refused', async () => {
    await expect(openOrg({ orgId: 'x' })).rejects.toThrow(TypeError);
  });
});

describe('the allowance of a day', () => {
  test('every answer tells it, and used up is 403 until calls have grown a day old', async () => {
    let clock = Date.UTC(2026, 10, 21);
    const org = await openOrg({ now: () => clock, dailyLimit: 2 });
    const ask = () => org.call('GET', '/limits');
    expect((await ask()).headers.get('sforce-limit-info')).toBe('api-usage=1/2');
    clock += 3_600_000;
    expect((await org.call('GET', '/nowhere')).headers.get('sforce-limit-info')).toBe('api-usage=2/2');
    const refused = await ask();
    expect(refused).toMatchObject({
      status: 403,
      body: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }],
    });
    expect(refused.headers.get('sforce-limit-info')).toBe('api-usage=2/2');
    expect(org.stats().rateLimited).toBe(1);
    clock += 23 * 3_600_000;
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(403);
    await org.close();
  });

  test('the Date header is the clock of the org', async () => {
    const org = await openOrg({ now: () => Date.UTC(2026, 10, 21, 12, 30) });
    expect((await org.call('GET', '/limits')).headers.get('date')).toBe('Sat, 21 Nov 2026 12:30:00 GMT');
    await org.close();
  });
});

describe('late commits', () => {
  test('a record is stamped before queries see it; until then they see what was before', async () => {
    let clock = Date.UTC(2026, 10, 21);
    const org = await openOrg({ now: () => clock });
    const soql = 'SELECT Title__c, SystemModstamp FROM Detractor_Case__c';
    const query = async () =>
      asList((await org.call('GET', `${V}/query?q=${encodeURIComponent(soql)}`)).body['records']);
    const write = (Title__c: string) => org.call('PATCH', `${CASE}/k1`, { Status__c: 'open', Title__c });
    await org.control('/__options', { lateCommitMs: 5_000 });
    await write('first');
    expect(await query()).toHaveLength(0);
    clock += 5_000;
    expect(await query()).toMatchObject([{ Title__c: 'first', SystemModstamp: '2026-11-21T00:00:00.000+0000' }]);
    await write('second');
    await write('third');
    expect(await query()).toMatchObject([{ Title__c: 'first' }]);
    await org.call('DELETE', `${CASE}/k1`);
    expect(await query()).toHaveLength(1);
    clock += 5_000;
    expect(await query()).toHaveLength(0);
    const all = await org.call('GET', `${V}/queryAll?q=${encodeURIComponent(`${soql} WHERE IsDeleted = TRUE`)}`);
    expect(asList(all.body['records'])).toMatchObject([{ Title__c: 'third' }]);
    await org.close();
  });
});
