import nock from 'nock';
import { query } from '../../../src/crm-adapters/salesforce/queries';
import { guardNetwork } from '../guard-network';
import { INSTANCE, openTestTransport } from './transport-harness';

const COMPOSITE = '/services/data/v64.0/composite';

interface Sent {
  readonly compositeRequest: readonly { readonly url: string; readonly referenceId: string }[];
}
type Page = { readonly records: readonly object[]; readonly nextRecordsUrl?: string } | readonly object[];

const row = (n: number): object => ({ attributes: { type: 'Thing' }, Id: String(n) });
const soqlOf = (url: string): string => decodeURIComponent(url.replace(/^.*\?q=/, ''));

/** Answers one composite, page by page, and keeps how many parts each request had. */
function answering(pageOf: (url: string) => Page | null, times: number): readonly number[] {
  const sizes: number[] = [];
  nock(INSTANCE)
    .post(COMPOSITE)
    .times(times)
    .reply((_uri, body) => {
      const { compositeRequest } = body as unknown as Sent;
      sizes.push(compositeRequest.length);
      const parts = compositeRequest.flatMap(({ url, referenceId }) => {
        const page = pageOf(url);
        const status = Array.isArray(page) ? 400 : 200;
        return page === null ? [] : [{ body: page, httpHeaders: {}, httpStatusCode: status, referenceId }];
      });
      return [200, { compositeResponse: parts }];
    });
  return sizes;
}

guardNetwork();

test('no question sends nothing', async () => {
  expect(await query(openTestTransport().transport, [])).toEqual([]);
});

test('five queries travel together, answers in the order asked', async () => {
  const sizes = answering((url) => ({ records: [row(Number(soqlOf(url).slice(-1)))] }), 2);
  const asked = [0, 1, 2, 3, 4, 5, 6].map((n) => `SELECT Id FROM Thing${n}`);
  const answers = await query(openTestTransport().transport, asked);
  expect(sizes).toEqual([5, 2]);
  expect(answers).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => ({ kind: 'ok', rows: [row(n)] })));
});

test('pages are followed to the last', async () => {
  const next = '/services/data/v64.0/query/01g000000000001-2000';
  const sizes = answering(
    (url) => (url === next ? { records: [row(3)] } : { records: [row(1), row(2)], nextRecordsUrl: next }),
    2,
  );
  const [answer] = await query(openTestTransport().transport, ['SELECT Id FROM Thing']);
  expect(answer).toEqual({ kind: 'ok', rows: [row(1), row(2), row(3)] });
  expect(sizes).toEqual([1, 1]);
});

test('one that is refused stops no other, and one that is left out is asked for later', async () => {
  const refusal = [{ errorCode: 'INVALID_FIELD', message: "No such column 'X__c'" }];
  answering((url) => (url.endsWith('A') ? refusal : url.endsWith('B') ? null : { records: [row(1)] }), 1);
  const answers = await query(openTestTransport().transport, ['SELECT A', 'SELECT B', 'SELECT C']);
  expect(answers).toMatchObject([
    { kind: 'refused', refusal: { code: 'INVALID_FIELD' } },
    { kind: 'later' },
    { kind: 'ok', rows: [row(1)] },
  ]);
});

test('what meets the request as a whole meets each query, and nothing more is asked', async () => {
  nock(INSTANCE).post(COMPOSITE).reply(503, '');
  const asked = Array.from({ length: 12 }, (_, n) => `SELECT Id FROM Thing${n}`);
  const answers = await query(openTestTransport().transport, asked);
  expect(answers.map(({ kind }) => kind)).toEqual(asked.map(() => 'later'));
});

test('no address is in a path or in the log', async () => {
  answering(() => ({ records: [] }), 1);
  const { transport, logged } = openTestTransport();
  await query(transport, ["SELECT Id FROM Contact WHERE Email = 'ada@acme.example'"]);
  expect(JSON.stringify(logged)).not.toMatch(/ada|acme\.example/);
});
