import ask from '@salesforce/apex/DetractorLoopController.ask';
import tell from '@salesforce/apex/DetractorLoopController.tell';
import {
  answering,
  clearPage,
  find,
  findAll,
  fixture,
  onDay,
  pick,
  press,
  putCard,
  sentBodies,
  settle,
  type,
} from '../../../../../../test/world';

const done = (more = {}) => ({
  ok: true,
  caseKey: 'k',
  repeated: false,
  warnings: [],
  undoUntil: null,
  card: fixture('waiting'),
  ...more,
});
const REFUSED = { ok: false, code: 'not_possible', message: 'A touch lies in the future.', input: {} };

const ACTIVITY = { type: 'call', id: '77', at: '2026-09-15T13:00:00Z', subject: 'Call with Ines', result: null };

async function openForm(found) {
  ask.mockImplementation(answering(fixture('open'), found));
  const card = await putCard();
  await press(find(card, '[data-id="primary"]'));
  return card;
}

async function fill(card) {
  await type(find(card, '[data-field="result"]'), 'spoke');
  await pick(find(card, '[data-field="channel"]'), 'call');
  await type(find(card, '[data-field="note"]'), 'She showed me the file.');
}

describe('logging a touch', () => {
  const toast = jest.fn();

  beforeEach(() => {
    document.body.addEventListener('lightning__showtoast', toast);
  });

  afterEach(() => {
    document.body.removeEventListener('lightning__showtoast', toast);
    clearPage();
    jest.clearAllMocks();
  });

  it('asks two things, and says which one is missing', async () => {
    const card = await openForm();
    await press(find(card, '[data-id="send"]'));
    expect(tell).not.toHaveBeenCalled();
    expect(find(card, '[data-id="needs"]').textContent).toBe('Say what happened.Say how.');
    await type(find(card, '[data-field="result"]'), 'wrote');
    expect(find(card, '[data-id="needs"]').textContent).toBe('Say how.');
  });

  it('sends it, says so, and offers to take it back', async () => {
    const card = await openForm();
    await fill(card);
    tell.mockImplementation(async () => JSON.stringify(done()));
    await press(find(card, '[data-id="send"]'));
    const [{ command, caseKey, seenSeq, requestId }] = sentBodies(tell);
    expect(tell.mock.calls[0][0].target).toBe('/v1/card/commands');
    expect(command).toMatchObject({
      kind: 'touch',
      result: 'spoke',
      channel: 'call',
      note: 'She showed me the file.',
      at: expect.stringMatching(/^2026-09-15T15:30:0/),
    });
    expect({ caseKey, seenSeq }).toEqual({
      caseKey: fixture('open').case.caseKey,
      seenSeq: fixture('open').case.seq,
    });
    expect(requestId).toMatch(/^[0-9a-f]{32}$/);
    expect(toast.mock.calls[0][0].detail).toMatchObject({ title: 'The touch is logged.', variant: 'success' });
    expect(find(card, 'c-loop-touch-form')).toBeNull();
    expect(find(card, '[data-id="undo"]').label).toMatch(/^Undo/);
  });

  it('says what might be thought over', async () => {
    const card = await openForm();
    await fill(card);
    const warnings = [{ code: 'early', message: 'It was tried an hour ago.' }];
    tell.mockImplementation(async () => JSON.stringify(done({ warnings })));
    await press(find(card, '[data-id="send"]'));
    expect(toast.mock.calls[0][0].detail).toMatchObject({ message: 'It was tried an hour ago.', variant: 'warning' });
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const card = await openForm();
    await fill(card);
    tell.mockImplementation(async () => JSON.stringify(REFUSED));
    await press(find(card, '[data-id="send"]'));
    expect(find(card, '[role="alert"]').textContent).toContain('A touch lies in the future.');
    expect(find(card, '[data-field="note"]').value).toBe('She showed me the file.');
    expect(find(card, '[data-field="result"]').value).toBe('spoke');
    expect(toast).not.toHaveBeenCalled();
  });

  it('sends what got no answer once more under the same id', async () => {
    const card = await openForm();
    await fill(card);
    tell.mockImplementation(async () => {
      throw new Error('timeout');
    });
    await press(find(card, '[data-id="send"]'));
    expect(find(card, '[data-id="unanswered"]').textContent).toContain('once only');
    expect(find(card, '[data-field="note"]').value).toBe('She showed me the file.');
    tell.mockImplementation(async () => JSON.stringify(done({ repeated: true })));
    await press(find(card, '[data-id="again"]'));
    const [first, second] = sentBodies(tell);
    expect(second).toEqual(first);
    expect(find(card, '[data-id="unanswered"]')).toBeNull();
    expect(find(card, 'c-loop-touch-form')).toBeNull();
  });

  it('sends a double click once', async () => {
    const card = await openForm();
    await fill(card);
    let answer;
    tell.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const button = find(card, '[data-id="send"]');
    button.click();
    button.click();
    await settle();
    expect(find(card, '[data-id="send"]').disabled).toBe(true);
    answer(JSON.stringify(done()));
    await settle();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(toast).toHaveBeenCalledTimes(1);
  });

  it('offers what the CRM has already, to be counted by one click', async () => {
    const card = await openForm({ activities: { ok: true, activities: [ACTIVITY] } });
    await settle();
    expect(find(card, '[data-id="activities"]').textContent).toContain('Call with Ines');
    tell.mockImplementation(async () => JSON.stringify(done()));
    await press(find(card, '[data-id="link"]'));
    expect(sentBodies(tell)[0].command).toEqual({
      kind: 'link_activity',
      activity: { type: 'call', id: '77' },
      result: null,
    });
  });

  it('shows the moment that was kept, and lets it be cleared', async () => {
    const card = await openForm();
    await fill(card);
    await onDay(find(card, 'c-loop-date'), '2026-09-14');
    await press(find(card, '[data-id="cancel"]'));
    await press(find(card, '[data-id="primary"]'));
    const day = find(card, 'c-loop-date');
    expect([day.value, find(card, 'input[type="time"]').value]).toEqual(['2026-09-14', '12:00']);
    await onDay(day, '');
    tell.mockImplementation(async () => JSON.stringify(done()));
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command.at).toMatch(/^2026-09-15T15:30:0/);
  });

  it('takes a moment that has passed, on the wall clock of the viewer', async () => {
    const card = await openForm();
    await fill(card);
    await onDay(find(card, '[data-id="date"]'), '2026-09-14');
    const time = find(card, 'input[type="time"]');
    time.value = '09:30';
    time.dispatchEvent(new CustomEvent('change'));
    await settle();
    tell.mockImplementation(async () => JSON.stringify(done()));
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command.at).toBe('2026-09-14T07:30:00.000Z');
  });

  it('finds what was typed when the form is opened again, and forgets it once it is sent', async () => {
    const card = await openForm();
    await fill(card);
    await press(find(card, '[data-id="cancel"]'));
    expect(find(card, 'c-loop-touch-form')).toBeNull();
    await press(find(card, '[data-id="primary"]'));
    expect(find(card, '[data-field="note"]').value).toBe('She showed me the file.');
    tell.mockImplementation(async () => JSON.stringify(done({ card: fixture('open') })));
    await press(find(card, '[data-id="send"]'));
    await press(find(card, '[data-id="primary"]'));
    expect(find(card, '[data-field="note"]').value).toBe('');
  });

  it('finds it too when the record is opened again', async () => {
    const card = await openForm();
    await fill(card);
    const { recordId } = card;
    clearPage();
    const again = await putCard({ recordId });
    await press(find(again, '[data-id="primary"]'));
    expect(find(again, '[data-field="note"]').value).toBe('She showed me the file.');
  });

  it('leads the keyboard into the form and back to the case', async () => {
    const card = await openForm();
    const inCase = find(card, 'c-loop-case').shadowRoot;
    expect(inCase.activeElement.contains(find(card, 'c-loop-touch-form'))).toBe(true);
    await press(find(card, '[data-id="cancel"]'));
    expect(inCase.activeElement.dataset.id).toBe('title');
    expect(findAll(card, 'c-loop-touch-form')).toEqual([]);
  });
});
