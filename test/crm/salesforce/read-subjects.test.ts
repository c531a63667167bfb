import nock from 'nock';
import { readSubjects } from '../../../src/crm-adapters/salesforce/read-subjects';
import { MONDAY } from '../case-fixtures';
import { guardNetwork } from '../guard-network';
import { INSTANCE, openTestTransport } from './transport-harness';

const ACCOUNT = '0015g0000000201AAA';
const CONTACTS = [{ Id: '0035g0000000301AAA', Email: 'ada@acme.example', AccountId: ACCOUNT }];
const CASES = [{ AccountId: ACCOUNT, Priority: 'High', IsClosed: false, CreatedDate: '2026-03-01T09:00:00.000+0000' }];

const hidden = (column: string, entity: string): object[] => [
  { errorCode: 'INVALID_FIELD', message: `No such column '${column}' on entity '${entity}'.` },
];

interface Sent {
  readonly compositeRequest: readonly { readonly url: string; readonly referenceId: string }[];
}

/** An org that hides fields from us, and has no account teams. Keeps what was asked. */
function anOrgThatHides(columns: { readonly [column: string]: string }, calls: number): readonly string[] {
  const asked: string[] = [];
  nock(INSTANCE)
    .post('/services/data/v64.0/composite')
    .times(calls)
    .reply((_uri, body) => {
      const parts = (body as unknown as Sent).compositeRequest.map(({ url, referenceId }) => {
        const soql = decodeURIComponent(url.replace(/^.*\?q=/, ''));
        asked.push(soql);
        return { httpHeaders: {}, referenceId, ...answerTo(soql) };
      });
      return [200, { compositeResponse: parts }];
    });
  return asked;

  function answerTo(soql: string): { body: unknown; httpStatusCode: number } {
    const entity = /^SELECT .*? FROM (\w+)/.exec(soql)?.[1] ?? '';
    if (entity === 'AccountTeamMember') return refused([{ errorCode: 'INVALID_TYPE', message: 'not supported' }]);
    const list = soql.slice('SELECT '.length, soql.indexOf(' FROM ')).split(', ');
    const gone = Object.entries(columns).find(([column, of]) => of === entity && list.includes(column));
    if (gone !== undefined) return refused(hidden(...gone));
    return { body: { records: entity === 'Case' ? CASES : CONTACTS }, httpStatusCode: 200 };
  }
}

function refused(body: readonly object[]): { body: unknown; httpStatusCode: number } {
  return { body, httpStatusCode: 400 };
}

const read = (): ReturnType<typeof readSubjects> =>
  readSubjects(
    openTestTransport().transport,
    { field: 'Email', values: ['ada@acme.example'] },
    { mapped: { account: [], contact: [] }, at: MONDAY },
  );

guardNetwork();

test('what the org hides of contacts and cases is done without, and a missing team is none', async () => {
  const asked = anOrgThatHides({ IsEmailBounced: 'Contact', EmailBouncedDate: 'Contact', Origin: 'Case' }, 4);
  expect(await read()).toEqual({
    contacts: CONTACTS,
    tickets: new Map([[ACCOUNT, { open: 1, openHighPriority: 1, last30Days: 1 }]]),
    teams: new Map(),
  });
  expect(asked).toHaveLength(6);
});

test('cases that are hidden as such are unknown, which is not none', async () => {
  anOrgThatHides({ Priority: 'Case' }, 2);
  expect(await read()).toMatchObject({ contacts: CONTACTS, tickets: null });
});
