import { at, beginStory, missing, type Story } from './story';

const RECORD = {
  ...{ statedIssue: 'The dashboard is slow.', desiredOutcome: 'It opens in three seconds.' },
  ...{ rootCauseArea: 'product', rootCause: 'Every widget asks for the whole year.' },
};

describe.each(['hubspot', 'salesforce'] as const)('a detractor whose wish is met in part, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  test('he writes back what he wants, and Carla notes it', async () => {
    await story.later(0, 1);
    const touch = { kind: 'touch', channel: 'email', result: 'wrote', at: at(0, 1), note: null };
    await expect(story.csm.does(story.caseKey, touch)).resolves.toMatchObject({ ok: true });
    const noted = await story.csm.does(story.caseKey, { kind: 'set_record', change: RECORD });
    expect(noted).toMatchObject({ ok: true, view: { case: { status: 'contacted' } } });
    expect(await story.shown()).toMatchObject({ activities: ['email by csm'] });
  });

  test('a cause that only repeats what he sees is taken, with a warning', async () => {
    const change = { rootCause: 'The dashboard is slow' };
    const { warnings } = await story.csm.does(story.caseKey, { kind: 'set_record', change });
    expect(warnings).toHaveLength(1);
    const better = await story.csm.does(story.caseKey, { kind: 'set_record', change: { rootCause: RECORD.rootCause } });
    expect(better).toMatchObject({ ok: true, warnings: [] });
  });

  test('she may wait for him: the resolution clock stands still until then', async () => {
    const wait = { kind: 'wait', until: { date: '2026-09-18' }, note: 'He tries the new filter.' };
    const waiting = await story.csm.does(story.caseKey, wait);
    expect(waiting).toMatchObject({ ok: true, view: { case: { status: 'waiting_on_customer' } } });
    await story.later(3, 1);
    const view = await story.csm.get(`/v1/card/cases/${story.caseKey}`);
    expect(view).toMatchObject({ case: { status: 'in_progress', clocks: { resolution: { status: 'running' } } } });
  });

  test('half an ending is told all that it misses', async () => {
    const closing = { outcome: 'partially_resolved' };
    const answer = await story.csm.does(story.caseKey, { kind: 'close', closing, note: null });
    expect(answer).toMatchObject({ ok: false, code: 'incomplete' });
    expect([...missing(answer)].sort()).toEqual(['confirmation', 'correctiveAction', 'remaining', 'remainingOwnerId']);
  });

  test('what remains has an owner, who is asked to say that he knows, and the case ends', async () => {
    const { liaison } = story.world.crm.people;
    const change = {
      kind: 'create',
      text: 'Ask for a month at a time.',
      ownerId: liaison,
      dueAt: at(30),
      caseKey: story.caseKey,
    };
    await story.csm.post('/v1/card/actions', { requestId: 'faster-widgets', change });
    const confirmation = {
      at: at(3),
      channel: 'call',
      by: 'Bob Ray',
      proof: 'He said that six seconds will do for now.',
    };
    const answer = await story.csm.does(story.caseKey, {
      ...{ kind: 'close', record: { confirmation }, note: null },
      closing: { outcome: 'partially_resolved', remaining: 'Three seconds.', remainingOwnerId: liaison },
    });
    expect(answer).toMatchObject({ ok: true, view: { case: { closure: { because: 'remaining' } } } });
    const shown = await story.shown();
    expect(shown.status).toBe('partially_resolved');
    expect(shown.tasks.filter((task) => task.endsWith('open'))).toEqual(['acknowledgement_1 open']);
  });
});
