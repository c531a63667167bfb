import { at, beginStory, missing, type Story } from './story';

const CLOSING = { outcome: 'partially_resolved', because: 'no_response', remaining: 'To hear from him.' };

describe.each(['hubspot', 'salesforce'] as const)('a detractor who never answers, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  const tries = async (days: number, channel: string): Promise<void> => {
    await story.later(days);
    const touch = {
      kind: 'touch',
      channel,
      result: channel === 'email' ? 'wrote' : 'attempted',
      at: at(days),
      note: null,
    };
    await expect(story.csm.does(story.caseKey, touch)).resolves.toMatchObject({ ok: true });
  };
  const closes = (): ReturnType<Story['csm']['does']> =>
    story.csm.does(story.caseKey, {
      ...{ kind: 'close', closing: { ...CLOSING, remainingOwnerId: story.world.crm.people.csm }, note: null },
      record: { rootCauseArea: 'other', rootCause: 'Not known: nobody could be asked.' },
    });

  test('Carla calls and writes; the first attempt stops the first-touch clock', async () => {
    await tries(0, 'call');
    await tries(2, 'email');
    expect(await story.shown()).toMatchObject({ status: 'contacted', activities: ['call by csm', 'email by csm'] });
    const [found] = await story.world.crm.cases();
    expect(found?.firstTouchClock).toBe('met');
  });

  test('two attempts are too few to say that nobody answers', async () => {
    const answer = await closes();
    expect(answer).toMatchObject({ ok: false, code: 'incomplete' });
    expect([...missing(answer)].sort()).toEqual(['attempts', 'correctiveAction']);
  });

  test('three are, once ten business days are over', async () => {
    await tries(6, 'call');
    expect(missing(await closes())).toContain('attempts');
    await story.later(14, 1);
    expect(missing(await closes())).toEqual(['correctiveAction']);
  });

  test('nothing has closed it by itself, and nobody is asked what Bob wants', async () => {
    expect((await story.shown()).status).toBe('contacted');
    const { csm } = story.world.crm.people;
    const change = {
      kind: 'create',
      text: 'Ask for a second contact.',
      ownerId: csm,
      dueAt: at(30),
      caseKey: story.caseKey,
    };
    await story.csm.post('/v1/card/actions', { requestId: 'second-contact', change });
    const answer = await closes();
    expect(answer).toMatchObject({ ok: true, view: { case: { closure: { because: 'no_response' } } } });
    expect(await story.shown()).toMatchObject({
      ...{ status: 'partially_resolved', activities: ['call by csm', 'call by csm', 'email by csm'] },
    });
  });

  test('the figures tell attempts from talks, and an ending without an answer from others', async () => {
    const { firstOutreach, endings } = await story.world.report();
    expect({ firstOutreach, endings }).toEqual({ firstOutreach: { attempted: 1 }, endings: { no_response: 1 } });
  });
});
