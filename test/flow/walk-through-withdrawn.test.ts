import { beginStory, missing, type Story } from './story';

describe.each(['hubspot', 'salesforce'] as const)('a case that should not be, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  test('a reason is all it asks for', async () => {
    const withdraws = (closing: object): ReturnType<Story['csm']['does']> =>
      story.csm.does(story.caseKey, { kind: 'close', closing: { outcome: 'withdrawn', ...closing }, note: null });
    expect(missing(await withdraws({}))).toEqual(['reason']);
    const answer = await withdraws({ reason: 'Bob tested the survey with us.' });
    expect(answer).toMatchObject({ ok: true, view: { case: { status: 'withdrawn' } } });
    const shown = await story.shown();
    expect([shown.status, shown.tasks]).toEqual(['withdrawn', [expect.stringMatching(/^owner_1 /)]]);
    const [found] = await story.world.crm.cases();
    expect(found?.firstTouchClock).toBe('cancelled');
  });
});
