import ask from '@salesforce/apex/DetractorLoopController.ask';
import tell from '@salesforce/apex/DetractorLoopController.tell';
import {
  answering,
  choose,
  clearPage,
  find,
  findAll,
  fixture,
  onDay,
  labelsOf,
  press,
  putCard,
  sentBodies,
  settle,
  type,
} from '../../../../../../test/world';

const DONE = { ok: true, caseKey: 'k', repeated: false, warnings: [], undoUntil: null, card: fixture('closed') };
const searchOf = (card) => findAll(card, 'lightning-input').find(({ type: kind }) => kind === 'search');
const field = (card, name) => find(card, `[data-field="${name}"]`);
const REPLY = {
  type: 'email',
  id: 'e9',
  at: '2026-09-15T12:00:00Z',
  subject: 'Re: Is it well now?',
  from: 'Ines Albrecht',
  url: 'https://crm.example/e9',
};
const TICKET = { id: '88', title: 'No address', status: 'open', at: '2026-09-10T12:00:00Z', url: null };

async function openForm({ view = fixture('closing'), found = {} } = {}) {
  ask.mockImplementation(answering(view, found));
  const card = await putCard();
  const buttons = findAll(card, '[data-id="primary"], [data-id="beside"]');
  await press(buttons.find(({ label }) => label === 'Document and close'));
  return card;
}

async function confirmed(card) {
  await type(field(card, 'confirmedBy'), 'Ines Albrecht');
  await onDay(field(card, 'confirmedOn'), '2026-09-15');
  await choose(field(card, 'confirmedVia'), 'email');
  await type(field(card, 'confirmationProof'), 'works for us');
}

