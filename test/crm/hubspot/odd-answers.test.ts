import nock from 'nock';
import { openHubspot } from '../../../src/crm-adapters/hubspot/open-hubspot';
import type { Crm } from '../../../src/ports';
import { CrmAuthLost, CrmUnavailable } from '../../../src/ports';
import { caseRecord, MONDAY, newWrite } from '../case-fixtures';
import { guardNetwork } from '../guard-network';

const BASE = 'https://api.hubapi.com';
const LINK = { category: 'USER_DEFINED', typeId: 1 };
const CONFIG = {
  storesCasesAs: 'custom_object',
  objectType: '2-1',
  taskKey: 'unique',
  links: { caseToContact: LINK, caseToCompany: LINK, taskToCase: LINK },
  pipeline: null,
  timeZone: null,
};

interface Input {
  readonly id?: string;
  readonly objectWriteTraceId: string;
  readonly properties: Record<string, string>;
}

function open(): Crm {
  const log = { debug: () => undefined, warn: () => undefined };
  const env = { baseUrl: BASE, apiVersion: '2026-09', now: () => MONDAY, sleep: () => Promise.resolve(), log };
  return openHubspot(env)({
    orgId: '1',
    mapping: {
      arr: 'arr',
      accountCsm: null,
      accountCsmRole: null,
      doNotContact: null,
      attributes: { region: 'region' },
    },
    config: CONFIG,
    credentials: {
      access: () => Promise.resolve({ token: 'token', instanceUrl: null }),
      renew: () => Promise.resolve(null),
    },
    budget: {},
    permit: { mayStillSend: () => true },
    probe: () => Promise.resolve(),
  }).crm;
}

/** Answers one batch of `path` with what `answer` makes of its inputs. */
function batch(path: string, answer: (inputs: readonly Input[]) => [number, object]): void {
  nock(BASE)
    .post(`/crm/objects/2026-09/${path}`)
    .reply((_uri, body) => answer((body as { inputs: readonly Input[] }).inputs));
}

const items = [1, 2, 3].map((n) => newWrite(caseRecord(n), { tasks: [] }));
const [first, second, third] = items.map((item) => item.caseKey);

guardNetwork();

