import { openUnstoredCrm } from '../../src/app';
import { connectTenant } from '../../src/pipeline/settings/connect-tenant';
import { cardOf, send, signerOf } from './card';
import type { LoopWorld } from './loop-world';
import { beginStory, type Story } from './story';

const REASSIGN = { kind: 'reassign', to: 'somebody', note: 'mine' };

describe.each(['hubspot', 'salesforce'] as const)('who asks, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  const body = (caseKey: string): string =>
    JSON.stringify({ requestId: 'request-of-somebody', caseKey, command: REASSIGN });
  const seq = async (): Promise<unknown> => {
    const { loop } = story.world.service.app;
    return (await loop.stores.cases.load(loop.db, story.world.tenantId, [story.caseKey])).get(story.caseKey)?.seq;
  };
  const url = (): string => story.world.service.url ?? '';

  test('a request that is not signed, or was signed for something else, changes and tells nothing', async () => {
    const before = await seq();
    const sign = await signerOf(story.world, story.world.crm.people.csm);
    const good = sign({ method: 'POST', target: '/v1/card/commands', body: body(story.caseKey) });
    const forged = [
      { ...good, headers: {} },
      { ...good, body: good.body.replace('somebody', 'nobody') },
      { ...good, target: good.target.replace('commands', 'bulk') },
      { ...sign({ target: '/v1/card/queue' }), target: good.target.replace('commands', `cases/${story.caseKey}`) },
    ];
    const answers = await Promise.all(forged.map((request) => send(url(), request)));
    expect(answers.map(({ status }) => status)).toEqual(forged.map(() => 401));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts.join()).not.toContain(story.caseKey);
    expect(await seq()).toBe(before);
  });

  test('what another tenant signed reaches no case of this one, and a key fits its own org only', async () => {
    const before = await seq();
    const { csm } = story.world.crm.people;
    const neighbour = await secondTenant(story.world);
    const theirs = await signerOf({ ...story.world, tenantId: neighbour.tenantId }, csm);
    const command = { method: 'POST', target: '/v1/card/commands', body: body(story.caseKey) } as const;
    const calls = [theirs(command), theirs({ target: `/v1/card/cases/${story.caseKey}` })];
    const answers = await Promise.all(calls.map(async (call) => (await send(url(), call)).json() as Promise<object>));
    expect(answers).toMatchObject(calls.map(() => ({ ok: false, code: 'unknown_case' })));
    const ours = await signerOf(story.world, csm);
    const { headers, target } = ours(command);
    const moved = { ...theirs(command), target };
    const mixed = { ...moved, headers: { ...theirs(command).headers, ...orgOf(headers) } };
    expect((await send(url(), mixed)).status).toBe(401);
    expect(await seq()).toBe(before);
  });

  test('somebody who has nothing to do with a case does not learn that it is there', async () => {
    const stranger = await cardOf(story.world, story.world.crm.people.sales);
    const [there, nowhere] = await Promise.all([
      stranger.get(`/v1/card/cases/${story.caseKey}`),
      stranger.get(`/v1/card/cases/${'a'.repeat(32)}`),
    ]);
    expect(there).toMatchObject({ ok: false, code: 'unknown_case' });
    expect({ ...there, input: null }).toEqual({ ...nowhere, input: null });
    await expect(stranger.get('/v1/card/queue')).resolves.toMatchObject({ ok: true, rows: [] });
    await expect(stranger.does(story.caseKey, REASSIGN)).resolves.toMatchObject({ ok: false, view: null });
  });

  test('the same request twice is answered twice and done once', async () => {
    const command = { kind: 'set_record', change: { statedIssue: 'It is slow.' } };
    const requestId = 'pressed-twice';
    const answers = await Promise.all([1, 2, 3].map(() => story.csm.does(story.caseKey, command, { requestId })));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(answers.filter(({ repeated }) => repeated === false)).toHaveLength(1);
    const other = { kind: 'set_record', change: { statedIssue: 'It is not.' } };
    const taken = await story.csm.does(story.caseKey, other, { requestId });
    expect(taken).toMatchObject({ ok: false, code: 'request_id_used', input: { command: other } });
  });

  test('of two who act on the same picture one wins, and the other is told what happened', async () => {
    const view = await story.csm.get(`/v1/card/cases/${story.caseKey}`);
    const { seq: seenSeq } = view['case'] as { readonly seq: number };
    const note = (statedIssue: string): object => ({ kind: 'set_record', change: { statedIssue } });
    const first = await story.manager.does(story.caseKey, note('He wants his money back.'), { seenSeq });
    const second = await story.csm.does(story.caseKey, note('He wants a discount.'), { seenSeq });
    expect([first.ok, second.ok, second.code]).toEqual([true, false, 'changed_meanwhile']);
    expect(second).toMatchObject({ input: { command: note('He wants a discount.') } });
    expect(second.message).toContain('Mona');
    expect(second['view']).toMatchObject({ case: { personal: { statedIssue: 'He wants his money back.' } } });
  });
});

/** The org that a Salesforce request names. */
function orgOf(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const org = headers['x-loop-org'];
  return org === undefined ? {} : { 'x-loop-org': org };
}

/** Another org in the same service, where people have the same ids. */
async function secondTenant({ service, tenantId: ours }: LoopWorld): Promise<{ readonly tenantId: number }> {
  const { loop, vendors } = service.app;
  const first = await loop.stores.tenants.tenant(loop.db, ours);
  if (first === null) throw new Error('there is no first tenant');
  const { crm, settings } = first;
  const { access, credentials } = await vendors[crm].identify();
  const orgId = crm === 'hubspot' ? '999' : '00D000000000999EAA';
  const opened = openUnstoredCrm(service.app, { crm, orgId, access });
  return connectTenant(loop, opened, { name: 'Neighbour', crm, orgId, settings, credentials, calendar: null });
}
