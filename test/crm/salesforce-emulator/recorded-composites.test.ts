import type { Json, TestOrg } from './client';
import { openOrg } from './client';
import type { Object } from './compare-answer';
import { ATTRIBUTE_DEFINITION, BILLING, OPPORTUNITY, PRICEBOOK, QUOTES } from './recorded-objects';
import { RECORDINGS_DIR, filesOf, load, skipped } from './recordings';
import { replay } from './replay';

/** Of these composites the answers were recorded, and one request; the others are made to fit. */
const V = '/services/data/v61.0';
let org: TestOrg;

async function prepare(seed: object): Promise<void> {
  org = await openOrg();
  await org.control('/__seed', seed);
}
const recorded = (file: string): Object => load<Object>('revoman-composite', file);
const send = async (path: string, requestBody: unknown, body: unknown): Promise<readonly string[]> =>
  replay(org, { method: 'POST', path: `${V}${path}`, requestHeaders: {}, requestBody, status: 200, body });
const node = (referenceId: string, type: string, body: object): object => ({
  method: 'POST',
  url: `${V}/sobjects/${type}`,
  referenceId,
  body,
});
const select = (referenceId: unknown, soql: string): object => ({
  method: 'GET',
  url: `${V}/query?q=${encodeURIComponent(soql)}`,
  referenceId,
});

const GRAPHS = skipped('a recorded graph');
const COMPOSITES = skipped('a recorded composite');

(RECORDINGS_DIR ? describe : describe.skip)(GRAPHS, () => {
  afterEach(() => org.close());

  test('succeeds', async () => {
    const records = { Pricebook2: [{ Id: '01sxx0000005ptpAAA', Name: 'Standard' }] };
    await prepare({ objects: [PRICEBOOK, OPPORTUNITY], records });
    const request = recorded('graph-req-graph-request.json');
    expect(await send('/composite/graph', request, recorded('graph-resp-graph-response-success.json'))).toEqual([]);
  });

  test('meets a value that is taken: the culprit says so, the others are halted', async () => {
    const records = { AttributeDefinition: [{ Name: 'Color' }] };
    await prepare({ objects: [PRICEBOOK, OPPORTUNITY, ATTRIBUTE_DEFINITION], records });
    const compositeRequest = [
      node('account', 'Account', { Name: 'Micki' }),
      node('attributeDefinition', 'AttributeDefinition', { Name: 'Color' }),
      node('contact', 'Contact', { LastName: 'Jacobson', AccountId: '@{account.id}' }),
      node('opportunity', 'Opportunity', { Name: 'x', StageName: 'y', CloseDate: '2024-09-28' }),
    ];
    const request = { graphs: [{ graphId: '1', compositeRequest }] };
    expect(await send('/composite/graph', request, recorded('graph-resp-graph-response-error.json'))).toEqual([]);
  });

  test('is one of six recorded files of its kind', () => {
    expect(filesOf('revoman-composite')).toHaveLength(6);
  });
});

(RECORDINGS_DIR ? describe : describe.skip)(COMPOSITES, () => {
  afterEach(() => org.close());

  const BILLING_REQUEST = [
    select('billingScheduleForOrderId', "SELECT Id FROM BillingSchedule WHERE Name = 'none'"),
    node('billingMilestonePlan', 'BillingMilestonePlan', {
      BillingScheduleId: '@{billingScheduleForOrderId.records[0].Id}',
    }),
    node('billingMilestonePlanItems', 'BillingMilestonePlanItem', {
      BillingMilestonePlanId: '@{billingMilestonePlan.id}',
    }),
  ];

  test.each([
    [true, 'query-resp-query-response-all-error.json'],
    [false, 'query-resp-query-response-partial-success.json'],
  ])('refers to a row that was not found, allOrNone %s', async (allOrNone, file) => {
    await prepare({ objects: BILLING });
    const request = { allOrNone, compositeRequest: BILLING_REQUEST };
    expect(await send('/composite', request, recorded(file))).toEqual([]);
  });

  test('queries; the passwords that were set beside the queries are not emulated', async () => {
    const answer = recorded('query-resp-query-response-all-success.json') as { readonly compositeResponse: Json[] };
    const queries = answer.compositeResponse.slice(0, 3);
    const tables = queries.map((query) => {
      const rows = query['body']!['records'] as unknown as { readonly attributes: { readonly type: string } }[];
      const { type } = rows[0]!.attributes;
      return { type, rows: rows.map(({ attributes: _, ...fields }) => fields), query };
    });
    const records = Object.fromEntries(tables.map(({ type, rows }) => [type, rows])) as object;
    await prepare({ objects: QUOTES, records });
    const compositeRequest = tables.map(({ type, rows, query }) =>
      select(query['referenceId'], `SELECT ${Object.keys(rows[0]!).join(', ')} FROM ${type}`),
    );
    expect(await send('/composite', { compositeRequest }, { compositeResponse: queries })).toEqual([]);
  });
});
