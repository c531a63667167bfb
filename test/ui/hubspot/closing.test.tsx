import { Alert, Button, DateInput, Input, Link, Select, TextArea } from '@hubspot/ui-extensions';
import { choose, click, done, pick, refusal, submit, type } from './card-hands';
import { createStage, draw, fixture, settle, withCase } from './card-stage';

describe('closing', () => {
  test('is filled in with what is known, and says as one types what is still needed', async () => {
    const view = fixture('closing');
    const card = await draw(createStage(view));
    await click(card, 'Document and close');
    await choose(card, 'outcome', 'resolved');
    expect(card.find(TextArea, { name: 'rootCause' }).props.value).toBe(view.case!.record.rootCause);
    expect(card.words()).toContain('Still needed: 1');
    expect(card.words()).toContain('The confirmation of the customer is missing');
    expect(card.find(Input, { name: 'confirmedBy' }).props.required).toBe(true);
    expect(card.find(TextArea, { name: 'rootCause' }).props.required).toBeUndefined();
    await type(card, 'confirmedBy', 'Ines Albrecht');
    await choose(card, 'confirmedVia', 'email');
    await pick(card, 'confirmedOn', [2026, 9, 15]);
    await type(card, 'confirmationProof', 'Works for us, thank you.');
    expect(card.words()).toContain('Nothing is missing.');
  });

  test('refused, it says on top that the case stays open and all that is missing, and keeps every word', async () => {
    const stage = createStage(fixture('closing'));
    const card = await draw(stage);
    await click(card, 'Document and close');
    await choose(card, 'outcome', 'escalated');
    expect(card.find(Input, { name: 'receiverId' }).props.required).toBe(true);
    await type(card, 'reference', 'PRD-12');
    stage.answers.post = () =>
      refusal([
        { field: 'receiverId', message: 'Who receives it is missing.' },
        { field: 'reason', message: 'The reason is missing.' },
      ]);
    await submit(card);
    expect(card.find(Alert).props).toMatchObject({ title: 'The case stays open.', variant: 'error' });
    expect(card.words()).toContain('Who receives it is missing.');
    expect(card.find(Input, { name: 'reference' }).props.value).toBe('PRD-12');
    expect(stage.told).toEqual([]);
    // The top of the form may be out of sight.
    expect(stage.warned).toEqual(['Something is missing.']);
  });

  test('a field of the tenant’s own with choices is one of them, in their order', async () => {
    const stage = createStage(fixture('closing'));
    const card = await draw(stage);
    await click(card, 'Document and close');
    const offered = () => card.find(Select, { name: 'extra.region' }).props.options.map(({ value }) => value);
    expect(offered()).toEqual(['Europe', 'Americas', 'Asia']);
    await choose(card, 'extra.region', 'Asia');
    expect(card.find(Select, { name: 'extra.region' }).props.value).toBe('Asia');
    await click(card, 'Save');
    expect(stage.posts[0]!.body['command']).toEqual({ kind: 'set_record', change: { extra: { region: 'Asia' } } });
  });

  test('a new corrective action is made first, once, though the ending is refused', async () => {
    const stage = createStage(
      withCase(fixture('closing'), { record: { ...fixture('closing').case!.record, actions: [] } }),
    );
    const card = await draw(stage);
    await click(card, 'Document and close');
    await choose(card, 'outcome', 'resolved');
    await type(card, 'actionText', 'Read the file as the customer does.');
    await pick(card, 'actionDue', [2026, 10, 1]);
    stage.answers.post = ({ target }) => (target === '/v1/card/actions' ? { ok: true } : refusal());
    await submit(card);
    await submit(card);
    expect(stage.posts.map(({ target }) => target)).toEqual([
      '/v1/card/actions',
      '/v1/card/commands',
      '/v1/card/commands',
    ]);
  });

  test('a corrective action that is open already is linked by one click, and what is typed stays', async () => {
    const { record } = fixture('closing').case!;
    const stage = createStage(withCase(fixture('closing'), { record: { ...record, actions: [] } }));
    const [linked] = record.actions;
    const row = { id: '31', text: linked!.text, ownerId: '103', ownerName: 'Jonas Keller', dueAt: linked!.dueAt };
    const other = { ...row, id: '32', text: 'Ask for roles in the kick-off.', ownerId: '9', ownerName: null };
    stage.answers.found = (target) => ({
      ok: true,
      tickets: [],
      replies: [],
      ...(target.includes('/actions') ? { rows: [row, other] } : {}),
    });
    const card = await draw(stage);
    await click(card, 'Document and close');
    await choose(card, 'outcome', 'resolved');
    await type(card, 'lessonsLearned', 'Read it back.');
    expect(stage.gets.some((target) => target.includes('/actions'))).toBe(false);
    expect(card.words()).toContain('Still needed: 2');
    await click(card, 'Link one that is there');
    expect(stage.gets.at(-1)).toBe('/v1/card/actions?filter=open&limit=50');
    expect(card.words()).toMatch(/Read the exported file back[^]*Jonas Keller, due [^]*kick-off\.[^]*9, due /);
    stage.answers.post = () => done(withCase(fixture('closing'), {}));
    await click(card, 'Link');
    expect(stage.posts.map(({ body }) => body['command'])).toEqual([{ kind: 'link_action', actionId: '31' }]);
    expect(stage.told).toEqual(['Linked.']);
    expect(card.words()).toContain('Still needed: 1');
    expect(card.find(TextArea, { name: 'lessonsLearned' }).props.value).toBe('Read it back.');
    // That it is linked now is no reason to offer it again.
    expect(card.words()).not.toContain('Jonas Keller, due');
    expect(card.words()).toContain('9, due');
  });

  test('nobody is offered to link what he may not', async () => {
    const card = await draw(createStage(withCase(fixture('closing'), { may: ['close', 'set_record'] })));
    await click(card, 'Document and close');
    expect(card.words()).not.toContain('Link one that is there');
  });

  test('what has been found out can be saved while the case stays open', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Document and close');
    await type(card, 'statedIssue', 'The export has no addresses.');
    card.findByTestId(Button, 'save').trigger('onClick');
    await settle();
    expect(stage.posts[0]!.body['command']).toEqual({
      kind: 'set_record',
      change: { statedIssue: 'The export has no addresses.' },
    });
    expect(stage.told).toEqual(['Saved.']);
  });

  test('a ticket is evidence by one click, and a reply is the proof by another', async () => {
    const stage = createStage(fixture('open'));
    const at = '2026-09-15T12:00:00.000Z';
    stage.answers.found = (target) => {
      if (target.endsWith('/tickets'))
        return { ok: true, tickets: [{ id: '88', title: 'Export', status: 'Open', at, url: null }] };
      if (target.endsWith('/replies')) {
        return {
          ok: true,
          replies: [
            { type: 'email', id: '9', at, subject: 'Re: well now?', from: 'Ines', url: 'https://mail.example/9' },
          ],
        };
      }
      return { ok: true };
    };
    const card = await draw(stage);
    await click(card, 'Document and close');
    await choose(card, 'outcome', 'resolved');
    expect(card.words()).toContain('Is it well now at Nordlicht Logistik?');
    await click(card, 'Add');
    expect(card.words()).toContain('CRM record: Export');
    await click(card, 'Use as proof');
    expect(card.find(Input, { name: 'confirmedBy' }).props.value).toBe('Ines');
    expect(card.words()).toContain('https://mail.example/9');
    expect(card.find(DateInput, { name: 'confirmedOn' }).props.value).toEqual({ year: 2026, month: 8, date: 15 });
  });

  test('evidence is a link only where it leads to the web: what somebody has pasted is run by nobody', async () => {
    const refs = ['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'HTTPS://b.example/x', 'https:evil'];
    const evidence = refs.map((ref) => ({ kind: 'link' as const, ref, label: '' }));
    const { record } = fixture('closing').case!;
    const card = await draw(createStage(withCase(fixture('closing'), { record: { ...record, evidence } })));
    await click(card, 'Document and close');
    expect(card.findAll(Link).map(({ props }) => props.href)).toEqual([{ url: 'HTTPS://b.example/x', external: true }]);
    expect(card.words()).toContain('Link: javascript:alert(1)');
  });

  test('the question whether it is well now is copied, not sent', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    await click(card, 'Document and close');
    await choose(card, 'outcome', 'resolved');
    await click(card, 'Copy');
    expect(stage.copied[0]).toMatch(/^Is it well now at Nordlicht Logistik\?\n\nHello Ines Albrecht/);
    expect(stage.posts).toEqual([]);
  });
});
