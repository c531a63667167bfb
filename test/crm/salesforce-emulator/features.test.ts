import type { RunningSalesforce } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';

let org: RunningSalesforce;
beforeEach(async () => {
  org = await startSalesforce();
});
afterEach(() => org.close());

async function call(method: string, path: string, sent: unknown = null): Promise<[number, unknown]> {
  const [body, more] = Array.isArray(sent) ? (sent as [unknown, object]) : [sent, {}];
  const headers = { authorization: `Bearer ${org.token}`, 'content-type': 'application/json', ...more };
  const answer = await fetch(org.url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  return [answer.status, await answer.json().catch(() => null)];
}
const query = (soql: string): Promise<[number, unknown]> =>
  call('GET', `/services/data/v64.0/query?q=${encodeURIComponent(soql)}`);

test('a seed switches on what the org has, and the query of a feature that is off is refused', async () => {
  const members = 'SELECT UserId FROM AccountTeamMember ORDER BY User.IsActive DESC, CreatedDate';
  expect(await query(members)).toMatchObject([400, [{ errorCode: 'INVALID_TYPE' }]]);
  const seed = {
    features: { accountTeams: true },
    users: [{ LastName: 'Lund', Email: 'lund@vendor.example' }],
    records: { Account: [{ Id: '0015g0000000201AAA', Name: 'Acme' }] },
  };
  const [, seeded] = await call('POST', '/__seed', seed);
  const UserId = (seeded as { ids: { User: string[] } }).ids.User[0];
  const AccountTeamMember = [{ AccountId: '0015g0000000201AAA', UserId, TeamMemberRole: 'Sales Rep' }];
  expect(await call('POST', '/__seed', { records: { AccountTeamMember } })).toMatchObject([200, {}]);
  expect(await query(members)).toMatchObject([200, { records: [{ UserId }] }]);
  expect(await query('SELECT Id FROM OutOfOffice')).toMatchObject([400, [{ errorCode: 'INVALID_TYPE' }]]);
});

test('an assignment rule takes a new Case, unless the call says no', async () => {
  const [, seeded] = await call('POST', '/__seed', { users: [{ LastName: 'Rule', Email: 'rule@vendor.example' }] });
  const OwnerId = (seeded as { ids: { User: string[] } }).ids.User[0];
  await call('POST', '/__options', { caseAssignment: OwnerId });
  const path = '/services/data/v64.0/sobjects/Case';
  const ownerOf = async (created: unknown): Promise<unknown> =>
    ((await call('GET', `${path}/${(created as { id: string }).id}`))[1] as { OwnerId: string }).OwnerId;
  const [, moved] = await call('POST', path, { Subject: 'Help' });
  const [, kept] = await call('POST', path, [{ Subject: 'Help' }, { 'Sforce-Auto-Assign': 'FALSE' }]);
  expect(await ownerOf(moved)).toBe(OwnerId);
  expect(await ownerOf(kept)).not.toBe(OwnerId);
});

test('a contact has bounced while it has the date of a bounce', async () => {
  const path = '/services/data/v64.0/sobjects/Contact';
  const [, made] = await call('POST', path, { LastName: 'Ada', EmailBouncedDate: '2026-03-01T09:00:00Z' });
  const { id } = made as { id: string };
  expect((await call('GET', `${path}/${id}`))[1]).toMatchObject({ IsEmailBounced: true });
  await call('PATCH', `${path}/${id}`, { EmailBouncedDate: null });
  expect((await call('GET', `${path}/${id}`))[1]).toMatchObject({ IsEmailBounced: false });
});
