import ask from '@salesforce/apex/DetractorLoopController.ask';
import tell from '@salesforce/apex/DetractorLoopController.tell';
import {
  answering,
  clearPage,
  find,
  findAll,
  fixture,
  onDay,
  fromMenu,
  press,
  putCard,
  sentBodies,
  settle,
  type,
} from '../../../../../../test/world';

const done = (name) => async () =>
  JSON.stringify({ ok: true, caseKey: 'k', repeated: false, warnings: [], undoUntil: null, card: fixture(name) });
const field = (card, name) => find(card, `[data-field="${name}"]`);

async function drawn(name, found) {
  ask.mockImplementation(answering(fixture(name), found));
  return putCard();
}

describe('what else a case offers', () => {
  afterEach(() => {
    jest.useRealTimers();
    clearPage();
    jest.clearAllMocks();
  });

  it('waits until a day, and wants to know why', async () => {
    const card = await drawn('open');
    await fromMenu(card, 'Wait for the customer…');
    await press(find(card, '[data-id="send"]'));
    expect(find(card, '[data-id="needs"]').textContent).toBe('Choose a day.Say why, in a sentence.');
    await onDay(field(card, 'until'), '2026-09-21');
    await type(field(card, 'note'), 'She tries it out.');
    tell.mockImplementation(done('waiting'));
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command).toEqual({
      kind: 'wait',
      until: { date: '2026-09-21' },
      note: 'She tries it out.',
    });
    expect(find(card, 'c-loop-small-form')).toBeNull();
  });

  it('says whom a response is about by choosing among those who fit', async () => {
    const card = await drawn('needs-verification');
    await press(find(card, '[data-id="primary"]'));
    const { options } = field(card, 'candidate');
    expect(options.map(({ value }) => value)).toEqual(['0', '1']);
    await type(field(card, 'candidate'), '1');
    tell.mockImplementation(done('open'));
    await press(find(card, '[data-id="send"]'));
    const { contactId, accountId } = fixture('needs-verification').case.details.candidates[1];
    expect(sentBodies(tell)[0].command).toEqual({ kind: 'verify_subject', contactId, accountId, note: null });
  });

  it('reassigns to a person who was found, with a note', async () => {
    jest.useFakeTimers();
    const people = [{ id: '103', name: 'Jonas Keller', away: false }];
    const card = await drawn('open', { people: { ok: true, people } });
    await fromMenu(card, 'Reassign…');
    await type(
      findAll(card, 'lightning-input').find(({ type: kind }) => kind === 'search'),
      'Jo',
    );
    jest.advanceTimersByTime(300);
    await settle();
    await press(find(card, '[data-id="person"]'));
    await type(field(card, 'note'), 'He knows them.');
    tell.mockImplementation(done('open'));
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command).toEqual({ kind: 'reassign', to: '103', note: 'He knows them.' });
  });

  it('takes over, and ends waiting, by one click', async () => {
    const restricted = await drawn('restricted-reader');
    tell.mockImplementation(done('restricted-reader'));
    await press(find(restricted, '[data-id="primary"]'));
    clearPage();
    const waiting = await drawn('waiting');
    await press(find(waiting, '[data-id="primary"]'));
    expect(sentBodies(tell).map(({ command }) => command)).toEqual([
      { kind: 'acknowledge_handover' },
      { kind: 'resume' },
    ]);
  });

  it('takes back what was done', async () => {
    const card = await drawn('closed');
    tell.mockImplementation(done('closing'));
    await press(find(card, '[data-id="undo"]'));
    expect(sentBodies(tell)[0].command).toEqual({ kind: 'undo' });
    expect(find(card, '[data-id="undo"]')).toBeNull();
  });

  it('offers no undo once the ten minutes are over', async () => {
    const view = fixture('closed');
    view.case.undo.untilAt = view.asOf;
    ask.mockImplementation(answering(view));
    expect(find(await putCard(), '[data-id="undo"]')).toBeNull();
  });

  it('says that somebody is away, from the first day to the last', async () => {
    const card = await drawn('none');
    expect(find(card, '[data-id="save"]').disabled).toBe(true);
    await onDay(find(card, '[data-id="from"]'), '2026-09-21');
    await onDay(find(card, '[data-id="to"]'), '2026-09-25');
    tell.mockImplementation(async () => JSON.stringify({ ok: true }));
    await press(find(card, '[data-id="save"]'));
    expect(tell.mock.calls[0][0].target).toBe('/v1/card/leave');
    expect(sentBodies(tell)[0]).toMatchObject({
      fromAt: '2026-09-20T22:00:00.000Z',
      toAt: '2026-09-25T21:59:59.000Z',
      delegateId: null,
    });
  });

  it('says why a leave was not taken, where no case stands above it', async () => {
    const card = await drawn('none');
    tell.mockResolvedValue(JSON.stringify({ ok: false, code: 'unknown_user', message: 'Nobody has that name.' }));
    await onDay(find(card, '[data-id="from"]'), '2026-09-21');
    await press(find(card, '[data-id="save"]'));
    expect(find(card, '[role="alert"]').textContent).toContain('Nobody has that name.');
  });

  it('sends a leave again that got no answer, as the same one', async () => {
    ask.mockImplementation(answering({ ...fixture('several'), leave: [] }));
    const card = await putCard();
    tell.mockRejectedValue(new Error('no answer'));
    await onDay(find(card, '[data-id="from"]'), '2026-09-21');
    await press(find(card, '[data-id="save"]'));
    expect(find(card, '[data-id="unanswered"]').textContent).toContain('No answer came');
    tell.mockImplementation(done('several'));
    await press(find(card, '[data-id="again"]'));
    const [first, second] = sentBodies(tell);
    expect(second).toEqual(first);
    expect(find(card, '[data-id="unanswered"]')).toBeNull();
  });

  it('ends a leave', async () => {
    const view = fixture('none');
    view.leave = [{ fromAt: '2026-09-14T22:00:00.000Z', toAt: null, delegate: { id: '103', name: 'Jonas Keller' } }];
    ask.mockImplementation(answering(view));
    const card = await putCard();
    expect(find(card, '[data-id="leave"]').textContent).toContain('until further notice, Jonas Keller');
    tell.mockImplementation(async () => JSON.stringify({ ok: true }));
    await press(find(card, '[data-id="end"]'));
    expect(sentBodies(tell)[0]).toMatchObject({ clear: true });
  });

  it('copies a draft, and where the host forbids it leads to the text', async () => {
    const card = await drawn('open');
    const copy = find(card, '[data-id="copy"]');
    Object.assign(navigator, { clipboard: { writeText: jest.fn().mockResolvedValue() } });
    await press(copy);
    expect(navigator.clipboard.writeText.mock.calls[0][0]).toContain('Hello Ines Albrecht');
    navigator.clipboard.writeText.mockRejectedValue(new Error('not allowed'));
    await press(copy);
    expect(find(card, 'c-loop-draft').shadowRoot.activeElement.tagName).toBe('PRE');
  });
});
