import type { TestOrg } from './client';
import { CASE, V, codeOf, openOrg, reply, seed, text } from './client';

describe('ordered faults', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  const order = (fault: object) => org.control('/__faults', fault);
  const upsert = (key: string, fields: object = {}) =>
    org.call('PATCH', `${CASE}/${key}`, { Status__c: 'open', ...fields });

  test('resetBefore cuts the line before anything happened', async () => {
    await order({ match: { method: 'PATCH', path: `${V}/sobjects` }, kind: 'resetBefore' });
    await expect(upsert('k1')).rejects.toThrow('fetch failed');
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
    expect((await upsert('k1')).status).toBe(201);
    expect(org.stats()).toMatchObject({ faults: 1, byStatus: { reset: 1, '201': 1 } });
  });

  test('resetAfter commits and loses the answer', async () => {
    await order({ match: { path: 'External_Key__c' }, kind: 'resetAfter' });
    await expect(upsert('k1')).rejects.toThrow('fetch failed');
    expect(await org.records('Detractor_Case__c')).toHaveLength(1);
    expect(await upsert('k1')).toMatchObject({ status: 200, body: { created: false } });
  });

  test('garbage commits and answers half a body', async () => {
    await order({ kind: 'garbage' });
    await expect(upsert('k1')).rejects.toThrow(SyntaxError);
    expect(await org.records('Detractor_Case__c')).toHaveLength(1);
  });

  test('status answers what was ordered and does nothing', async () => {
    await order({ kind: 'status', status: 502, body: '<html>Bad gateway</html>' });
    const answer = await fetch(org.url + V);
    expect([answer.status, await answer.text()]).toEqual([502, '<html>Bad gateway</html>']);
    const codes = [];
    for (const status of [401, 403, 503, 500]) {
      await order({ kind: 'status', status });
      const refused = await upsert('k1');
      codes.push([refused.status, codeOf(refused.body)]);
    }
    expect(codes).toEqual([
      [401, 'INVALID_SESSION_ID'],
      [403, 'REQUEST_LIMIT_EXCEEDED'],
      [503, 'SERVER_UNAVAILABLE'],
      [500, 'UNKNOWN_EXCEPTION'],
    ]);
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
  });

  test('latency delays its own request and no other', async () => {
    await order({ match: { method: 'PATCH' }, kind: 'latency', ms: 100 });
    const finished: string[] = [];
    const slow = upsert('k1').then((answer) => finished.push(`PATCH ${answer.status}`));
    const fast = org.call('GET', '/limits').then((answer) => finished.push(`GET ${answer.status}`));
    await Promise.all([slow, fast]);
    expect(finished).toEqual(['GET 200', 'PATCH 201']);
  });

  test('expireToken ends the presented session until it is refreshed, the static one for one request', async () => {
    const grant = async (): Promise<string> => {
      const client = { client_id: org.clientId, client_secret: org.clientSecret };
      const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
      const answer = await reply(await fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body }));
      return text(answer.body['access_token']);
    };
    const ask = async (token: string) =>
      (await fetch(`${org.url}${V}/limits`, { headers: { Authorization: `Bearer ${token}` } })).status;
    const token = await grant();
    await order({ match: { path: V }, kind: 'expireToken' });
    expect(await ask(token)).toBe(401);
    expect(await ask(token)).toBe(401);
    expect(await ask(await grant())).toBe(200);
    await order({ match: { path: V }, kind: 'expireToken' });
    expect([await ask(org.token), await ask(org.token)]).toEqual([401, 200]);
  });

  test('a lock on a record is met by its children, too', async () => {
    const ids = await seed(org, { records: { Account: [{ Name: 'Acme' }] } });
    const account = ids['Account']?.[0] ?? '';
    await order({ kind: 'lock', match: { record: account.slice(0, 15) } });
    const locked = await upsert('k1', { Account__c: account });
    expect(locked).toMatchObject({
      status: 400,
      body: [
        {
          errorCode: 'UNABLE_TO_LOCK_ROW',
          message: `unable to obtain exclusive access to this record or 1 records: ${account}`,
        },
      ],
    });
    expect((await upsert('k1', { Account__c: account })).status).toBe(201);
  });

  test('a record can stay locked until the option lets it go', async () => {
    const ids = await seed(org, { records: { Account: [{ Name: 'Acme' }] } });
    const account = ids['Account']?.[0] ?? '';
    await org.control('/__options', { lockedRecords: [account] });
    for (let n = 0; n < 3; n += 1) expect((await upsert('k1', { Account__c: account })).status).toBe(400);
    await org.control('/__options', { lockedRecords: [] });
    expect((await upsert('k1', { Account__c: account })).status).toBe(201);
  });

  test('rowError answers any code for the record it names', async () => {
    const trigger = { errorCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message: 'CaseTrigger: boom' };
    await order({ kind: 'rowError', match: { record: 'k2' }, times: 2, ...trigger });
    expect((await upsert('k1')).status).toBe(201);
    expect((await upsert('k2')).body).toMatchObject([trigger]);
    expect(org.stats()).toMatchObject({ faults: 1, faultsPending: 1 });
    await order({ kind: 'rowError' });
    expect((await upsert('k1')).body).toMatchObject([{ errorCode: 'UNKNOWN_EXCEPTION' }]);
  });

  test('faults queue: each spoils its number of matching requests, in the order they were ordered', async () => {
    await order({ match: { path: 'External_Key__c' }, kind: 'status', status: 503, times: 2 });
    await order({ match: { path: 're:/Detractor_Case__c/' }, kind: 'status', status: 500 });
    await order({ match: { method: 'DELETE' }, kind: 'status', status: 418 });
    const seen = [];
    for (let n = 0; n < 4; n += 1) seen.push((await upsert('k1')).status);
    expect(seen).toEqual([503, 503, 500, 201]);
    expect(org.stats().faultsPending).toBe(1);
  });

  test.each([
    ['a kind it does not know', { kind: 'explode' }],
    ['no kind', {}],
    ['a broken expression', { kind: 'resetAfter', match: { path: 're:(' } }],
    ['a path for one record', { kind: 'lock', match: { path: '/x' } }],
    ['a misspelt field', { kind: 'race', matches: {} }],
  ])('%s is refused', async (_, fault) => {
    expect((await org.call('POST', '/__faults', fault)).status).toBe(400);
  });

  test('down cuts every line until it is up again, and nothing is lost', async () => {
    await upsert('k1');
    await org.control('/__options', { down: true });
    await expect(upsert('k2')).rejects.toThrow('fetch failed');
    await org.control('/__options', { down: false });
    expect((await upsert('k1')).status).toBe(200);
  });
});
