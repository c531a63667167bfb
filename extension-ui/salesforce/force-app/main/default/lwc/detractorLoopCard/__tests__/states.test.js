import ask from '@salesforce/apex/DetractorLoopController.ask';
import tell from '@salesforce/apex/DetractorLoopController.tell';
import {
  answering,
  clearPage,
  find,
  findAll,
  fixture,
  labelsOf,
  press,
  putCard,
  wordsOf,
} from '../../../../../../test/world';

const drawn = (name) => {
  ask.mockImplementation(answering(fixture(name)));
  return putCard();
};
const badges = (card) => labelsOf(card, 'lightning-badge');
const primary = (card) => find(card, '[data-id="primary"]')?.label ?? null;

describe('the card in each state', () => {
  afterEach(() => {
    clearPage();
    jest.clearAllMocks();
  });

  it('says who, how bad, how late in words, and who was told', async () => {
    const card = await drawn('breached');
    expect(find(card, '[data-id="title"]').textContent).toBe('NPS 3 of 10 · Ines Albrecht');
    expect(wordsOf(card)).toContain('High risk · yesterday 15:20 Europe/Berlin · Owner: Carla Winter');
    expect(badges(card)).toEqual(['Late', 'Open']);
    expect(find(card, '[data-id="words"]').textContent).toBe('3 h 10 m late');
    expect(find(card, '[data-id="due"]').textContent).toBe('was due today 14:20 Europe/Berlin');
    expect(find(card, '[data-id="told"]').textContent).toBe('Told: Theo Brandt');
    expect(primary(card)).toBe('Log touch');
  });

  it('names the account where it is not on its page', async () => {
    const view = fixture('open');
    const account = 'Head of Operations, Nordlicht Logistik GmbH';
    expect(wordsOf(await drawn('open'))).not.toContain(account);
    ask.mockImplementation(answering({ ...view, record: { ...view.record, type: 'contact' } }));
    expect(wordsOf(await putCard({ objectApiName: 'Contact' }))).toContain(account);
  });

  it('shows one button that stands out, one beside it, and the rest in a menu', async () => {
    const card = await drawn('open');
    expect(findAll(card, 'lightning-button').filter(({ variant }) => variant === 'brand')).toHaveLength(1);
    expect(labelsOf(card, '[data-id="beside"]')).toEqual(['Document and close']);
    expect(labelsOf(card, 'lightning-menu-item')).toContain('Reassign…');
  });

  it('warns in words before a deadline', async () => {
    expect(badges(await drawn('due-soon'))).toEqual(['Due soon', 'Open']);
  });

  it('says what was answered last where nothing is open', async () => {
    const card = await drawn('none');
    expect(find(card, '[data-id="none"]').textContent).toContain('Nothing open');
    expect(find(card, '[data-id="last"]').textContent).toContain('NPS 9 of 10 (Promoter) by Ines Albrecht');
    expect(findAll(card, '[data-id="ended"]')).toHaveLength(1);
    expect(primary(card)).toBeNull();
  });

  it('lists several cases and opens the one that is chosen', async () => {
    const card = await drawn('several');
    expect(find(card, '[data-id="count"]').textContent).toBe('3 open cases');
    const first = find(card, '[data-id="open"] button');
    ask.mockImplementation(answering(fixture('open')));
    await press(first);
    expect(ask.mock.calls.at(-1)[0].target).toContain(`case=${first.value}`);
    expect(find(card, '[data-id="title"]').textContent).toContain('Ines Albrecht');
  });

  it('asks whom a response is about before anybody reaches out', async () => {
    const card = await drawn('needs-verification');
    expect(find(card, '[data-id="notice"]').textContent).toContain('Confirm before you reach out');
    expect(primary(card)).toBe('Say who it is…');
  });

  it('says which checks have failed, and that someone is talking to them', async () => {
    const card = await drawn('checks-failed');
    expect(findAll(card, '[data-id="notice"]').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('E-mails come back'),
      expect.stringContaining('Someone is already talking to them'),
    ]);
    expect(primary(card)).toBe('Confirm the checks');
  });

  it('says until when it waits', async () => {
    const card = await drawn('waiting');
    expect(badges(card)).toEqual(['Waiting on the customer']);
    expect(find(card, '[data-id="words"]').textContent).toContain('waits until');
    expect(primary(card)).toBe('The customer has answered');
  });

  it('says how it ended, what came of it, and what can be taken back', async () => {
    const card = await drawn('closed');
    expect(find(card, '[data-id="closed"]').textContent).toContain('Resolved');
    expect(find(card, '[data-id="closed"]').textContent).toContain('Next score9/10');
    expect(find(card, '[data-id="undo"]').label).toMatch(/^Undo close \(until \d\d:\d\d\)$/);
    expect(find(card, 'c-loop-clock')).toBeNull();
  });

  it('draws each line once, also where two of them say the same', async () => {
    const closed = fixture('closed');
    const closure = { ...closed.case.closure, reference: 'Ask Dana', reason: 'Ask Dana', remaining: 'Ask Dana' };
    const warnings = [1, 2].map((n) => ({ code: 'unknown_owner', message: `Nobody ${n}` }));
    const [related] = fixture('hostile').case.details.related;
    const twice = ['leads', 'previous'].map((relation) => ({ ...related, relation }));
    const details = { ...closed.case.details, related: twice };
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    ask.mockImplementation(answering({ ...closed, case: { ...closed.case, closure, warnings, details } }));
    const card = await putCard();
    expect(findAll(card, '[data-id="warning"]')).toHaveLength(2);
    expect(said.mock.calls.flat().filter((line) => String(line).includes('key'))).toEqual([]);
    said.mockRestore();
  });

  it('says of a restricted case that it is one, and nothing else', async () => {
    const card = await drawn('restricted');
    expect(find(card, '[data-id="hidden"]').textContent).toBe('Handled in a restricted process');
    expect(findAll(card, 'blockquote, c-loop-clock, c-loop-details, [data-id="primary"], [data-id="undo"]')).toEqual(
      [],
    );
    expect(wordsOf(card)).not.toMatch(/Nordlicht|NPS|Albrecht|risk|Owner/);
  });

  it('lets who was told say so, without a word of the restricted case', async () => {
    const view = fixture('restricted');
    const told = { kind: 'acknowledgement', n: 1, purpose: 'acknowledge', owner: view.viewer, text: null };
    const tasks = [{ ...told, dueAt: '2026-09-16T08:00:00.000Z' }];
    ask.mockImplementation(answering({ ...view, case: { ...view.case, may: ['acknowledge_raise'], tasks } }));
    tell.mockResolvedValue(JSON.stringify({ ok: true, caseKey: 'k', warnings: [], card: view }));
    const card = await putCard();
    expect(primary(card)).toBe('I have seen it');
    await press(find(card, '[data-id="primary"]'));
    expect(JSON.parse(tell.mock.calls[0][0].body).command).toEqual({ kind: 'acknowledge_raise' });
    expect(primary(card)).toBeNull();
  });

  it('lets who has handed it on take that back, and nothing else', async () => {
    const view = fixture('restricted');
    const undo = { of: 'reassign', by: view.viewer, untilAt: '2026-09-15T15:38:00.000Z' };
    ask.mockImplementation(answering({ ...view, case: { ...view.case, restricted: false, may: ['undo'], undo } }));
    const card = await putCard();
    expect(find(card, '[data-id="hidden"]').textContent).toBe('Somebody else has this case now');
    expect(find(card, '[data-id="undo"]').label).toContain('Undo reassign');
    expect(findAll(card, 'blockquote, c-loop-clock, c-loop-details, [data-id="primary"]')).toEqual([]);
  });

  it('shows a restricted case to whoever may read it, and says where it is not shown', async () => {
    const card = await drawn('restricted-reader');
    expect(find(card, '[data-id="restricted"]').textContent).toContain('nowhere in the CRM');
    expect(primary(card)).toBe('Take over');
  });

  it('says why somebody may see nothing', async () => {
    const message = 'The directory does not know you yet.';
    ask.mockImplementation(async () => JSON.stringify({ ok: false, code: 'unknown_user', message }));
    const card = await putCard();
    expect(find(card, '[data-id="refused"]').textContent).toBe(message);
  });

  it('answers why: the reason with its quotes, the rule, the arithmetic, the checks', async () => {
    const words = wordsOf(await drawn('breached'));
    expect(words).toContain('Support experience, Product gap (86 % sure)');
    expect(words).toContain('explain the same export problem to a new person');
    expect(words).toContain('Renewal is near (in 38 days): 3 points');
    expect(words).toContain('Renewal within 90 days: fits');
    expect(words).toContain('Tue 15 Sep 09:00 + 5 h 20 = 14:20 Europe/Berlin');
    expect(words).toContain('E-mails arrive: Passed');
  });

  it('shows what strangers have written as text, whatever it looks like', async () => {
    const card = await drawn('hostile');
    expect(findAll(card, 'img, script, iframe, svg, object, style, a, link')).toEqual([]);
    expect(find(card, '[data-id="quote"]').textContent).toBe(fixture('hostile').case.quote);
  });
});