describe('a batch of writes that HubSpot answers in its own way', () => {
  test('in another order, without trace ids: told apart by the key on the record', async () => {
    batch('2-1/batch/create', (inputs) => [
      201,
      {
        results: inputs
          .map(({ properties }, n) => ({
            id: 50 + n,
            properties: { detractor_case_key: properties['detractor_case_key'] },
          }))
          .reverse(),
      },
    ]);
    const outcomes = await open().write(items);
    expect(outcomes.map((outcome) => outcome.ids.caseId)).toEqual(['50', '51', '52']);
  });

  test('with a case that points at another one, which is not mistaken for it', async () => {
    const follower = newWrite(caseRecord(2, { previousCaseKey: first! }), { tasks: [] });
    batch('2-1/batch/create', (inputs) => [
      207,
      {
        results: [{ id: '51', properties: inputs[1]!.properties }],
        errors: [{ category: 'VALIDATION_ERROR', message: 'no', context: { objectWriteTraceId: [first] } }],
      },
    ]);
    expect(await open().write([items[0]!, follower])).toMatchObject([
      { status: 'rejected', ids: { caseId: null } },
      { status: 'written', ids: { caseId: '51' } },
    ]);
  });

  test('with silence about one input: its outcome is unknown', async () => {
    batch('2-1/batch/create', (inputs) => [
      201,
      { results: inputs.slice(1).map((input, n) => ({ id: 60 + n, objectWriteTraceId: input.objectWriteTraceId })) },
    ]);
    expect(await open().write(items)).toMatchObject([
      { status: 'retry', outcomeUnknown: true },
      { status: 'written' },
      { status: 'written' },
    ]);
  });

  test.each([
    ['that is no object', []],
    ['that is about something else', { status: 'COMPLETE' }],
  ])('with a body %s: asked for again, but not at once', async (_, body) => {
    batch('2-1/batch/create', () => [201, body]);
    const [outcome] = await open().write(items.slice(0, 1));
    expect(outcome).toMatchObject({ status: 'retry', at: MONDAY + 5_000, outcomeUnknown: true });
  });

  test('with an error that names nobody: it belongs to those without a result', async () => {
    batch('2-1/batch/create', (inputs) => [
      207,
      {
        results: inputs.slice(1).map((input, n) => ({ id: 60 + n, objectWriteTraceId: input.objectWriteTraceId })),
        errors: [{ category: 'VALIDATION_ERROR', message: 'something was wrong' }],
      },
    ]);
    expect(await open().write(items)).toMatchObject([
      { status: 'rejected', message: 'something was wrong' },
      { status: 'written' },
      { status: 'written' },
    ]);
  });

  test('refused as a whole for one of them: halved until that one stands alone', async () => {
    const culprit = (inputs: readonly Input[]): [number, object] =>
      inputs.some((input) => input.objectWriteTraceId === second)
        ? [400, { category: 'VALIDATION_ERROR', message: 'no', errors: [{ message: 'm', in: 'detractor_tier' }] }]
        : [201, { results: inputs.map((input) => ({ id: '70', objectWriteTraceId: input.objectWriteTraceId })) }];
    for (let n = 0; n < 5; n += 1) batch('2-1/batch/create', culprit);
    expect(await open().write(items)).toMatchObject([
      { status: 'written' },
      { status: 'rejected', record: 'case', field: 'detractor_tier' },
      { status: 'written' },
    ]);
  });

  test('refused for a property the portal lacks: nobody is tried alone', async () => {
    batch('2-1/batch/create', () => [
      400,
      { category: 'VALIDATION_ERROR', message: 'Property "detractor_tier" does not exist' },
    ]);
    const rejected = { status: 'rejected', record: 'case', field: 'detractor_tier' };
    expect(await open().write(items)).toMatchObject([rejected, rejected, rejected]);
  });

  test('refused for want of scopes: the credentials are not what they should be', async () => {
    batch('2-1/batch/create', () => [403, { category: 'MISSING_SCOPES', message: 'scopes' }]);
    expect(await open().write(items)).toMatchObject([
      { status: 'auth_lost' },
      { status: 'auth_lost' },
      { status: 'auth_lost' },
    ]);
  });

  test('refused with a quotation of what was sent, which nobody gets to read', async () => {
    batch('2-1/batch/create', ([input]) => {
      const said = input!.properties['detractor_verbatim']!;
      return [
        400,
        { category: 'VALIDATION_ERROR', message: `"${said}" is not allowed, ${said.slice(0, 25)}... neither` },
      ];
    });
    const [outcome] = await open().write([items[0]!]);
    expect(outcome).toMatchObject({ status: 'rejected', message: expect.stringContaining('is not allowed') as string });
    expect(JSON.stringify(outcome)).not.toMatch(/invoice/);
  });

  test('with the key taken by a record that cannot be read: a conflict for the next turn', async () => {
    batch('2-1/batch/create', () => [409, { category: 'CONFLICT', message: 'exists' }]);
    batch('2-1/batch/read', () => [207, { results: [], errors: [] }]);
    expect(await open().write([items[0]!])).toMatchObject([{ status: 'conflict', ids: { caseId: null } }]);
  });

  test('with an update that leaves an id out: looked up by key and created anew', async () => {
    batch('2-1/batch/update', () => [200, { results: [] }]);
    batch('2-1/batch/read', () => [200, { results: [] }]);
    batch('2-1/batch/create', ([input]) => [
      201,
      { results: [{ id: '80', objectWriteTraceId: input!.objectWriteTraceId }] },
    ]);
    const item = { ...items[0]!, knownIds: { caseId: '1', tasks: {}, activities: {} } };
    expect(await open().write([item])).toMatchObject([{ status: 'written', ids: { caseId: '80' } }]);
  });

  test('with a record that is found by key and gone by id: tried again, looked up first', async () => {
    batch('2-1/batch/update', () => [404, { category: 'OBJECT_NOT_FOUND', message: 'no' }]);
    batch('2-1/batch/read', () => [200, { results: [{ id: '81', properties: { detractor_case_key: first! } }] }]);
    batch('2-1/batch/update', () => [404, { category: 'OBJECT_NOT_FOUND', message: 'no' }]);
    const item = { ...items[0]!, knownIds: { caseId: '1', tasks: {}, activities: {} } };
    expect(await open().write([item])).toMatchObject([{ status: 'retry', outcomeUnknown: true }]);
  });

  test('cut off after the first hundred: the rest was never sent', async () => {
    const many = Array.from({ length: 150 }, (_, n) => newWrite(caseRecord(n), { tasks: [] }));
    batch('2-1/batch/create', () => [502, {}]);
    const outcomes = await open().write(many);
    expect(outcomes.slice(0, 100)).toEqual(Array(100).fill(expect.objectContaining({ outcomeUnknown: true })));
    expect(outcomes.slice(100)).toEqual(Array(50).fill(expect.objectContaining({ outcomeUnknown: false })));
  });

  test('with results of another make: nobody knows', async () => {
    batch('2-1/batch/create', () => [201, { done: true }]);
    expect(await open().write([items[2]!])).toMatchObject([{ status: 'retry', outcomeUnknown: true }]);
    expect(third).toBeDefined();
  });
});

