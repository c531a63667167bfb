import type { TestPortal } from './client';
import { V, asList, create, openPortal, text } from './client';

const READ = `/crm/objects/${V}/contacts/batch/read`;
const SHOWN = { properties: ['email', 'firstname', 'jobtitle'], propertiesWithHistory: [] };

describe('batch read', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openPortal();
    await create(portal, 'contacts', [
      { email: 'ada@x.example', firstname: 'Ada' },
      { email: 'ben@x.example', firstname: 'Ben' },
    ]);
  });
  afterAll(() => portal.close());

  test('by e-mail, without regard to case, empty properties are null', async () => {
    const { status, body } = await portal.call('POST', READ, {
      idProperty: 'email',
      inputs: [{ id: 'ADA@x.example' }],
      ...SHOWN,
    });
    expect(status).toBe(200);
    const properties = { email: 'ada@x.example', firstname: 'Ada', jobtitle: null };
    expect(asList(body['results'])).toMatchObject([{ archived: false, properties }]);
  });

  test('missing ids make a 207 that lists them in one error', async () => {
    const { status, body } = await portal.call('POST', READ, {
      idProperty: 'email',
      inputs: [{ id: 'ada@x.example' }, { id: 'no@x.example' }, { id: 'nor@x.example' }],
      ...SHOWN,
    });
    expect(status).toBe(207);
    expect(asList(body['results'])).toHaveLength(1);
    expect(body).toMatchObject({ numErrors: 1 });
    expect(asList(body['errors'])).toMatchObject([
      { status: 'error', category: 'OBJECT_NOT_FOUND', context: { ids: ['no@x.example', 'nor@x.example'] } },
    ]);
  });

  test.each(['properties', 'propertiesWithHistory'])('without %s the body is refused', async (field) => {
    const { [field]: _left, ...rest } = SHOWN as Record<string, unknown>;
    const { status, body } = await portal.call('POST', READ, { inputs: [{ id: '1' }], ...rest });
    expect(status).toBe(400);
    expect(text(body['message'])).toContain(field);
  });

  test('a property that is not unique cannot be the key', async () => {
    const { status } = await portal.call('POST', READ, { idProperty: 'firstname', inputs: [{ id: 'Ada' }], ...SHOWN });
    expect(status).toBe(400);
  });

  test('unknown property names are left out without a word', async () => {
    const body = {
      inputs: [{ id: 'ada@x.example' }],
      idProperty: 'email',
      properties: ['nope'],
      propertiesWithHistory: [],
    };
    const answer = await portal.call('POST', READ, body);
    expect(asList(answer.body['results'])[0]?.['properties']).not.toHaveProperty('nope');
  });

  test('history lists the newest value first', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'old@x.example', jobtitle: 'CSM' }]);
    await portal.call('PATCH', `/crm/objects/${V}/contacts/${id}`, { properties: { jobtitle: 'Head of CS' } });
    const { body } = await portal.call('POST', READ, {
      inputs: [{ id }],
      properties: [],
      propertiesWithHistory: ['jobtitle'],
    });
    const history = asList(body['results'])[0]?.['propertiesWithHistory']?.['jobtitle'];
    expect(asList(history).map((entry) => entry['value'])).toEqual(['Head of CS', 'CSM']);
  });

  test('archived records are read only when asked for', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'gone@x.example' }]);
    await portal.call('DELETE', `/crm/objects/${V}/contacts/${id}`);
    const live = await portal.call('POST', READ, { inputs: [{ id }], ...SHOWN });
    const archived = await portal.call('POST', `${READ}?archived=true`, { inputs: [{ id }], ...SHOWN });
    expect(live.status).toBe(207);
    expect(asList(archived.body['results'])).toMatchObject([{ id, archived: true }]);
  });

  test('the 2026-03 path works the same; undated ones do not exist', async () => {
    const body = { inputs: [{ id: 'ada@x.example' }], idProperty: 'email', ...SHOWN };
    expect((await portal.call('POST', '/crm/objects/2026-03/contacts/batch/read', body)).status).toBe(200);
    expect((await portal.call('POST', '/crm/v3/objects/contacts/batch/read', body)).status).toBe(404);
    expect((await portal.call('POST', '/crm/objects/2025-01/contacts/batch/read', body)).status).toBe(404);
  });
});
