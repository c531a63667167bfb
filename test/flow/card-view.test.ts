import { cardViewContract } from '../../src/http/contracts/card-view';
import type { CardView } from '../../extension-ui/contract/src/view';
import { cardOf, send, signerOf, type Answer, type Card } from './card';
import { at, beginStory, BOB, type Story } from './story';

const TOUCH = { kind: 'touch', channel: 'call', result: 'spoke', at: at(0), note: null };

describe.each(['hubspot', 'salesforce'] as const)('the card of a record, at %s', (crm) => {
  let story: Story;
  let accountId: string;
  let contactId: string;
  beforeAll(async () => {
    story = await beginStory(crm);
    const { loop } = story.world.service.app;
    const state = (await loop.stores.cases.load(loop.db, story.world.tenantId, [story.caseKey])).get(story.caseKey);
    accountId = state?.accountId ?? '';
    contactId = state?.contactId ?? '';
  });
  afterAll(() => story.end());

  const account = () => ({ type: 'account', id: accountId });
  const view = async (who: Card, query = `account=${accountId}`): Promise<CardView> => {
    const answer = await who.get(`/v1/card/view?${query}`);
    const read = cardViewContract.safeParse(answer);
    if (!read.success) throw new Error(`${JSON.stringify(answer)}: ${read.error.message}`);
    return read.data;
  };
  const stranger = (): Promise<Card> => cardOf(story.world, story.world.crm.people.sales);

  test('is one answer with everything, of the account and of the contact', async () => {
    const seen = await view(story.csm);
    expect(seen).toMatchObject({
      ...{ record: account(), viewer: { name: 'Carla Test' }, asOf: at(0) },
      open: [{ caseKey: story.caseKey }],
      case: { caseKey: story.caseKey, score: { value: 4 }, quote: 'The dashboard is confusing.' },
    });
    expect((await view(story.csm, `contact=${contactId}&case=${story.caseKey}`)).case).toEqual(seen.case);
    expect(await view(story.csm, 'ticket=4711')).toMatchObject({ open: [], case: null });
  });

  test('is nothing to whoever has not signed for it', async () => {
    const url = story.world.service.url ?? '';
    const sign = await signerOf(story.world, story.world.crm.people.csm);
    const signed = sign({ target: `/v1/card/view?account=${accountId}` });
    const requests = [
      { ...signed, headers: {} },
      { ...signed, target: signed.target.replace(accountId, `${accountId}&case=${story.caseKey}`) },
      { ...signed, target: signed.target.replace('/view', '/people') },
    ];
    const answers = await Promise.all(requests.map((request) => send(url, request)));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await send(url, signed)).headers.get('cache-control')).toBe('no-store');
  });

  test('is asked of one record, by its id', async () => {
    const queries = [
      `case=${story.caseKey}`,
      `account=${accountId}&contact=${contactId}`,
      'account=',
      'account=1&account=2',
      'account=1&case=x',
    ];
    const answers = await Promise.all(queries.map((query) => story.csm.get(`/v1/card/view?${query}`)));
    expect(answers.map(({ code }) => code)).toEqual(queries.map(() => 'invalid_input'));
  });

  test('comes back with a command that was sent from it, done, refused or repeated', async () => {
    const record = account();
    const requestId = 'sent-from-the-card';
    const done = await story.csm.does(story.caseKey, TOUCH, { record, requestId });
    expect(done).toMatchObject({ ok: true, card: { record, case: { caseKey: story.caseKey, undo: { of: 'touch' } } } });
    expect(done).not.toHaveProperty('view');
    const again = await story.csm.does(story.caseKey, TOUCH, { record, requestId });
    expect(again).toMatchObject({ ok: true, repeated: true, card: { case: { status: 'contacted' } } });
    const refused = await story.csm.does(
      story.caseKey,
      { kind: 'close', closing: { outcome: 'churned' }, note: 'they left' },
      { record },
    );
    expect(refused).toMatchObject({ ok: false, code: 'incomplete', input: { command: { note: 'they left' } } });
    expect(cardViewContract.safeParse(refused['card']).error).toBeUndefined();
    const his = await (await stranger()).does(story.caseKey, TOUCH, { record });
    expect(his).toMatchObject({ ok: false, card: { open: [], case: null } });
  });

  test('shows somebody who has nothing to do with the case what a record without one shows', async () => {
    const empty = { open: [], ended: [], case: null, lastResponse: null };
    expect(await view(await stranger(), `account=${accountId}&case=${story.caseKey}`)).toMatchObject(empty);
    expect(await view(story.csm, 'account=nobody')).toMatchObject(empty);
  });

  test('finds people to choose by the beginning of a name, without their addresses', async () => {
    const found = async (q: string): Promise<Answer> => story.csm.get(`/v1/card/people?q=${encodeURIComponent(q)}`);
    const names = ({ people }: Answer): readonly string[] =>
      (people as readonly { readonly name: string }[]).map(({ name }) => name);
    expect(names(await found('carl'))).toEqual(['Carla Test']);
    expect(names(await found('TEST'))).toContain('Carla Test');
    expect(names(await found('arla'))).toEqual([]);
    expect(names(await found('')).length).toBeGreaterThan(3);
    expect(JSON.stringify(await found(''))).not.toContain('@');
  });

  test('has tickets, replies and activities for whoever may read the case, and for nobody else', async () => {
    const parts = ['tickets', 'replies', 'activities'] as const;
    const target = (part: string): string => `/v1/card/cases/${story.caseKey}/${part}`;
    for (const part of parts) {
      await expect(story.csm.get(target(part))).resolves.toMatchObject({
        ok: true,
        [part]: expect.any(Array) as unknown,
      });
      await expect((await stranger()).get(target(part))).resolves.toMatchObject({ ok: false, code: 'unknown_case' });
    }
  });

  test('takes a leave of one’s own, once a request, and ends it', async () => {
    const { liaison } = story.world.crm.people;
    const leaves = (body: object): Promise<Answer> => story.csm.post('/v1/card/leave', body);
    const leave = { requestId: 'off-to-the-sea', fromAt: at(7), toAt: at(14), delegateId: liaison };
    const shown = [{ fromAt: at(7), toAt: at(14), delegate: { id: liaison } }];
    expect(await leaves(leave)).toMatchObject({ ok: true, repeated: false, leave: shown });
    expect(await leaves(leave)).toMatchObject({ ok: true, repeated: true, leave: shown });
    expect(await leaves({ ...leave, toAt: at(15) })).toMatchObject({ ok: false, code: 'request_id_used' });
    expect(await view(story.csm)).toMatchObject({ leave: shown });
    expect((await view(story.manager)).leave).toEqual([]);
    expect(
      await leaves({ ...leave, requestId: 'off-again-1', fromAt: at(21), toAt: null, delegateId: null }),
    ).toMatchObject({
      leave: [...shown, { fromAt: at(21), toAt: null, delegate: null }],
    });
    const twice = { ...leave, requestId: 'pressed-twice' };
    const pressed = await Promise.all([leaves(twice), leaves(twice), leaves(twice)]);
    expect(pressed.filter(({ repeated }) => repeated === false)).toHaveLength(1);
    expect(await leaves({ requestId: 'back-again', clear: true })).toMatchObject({ ok: true, leave: [] });
  });

  test('answers a leave that is sent again once it has passed as it did the first time', async () => {
    const passing = { requestId: 'away-today', fromAt: at(0), toAt: at(0, 1), delegateId: null };
    expect(await story.csm.post('/v1/card/leave', passing)).toMatchObject({ ok: true, repeated: false });
    await story.later(0, 2);
    expect(await story.csm.post('/v1/card/leave', passing)).toMatchObject({ ok: true, repeated: true, leave: [] });
    const late = await story.csm.post('/v1/card/leave', { ...passing, requestId: 'away-before' });
    expect(late).toMatchObject({ ok: false, code: 'not_possible' });
  });

  test('takes no leave that cannot be', async () => {
    const { csm, liaison } = story.world.crm.people;
    const leave = { fromAt: at(7), toAt: at(14), delegateId: liaison };
    const wrong = [
      { ...leave, toAt: at(6) },
      { ...leave, fromAt: at(-7), toAt: at(-6) },
      { ...leave, delegateId: csm },
      { ...leave, delegateId: 'nobody' },
    ];
    for (const [n, body] of wrong.entries()) {
      const answer = await story.csm.post('/v1/card/leave', { requestId: `not-so-${n}`, ...body });
      expect(answer).toMatchObject({ ok: false, code: 'not_possible', input: body });
    }
    const other = await story.csm.post('/v1/card/leave', { requestId: 'for-another', userId: liaison, ...leave });
    expect(other).toMatchObject({ ok: false, code: 'invalid_input' });
    expect((await view(story.csm)).leave).toEqual([]);
  });

  test('tells what they answered after the case had ended', async () => {
    const closing = { outcome: 'withdrawn', reason: 'They corrected it on the phone.' };
    await story.csm.does(story.caseKey, { kind: 'close', closing, note: null });
    await story.later(1);
    await story.world.send({
      response_id: 'r9',
      score: 9,
      respondent: BOB,
      responded_at: at(1),
      comment: 'Much better.',
    });
    await story.world.settle();
    const seen = await view(story.csm, `account=${accountId}&case=${story.caseKey}`);
    expect(seen).toMatchObject({
      ...{ open: [], ended: [{ caseKey: story.caseKey, status: 'withdrawn' }] },
      case: { closure: { outcome: 'withdrawn', reason: closing.reason, nextScore: { value: 9, max: 10, at: at(1) } } },
      lastResponse: { score: 9, band: 'promoter', at: at(1), by: 'Bob Ray' },
    });
    expect((await view(await stranger())).lastResponse).toBeNull();
  });
});
