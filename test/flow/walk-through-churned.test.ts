import { at, beginStory, missing, type Story } from './story';

describe.each(['hubspot', 'salesforce'] as const)('a detractor who leaves, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  test('Bob says on the phone that he has signed with somebody else', async () => {
    await story.later(0, 2);
    const touch = {
      ...{ kind: 'touch', channel: 'call', result: 'spoke', at: at(0, 2), note: null },
      said: { statedIssue: 'He has signed with somebody else.' },
    };
    await expect(story.csm.does(story.caseKey, touch)).resolves.toMatchObject({ ok: true });
  });

  test('a lost customer asks for a date, the cause and a lesson, and for nothing else', async () => {
    const bare = await story.csm.does(story.caseKey, { kind: 'close', closing: { outcome: 'churned' }, note: null });
    expect([...missing(bare)].sort()).toEqual(['churnedAt', 'lessonsLearned', 'rootCause', 'rootCauseArea']);
    const answer = await story.csm.does(story.caseKey, {
      ...{ kind: 'close', closing: { outcome: 'churned', churnedAt: at(0) }, note: null },
      record: {
        ...{ rootCauseArea: 'service_delivery', rootCause: 'Three tickets waited for weeks.' },
        lessonsLearned: 'Look at small accounts with old tickets.',
      },
    });
    expect(answer).toMatchObject({
      ok: true,
      view: { case: { status: 'churned', clocks: { resolution: { status: 'met' } } } },
    });
    const shown = await story.shown();
    expect([shown.status, shown.tasks.filter((task) => task.endsWith('open'))]).toEqual(['churned', []]);
    await expect(story.csm.get('/v1/card/queue')).resolves.toMatchObject({ rows: [] });
  });
});
