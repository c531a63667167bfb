import type { TestOrg } from './client';
import { CASE, TASK, V, asList, caseGraph, codeOf, nodesOf, openOrg, text } from './client';

const ROLLED_BACK = 'The transaction was rolled back since another operation in the same transaction failed.';

describe('composite graph', () => {
  let org: TestOrg;
  beforeEach(async () => {
    org = await openOrg();
  });
  afterEach(() => org.close());

  const post = async (...graphs: readonly object[]) => {
    const answer = await org.call('POST', '/composite/graph', { graphs });
    return { ...answer, graphs: answer.status === 200 ? asList(answer.body['graphs']) : [] };
  };
  const patch = (referenceId: string, path: string, body: object = { Status__c: 'open' }) => ({
    method: 'PATCH',
    url: V + path,
    referenceId,
    body,
  });

  test('a case and its task are written together, the task pointing at the case', async () => {
    const { graphs } = await post(caseGraph('k1'));
    const [made] = await org.records('Detractor_Case__c');
    const id = text(made?.['Id']);
    expect(graphs).toMatchObject([{ graphId: 'k1', isSuccessful: true }]);
    expect(nodesOf(graphs[0])[0]).toEqual({
      body: { id, success: true, errors: [], created: true },
      httpHeaders: { Location: `${V}/sobjects/Detractor_Case__c/${id}` },
      httpStatusCode: 201,
      referenceId: 'case',
    });
    expect(await org.records('Task')).toMatchObject([{ WhatId: id, Closed_Loop_Key__c: 'k1_t1' }]);
    expect((await post(caseGraph('k1'))).graphs).toMatchObject([{ isSuccessful: true }]);
    expect(org.stats()).toMatchObject({ requests: 2, byPath: { 'POST /composite/graph': 2 }, apiUsage: { used: 2 } });
    expect(await org.records('Task')).toHaveLength(1);
  });

  test('a failed node takes its graph back and no other one', async () => {
    const { graphs } = await post(
      caseGraph('k1'),
      caseGraph('k2', 'open', { Subject: 'x'.repeat(256) }),
      caseGraph('k3'),
    );
    expect(graphs.map((graph) => graph['isSuccessful'])).toEqual([true, false, true]);
    expect(nodesOf(graphs[1])).toMatchObject([
      {
        body: [{ errorCode: 'PROCESSING_HALTED', message: ROLLED_BACK }],
        httpHeaders: {},
        httpStatusCode: 400,
        referenceId: 'case',
      },
      { body: [{ errorCode: 'STRING_TOO_LONG', fields: ['Subject'] }], httpStatusCode: 400, referenceId: 'task' },
    ]);
    const keys = (await org.records('Detractor_Case__c')).map((made) => made['External_Key__c']);
    expect(keys).toEqual(['k1', 'k3']);
  });

  test('what a failed graph had changed is as it was, to the last field', async () => {
    await post(caseGraph('k1'));
    const before = await org.records('Detractor_Case__c');
    await post(caseGraph('k1', 'contacted', { Subject: 'x'.repeat(256) }));
    expect(await org.records('Detractor_Case__c')).toEqual(before);
  });

  test('after 14 failed graphs the rest is not begun', async () => {
    const graphs = Array.from({ length: 20 }, (_, n) => caseGraph(`k${n}`, n < 16 ? 'nonsense' : 'open'));
    const answer = await post(...graphs);
    const codes = answer.graphs.map((graph) => codeOf(nodesOf(graph)[0]?.['body']));
    expect(codes.slice(0, 14).every((code) => code === 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST')).toBe(true);
    expect(codes.slice(14)).toEqual(Array(6).fill('PROCESSING_HALTED'));
    expect(await org.records('Detractor_Case__c')).toHaveLength(0);
  });

  const nodes = (count: number, kind: (n: number) => object) => Array.from({ length: count }, (_, n) => kind(n));
  const one = (graphId: string, compositeRequest: readonly object[]) => ({ graphId, compositeRequest });
  const chain = (length: number) =>
    nodes(length, (n) => ({
      method: 'POST',
      url: `${V}/sobjects/Account`,
      referenceId: `a${n}`,
      body: { Name: 'x', ...(n === 0 ? {} : { ParentId: `@{a${n - 1}.id}` }) },
    }));
  const accounts = (count: number) =>
    nodes(count, (n) => ({ method: 'POST', url: `${V}/sobjects/Account`, referenceId: `a${n}`, body: { Name: 'x' } }));
  const kinds = (count: number) =>
    nodes(count, (n) => ({ ...patch(`n${n}`, ''), url: `/services/data/v${64 - n}.0${CASE}/k${n}` }));

  test.each([
    ['76 graphs', () => nodes(76, (n) => caseGraph(`k${n}`))],
    ['501 nodes', () => [one('a', accounts(250)), one('b', accounts(251))]],
    ['16 kinds of nodes', () => [one('a', kinds(16))]],
    ['a depth of 16', () => [one('a', chain(16))]],
    ['a query node', () => [one('a', [{ method: 'GET', url: `${V}/query?q=x`, referenceId: 'q' }])]],
    ['a circle', () => [one('a', [patch('a', `${CASE}/@{b.id}`), patch('b', `${CASE}/@{a.id}`)])]],
    ['the same graph id twice', () => [caseGraph('a'), caseGraph('a')]],
  ])('%s is refused as a whole', async (_, build) => {
    expect((await post(...build())).status).toBe(400);
    expect(org.stats().records).toMatchObject({ Account: 0, Detractor_Case__c: 0 });
  });

  test.each([
    ['75 graphs of two nodes', () => nodes(75, (n) => caseGraph(`k${n}`))],
    ['500 nodes', () => [one('a', accounts(500))]],
    ['15 kinds of nodes', () => [one('a', kinds(15))]],
    ['a depth of 15', () => [one('a', chain(15))]],
  ])('%s pass', async (_, build) => {
    const { graphs } = await post(...build());
    expect(new Set(graphs.map((graph) => graph['isSuccessful']))).toEqual(new Set([true]));
  });

  test('a node may refer to one that stands after it', async () => {
    const task = patch('task', `${TASK}/t`, { Subject: 's', WhatId: '@{case.id}' });
    const { graphs } = await post(one('g', [task, patch('case', `${CASE}/k`)]));
    expect(nodesOf(graphs[0]).map((node) => node['referenceId'])).toEqual(['task', 'case']);
    expect(graphs).toMatchObject([{ isSuccessful: true }]);
  });

  test('updating by key can be told to have no body, and then a reference to it leads nowhere', async () => {
    await post(caseGraph('k1'));
    await org.control('/__options', { graphUpdateBody: false });
    const { graphs } = await post(caseGraph('k1'), one('alone', [patch('case', `${CASE}/k1`)]));
    expect(graphs).toMatchObject([{ isSuccessful: false }, { isSuccessful: true }]);
    expect(codeOf(nodesOf(graphs[0])[1]?.['body'])).toBe('PROCESSING_HALTED');
    expect(nodesOf(graphs[1])).toMatchObject([{ body: null, httpStatusCode: 204 }]);
  });

  test('nodes by id create, change, read and delete', async () => {
    const made = await org.call('POST', '/sobjects/Account', { Name: 'A' });
    const url = `${V}/sobjects/Account/${text(made.body['id'])}`;
    const { graphs } = await post(
      one('g', [
        { method: 'PATCH', url, referenceId: 'change', body: { Site: 's' } },
        { method: 'DELETE', url, referenceId: 'delete' },
      ]),
    );
    const done = { body: null, httpHeaders: {}, httpStatusCode: 204 };
    expect(nodesOf(graphs[0])).toMatchObject([
      { ...done, referenceId: 'change' },
      { ...done, referenceId: 'delete' },
    ]);
    expect(await org.records('Account')).toHaveLength(0);
  });

  test('a race inside a graph is lost by that graph only; the winner stays', async () => {
    await org.control('/__faults', { kind: 'race', match: { type: 'Task' } });
    const { graphs } = await post(caseGraph('k1'), caseGraph('k2'));
    expect(graphs.map((graph) => graph['isSuccessful'])).toEqual([false, true]);
    expect(codeOf(nodesOf(graphs[0])[1]?.['body'])).toBe('DUPLICATE_VALUE');
    expect((await org.records('Task')).map((task) => task['Closed_Loop_Key__c']).sort()).toEqual(['k1_t1', 'k2_t1']);
    expect((await post(caseGraph('k1'))).graphs).toMatchObject([{ isSuccessful: true }]);
    expect(org.stats().records).toMatchObject({ Detractor_Case__c: 2, Task: 2 });
  });

  test('a lock is met by the node that writes the record, and again until it is gone', async () => {
    await org.control('/__faults', { kind: 'lock', match: { type: 'Detractor_Case__c', record: 'k2' } });
    const { graphs } = await post(caseGraph('k1'), caseGraph('k2'));
    expect(graphs.map((graph) => graph['isSuccessful'])).toEqual([true, false]);
    expect(nodesOf(graphs[1])[0]).toMatchObject({ httpStatusCode: 400, body: [{ errorCode: 'UNABLE_TO_LOCK_ROW' }] });
    expect((await post(caseGraph('k2'))).graphs).toMatchObject([{ isSuccessful: true }]);
  });
});
