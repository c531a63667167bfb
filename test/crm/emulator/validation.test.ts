import type { TestPortal } from './client';
import { CASE_SCHEMA, V, asList, create, openPortal, text } from './client';

describe('what a write is checked for', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
    await portal.call('POST', `/crm-object-schemas/${V}/schemas`, CASE_SCHEMA);
    await portal.control('/__seed', {
      owners: [
        { id: '70001', email: 'ann@us.example' },
        { id: '70002', email: 'left@us.example', archived: true },
      ],
    });
  });
  afterEach(() => portal.close());

  const post = (type: string, properties: Readonly<Record<string, unknown>>, version = V) =>
    portal.call('POST', `/crm/objects/${version}/${type}`, { properties, associations: [] });

  test.each([
    ['1772452800000', 201],
    ['', 201],
    ['1772452800', 400],
    ['2026-03-02T12:00:00Z', 400],
    ['1772452800000;1772456400000', 400],
  ])('a reminder of "%s" is answered with %i: milliseconds, and one', async (hs_task_reminders, status) => {
    const hs_timestamp = '2026-03-02T13:00:00Z';
    expect(await post('tasks', { hs_timestamp, hs_task_reminders })).toMatchObject({ status });
  });

  test.each([
    { what: 'an unknown property', values: { nope: '1' }, code: 'PROPERTY_DOESNT_EXIST', property: 'nope' },
    { what: 'a value outside the options', values: { state: 'lost' }, code: 'INVALID_OPTION', property: 'state' },
    { what: 'a number that does not parse', values: { score: 'seven' }, code: 'INVALID_NUMBER', property: 'score' },
    {
      what: 'an instant that does not parse',
      values: { due_at: 'tomorrow' },
      code: 'INVALID_DATE',
      property: 'due_at',
    },
    {
      what: 'an instant with an offset',
      values: { due_at: '2026-11-21T10:00:00+02:00' },
      code: 'INVALID_DATE',
      property: 'due_at',
    },
    {
      what: 'text that is too long',
      values: { case_title: 'x'.repeat(65_537) },
      code: 'INVALID_LENGTH',
      property: 'case_title',
    },
    { what: 'a read-only property', values: { hs_object_id: '5' }, code: 'READ_ONLY_VALUE', property: 'hs_object_id' },
    {
      what: 'an unknown owner',
      values: { hubspot_owner_id: '1' },
      code: 'INVALID_OWNER_ID',
      property: 'hubspot_owner_id',
    },
    {
      what: 'a deactivated owner',
      values: { hubspot_owner_id: '70002' },
      code: 'INVALID_OWNER_ID',
      property: 'hubspot_owner_id',
    },
  ])('$what is a VALIDATION_ERROR that names property and code', async ({ values, code, property }) => {
    const { status, body } = await post('detractor_case', { case_key: 'k', ...values });
    expect(status).toBe(400);
    expect(body).toMatchObject({ status: 'error', category: 'VALIDATION_ERROR' });
    expect(asList(body['errors'])).toMatchObject([{ code, context: { propertyName: [property] } }]);
    expect(text(body['message'])).toContain(code);
  });

  test('instants are taken as ms or ISO UTC and answered as ISO', async () => {
    const asMs = await post('detractor_case', { case_key: 'ms', due_at: '1795255200000' });
    const asIso = await post('detractor_case', { case_key: 'iso', due_at: '2026-11-21T10:00:00Z' });
    expect(asMs.body['properties']?.['due_at']).toBe('2026-11-21T10:00:00.000Z');
    expect(asIso.body['properties']?.['due_at']).toBe('2026-11-21T10:00:00.000Z');
  });

  test('values are strings and nothing else', async () => {
    expect((await post('detractor_case', { case_key: 'k', score: 3 })).status).toBe(400);
  });

  test.each(['detractor_case', 'tickets', 'tasks'])('a %s without its required properties is refused', async (type) => {
    const { status, body } = await post(type, {});
    expect(status).toBe(400);
    expect(text(body['message'])).toMatch(/^Error creating \S+\. Some required properties were not set\.$/);
    expect(body['context']?.['properties']).not.toHaveLength(0);
  });

  test('a required property cannot be emptied later', async () => {
    const [id] = await create(portal, 'detractor_case', [{ case_key: 'k' }]);
    const answer = await portal.call('PATCH', `/crm/objects/${V}/detractor_case/${id}`, {
      properties: { case_key: '' },
    });
    expect(answer).toMatchObject({ status: 400, body: { context: { properties: ['case_key'] } } });
  });

  test('what the admin requires is enforced by the newest version only', async () => {
    await portal.control('/__options', { requiredProperties: { tasks: ['hs_task_subject'] } });
    const task = { hs_timestamp: '1790000000000' };
    expect(await post('tasks', task)).toMatchObject({
      status: 400,
      body: { context: { properties: ['hs_task_subject'] } },
    });
    expect((await post('tasks', task, '2026-03')).status).toBe(201);
    expect((await post('tasks', { ...task, hs_task_subject: 'Call' })).status).toBe(201);
  });

  test('a ticket needs a stage of its own pipeline', async () => {
    const wrongPipeline = await post('tickets', { hs_pipeline: '77', hs_pipeline_stage: '1' });
    const wrongStage = await post('tickets', { hs_pipeline: '0', hs_pipeline_stage: '77' });
    const right = await post('tickets', { hs_pipeline: '0', hs_pipeline_stage: '1', subject: 'S' });
    expect(asList(wrongPipeline.body['errors'])).toMatchObject([{ code: 'INVALID_PIPELINE_ID' }]);
    expect(asList(wrongStage.body['errors'])).toMatchObject([{ code: 'INVALID_PIPELINE_STAGE_ID' }]);
    expect(right.status).toBe(201);
    const path = `/crm/objects/${V}/tickets/${text(right.body['id'])}`;
    await portal.call('PATCH', path, { properties: { hs_pipeline_stage: '4' } });
    const closed = await portal.call('GET', `${path}?properties=closed_date`);
    expect(closed.body['properties']?.['closed_date']).not.toBeNull();
  });

  test('which owners are taken is an option', async () => {
    await portal.control('/__options', { ownerCheck: 'known' });
    expect((await post('detractor_case', { case_key: 'a', hubspot_owner_id: '70002' })).status).toBe(201);
    expect((await post('detractor_case', { case_key: 'b', hubspot_owner_id: '1' })).status).toBe(400);
    await portal.control('/__options', { ownerCheck: 'off' });
    expect((await post('detractor_case', { case_key: 'b', hubspot_owner_id: '1' })).status).toBe(201);
  });

  test('an owner-type property takes owner ids', async () => {
    const property = {
      name: 'csm',
      label: 'CSM',
      groupName: 'companyinformation',
      type: 'enumeration',
      fieldType: 'select',
      externalOptions: true,
      referencedObjectType: 'OWNER',
    };
    expect((await portal.call('POST', `/crm/properties/${V}/companies`, property)).status).toBe(201);
    expect((await post('companies', { name: 'Acme', csm: '70001' })).status).toBe(201);
    expect((await post('companies', { name: 'Acme', csm: '1' })).status).toBe(400);
  });

  test('a duplicate of a custom key can be told in the other shape seen in the wild', async () => {
    await portal.control('/__options', { uniqueConflict: 'validation' });
    await create(portal, 'detractor_case', [{ case_key: 'k' }]);
    const { status, body } = await post('detractor_case', { case_key: 'k' });
    expect(status).toBe(400);
    expect(asList(body['errors'])).toMatchObject([{ code: 'CONFLICTING_UNIQUE_VALUE' }]);
  });

  test('a body that is not JSON, or not called JSON, is refused', async () => {
    const send = (type: string, body: string) =>
      fetch(`${portal.url}/crm/objects/${V}/contacts`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${portal.token}`, 'Content-Type': type },
        body,
      });
    expect((await send('application/json', '{"properties"')).status).toBe(400);
    expect((await send('text/plain', '{}')).status).toBe(415);
  });
});
