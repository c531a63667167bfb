import { at, beginStory, missing, type Story } from './story';

const TOUCH = {
  ...{ kind: 'touch', channel: 'call', result: 'spoke', at: at(0, 1), note: 'He showed me his screen.' },
  said: {
    statedIssue: 'He finds no open order on the dashboard.',
    desiredOutcome: 'One page with the open orders of his team.',
    nextStep: { text: 'Set up a view with him.', dueAt: at(2) },
  },
};
const RECORD = {
  rootCauseArea: 'onboarding',
  rootCause: 'Nobody had set up views for his role when the account went live.',
  evidence: [{ kind: 'link', ref: 'https://wiki.example/views', label: 'How views are set up' }],
  lessonsLearned: 'Ask for the roles before going live.',
};
const CONFIRMATION = { at: at(3), channel: 'email', by: 'Bob Ray', proof: 'E-mail of 18 September: "works for us".' };

describe.each(['hubspot', 'salesforce'] as const)('a detractor who is happy again, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
  });
  afterAll(() => story.end());

  test('Carla has one task, and her card has the case', async () => {
    expect(await story.shown()).toEqual({ status: 'open', tasks: ['owner_1 open'], activities: [] });
    const view = await story.csm.get(`/v1/card/cases/${story.caseKey}`);
    expect(view).toMatchObject({
      ok: true,
      hidden: false,
      case: { status: 'open', personal: { contactName: 'Bob Ray' } },
    });
    const queue = await story.csm.get('/v1/card/queue?scope=mine');
    expect(queue).toMatchObject({ ok: true, rows: [{ caseKey: story.caseKey, next: 'first_touch' }] });
  });

  test('she calls Bob and logs it: the first-touch clock stops, and the CRM has the call once', async () => {
    await story.later(0, 1.5);
    const answer = await story.csm.does(story.caseKey, TOUCH);
    expect(answer).toMatchObject({ ok: true, repeated: false, view: { case: { status: 'in_progress' } } });
    expect(await story.shown()).toEqual({
      ...{ status: 'in_progress', activities: ['call by csm'] },
      tasks: ['owner_1 done', 'owner_2 open'],
    });
  });

  test('who wants to close too early is told what is missing, and nothing he typed is lost', async () => {
    const command = { kind: 'close', closing: { outcome: 'resolved' }, record: RECORD, note: null };
    const answer = await story.csm.does(story.caseKey, command);
    expect(answer).toMatchObject({ ok: false, code: 'incomplete', input: { command } });
    expect([...missing(answer)].sort()).toEqual(['confirmation', 'correctiveAction']);
    expect((await story.shown()).status).toBe('in_progress');
  });

  test('she writes down the cause, and what is done so that it does not happen again', async () => {
    await expect(story.csm.does(story.caseKey, { kind: 'set_record', change: RECORD })).resolves.toMatchObject({
      ok: true,
    });
    const change = {
      ...{ kind: 'create', text: 'Ask for roles in the kick-off.', ownerId: story.world.crm.people.csm },
      ...{ dueAt: at(20), checkDueAt: at(60), caseKey: story.caseKey },
    };
    const made = await story.csm.post('/v1/card/actions', { requestId: 'action-of-bob', change });
    expect(made).toMatchObject({ ok: true, action: { doneAt: null } });
  });

  test('Bob says that it works now, and the case ends', async () => {
    await story.later(3, 1);
    const closing = { outcome: 'resolved' };
    const answer = await story.csm.does(story.caseKey, {
      ...{ kind: 'close', closing, record: { confirmation: CONFIRMATION }, note: null },
    });
    expect(answer).toMatchObject({
      ok: true,
      view: { case: { status: 'resolved', closure: { outcome: 'resolved' } } },
    });
    const shown = await story.shown();
    expect(shown).toMatchObject({ status: 'resolved', activities: ['call by csm'] });
    expect(shown.tasks.filter((task) => task.endsWith('open'))).toEqual([]);
  });

  test('the chain of what happened holds', async () => {
    const { loop } = story.world.service.app;
    await expect(loop.stores.cases.verifyChains(loop.db, story.world.tenantId)).resolves.toBeNull();
  });
});
