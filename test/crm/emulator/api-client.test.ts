import { Client } from '@hubspot/api-client';
import type { TestPortal } from './client';
import { V, openPortal } from './client';

/** The library the product uses for transport must not notice the difference. */
describe('through @hubspot/api-client', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  test('apiRequest writes and reads on dated paths and resolves refusals', async () => {
    const client = new Client({ accessToken: portal.token, basePath: portal.url });
    const email = 'ada@x.example';
    const input = { properties: { email }, associations: [], objectWriteTraceId: 't' };
    const path = `/crm/objects/${V}/contacts/batch`;
    const created = await client.apiRequest({ method: 'POST', path: `${path}/create`, body: { inputs: [input] } });
    expect(created.status).toBe(201);
    const again = await client.apiRequest({ method: 'POST', path: `${path}/create`, body: { inputs: [input] } });
    expect(again.status).toBe(207);
    expect(await again.json()).toMatchObject({ results: [], numErrors: 1, errors: [{ category: 'CONFLICT' }] });
    const body = { idProperty: 'email', inputs: [{ id: email }], properties: ['email'], propertiesWithHistory: [] };
    const read = await client.apiRequest({ method: 'POST', path: `${path}/read`, body });
    expect(await read.json()).toMatchObject({ results: [{ properties: { email } }] });
    const owners = await client.apiRequest({ method: 'GET', path: `/crm/owners/${V}`, qs: { limit: 100 } });
    expect(await owners.json()).toEqual({ results: [] });
  });

  test('a cut line rejects with a reset', async () => {
    const client = new Client({ accessToken: portal.token, basePath: portal.url });
    await portal.control('/__faults', { kind: 'resetBefore' });
    await expect(client.apiRequest({ method: 'GET', path: `/crm/owners/${V}` })).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });
});
