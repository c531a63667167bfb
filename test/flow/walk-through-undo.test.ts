import { at, beginStory, type Story } from './story';

describe.each(['hubspot', 'salesforce'] as const)('second thoughts within ten minutes, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  const undoes = (): ReturnType<Story['csm']['does']> => story.csm.does(story.caseKey, { kind: 'undo' });
  const MINUTES = 1 / 60;

  test('a call that was another customer is taken out of the CRM, and the clock goes on as before', async () => {
    await story.later(0, 1);
    const touch = { kind: 'touch', channel: 'call', result: 'spoke', at: at(0, 1), note: null };
    const logged = await story.csm.does(story.caseKey, touch);
    expect(logged).toMatchObject({ ok: true, undoUntil: new Date(Date.parse(at(0, 1)) + 600_000).toISOString() });
    expect(await story.shown()).toMatchObject({ status: 'contacted', activities: ['call by csm'] });

    await story.later(0, 1 + 9 * MINUTES);
    await expect(undoes()).resolves.toMatchObject({ ok: true, view: { case: { status: 'open', firstTouchAt: null } } });
    const shown = await story.shown();
    expect([shown.status, shown.activities]).toEqual(['open', []]);
    expect(shown.tasks.filter((task) => task.endsWith('open'))).toHaveLength(1);
    expect((await story.world.crm.cases())[0]?.firstTouchClock).toBe('running');
  });

  test('a case that was closed by mistake is open again, without a new cycle', async () => {
    const closing = { outcome: 'withdrawn', reason: 'A test.' };
    await story.csm.does(story.caseKey, { kind: 'close', closing, note: null });
    expect((await story.shown()).status).toBe('withdrawn');
    const answer = await undoes();
    expect(answer).toMatchObject({ ok: true, view: { case: { status: 'open', closure: null } } });
    expect(answer).toMatchObject({ view: { case: { clocks: { resolution: { cycle: 1, status: 'running' } } } } });
    const shown = await story.shown();
    expect([shown.status, shown.tasks.filter((task) => task.endsWith('open'))]).toEqual(['open', [expect.any(String)]]);
  });

  test('a case that was given to somebody else comes back', async () => {
    const { liaison } = story.world.crm.people;
    await story.csm.does(story.caseKey, { kind: 'reassign', to: liaison, note: 'He knows them.' });
    expect((await story.world.crm.cases())[0]?.ownerId).not.toBe(undefined);
    await story.shown();
    expect((await story.world.crm.cases())[0]?.ownerId).toBe(liaison);
    await expect(undoes()).resolves.toMatchObject({
      ok: true,
      view: { case: { ownerId: story.world.crm.people.csm } },
    });
  });

  test('after ten minutes, or twice, nothing is taken back', async () => {
    await expect(undoes()).resolves.toMatchObject({ ok: false, code: 'too_late' });
    await story.csm.does(story.caseKey, { kind: 'wait', until: { date: '2026-09-18' }, note: 'He is away.' });
    await story.later(0, 2);
    await expect(undoes()).resolves.toMatchObject({ ok: false, code: 'too_late' });
    expect((await story.shown()).status).toBe('waiting_on_customer');
  });
});
