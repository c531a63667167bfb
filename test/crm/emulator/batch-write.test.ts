import type { Json, TestPortal } from './client';
import { CASE_SCHEMA, V, asList, create, openPortal, text } from './client';

const CASES = `/crm/objects/${V}/detractor_case/batch`;
const CONTACTS = `/crm/objects/${V}/contacts/batch`;

function row(key: string, more: object = {}): object {
  return { properties: { case_key: key, case_title: key }, associations: [], ...more };
}

describe('batch writes', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await openPortal();
    await portal.call('POST', `/crm-object-schemas/${V}/schemas`, CASE_SCHEMA);
  });
  afterEach(() => portal.close());

  test('a batch create answers 201 with ids and trace ids, in no order one could count on', async () => {
    const inputs = ['a', 'b', 'c'].map((key) => row(key, { objectWriteTraceId: `t-${key}` }));
    const { status, body } = await portal.call('POST', `${CASES}/create`, { inputs });
    expect(status).toBe(201);
    const results = asList(body['results']);
    expect(results.map((result) => result['objectWriteTraceId'])).toEqual(['t-c', 't-b', 't-a']);
    expect(results[0]?.['properties']).toMatchObject({ case_key: 'c', hs_object_id: results[0]?.['id'] });
    expect(body).toMatchObject({ status: 'COMPLETE' });
  });

  test('with unique trace ids the good records are written and the bad ones named in a 207', async () => {
    await create(portal, 'detractor_case', [{ case_key: 'taken' }]);
    const inputs = [
      row('fresh', { objectWriteTraceId: 'ok' }),
      row('taken', { objectWriteTraceId: 'dup' }),
      { properties: { case_key: 'x', nonsense: '1' }, associations: [], objectWriteTraceId: 'bad' },
    ];
    const { status, body } = await portal.call('POST', `${CASES}/create`, { inputs });
    expect(status).toBe(207);
    expect(body).toMatchObject({ status: 'COMPLETE', numErrors: 2 });
    expect(asList(body['results']).map((result) => result['objectWriteTraceId'])).toEqual(['ok']);
    const [dup, bad] = asList(body['errors']);
    expect(dup).toMatchObject({ status: 'error', category: 'CONFLICT', context: { objectWriteTraceId: ['dup'] } });
    expect(text(dup?.['message'])).toMatch(/already exists\. Existing ID: \d+$/);
    expect(bad).toMatchObject({ category: 'VALIDATION_ERROR', context: { objectWriteTraceId: ['bad'] } });
    expect(await portal.records('detractor_case')).toHaveLength(2);
  });

  test.each([
    ['no trace ids', [row('a'), { properties: { nonsense: '1' }, associations: [] }]],
    [
      'trace ids that repeat',
      [
        row('a', { objectWriteTraceId: 'same' }),
        { properties: { nonsense: '1' }, associations: [], objectWriteTraceId: 'same' },
      ],
    ],
  ])('one bad record fails the whole batch when there are %s', async (_, inputs) => {
    const { status, body } = await portal.call('POST', `${CASES}/create`, { inputs });
    expect(status).toBe(400);
    expect(body).toMatchObject({ status: 'error', category: 'VALIDATION_ERROR' });
    expect(await portal.records('detractor_case')).toHaveLength(0);
  });

  test('the same key twice in one untraced batch writes nothing', async () => {
    const { status } = await portal.call('POST', `${CASES}/create`, { inputs: [row('k'), row('k')] });
    expect(status).toBe(409);
    expect(await portal.records('detractor_case')).toHaveLength(0);
  });

  test('the same key twice in one traced batch writes it once', async () => {
    const inputs = [row('k', { objectWriteTraceId: '1' }), row('k', { objectWriteTraceId: '2' })];
    const { status } = await portal.call('POST', `${CASES}/create`, { inputs });
    expect(status).toBe(207);
    expect(await portal.records('detractor_case')).toHaveLength(1);
  });

  test.each([
    ['create', { properties: { case_key: 'x' }, associations: [] }],
    ['update', { id: '1', properties: {} }],
    ['upsert', { id: '1', idProperty: 'case_key', properties: {} }],
    ['read', { id: '1' }],
    ['archive', { id: '1' }],
  ])('101 inputs are too many for batch %s', async (verb, input) => {
    const body = { inputs: Array(101).fill(input), properties: [], propertiesWithHistory: [] };
    const answer = await portal.call('POST', `${CASES}/${verb}`, body);
    expect(answer).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  test('a create without associations is refused, an empty list is enough', async () => {
    const { status, body } = await portal.call('POST', `${CASES}/create`, { inputs: [{ properties: {} }] });
    expect(status).toBe(400);
    expect(text(body['message'])).toContain('associations');
  });

  test('a batch update changes by record id and names a missing one by its trace id', async () => {
    const [id] = await create(portal, 'detractor_case', [{ case_key: 'a' }]);
    const inputs = [
      { id, properties: { state: 'open' }, objectWriteTraceId: '1' },
      { id: '999', properties: { state: 'open' }, objectWriteTraceId: '2' },
    ];
    const { status, body } = await portal.call('POST', `${CASES}/update`, { inputs });
    expect(status).toBe(207);
    expect(asList(body['results'])).toMatchObject([{ id, properties: { state: 'open' }, objectWriteTraceId: '1' }]);
    expect(asList(body['errors'])).toMatchObject([
      { category: 'OBJECT_NOT_FOUND', context: { ids: ['999'], objectWriteTraceId: ['2'] } },
    ]);
  });

  test('hs_object_id as idProperty of an update is a non-unique property', async () => {
    const [id] = await create(portal, 'detractor_case', [{ case_key: 'a' }]);
    const inputs = [{ id, idProperty: 'hs_object_id', properties: { state: 'open' } }];
    const { status, body } = await portal.call('POST', `${CASES}/update`, { inputs });
    expect(status).toBe(400);
    expect(text(body['message'])).toContain('non-unique');
  });

  test('an update may name its record by a unique property', async () => {
    await create(portal, 'detractor_case', [{ case_key: 'a' }]);
    const inputs = [{ id: 'a', idProperty: 'case_key', properties: { state: 'closed' } }];
    expect((await portal.call('POST', `${CASES}/update`, { inputs })).status).toBe(200);
    expect((await portal.records('detractor_case'))[0]?.['properties']).toMatchObject({ state: 'closed' });
  });

  test('one id twice in a batch update is refused', async () => {
    const [id] = await create(portal, 'detractor_case', [{ case_key: 'a' }]);
    const inputs = [
      { id, properties: { state: 'open' } },
      { id, properties: { state: 'closed' } },
    ];
    const { status, body } = await portal.call('POST', `${CASES}/update`, { inputs });
    expect(status).toBe(400);
    expect(text(body['message'])).toContain('Duplicate IDs');
  });

  test('an upsert says which records are new and a repeat writes nothing twice', async () => {
    const inputs = [
      { id: 'A@x.example', idProperty: 'email', properties: { firstname: 'Ada' }, objectWriteTraceId: '1' },
      { id: 'b@x.example', idProperty: 'email', properties: { firstname: 'Ben' }, objectWriteTraceId: '2' },
    ];
    const first = await portal.call('POST', `${CONTACTS}/upsert`, { inputs });
    const second = await portal.call('POST', `${CONTACTS}/upsert`, { inputs });
    expect(first.status).toBe(200);
    expect(asList(first.body['results']).map((result) => result['new'])).toEqual([true, true]);
    expect(asList(second.body['results']).map((result) => result['new'])).toEqual([false, false]);
    const records = await portal.records('contacts');
    expect(records.map((record: Json) => record['properties']?.['email'])).toEqual(['a@x.example', 'b@x.example']);
  });

  test('archiving hides the records, frees their keys and does not mind strangers', async () => {
    const [id] = await create(portal, 'detractor_case', [{ case_key: 'a' }]);
    const archived = await portal.call('POST', `${CASES}/archive`, { inputs: [{ id }, { id: '999' }] });
    expect(archived.status).toBe(204);
    expect(await portal.records('detractor_case')).toHaveLength(0);
    const [again] = await create(portal, 'detractor_case', [{ case_key: 'a' }]);
    expect(again).not.toBe(id);
  });
});