describe('reads that HubSpot answers in its own way', () => {
  const ada = { id: 7, properties: { email: 'ada@acme.example' } };
  const subject = [{ key: 'r1', email: 'ada@acme.example' }];
  const links = (from: string, to: string, result: object): void =>
    void nock(BASE).post(`/crm/associations/2026-09/${from}/${to}/batch/read`).reply(200, result);
  const linked = (from: number, ...to: number[]): object => ({
    results: [
      { from: { id: from }, to: to.map((toObjectId) => ({ toObjectId, associationTypes: [{ typeId: 279 }] })) },
    ],
  });

  test('a mapping to an unknown property is refused: read again without it', async () => {
    batch('contacts/batch/read', () => [200, { results: [ada] }]);
    links('contacts', 'companies', linked(7, 8));
    batch('companies/batch/read', () => [400, { message: 'Property "region" does not exist' }]);
    batch('companies/batch/read', () => [200, { results: [{ id: 8, properties: { name: 'Acme', arr: '9' } }] }]);
    links('companies', 'tickets', { results: [] });
    expect(await open().findSubjects(subject, Date.now())).toMatchObject([
      {
        candidates: [
          { accountId: '8', attributes: { arr: 9 }, tickets: { open: 0, openHighPriority: 0, last30Days: 0 } },
        ],
      },
    ]);
  });

  test('an app that may not read tickets: unknown, which is not none', async () => {
    batch('contacts/batch/read', () => [200, { results: [ada] }]);
    links('contacts', 'companies', linked(7, 8));
    batch('companies/batch/read', () => [200, { results: [{ id: 8, properties: {} }] }]);
    nock(BASE)
      .post('/crm/associations/2026-09/companies/tickets/batch/read')
      .reply(403, { category: 'MISSING_SCOPES', message: 'm' });
    expect(await open().findSubjects(subject, Date.now())).toMatchObject([{ candidates: [{ tickets: null }] }]);
  });

  test('an address that only HubSpot finds malformed hides nobody else', async () => {
    const refusing = (inputs: readonly Input[]): [number, object] =>
      inputs.some((input) => input.id === 'odd@odd.odd')
        ? [400, { category: 'VALIDATION_ERROR', message: 'invalid email' }]
        : [200, { results: [ada] }];
    for (let n = 0; n < 3; n += 1) batch('contacts/batch/read', refusing);
    links('contacts', 'companies', { results: [] });
    const found = await open().findSubjects([{ key: 'r0', email: 'odd@odd.odd' }, ...subject], Date.now());
    expect(found.map((result) => result.candidates.length)).toEqual([0, 1]);
  });

  test('a company that cannot be read is no company', async () => {
    batch('contacts/batch/read', () => [200, { results: [ada] }]);
    links('contacts', 'companies', linked(7, 8));
    batch('companies/batch/read', () => [207, { results: [], errors: [{ category: 'OBJECT_NOT_FOUND' }] }]);
    links('companies', 'tickets', { results: [] });
    expect(await open().findSubjects(subject, Date.now())).toMatchObject([
      { candidates: [{ contactId: '7', accountId: null }] },
    ]);
  });

  test('for want of scopes the credentials are lost, otherwise it is a fault', async () => {
    batch('contacts/batch/read', () => [403, { category: 'MISSING_SCOPES', message: 'm' }]);
    await expect(open().findSubjects(subject, Date.now())).rejects.toBeInstanceOf(CrmAuthLost);
    nock(BASE)
      .get(/owners/)
      .reply(400, { category: 'VALIDATION_ERROR', message: 'ada@acme.example is odd', correlationId: 'c' });
    const error: unknown = await open()
      .directory()
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('CrmRefused: HubSpot refused to read owners: 400 VALIDATION_ERROR (correlation id c)');
  });

  test('a read cut off is tried later', async () => {
    batch('contacts/batch/read', () => [504, {}]);
    await expect(open().findSubjects(subject, Date.now())).rejects.toBeInstanceOf(CrmUnavailable);
  });
});
