import nock from 'nock';
import type { Answer } from '../../../src/crm-adapters/salesforce/answer';
import type { Graph } from '../../../src/crm-adapters/salesforce/graph';
import type { Progress } from '../../../src/crm-adapters/salesforce/progress';
import { begin, isOpen } from '../../../src/crm-adapters/salesforce/progress';
import { query } from '../../../src/crm-adapters/salesforce/queries';
import type { GraphAnswer } from '../../../src/crm-adapters/salesforce/send-graphs';
import { sendGraphs } from '../../../src/crm-adapters/salesforce/send-graphs';
import { takeAnswer } from '../../../src/crm-adapters/salesforce/take-answer';
import { caseRecord, MONDAY, newWrite, taskRecord } from '../case-fixtures';
import { guardNetwork } from '../guard-network';
import { cassette, filesOf, load, mapping, RECORDINGS_DIR, skipped } from '../salesforce-emulator/recordings';
import { INSTANCE, openTestTransport } from './transport-harness';

const withRecordings = RECORDINGS_DIR ? describe : describe.skip;
const filesIn = (set: string): readonly string[] => (RECORDINGS_DIR ? filesOf(set) : ['none']);
const json = { 'content-type': 'application/json;charset=UTF-8' };

guardNetwork();

interface RecordedError {
  readonly errorCode: string;
}

/** What our answer has to be, told from the recording alone. */
function expectedOf(status: number, body: unknown): Partial<Answer> | { readonly refusal: object } {
  if (status === 401) return { kind: 'auth_lost' };
  const errors = Array.isArray(body) ? (body as RecordedError[]).filter(({ errorCode }) => errorCode) : [];
  if (errors[0] === undefined) return { kind: 'ok', body };
  return { kind: 'refused', refusal: expect.objectContaining({ status, code: errors[0].errorCode }) as object };
}

withRecordings(skipped('answers of real orgs, to the door'), () => {
  const files = filesIn('sf-fx-runtime-wiremock').filter((file) => file !== 'binary-data.json');

  test.each(files)('%s', async (file) => {
    const { method, path, status, body, headers = {} } = mapping(file);
    const sent = method === 'DELETE' ? 'PATCH' : (method as 'GET' | 'POST' | 'PATCH');
    nock(INSTANCE)
      .intercept(path, sent)
      .reply(status, body === undefined ? '' : JSON.stringify(body), headers);
    const [, version = '', below = ''] = /^\/services\/data\/v(\d+\.0)(\/.*)$/.exec(path) ?? [];
    const { transport, logged } = openTestTransport({ apiVersion: version });
    const payload = sent === 'GET' ? {} : { body: {} };
    const answer = await transport.send({ method: sent, path: below, ...payload });
    expect(answer).toEqual(expect.objectContaining(expectedOf(status, body)));
    expect(JSON.stringify(logged)).not.toContain('EXAMPLE-TOKEN');
  });

  test('the calls left are read from a real header', async () => {
    const { path, status, body, headers = {} } = mapping('composite-graph-create.json');
    nock(INSTANCE).post(path).reply(status, JSON.stringify(body), headers);
    const { transport, now } = openTestTransport({ apiVersion: '51.0' });
    await transport.send({ method: 'POST', path: '/composite/graph', body: {} });
    expect(transport.budget()).toEqual({ api: { tokens: 101_000 - 46, at: now() } });
  });
});

/** A graph of ours whose nodes are called as in a recording: the first is the case. */
function graphCalled(names: readonly string[]): Graph {
  const record = caseRecord(1);
  const tasks = names.slice(1).map((name) => taskRecord(record, { taskKey: name }));
  const nodes = names.map((name, n) => ({
    record: n === 0 ? ('case' as const) : ('task' as const),
    method: 'PATCH' as const,
    key: n === 0 ? record.caseKey : name,
    id: null,
    referenceId: name,
    path: '/sobjects/X',
    body: {},
  }));
  return { progress: begin(newWrite(record, { tasks }), () => true), nodes };
}

interface RecordedGraphs {
  readonly graphs: readonly {
    readonly graphId: string;
    readonly graphResponse: { readonly compositeResponse: readonly { readonly referenceId: string }[] };
  }[];
}

