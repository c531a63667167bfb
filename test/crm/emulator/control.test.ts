import type { TestPortal } from './client';
import { CASE_SCHEMA, V, asList, create, openPortal, text } from './client';

describe('steering the emulator', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => portal.close());

  const SEED = {
    owners: [
      { id: '70001', email: 'ann@us.example' },
      { id: '70002', email: 'left@us.example', archived: true },
    ],
    properties: { companies: [{ name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' }] },
    companies: [{ id: '501', properties: { name: 'Acme', arr: '120000', hubspot_owner_id: '70002' } }],
    contacts: [{ id: '601', createdAt: '2024-01-02T03:04:05.000Z', properties: { email: 'a@acme.example' } }],
    tickets: [
      { createdAt: 1_700_000_000_000, properties: { hs_pipeline: '0', hs_pipeline_stage: '4', subject: 'Slow' } },
    ],
    associations: [{ from: { type: 'contacts', id: '601' }, to: { type: 'companies', id: '501' }, typeId: 1 }],
  };

  test('a seed loads owners, properties, records and links, without counting as requests', async () => {
    const { ids } = await portal.control('/__seed', SEED);
    expect(ids).toMatchObject({ owners: ['70001', '70002'], companies: ['501'], contacts: ['601'] });
    expect(portal.stats()).toMatchObject({ requests: 0, records: { companies: 1, contacts: 1, tickets: 1 } });
    const [contact] = await portal.records('contacts');
    expect(contact).toMatchObject({
      createdAt: '2024-01-02T03:04:05.000Z',
      properties: { createdate: '2024-01-02T03:04:05.000Z' },
      associations: { companies: [{ id: '501', typeIds: [1, 279] }] },
    });
    const [fresh] = await create(portal, 'contacts', [{ email: 'b@acme.example' }]);
    expect(Number(fresh)).toBeGreaterThan(601);
  });

  test.each([
    ['an unknown property', { companies: [{ properties: { nope: '1' } }] }],
    [
      'a duplicate key',
      { contacts: [{ properties: { email: 'a@x.example' } }, { properties: { email: 'a@x.example' } }] },
    ],
    ['an unknown type', { spaceships: [{ properties: {} }] }],
    [
      'a link to nothing',
      { associations: [{ from: { type: 'contacts', id: '1' }, to: { type: 'companies', id: '2' } }] },
    ],
  ])('a seed with %s says where it is wrong', async (_, seed) => {
    const answer = await portal.call('POST', '/__seed', seed);
    expect(answer.status).toBe(400);
    expect(text(answer.body['error'])).not.toBe('');
  });

  test('1,400 customers with contacts and links load in one call', async () => {
    const rows = Array.from({ length: 1400 }, (_, n) => n + 1);
    const companies = rows.map((n) => ({ id: String(n), properties: { name: `Company ${n}` } }));
    const contacts = rows.map((n) => ({ id: String(10_000 + n), properties: { email: `c${n}@x.example` } }));
    const associations = rows.map((n) => ({
      from: { type: 'contacts', id: String(10_000 + n) },
      to: { type: 'companies', id: String(n) },
      typeId: 1,
    }));
    await portal.control('/__seed', { companies, contacts, associations });
    expect(portal.stats().records).toMatchObject({ companies: 1400, contacts: 1400 });
  });

  test('statistics count requests by route, not by id, and control calls not at all', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    await portal.call('GET', `/crm/objects/${V}/contacts/${id}`);
    await portal.call('GET', `/crm/objects/${V}/contacts/999`);
    await portal.call('GET', '/nowhere');
    const { body } = await portal.call('GET', '/__stats');
    expect(body).toMatchObject({
      requests: 4,
      byPath: {
        'POST /crm/objects/:version/:type/batch/create': 1,
        'GET /crm/objects/:version/:type/:id': 2,
        'GET (no route)': 1,
      },
      byStatus: { '200': 1, '201': 1, '404': 2 },
      records: { contacts: 1 },
    });
    expect(body).toEqual(JSON.parse(JSON.stringify(portal.stats())));
  });

  test('reset clears counts, faults and windows; with data also records, but no definitions', async () => {
    await portal.control('/__options', { limitPer10s: 3 });
    await portal.call('POST', `/crm-object-schemas/${V}/schemas`, CASE_SCHEMA);
    await create(portal, 'detractor_case', [{ case_key: 'k' }]);
    await portal.control('/__faults', { kind: 'resetBefore' });
    await portal.control('/__reset', {});
    expect(portal.stats()).toMatchObject({ requests: 0, faultsPending: 0, records: { detractor_case: 1 } });
    await portal.control('/__reset', { data: true });
    expect(portal.stats().records).toMatchObject({ detractor_case: 0 });
    await create(portal, 'detractor_case', [{ case_key: 'k' }]);
    expect(await portal.records('detractor_case')).toHaveLength(1);
  });

  test('the same seed loads again after the data is cleared', async () => {
    const first = await portal.control('/__seed', SEED);
    await portal.control('/__reset', { data: true });
    const second = await portal.control('/__seed', SEED);
    expect(second['ids']?.['companies']).toEqual(first['ids']?.['companies']);
  });

  test('options answer what holds now; a misspelt one is refused', async () => {
    expect(await portal.control('/__options', { limitPer10s: 90, latencyMs: 1 })).toMatchObject({
      limitPer10s: 90,
      latencyMs: 1,
      taskUnique: true,
    });
    expect((await portal.call('POST', '/__options', { limit: 90 })).status).toBe(400);
    expect((await portal.call('GET', '/__options')).body).toMatchObject({ limitPer10s: 90 });
  });

  test('the dump shows archived records only when asked', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    await portal.call('DELETE', `/crm/objects/${V}/contacts/${id}`);
    expect(await portal.records('contacts')).toHaveLength(0);
    const { body } = await portal.call('GET', '/__records/contacts?archived=true');
    expect(asList(body['results'])).toMatchObject([{ id, archived: true }]);
    expect((await portal.call('GET', '/__records/spaceships')).status).toBe(404);
  });

  test('the same calls give the same ids in every run', async () => {
    const other = await openPortal();
    const rows = [{ email: 'a@x.example' }, { email: 'b@x.example' }];
    expect(await create(portal, 'contacts', rows)).toEqual(await create(other, 'contacts', rows));
    await other.close();
  });

  test('close frees the port at once, kept-alive connections or not', async () => {
    const first = await openPortal();
    await first.call('GET', `/crm/owners/${V}`);
    await first.close();
    const second = await openPortal({ port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    expect((await second.call('GET', `/crm/owners/${V}`)).status).toBe(200);
    await second.close();
  });
});
