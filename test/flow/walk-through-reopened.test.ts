import { at, beginStory, type Story } from './story';

const RECORD = {
  ...{ statedIssue: 'The invoice is wrong.', desiredOutcome: 'A right one.' },
  ...{ rootCauseArea: 'billing', rootCause: 'The discount ended in the price list.' },
  confirmation: { at: at(1), channel: 'email', by: 'Bob Ray', proof: 'E-mail: "thank you".' },
};

describe.each(['hubspot', 'salesforce'] as const)('a case that was not over, at %s', (crm) => {
  let story: Story;
  beforeAll(async () => {
    story = await beginStory(crm);
    await story.later(1);
    const { csm } = story.world.crm.people;
    const change = { kind: 'create', text: 'Keep the discount.', ownerId: csm, dueAt: at(9), caseKey: story.caseKey };
    await story.csm.post('/v1/card/actions', { requestId: 'keep-the-discount', change });
    const touch = { kind: 'touch', channel: 'call', result: 'spoke', at: at(1), note: null };
    await story.csm.does(story.caseKey, touch);
    const close = { kind: 'close', closing: { outcome: 'resolved' }, record: RECORD, note: null };
    await story.csm.does(story.caseKey, close);
  });
  afterAll(() => story.end());

  test('stays closed until somebody says why it is not over', async () => {
    expect((await story.shown()).status).toBe('resolved');
    await story.later(8);
    const bare = await story.csm.does(story.caseKey, { kind: 'reopen', note: '' });
    expect(bare).toMatchObject({ ok: false, fields: [{ field: 'command.note', message: 'is empty' }] });
  });

  test('begins a new cycle, with one task and a deadline from now', async () => {
    const answer = await story.csm.does(story.caseKey, { kind: 'reopen', note: 'The next invoice is wrong again.' });
    expect(answer).toMatchObject({
      ok: true,
      view: {
        case: {
          ...{ status: 'in_progress', closure: null, documentation: { confirmation: null, rootCauseArea: 'billing' } },
          clocks: { resolution: { cycle: 2, status: 'running' } },
        },
      },
    });
    const shown = await story.shown();
    expect([shown.status, shown.tasks.filter((task) => task.endsWith('open'))]).toEqual([
      ...['in_progress', [expect.stringMatching(/^owner_/)]],
    ]);
  });

  test('is closed again with a confirmation of its own', async () => {
    const close = { kind: 'close', closing: { outcome: 'resolved' }, note: null };
    await expect(story.csm.does(story.caseKey, close)).resolves.toMatchObject({
      ...{ ok: false, code: 'incomplete', fields: [{ field: 'confirmation' }] },
    });
    const confirmation = { ...RECORD.confirmation, at: at(8), proof: 'E-mail: "now it is".' };
    await story.csm.does(story.caseKey, { ...close, record: { confirmation } });
    expect((await story.shown()).status).toBe('resolved');
  });
});
