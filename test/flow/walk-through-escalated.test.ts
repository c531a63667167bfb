import { at, beginStory, missing, type Story } from './story';

describe.each(['hubspot', 'salesforce'] as const)('a detractor for whom somebody else has to act, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  const escalates = (closing: object): ReturnType<Story['csm']['does']> =>
    story.csm.does(story.caseKey, { kind: 'close', closing: { outcome: 'escalated', ...closing }, note: null });

  test('an escalation names who receives it, where it is known and when he is asked', async () => {
    await story.later(1);
    const answer = await escalates({ to: 'product' });
    expect(answer).toMatchObject({ ok: false, code: 'incomplete' });
    expect([...missing(answer)].sort()).toEqual(['followUpAt', 'reason', 'receiverId', 'reference']);
    const nobody = await escalates({
      to: 'product',
      receiverId: 'nobody',
      reference: 'P-1',
      reason: 'x',
      followUpAt: at(9),
    });
    expect(nobody).toMatchObject({ ok: false });
    expect((await story.shown()).status).toBe('open');
  });

  test('Carla hands it to the liaison of the product team, who gets a task for the date', async () => {
    const { liaison } = story.world.crm.people;
    const reason = 'It needs a change of the product.';
    const answer = await escalates({
      to: 'product',
      receiverId: liaison,
      reference: 'PRD-12',
      reason,
      followUpAt: at(9),
    });
    expect(answer).toMatchObject({ ok: true, view: { case: { status: 'escalated', closure: { followUp: null } } } });
    const shown = await story.shown();
    expect([shown.status, shown.tasks.filter((task) => task.endsWith('open'))]).toEqual([
      'escalated',
      ['review_1 open'],
    ]);
  });

  test('on that date it is listed until he says what became of it', async () => {
    await story.later(10);
    const overdue = '/v1/card/queue?flag=follow_up_overdue';
    await expect(story.liaison.get(overdue)).resolves.toMatchObject({ rows: [{ caseKey: story.caseKey }] });
    const { does } = story.liaison;
    const pending = { kind: 'follow_up', result: 'pending', nextAt: at(20), note: 'In the next release.' };
    await expect(does(story.caseKey, pending)).resolves.toMatchObject({ ok: true });
    await expect(story.liaison.get(overdue)).resolves.toMatchObject({ rows: [] });
  });

  test('he saves it', async () => {
    await story.later(20, 1);
    const saved = { kind: 'follow_up', result: 'saved', nextAt: null, note: 'Released, and he is happy.' };
    const answer = await story.liaison.does(story.caseKey, saved);
    expect(answer).toMatchObject({ ok: true, view: { case: { closure: { followUp: { result: 'saved' } } } } });
    const shown = await story.shown();
    expect([shown.status, shown.tasks.filter((task) => task.endsWith('open'))]).toEqual(['escalated', []]);
  });
});
