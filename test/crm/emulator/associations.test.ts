import type { TestPortal } from './client';
import { CASE_SCHEMA, V, asList, create, openPortal, text } from './client';

const between = (from: string, to: string): string => `/crm/associations/${V}/${from}/${to}`;
const spec = (associationTypeId: number, associationCategory = 'HUBSPOT_DEFINED'): object => ({
  associationCategory,
  associationTypeId,
});

describe('associations', () => {
  let portal: TestPortal;
  let contact: string;
  let acme: string;
  let other: string;
  beforeEach(async () => {
    portal = await openPortal();
    [contact = ''] = await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    [acme = '', other = ''] = await create(portal, 'companies', [{ name: 'Acme' }, { name: 'Other' }]);
  });
  afterEach(() => portal.close());

  const link = (to: string, typeId: number) =>
    portal.call('POST', `${between('contacts', 'companies')}/batch/create`, {
      inputs: [{ from: { id: contact }, to: { id: to }, types: [spec(typeId)] }],
    });
  const read = (from: string, to: string, ids: readonly string[]) =>
    portal.call('POST', `${between(from, to)}/batch/read`, { inputs: ids.map((id) => ({ id })) });

  test('a primary link is the unlabeled one too, and both sides see it', async () => {
    expect((await link(acme, 1)).status).toBe(201);
    const there = await read('contacts', 'companies', [contact]);
    expect(there.status).toBe(200);
    expect(asList(there.body['results'])).toEqual([
      {
        from: { id: contact },
        to: [
          {
            toObjectId: acme,
            associationTypes: [
              { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
              { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
            ],
          },
        ],
      },
    ]);
    const back = await read('companies', 'contacts', [acme]);
    expect(JSON.stringify(back.body)).toContain(`"toObjectId":"${contact}"`);
  });

  test('a contact has one primary company: the newer one takes the label', async () => {
    await link(acme, 1);
    await link(other, 1);
    const records = await portal.records('contacts');
    expect(asList(records[0]?.['associations']?.['companies'])).toEqual([
      { id: acme, typeIds: [279] },
      { id: other, typeIds: [1, 279] },
    ]);
  });

  test('records without links are errors of a 207, with the category of HubSpot', async () => {
    await link(acme, 279);
    const [lonely = ''] = await create(portal, 'contacts', [{ email: 'b@x.example' }]);
    const { status, body } = await read('contacts', 'companies', [contact, lonely, '999']);
    expect(status).toBe(207);
    expect(asList(body['results'])).toHaveLength(1);
    expect(asList(body['errors'])).toMatchObject([
      { subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND', context: { fromObjectId: [lonely] } },
      { category: 'OBJECT_NOT_FOUND', context: { fromObjectId: ['999'] } },
    ]);
  });

  test('creating a link twice changes nothing', async () => {
    await link(acme, 279);
    expect((await link(acme, 279)).status).toBe(201);
    expect(asList((await read('contacts', 'companies', [contact])).body['results'])).toMatchObject([
      { to: [{ toObjectId: acme }] },
    ]);
  });

  test('a link to nothing is an error of a 207', async () => {
    const { status, body } = await link('999', 279);
    expect(status).toBe(207);
    expect(asList(body['errors'])).toMatchObject([{ category: 'OBJECT_NOT_FOUND', context: { toObjectId: ['999'] } }]);
  });

  test('default links, by batch and by path', async () => {
    const inputs = [{ from: { id: contact }, to: { id: acme } }];
    const batch = await portal.call('POST', `${between('contacts', 'companies')}/batch/associate/default`, { inputs });
    expect(batch.status).toBe(200);
    expect(asList(batch.body['results'])[0]).toMatchObject({ associationSpec: spec(279) });
    const path = `/crm/objects/${V}/contacts/${contact}/associations/default/companies/${other}`;
    expect((await portal.call('PUT', path)).status).toBe(200);
    const linked = asList((await read('contacts', 'companies', [contact])).body['results'])[0];
    expect(asList(linked?.['to'])).toHaveLength(2);
  });

  test('links can be removed, and archiving a record removes its own', async () => {
    await link(acme, 279);
    const inputs = [{ from: { id: contact }, to: [{ id: acme }] }];
    expect((await portal.call('POST', `${between('contacts', 'companies')}/batch/archive`, { inputs })).status).toBe(
      204,
    );
    expect((await read('companies', 'contacts', [acme])).status).toBe(207);
    await link(acme, 279);
    await portal.call('DELETE', `/crm/objects/${V}/contacts/${contact}`);
    expect((await read('companies', 'contacts', [acme])).status).toBe(207);
  });

  test('inline associations are made with the record', async () => {
    const task = {
      properties: { hs_timestamp: '1790000000000' },
      associations: [
        { to: { id: contact }, types: [spec(204)] },
        { to: { id: acme }, types: [spec(192)] },
      ],
    };
    const made = await portal.call('POST', `/crm/objects/${V}/tasks`, task);
    expect(made.status).toBe(201);
    const path = `/crm/objects/${V}/tasks/${text(made.body['id'])}?associations=contacts,companies`;
    expect((await portal.call('GET', path)).body['associations']).toEqual({
      contacts: { results: [{ id: contact, type: 'task_to_contact' }] },
      companies: { results: [{ id: acme, type: 'task_to_company' }] },
    });
  });

  test.each([
    { what: 'a type that leads elsewhere', typeId: 16, category: 'HUBSPOT_DEFINED' },
    { what: 'a wrong category', typeId: 204, category: 'USER_DEFINED' },
    { what: 'the reverse id', typeId: 203, category: 'HUBSPOT_DEFINED' },
  ])('$what is refused inline and nothing is created', async ({ typeId, category }) => {
    const associations = [{ to: { id: contact }, types: [spec(typeId, category)] }];
    const body = { properties: { hs_timestamp: '1790000000000' }, associations };
    expect((await portal.call('POST', `/crm/objects/${V}/tasks`, body)).status).toBe(400);
    expect(await portal.records('tasks')).toHaveLength(0);
  });

  test('a custom object has ids of its own in this portal, told by schema and labels alike', async () => {
    const schema = await portal.call('POST', `/crm-object-schemas/${V}/schemas`, CASE_SCHEMA);
    const typeId = schema.body['objectTypeId'];
    const rows = asList(schema.body['associations']).filter((row) => row['fromObjectTypeId'] === typeId);
    expect(rows.map((row) => row['toObjectTypeId'])).toEqual(
      expect.arrayContaining(['0-1', '0-2', '0-5', '0-27', '0-46', '0-47', '0-48', '0-49']),
    );
    const labels = await portal.call('GET', `${between('detractor_case', 'contacts')}/labels`);
    const toContact = rows.find((row) => text(row['toObjectTypeId']) === '0-1');
    const expected = { category: 'USER_DEFINED', typeId: Number(toContact?.['id']), label: null };
    expect(asList(labels.body['results'])).toEqual([expected]);
    const associations = [{ to: { id: contact }, types: [spec(expected.typeId, 'USER_DEFINED')] }];
    const made = await portal.call('POST', `/crm/objects/${V}/detractor_case`, {
      properties: { case_key: 'k' },
      associations,
    });
    expect(made.status).toBe(201);
    const back = await read('contacts', 'detractor_case', [contact]);
    expect(JSON.stringify(back.body)).toContain(text(made.body['id']));
  });

  test('one record at a time can be read on 2026-03 only', async () => {
    await link(acme, 279);
    const path = (version: string): string => `/crm/objects/${version}/contacts/${contact}/associations/companies`;
    expect((await portal.call('GET', path('2026-03'))).body).toMatchObject({ results: [{ toObjectId: acme }] });
    expect((await portal.call('GET', path('2026-09'))).status).toBe(404);
  });
});
