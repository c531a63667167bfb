import type { TestPortal } from './client';
import { CASE_SCHEMA, V, asList, create, openPortal, text } from './client';

describe('single records', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => portal.close());
  const contacts = `/crm/objects/${V}/contacts`;

  test('create, read, change and archive one record', async () => {
    const made = await portal.call('POST', contacts, {
      properties: { email: 'Ada@X.example', firstname: 'Ada' },
      associations: [],
    });
    expect(made.status).toBe(201);
    const id = text(made.body['id']);
    expect(Number(id)).toBeGreaterThan(2 ** 32);
    const read = await portal.call('GET', `${contacts}/ada@x.example?idProperty=email&properties=firstname,email`);
    expect(read.body).toMatchObject({ id, properties: { firstname: 'Ada', email: 'ada@x.example' } });
    const changed = await portal.call('PATCH', `${contacts}/${id}`, { properties: { firstname: '' } });
    expect(changed.body['properties']).toMatchObject({ firstname: null });
    expect((await portal.call('DELETE', `${contacts}/${id}`)).status).toBe(204);
    expect((await portal.call('GET', `${contacts}/${id}`)).body).toMatchObject({ category: 'OBJECT_NOT_FOUND' });
    expect((await portal.call('GET', `${contacts}/${id}?archived=true`)).body).toMatchObject({ archived: true });
  });

  test('a second contact with the same e-mail is a 409 that names the first', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'ada@x.example' }]);
    const twice = await portal.call('POST', contacts, { properties: { email: 'ADA@x.example' }, associations: [] });
    expect(twice.status).toBe(409);
    expect(twice.body).toMatchObject({
      status: 'error',
      category: 'CONFLICT',
      message: `Contact already exists. Existing ID: ${id}`,
    });
    expect(twice.body).toHaveProperty('correlationId');
    expect(portal.stats().conflicts).toBe(1);
  });

  test('companies may share a domain', async () => {
    await create(portal, 'companies', [{ domain: 'x.example' }, { domain: 'x.example' }]);
    expect(await portal.records('companies')).toHaveLength(2);
  });

  test('changing a unique value moves it: the old one is free, the new one taken', async () => {
    const [first, second] = await create(portal, 'contacts', [{ email: 'a@x.example' }, { email: 'b@x.example' }]);
    const taken = await portal.call('PATCH', `${contacts}/${second}`, { properties: { email: 'a@x.example' } });
    expect(taken.status).toBe(409);
    const moved = await portal.call('PATCH', `${contacts}/${first}`, { properties: { email: 'c@x.example' } });
    expect(moved.status).toBe(200);
    const free = await portal.call('PATCH', `${contacts}/${second}`, { properties: { email: 'a@x.example' } });
    expect(free.status).toBe(200);
  });

  test('the list pages through every record once', async () => {
    const rows = Array.from({ length: 25 }, (_, place) => ({ email: `p${place}@x.example` }));
    const ids = await create(portal, 'contacts', rows);
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await portal.call('GET', `${contacts}?limit=10${after === '' ? '' : `&after=${after}`}`);
      seen.push(...asList(body['results']).map((result) => text(result['id'])));
      after = text(body['paging']?.['next']?.['after'] ?? '');
    } while (after !== '');
    expect(seen).toEqual([...ids]);
  });

  test('a custom object answers to its id, its full name and its bare name', async () => {
    const schema = await portal.call('POST', `/crm-object-schemas/${V}/schemas`, CASE_SCHEMA);
    const [id] = await create(portal, 'detractor_case', [{ case_key: 'k' }]);
    const names = [
      schema.body['objectTypeId'],
      schema.body['fullyQualifiedName'],
      'detractor_case',
      'p_detractor_case',
    ];
    for (const name of names) {
      expect((await portal.call('GET', `/crm/objects/${V}/${text(name)}/${id}`)).body).toMatchObject({ id });
    }
    expect(schema.body['objectTypeId']).toMatch(/^2-\d+$/);
    expect(schema.body['fullyQualifiedName']).toBe(`p${portal.portalId}_detractor_case`);
  });

  test('standard objects answer to plural, singular and type id, others to none', async () => {
    for (const name of ['tasks', 'task', '0-27', 'TASK']) {
      expect((await portal.call('GET', `/crm/objects/${V}/${name}`)).status).toBe(200);
    }
    const stranger = await portal.call('GET', `/crm/objects/${V}/spaceships`);
    expect(stranger).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  test('completing a task stamps the time, reopening it takes the stamp away', async () => {
    const [id] = await create(portal, 'tasks', [{ hs_timestamp: '1790000000000', hs_task_subject: 'Call' }]);
    const path = `/crm/objects/${V}/tasks/${id}`;
    const stamp = `${path}?properties=hs_task_completion_date,hs_task_status,hs_timestamp`;
    const fresh = { hs_task_status: 'NOT_STARTED', hs_timestamp: '2026-09-21T14:13:20.000Z' };
    expect((await portal.call('GET', stamp)).body['properties']).toMatchObject(fresh);
    await portal.call('PATCH', path, { properties: { hs_task_status: 'COMPLETED' } });
    const done = (await portal.call('GET', stamp)).body['properties'];
    expect(text(done?.['hs_task_completion_date'])).toMatch(/^\d{4}-.*Z$/);
    await portal.call('PATCH', path, { properties: { hs_task_status: 'WAITING' } });
    expect((await portal.call('GET', stamp)).body['properties']).toMatchObject({ hs_task_completion_date: null });
  });
});
