import { Alert, Button, Form, LoadingButton, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { choose, click, done, pick, refusal, submit, type } from './card-hands';
import { createStage, draw, fixture, settle } from './card-stage';

describe('logging a touch', () => {
  test('asks two things, sends one command, says so, and shows the case as it is now', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Log touch');
    expect(card.findByTestId(LoadingButton, 'submit').props.disabled).toBe(true);
    await choose(card, 'result', 'spoke');
    await choose(card, 'channel', 'call');
    expect(card.findByTestId(LoadingButton, 'submit').props.disabled).toBe(false);
    stage.answers.post = () => done(fixture('closing'));
    await submit(card);

    expect(stage.posts).toHaveLength(1);
    const { seq, caseKey } = fixture('open').case!;
    expect(stage.posts[0]).toMatchObject({
      target: '/v1/card/commands',
      body: {
        ...{ requestId: 'request-1', caseKey, seenSeq: seq, record: { type: 'account', id: '7001' } },
        command: { kind: 'touch', result: 'spoke', channel: 'call', at: '2026-09-15T15:30:00.000Z' },
      },
    });
    expect(stage.told).toEqual(['The touch is logged.']);
    expect(stage.refreshed()).toBe(1);
    expect(card.maybeFind(Form)).toBeNull();
  });

  test('of earlier today it is counted from the moment that is given', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Log touch');
    await choose(card, 'result', 'attempted');
    await choose(card, 'channel', 'call');
    await pick(card, 'at', [2026, 9, 15]);
    await submit(card);
    // Noon in Berlin, as long as no time is chosen.
    expect(stage.posts[0]!.body['command']).toMatchObject({ at: '2026-09-15T10:00:00.000Z' });
  });

  test('a call that is in the CRM already counts by one click', async () => {
    const stage = createStage(fixture('open'));
    const call = {
      type: 'call',
      id: '881',
      at: '2026-09-15T14:00:00.000Z',
      subject: 'Call with Ines',
      result: 'spoke',
    };
    stage.answers.found = (target) =>
      target.endsWith('/activities') ? { ok: true, activities: [call] } : { ok: true };
    const card = await draw(stage);
    await click(card, 'Log touch');
    expect(card.words()).toContain('Call with Ines');
    await click(card, 'Count it');
    expect(stage.posts[0]!.body['command']).toEqual({
      ...{ kind: 'link_activity', result: 'spoke' },
      activity: { type: 'call', id: '881' },
    });
  });

  test('what is typed stays when it is refused, and when the form is left and opened again', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Log touch');
    await choose(card, 'result', 'wrote');
    await choose(card, 'channel', 'email');
    await type(card, 'note', 'A long story.');
    stage.answers.post = () => refusal();
    await submit(card);
    expect(card.find(Alert).props.variant).toBe('error');
    expect(card.words()).toContain('Something is missing.');
    expect(card.find(TextArea, { name: 'note' }).props.value).toBe('A long story.');
    await click(card, 'Back');
    expect(card.words()).not.toContain('Something is missing.');
    await click(card, 'Log touch');
    expect(card.find(TextArea, { name: 'note' }).props.value).toBe('A long story.');
    expect(card.find(ToggleGroup, { name: 'result' }).props.value).toBe('wrote');
  });

  test('that got no answer is sent again under the same id', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Log touch');
    await choose(card, 'result', 'spoke');
    await choose(card, 'channel', 'meeting');
    stage.answers.post = () => {
      throw new Error('HTTP 504');
    };
    await submit(card);
    expect(card.words()).toContain('No answer came.');
    expect(card.findByTestId(LoadingButton, 'submit').text).toBe('Send again');
    stage.pass(5 * 60_000);
    stage.answers.post = () => done(fixture('closing'));
    await submit(card);
    expect(stage.posts).toHaveLength(2);
    expect(stage.posts[1]!.body).toEqual(stage.posts[0]!.body);
    expect(stage.told).toEqual(['The touch is logged.']);
  });

  test('twice by a double click is once', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Log touch');
    await choose(card, 'result', 'spoke');
    await choose(card, 'channel', 'call');
    card.find(Form).trigger('onSubmit');
    card.find(Form).trigger('onSubmit');
    await settle();
    expect(new Set(stage.posts.map(({ body }) => body['requestId'])).size).toBe(1);
    expect(stage.told.length).toBeGreaterThan(0);
  });
});