/** The recorded answer, under the name our one graph has in a call. */
async function sendAgainst(file: string): Promise<{ readonly progress: Progress; readonly answer: GraphAnswer }> {
  const text = JSON.stringify(load<RecordedGraphs>('revoman-composite', file)).replace(
    '"graphId":"1"',
    '"graphId":"g0"',
  );
  const names = (JSON.parse(text) as RecordedGraphs).graphs[0]!.graphResponse.compositeResponse.map(
    ({ referenceId }) => referenceId,
  );
  nock(INSTANCE).post('/services/data/v64.0/composite/graph').reply(200, text, json);
  const graph = graphCalled(names);
  const [answer] = await sendGraphs(openTestTransport().transport, [graph], () => Promise.resolve());
  if (answer?.kind === 'ok') takeAnswer(graph, answer.graph, MONDAY);
  return { progress: graph.progress, answer: answer! };
}

withRecordings(skipped('graphs of a real org'), () => {
  test('one that went through: every id is learned', async () => {
    const { progress, answer } = await sendAgainst('graph-resp-graph-response-success.json');
    expect(answer.kind).toBe('ok');
    expect(progress.caseId).toBe('001xx000003Gdl5AAC');
    expect([...progress.taskIds]).toEqual([
      ['contact', '003xx000004Wks0AAC'],
      ['opportunity', '006xx000001a5eKAAQ'],
    ]);
    expect(isOpen(progress)).toBe(false);
  });

  test('one that failed: the culprit is blamed, the others are to be sent again', async () => {
    const { progress } = await sendAgainst('graph-resp-graph-response-error.json');
    expect(progress.troubles).toEqual([
      {
        record: 'task',
        halt: { kind: 'refused', refusal: expect.objectContaining({ code: 'DUPLICATE_VALUE', status: 400 }) as object },
      },
    ]);
    expect([...progress.tasksLeft.keys()]).toEqual(['contact', 'opportunity']);
    expect([progress.caseLeft, progress.caseId, isOpen(progress)]).toEqual([true, null, true]);
  });
});

withRecordings(skipped('composites of real orgs'), () => {
  const ask = async (parts: readonly object[]): ReturnType<typeof query> => {
    const compositeResponse = parts.map((part, n) => ({ ...part, referenceId: `q${n}` }));
    nock(INSTANCE).post('/services/data/v64.0/composite').reply(200, JSON.stringify({ compositeResponse }), json);
    return query(
      openTestTransport().transport,
      parts.map((_, n) => `SELECT Id FROM Thing${n}`),
    );
  };
  const partsOf = (body: unknown): readonly object[] =>
    (body as { compositeResponse: readonly object[] }).compositeResponse.slice(0, 5);

  test('all that went through: the rows of each', async () => {
    const parts = partsOf(load('revoman-composite', 'query-resp-query-response-all-success.json')).slice(0, 2);
    const answers = await ask(parts);
    expect(answers.map((answer) => (answer.kind === 'ok' ? answer.rows.length : answer))).toEqual([1, 10]);
  });

  test('some that failed: each for itself', async () => {
    const answers = await ask(partsOf(load('revoman-composite', 'query-resp-query-response-partial-success.json')));
    expect(answers).toMatchObject([
      { kind: 'ok', rows: [] },
      { kind: 'refused', refusal: { code: 'PROCESSING_HALTED' } },
      { kind: 'refused', refusal: { code: 'PROCESSING_HALTED' } },
    ]);
  });

  test('unknown objects, with and without a query', async () => {
    const files = [
      'TestCompositeParallelSalesforce.test_errors.json',
      'TestCountSObjects.test_count_sobjects__errors.json',
    ];
    const codes: string[] = [];
    for (const file of files) {
      for (const answer of await ask(partsOf(cassette(file)[0]!.body))) {
        if (answer.kind === 'refused') codes.push(answer.refusal.code);
      }
    }
    expect(new Set(codes)).toEqual(new Set(['NOT_FOUND', 'INVALID_TYPE']));
  });
});
