import type { TestPortal } from './client';
import { CASE_SCHEMA, V, asList, openPortal, text } from './client';

const TEXT = { label: 'X', groupName: 'companyinformation', type: 'string', fieldType: 'text' };
const SCHEMAS = `/crm-object-schemas/${V}/schemas`;
const STAGE = { label: 'Open', displayOrder: 0, metadata: { ticketState: 'OPEN' } };

describe('definitions', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => portal.close());

  test('a property is made, listed, read, changed and archived', async () => {
    const path = `/crm/properties/${V}/companies`;
    const made = await portal.call('POST', path, { ...TEXT, name: 'arr', type: 'number', fieldType: 'number' });
    expect(made).toMatchObject({ status: 201, body: { name: 'arr', type: 'number', hasUniqueValue: false } });
    const names = asList((await portal.call('GET', path)).body['results']).map((def) => def['name']);
    expect(names).toEqual(expect.arrayContaining(['name', 'domain', 'hubspot_owner_id', 'annualrevenue', 'arr']));
    const patched = await portal.call('PATCH', `${path}/arr`, { label: 'ARR' });
    expect(patched.body).toMatchObject({ name: 'arr', label: 'ARR' });
    expect((await portal.call('DELETE', `${path}/arr`)).status).toBe(204);
    expect((await portal.call('GET', `${path}/arr`)).status).toBe(404);
  });

  test('a batch of properties reports the ones that exist and makes the others', async () => {
    const path = `/crm/properties/${V}/companies`;
    await portal.call('POST', path, { ...TEXT, name: 'one' });
    const inputs = [
      { ...TEXT, name: 'one' },
      { ...TEXT, name: 'two' },
    ];
    const { status, body } = await portal.call('POST', `${path}/batch/create`, { inputs });
    expect(status).toBe(207);
    expect(asList(body['results'])).toMatchObject([{ name: 'two' }]);
    expect(asList(body['errors'])).toMatchObject([{ category: 'OBJECT_ALREADY_EXISTS' }]);
  });

  test.each([
    ['a group that does not exist', { groupName: 'nowhere' }],
    ['a field type that does not go with the type', { fieldType: 'number' }],
    ['an enumeration without options', { type: 'enumeration', fieldType: 'select' }],
    ['a name with capitals', { name: 'ArrEur' }],
    ['no group', { groupName: undefined }],
  ])('%s is refused', async (_, more) => {
    const answer = await portal.call('POST', `/crm/properties/${V}/companies`, { ...TEXT, name: 'x', ...more });
    expect(answer).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  test('a group can be made and then used, once', async () => {
    const path = `/crm/properties/${V}/companies`;
    const group = { name: 'loop', label: 'Loop', displayOrder: 1 };
    expect((await portal.call('POST', `${path}/groups`, group)).status).toBe(201);
    expect((await portal.call('POST', `${path}/groups`, group)).status).toBe(409);
    expect(asList((await portal.call('GET', `${path}/groups`)).body['results'])).toHaveLength(2);
    expect((await portal.call('POST', path, { ...TEXT, name: 'x', groupName: 'loop' })).status).toBe(201);
  });

  test.each([
    [true, 201],
    [false, 400],
  ])('with taskUnique %p a unique task property answers %p', async (taskUnique, expected) => {
    await portal.control('/__options', { taskUnique });
    const property = { ...TEXT, name: 'task_key', groupName: 'taskinformation', hasUniqueValue: true };
    expect((await portal.call('POST', `/crm/properties/${V}/tasks`, property)).status).toBe(expected);
  });

  test('an object has at most ten unique properties', async () => {
    const make = (n: number) =>
      portal.call('POST', `/crm/properties/${V}/companies`, { ...TEXT, name: `u${n}`, hasUniqueValue: true });
    for (let n = 0; n < 10; n += 1) expect((await make(n)).status).toBe(201);
    expect((await make(10)).status).toBe(400);
  });

  test('a schema is made once, listed and read back whole', async () => {
    const made = await portal.call('POST', SCHEMAS, CASE_SCHEMA);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'detractor_case', requiredProperties: ['case_key'] });
    expect(asList(made.body['properties']).map((def) => def['name'])).toEqual(
      expect.arrayContaining(['case_key', 'hs_object_id', 'hubspot_owner_id']),
    );
    expect((await portal.call('POST', SCHEMAS, CASE_SCHEMA)).status).toBe(409);
    expect(asList((await portal.call('GET', SCHEMAS)).body['results'])).toHaveLength(1);
    expect((await portal.call('GET', `${SCHEMAS}/detractor_case`)).body['objectTypeId']).toBe(
      made.body['objectTypeId'],
    );
  });

  test.each([
    ['a required property that is not defined', { requiredProperties: ['nope'] }],
    ['a name that starts with a digit', { name: '1case' }],
    ['an associated object that does not exist', { associatedObjects: ['SPACESHIP'] }],
  ])('a schema with %s is refused', async (_, more) => {
    expect((await portal.call('POST', SCHEMAS, { ...CASE_SCHEMA, ...more })).status).toBe(400);
    expect(asList((await portal.call('GET', SCHEMAS)).body['results'])).toHaveLength(0);
  });

  test('without custom objects every schema call is a 403 MISSING_SCOPES', async () => {
    await portal.control('/__options', { customObjects: false });
    for (const answer of [await portal.call('GET', SCHEMAS), await portal.call('POST', SCHEMAS, CASE_SCHEMA)]) {
      expect(answer).toMatchObject({ status: 403, body: { category: 'MISSING_SCOPES' } });
    }
  });

  test('a ticket pipeline is made with stages and used by tickets', async () => {
    const path = `/crm/pipelines/${V}/tickets`;
    const closed = { label: 'Closed', displayOrder: 1, metadata: { ticketState: 'CLOSED' } };
    const made = await portal.call('POST', path, { label: 'Loop', displayOrder: 1, stages: [STAGE, closed] });
    expect(made.status).toBe(201);
    const stages = asList(made.body['stages']);
    expect(stages).toMatchObject([{ metadata: { ticketState: 'OPEN' } }, { metadata: { ticketState: 'CLOSED' } }]);
    const labels = asList((await portal.call('GET', path)).body['results']).map((pipeline) => pipeline['label']);
    expect(labels).toEqual(['Support Pipeline', 'Loop']);
    const ticket = {
      properties: { hs_pipeline: made.body['id'], hs_pipeline_stage: stages[1]?.['id'] },
      associations: [],
    };
    const written = await portal.call('POST', `/crm/objects/${V}/tickets`, ticket);
    expect(written.status).toBe(201);
    expect(written.body['properties']).toHaveProperty('closed_date');
    const more = { ...STAGE, label: 'Waiting' };
    expect((await portal.call('POST', `${path}/${text(made.body['id'])}/stages`, more)).status).toBe(201);
  });

  test.each([
    ['a stage without a ticket state', { label: 'L', displayOrder: 1, stages: [{ ...STAGE, metadata: {} }] }],
    ['a label that is taken', { label: 'Support Pipeline', displayOrder: 1, stages: [STAGE] }],
    ['no stages', { label: 'L', displayOrder: 1, stages: [] }],
  ])('a pipeline with %s is refused', async (_, body) => {
    expect((await portal.call('POST', `/crm/pipelines/${V}/tickets`, body)).status).toBe(400);
  });
});