describe('other commands', () => {
  test('waiting asks until when and why', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Wait for the customer…');
    await pick(card, 'until', [2026, 9, 21]);
    await type(card, 'note', 'She tries it out.');
    await submit(card);
    expect(stage.posts[0]!.body['command']).toEqual({
      kind: 'wait',
      until: { date: '2026-09-21' },
      note: 'She tries it out.',
    });
  });

  test('reassigning finds a person by the beginning of the name', async () => {
    const stage = createStage(fixture('open'));
    stage.answers.found = (target) =>
      target.startsWith('/v1/card/people')
        ? { ok: true, people: [{ id: '103', name: 'Jonas Keller', away: true }] }
        : { ok: true };
    const card = await draw(stage);
    await click(card, 'Reassign…');
    await type(card, 'person', 'jo&n');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    expect(stage.gets.at(-1)).toBe('/v1/card/people?q=jo%26n');
    await click(card, 'Jonas Keller (away)');
    await type(card, 'note', 'He knows them.');
    await submit(card);
    expect(stage.posts[0]!.body['command']).toEqual({ kind: 'reassign', to: '103', note: 'He knows them.' });
  });

  test('whom it is about is chosen among those that fit', async () => {
    const view = fixture('needs-verification');
    const stage = createStage(view);
    const card = await draw(stage);
    await click(card, 'Say who it is…');
    await choose(card, 'candidate', '1');
    await submit(card);
    const { contactId, accountId } = view.case!.details!.candidates[1]!;
    expect(stage.posts[0]!.body['command']).toMatchObject({ kind: 'verify_subject', contactId, accountId });
  });

  test('what asks nothing is done by one click', async () => {
    const stage = createStage(fixture('waiting'));
    const card = await draw(stage);
    await click(card, 'The customer has answered');
    expect(stage.posts[0]!.body['command']).toEqual({ kind: 'resume' });
    expect(stage.told).toEqual(['The clock runs again.']);
  });

  test('what got no answer is sent again by one click, under the same id', async () => {
    const stage = createStage(fixture('waiting'));
    const card = await draw(stage);
    stage.answers.post = () => {
      throw new Error('HTTP 502');
    };
    await click(card, 'The customer has answered');
    stage.answers.post = () => done(fixture('open'));
    await click(card, 'Send again');
    expect(stage.posts).toHaveLength(2);
    expect(stage.posts[1]!.body).toEqual(stage.posts[0]!.body);
    expect(stage.told).toEqual(['The clock runs again.']);
  });

  test('an ending is taken back by one click', async () => {
    const stage = createStage(fixture('closed'));
    const card = await draw(stage);
    card.findByTestId(Button, 'undo').trigger('onClick');
    await settle();
    expect(stage.posts[0]!.body['command']).toEqual({ kind: 'undo' });
  });

  test('leave is from one day to the end of another, in his own zone, and ends by a click', async () => {
    const stage = createStage(fixture('none'));
    const card = await draw(stage);
    await pick(card, 'leaveFrom', [2026, 10, 26]);
    await pick(card, 'leaveTo', [2026, 10, 30]);
    await click(card, 'I am away');
    expect(stage.posts[0]).toMatchObject({
      target: '/v1/card/leave',
      body: { fromAt: '2026-10-25T23:00:00.000Z', toAt: '2026-10-30T22:59:59.000Z', delegateId: null },
    });
    const back = createStage(fixture('several'));
    await click(await draw(back), 'I am back');
    expect(back.posts[0]).toMatchObject({ target: '/v1/card/leave', body: { clear: true } });
  });
});