describe('the closing form', () => {
  afterEach(() => {
    clearPage();
    jest.clearAllMocks();
  });

  it('asks for a field of the tenant with choices as one of them, in their order', async () => {
    const card = await openForm();
    const options = findAll(field(card, 'extra.region'), 'option').map(({ value }) => value);
    expect(options).toEqual(['', 'Europe', 'Americas', 'Asia']);
    await choose(field(card, 'extra.region'), 'Asia');
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command).toEqual({ kind: 'set_record', change: { extra: { region: 'Asia' } } });
  });

  it('is filled in with what is written down already', async () => {
    const card = await openForm();
    expect(field(card, 'statedIssue').value).toBe('The nightly export leaves the delivery address out.');
    expect(field(card, 'rootCauseArea').value).toBe('product');
    expect(findAll(card, '[data-id="item"]')).toHaveLength(2);
    expect(find(card, '[data-id="actions"]').textContent).toContain('Read the exported file back');
  });

  it('says what the chosen outcome still needs as one types', async () => {
    const card = await openForm();
    expect(find(card, '[data-id="needs"]')).toBeNull();
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    expect(find(card, '[data-id="needs"]').textContent).toBe(
      'Still needed: 1The confirmation of the customer is missing',
    );
    await confirmed(card);
    expect(find(card, '[data-id="needs"]').textContent).toBe('Nothing is missing.');
  });

  it('marks what is asked for, and shows only what the outcome asks', async () => {
    const card = await openForm();
    await choose(find(card, '[data-id="outcome"]'), 'withdrawn');
    expect(findAll(card, '[data-field]').map(({ dataset }) => dataset.field)).toEqual(['reason']);
    expect(field(card, 'reason').required).toBe(true);
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    expect(field(card, 'lessonsLearned').required).toBe(false);
    expect(field(card, 'confirmedBy').required).toBe(true);
  });

  it('asks nobody while something is missing, and says in full what', async () => {
    const card = await openForm();
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    await press(find(card, '[data-id="send"]'));
    expect(tell).not.toHaveBeenCalled();
    expect(find(card, '[data-id="needs"]').textContent).toContain('note in the record who said that it is well');
    expect(find(card, '[aria-invalid="true"]').id).toMatch(/^day/);
    expect(find(card, 'c-loop-closing-form').shadowRoot.activeElement.dataset.id).toBe('needs');
  });

  it('sends the ending with what was typed', async () => {
    const card = await openForm();
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    await confirmed(card);
    tell.mockImplementation(async () => JSON.stringify(DONE));
    await press(find(card, '[data-id="send"]'));
    const [{ command }] = sentBodies(tell);
    expect(command).toMatchObject({
      kind: 'close',
      closing: { outcome: 'resolved' },
      record: { confirmation: { by: 'Ines Albrecht', channel: 'email', proof: 'works for us' } },
    });
    expect(find(card, 'c-loop-closing-form')).toBeNull();
    expect(find(card, '[data-id="closed"]').textContent).toContain('Resolved');
  });

  it('says on top why it was refused, that the case stays open, and keeps all of it', async () => {
    const card = await openForm();
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    await confirmed(card);
    const fields = [{ field: 'rootCause', message: 'The root cause is missing: write why.' }];
    tell.mockImplementation(async () =>
      JSON.stringify({ ok: false, code: 'incomplete', message: 'Not everything is there.', fields, input: {} }),
    );
    await press(find(card, '[data-id="send"]'));
    const alert = find(card, 'c-loop-refusal').shadowRoot;
    expect(alert.textContent).toContain('The case stays open.');
    expect(alert.textContent).toContain('The root cause is missing: write why.');
    expect(field(card, 'confirmedBy').value).toBe('Ines Albrecht');
    expect(find(card, '[data-id="outcome"]').value).toBe('resolved');
  });

  it('keeps what was typed when somebody else has acted meanwhile', async () => {
    const card = await openForm();
    await type(field(card, 'rootCause'), 'A build without a test.');
    const meanwhile = fixture('closing');
    meanwhile.case.seq += 1;
    meanwhile.case.record.statedIssue = 'Written by a colleague.';
    const message = 'Jonas Keller has written in the record.';
    tell.mockImplementation(async () =>
      JSON.stringify({ ok: false, code: 'changed_meanwhile', message, input: {}, card: meanwhile }),
    );
    await press(find(card, '[data-id="send"]'));
    expect(find(card, '[role="alert"]').textContent).toContain(message);
    expect(field(card, 'rootCause').value).toBe('A build without a test.');
    expect(field(card, 'statedIssue').value).toBe('Written by a colleague.');
  });

  it('makes a new corrective action first, and only once', async () => {
    const view = fixture('closing');
    view.case.record.actions = [];
    const card = await openForm({ view });
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    await confirmed(card);
    await type(field(card, 'actionText'), 'Test the export.');
    await onDay(field(card, 'actionDue'), '2026-10-01');
    tell.mockImplementation(async ({ target }) => {
      if (target === '/v1/card/actions') return JSON.stringify({ ok: true, repeated: false, action: { id: '1' } });
      return JSON.stringify({ ok: false, code: 'not_possible', message: 'Not now.', input: {} });
    });
    await press(find(card, '[data-id="send"]'));
    expect(tell.mock.calls.map(([{ target }]) => target)).toEqual(['/v1/card/actions', '/v1/card/commands']);
    expect(sentBodies(tell)[0].change).toMatchObject({ kind: 'create', text: 'Test the export.', ownerId: '101' });
    expect(field(card, 'actionText').value).toBe('');
  });

  it('links a corrective action that is open already by one click, and keeps what was typed', async () => {
    const view = fixture('closing');
    const [{ text, dueAt }] = view.case.record.actions;
    view.case.record.actions = [];
    const row = { id: '31', text, ownerId: '103', ownerName: 'Jonas Keller', dueAt };
    const rows = [row, { ...row, id: '32', text: 'Ask for roles.', ownerId: '9', ownerName: null }];
    const card = await openForm({ view, found: { 'actions?filter=open&limit=50': { ok: true, rows } } });
    await choose(find(card, '[data-id="outcome"]'), 'resolved');
    await confirmed(card);
    const offered = () => findAll(card, '[data-id="open-action"]').map(({ textContent }) => textContent);
    expect(find(card, '[data-id="needs"]').textContent).toContain('Still needed: 1');
    expect(offered()).toEqual([]);
    await press(find(card, '[data-id="linkable"]'));
    expect(offered()).toEqual([
      expect.stringMatching(/^Read the exported.*Jonas Keller, due /),
      expect.stringMatching(/^Ask for roles.*9, due /),
    ]);
    tell.mockImplementation(async () => JSON.stringify({ ...DONE, card: fixture('closing') }));
    await press(find(card, '[data-id="link-action"]'));
    expect(sentBodies(tell).map(({ command }) => command)).toEqual([{ kind: 'link_action', actionId: '31' }]);
    expect(find(card, '[data-id="actions"]').textContent).toContain('Read the exported');
    expect(offered()).toEqual([expect.stringMatching(/^Ask for roles/)]);
    expect(find(card, '[data-id="needs"]').textContent).toBe('Nothing is missing.');
    expect(field(card, 'confirmationProof').value).toBe('works for us');
  });

  it('offers nobody to link what he may not', async () => {
    const view = fixture('closing');
    view.case.may = view.case.may.filter((kind) => kind !== 'link_action');
    expect(find(await openForm({ view }), '[data-id="linkable"]')).toBeNull();
  });

  it('writes down what was found out while the case stays open', async () => {
    const card = await openForm();
    expect(find(card, '[data-id="send"]').label).toBe('Save');
    await type(field(card, 'rootCause'), 'A build without a test.');
    tell.mockImplementation(async () => JSON.stringify({ ...DONE, card: fixture('closing') }));
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command).toEqual({
      kind: 'set_record',
      change: { rootCause: 'A build without a test.' },
    });
  });

  it('takes a link, a file of the CRM, and a recent ticket by one click as evidence', async () => {
    const card = await openForm({ found: { tickets: { ok: true, tickets: [TICKET] } } });
    const add = async (ref) => {
      await type(find(card, '[data-id="ref"]'), ref);
      await press(find(card, '[data-id="add"]'));
    };
    await add('https://wiki.example/export');
    await add('https://org.lightning.force.com/lightning/r/ContentDocument/069000000000001AAA/view');
    await press(find(card, '[data-id="tickets"]'));
    await press(find(card, '[data-id="ticket"] [data-id="use"]'));
    await type(find(card, '[data-id="ref"]'), '500000000000001AAA');
    tell.mockImplementation(async () => JSON.stringify({ ...DONE, card: fixture('closing') }));
    await press(find(card, '[data-id="send"]'));
    expect(sentBodies(tell)[0].command.change.evidence.slice(2)).toEqual([
      { kind: 'link', ref: 'https://wiki.example/export', label: 'https://wiki.example/export' },
      { kind: 'file', ref: '069000000000001AAA', label: '069000000000001AAA' },
      { kind: 'crm_record', ref: '88', label: 'No address' },
      { kind: 'crm_record', ref: '500000000000001AAA', label: '500000000000001AAA' },
    ]);
  });

  it('drafts the question whether it is well, and takes a reply as the proof', async () => {
    const card = await openForm({ found: { replies: { ok: true, replies: [REPLY] } } });
    expect(find(card, 'pre').textContent).toContain('Is it well now');
    await press(find(card, '[data-id="replies"]'));
    await press(find(card, '[data-id="use"]'));
    expect(field(card, 'confirmedBy').value).toBe('Ines Albrecht');
    expect(field(card, 'confirmedOn').value).toBe('2026-09-15');
    expect(field(card, 'confirmedVia').value).toBe('email');
    expect(field(card, 'confirmationProof').value).toBe('https://crm.example/e9');
  });

  it.each([
    ['tickets', 'No recent tickets.'],
    ['replies', 'No reply yet.'],
    ['linkable', 'No other corrective action is open.'],
  ])('says that there are no %s only where it knows', async (what, none) => {
    const card = await openForm();
    const said = () => findAll(card, '[data-id="said"]').map(({ textContent }) => textContent);
    await press(find(card, `[data-id="${what}"]`));
    expect(said()).toContain(none);
    ask.mockRejectedValue(new Error('no answer'));
    await press(find(card, `[data-id="${what}"]`));
    expect(said()).not.toContain(none);
    expect(said()).toContain('Detractor Loop does not answer');
  });

  it('finds who receives it by the first letters of a name', async () => {
    jest.useFakeTimers();
    const people = [
      { id: '103', name: 'Jonas Keller', away: false },
      { id: '104', name: 'Johanna Brandt', away: true },
    ];
    const card = await openForm({ found: { people: { ok: true, people } } });
    await choose(find(card, '[data-id="outcome"]'), 'escalated');
    await type(searchOf(card), 'Jo');
    jest.advanceTimersByTime(300);
    await settle();
    expect(ask.mock.calls.at(-1)[0].target).toBe('/v1/card/people?q=Jo');
    expect(labelsOf(card, '[data-id="person"]')).toEqual(['Jonas Keller', 'Johanna Brandt (away)']);
    await press(find(card, '[data-id="person"]'));
    expect(find(card, '[data-id="chosen"]').textContent).toBe('Jonas Keller');
    expect(field(card, 'receiverId').value).toBe('103');
    jest.useRealTimers();
  });
});
