import type { TestPortal } from './client';
import { V, asList, create, openPortal, text } from './client';

const ALL = { filterGroups: [], sorts: [], properties: ['subject'], limit: 100, after: '' };

describe('search', () => {
  let portal: TestPortal;
  let clock = Date.UTC(2026, 10, 21);
  beforeEach(async () => {
    portal = await openPortal({ now: () => clock, searchPerSecond: null, searchLagMs: 1000 });
  });
  afterEach(() => portal.close());

  const path = `/crm/objects/${V}/contacts/search`;
  const find = async (type: string, more: object = {}): Promise<readonly string[]> => {
    const { status, body } = await portal.call('POST', `/crm/objects/${V}/${type}/search`, { ...ALL, ...more });
    expect(status).toBe(200);
    return asList(body['results']).map((result) => text(result['id']));
  };
  const where = (...filters: readonly object[]): object => ({ filterGroups: [{ filters }] });

  test('a new record is found only after the lag, and a change too', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'a@x.example', jobtitle: 'CSM' }]);
    expect(await find('contacts')).toEqual([]);
    clock += 1000;
    expect(await find('contacts')).toEqual([id]);
    await portal.call('PATCH', `/crm/objects/${V}/contacts/${id}`, { properties: { jobtitle: 'Head' } });
    const isHead = where({ propertyName: 'jobtitle', operator: 'EQ', value: 'Head' });
    expect(await find('contacts', isHead)).toEqual([]);
    expect(await find('contacts', where({ propertyName: 'jobtitle', operator: 'EQ', value: 'CSM' }))).toEqual([id]);
    clock += 1000;
    expect(await find('contacts', isHead)).toEqual([id]);
  });

  test('reads by id or key know a record at once, while search does not', async () => {
    await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    expect((await portal.call('GET', `/crm/objects/${V}/contacts/a@x.example?idProperty=email`)).status).toBe(200);
    expect(await find('contacts')).toEqual([]);
  });

  test.each(['filterGroups', 'sorts', 'properties', 'limit', 'after'])('without %s it is refused', async (field) => {
    const { [field]: _left, ...rest } = ALL as Record<string, unknown>;
    const { status, body } = await portal.call('POST', path, rest);
    expect(status).toBe(400);
    expect(text(body['message'])).toContain(field);
  });

  test.each([
    ['more than 200 a page', { limit: 201 }],
    ['results beyond 10,000', { after: '9950' }],
    ['six groups', { filterGroups: Array(6).fill({ filters: [] }) }],
    [
      'seven filters in a group',
      { filterGroups: [{ filters: Array(7).fill({ propertyName: 'email', operator: 'HAS_PROPERTY' }) }] },
    ],
    ['a property that does not exist', where({ propertyName: 'nope', operator: 'HAS_PROPERTY' })],
    ['a body of more than 3,000 characters', { query: 'x'.repeat(3000) }],
  ])('%s is a 400', async (_, more) => {
    expect((await portal.call('POST', path, { ...ALL, ...more })).status).toBe(400);
  });

  test('operators work on text, numbers and instants', async () => {
    const [small, big, none] = await create(portal, 'companies', [
      { name: 'Small Ltd', annualrevenue: '900' },
      { name: 'Big AG', annualrevenue: '12000' },
      { name: 'Nameless' },
    ]);
    clock += 1000;
    const cases: readonly (readonly [object, readonly (string | undefined)[]])[] = [
      [{ propertyName: 'annualrevenue', operator: 'GT', value: '5000' }, [big]],
      [{ propertyName: 'annualrevenue', operator: 'LTE', value: '900' }, [small]],
      [{ propertyName: 'annualrevenue', operator: 'BETWEEN', value: '1', highValue: '1000' }, [small]],
      [{ propertyName: 'annualrevenue', operator: 'NOT_HAS_PROPERTY' }, [none]],
      [{ propertyName: 'name', operator: 'EQ', value: 'big ag' }, [big]],
      [{ propertyName: 'name', operator: 'IN', values: ['big ag'] }, [big]],
      [{ propertyName: 'name', operator: 'IN', values: ['Big AG'] }, []],
      [{ propertyName: 'name', operator: 'CONTAINS_TOKEN', value: 'ltd' }, [small]],
      [{ propertyName: 'createdate', operator: 'GTE', value: String(clock) }, []],
      [{ propertyName: 'createdate', operator: 'LT', value: String(clock) }, [small, big, none]],
    ];
    for (const [filter, expected] of cases) expect(await find('companies', where(filter))).toEqual(expected);
  });

  test('groups are alternatives, filters in a group all hold, sorts and pages apply', async () => {
    const ids = await create(
      portal,
      'companies',
      [3, 1, 2].map((n) => ({ name: `C${n}`, annualrevenue: String(n) })),
    );
    clock += 1000;
    const descending = { sorts: ['-annualrevenue'] };
    expect(await find('companies', descending)).toEqual([ids[0], ids[2], ids[1]]);
    const either = [1, 3].map((n) => ({ filters: [{ propertyName: 'name', operator: 'EQ', value: `C${n}` }] }));
    expect(await find('companies', { filterGroups: either })).toEqual([ids[0], ids[1]]);
    const first = await portal.call('POST', `/crm/objects/${V}/companies/search`, { ...ALL, ...descending, limit: 2 });
    expect(first.body).toMatchObject({ total: 3, paging: { next: { after: '2' } } });
    expect(await find('companies', { ...descending, limit: 2, after: '2' })).toEqual([ids[1]]);
  });

  test('records can be found by what they are linked to', async () => {
    const [contact] = await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    const to = { id: contact };
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 }];
    const call = { properties: { hs_timestamp: '1790000000000' }, associations: [{ to, types }] };
    const made = await portal.call('POST', `/crm/objects/${V}/calls`, call);
    await create(portal, 'calls', [{ hs_timestamp: '1790000000000' }]);
    clock += 1000;
    const linked = where({ propertyName: 'associations.contact', operator: 'EQ', value: contact });
    expect(await find('calls', linked)).toEqual([made.body['id']]);
  });

  test('archived records never appear', async () => {
    const [id] = await create(portal, 'contacts', [{ email: 'a@x.example' }]);
    clock += 1000;
    await portal.call('DELETE', `/crm/objects/${V}/contacts/${id}`);
    expect(await find('contacts')).toEqual([]);
  });
});
