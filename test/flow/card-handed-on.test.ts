import { cardViewContract } from '../../src/http/contracts/card-view';
import type { CardView } from '../../extension-ui/contract/src/view';
import type { Answer, Card } from './card';
import { at, beginStory, type Story } from './story';

const MINUTES = 1 / 60;
const WORDS = /confusing|usability|Bob|NPS|"value":4/i;

describe.each(['hubspot', 'salesforce'] as const)('a case that is not his to read any more, at %s', (crm) => {
  let story: Story;
  let record: { readonly type: 'account'; readonly id: string };
  beforeEach(async () => {
    story = await beginStory(crm);
    const { loop } = story.world.service.app;
    const state = (await loop.stores.cases.load(loop.db, story.world.tenantId, [story.caseKey])).get(story.caseKey);
    record = { type: 'account', id: state?.accountId ?? '' };
  });
  afterEach(() => story.end());

  const read = (answer: unknown): CardView => cardViewContract.parse(answer);
  const view = async (who: Card): Promise<CardView> => read(await who.get(`/v1/card/view?account=${record.id}`));
  const does = (who: Card, command: object): Promise<Answer> => who.does(story.caseKey, command, { record });
  const reassign = (): object => ({ kind: 'reassign', to: story.world.crm.people.liaison, note: 'She knows them.' });
  const UNREAD = { hidden: true, score: null, quote: null, clocks: [], details: null, tasks: [], may: ['undo'] };

  test.each([
    ['reassigned', reassign, { title: 'Follow-up: Small Ltd', restricted: false, undo: { of: 'reassign' } }],
    [
      'handed over',
      () => ({ kind: 'hand_over', process: 'safety', note: 'Somebody was hurt.' }),
      { title: 'Restricted follow-up: Small Ltd', restricted: true, undo: { of: 'hand_over' } },
    ],
  ] as const)('is %s, and can be taken back from the card for ten minutes', async (_how, command, shows) => {
    const done = await does(story.csm, command());
    expect(done).toMatchObject({ ok: true, card: { case: { caseKey: story.caseKey, ...UNREAD } } });
    const seen = await view(story.csm);
    expect(seen).toEqual(read(done['card']));
    expect(seen).toMatchObject({
      open: [{ caseKey: story.caseKey }],
      case: { ...UNREAD, ...shows },
      lastResponse: null,
    });
    expect(JSON.stringify(seen)).not.toMatch(WORDS);
    // Everything else is closed to him: the case itself, what the CRM has of its customer, and all commands but that one.
    for (const part of ['', '/tickets', '/replies', '/activities', '/evidence'])
      await expect(story.csm.get(`/v1/card/cases/${story.caseKey}${part}`)).resolves.toMatchObject({ ok: false });
    const refused = await does(story.csm, { kind: 'set_record', change: { statedIssue: 'mine still' } });
    expect(refused).toMatchObject({ ok: false, code: 'not_allowed', card: { case: UNREAD } });
    expect(JSON.stringify(refused['card'])).not.toMatch(WORDS);

    await story.later(0, 9 * MINUTES);
    const back = await does(story.csm, { kind: 'undo' });
    expect(back).toMatchObject({
      ok: true,
      card: { case: { hidden: false, score: { value: 4 }, owner: { name: 'Carla Test' } } },
    });
  });

  test('is gone after ten minutes, and as soon as somebody else has done something', async () => {
    const nothing = { open: [], ended: [], case: null };
    await does(story.csm, reassign());
    expect(await view(story.csm)).toMatchObject({ case: { undo: { of: 'reassign' } } });
    const touch = { kind: 'touch', channel: 'call', result: 'spoke', at: at(0), note: null };
    expect(await does(story.liaison, touch)).toMatchObject({ ok: true });
    expect(await view(story.csm)).toMatchObject(nothing);
    await does(story.liaison, { kind: 'reassign', to: story.world.crm.people.csm, note: 'No, he does.' });
    await does(story.csm, reassign());
    await story.later(0, 11 * MINUTES);
    expect(await view(story.csm)).toMatchObject(nothing);
  });
});
