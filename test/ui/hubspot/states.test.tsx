import {
  Accordion,
  Alert,
  Button,
  EmptyState,
  ErrorState,
  LoadingSpinner,
  ProgressBar,
  StatusTag,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { RecordCard } from '../../../extension-ui/hubspot/src/app/cards/record-card';
import { click } from './card-hands';
import { createStage, draw, fixture, settle, withCase } from './card-stage';

const primary = { variant: 'primary' as const };

describe('a state of the card', () => {
  test('before anything was read, it says that it reads', () => {
    const renderer = createRenderer('crm.record.sidebar');
    renderer.render(<RecordCard host={createStage(fixture('open')).host} wide={false} />);
    expect(renderer.find(LoadingSpinner).props.label).not.toBe('');
  });

  test('none: nothing is open, and what they answered last', async () => {
    const card = await draw(createStage(fixture('none')));
    expect(card.find(EmptyState).props.title).toBe('Nothing open');
    expect(card.words()).toMatch(/Last response: NPS 9 of 10 · Promoter · Ines Albrecht/);
    expect(card.maybeFind(Button, primary)).toBeNull();
  });

  test('several: one line each, and a click opens one', async () => {
    const stage = createStage(fixture('several'));
    const card = await draw(stage);
    expect(card.words()).toContain('3 open cases');
    expect(card.findAll(StatusTag).map(({ text }) => text)).toEqual([
      'Late · Open',
      'Contacted',
      'Needs verification',
      'Partially resolved',
    ]);
    stage.answers.view = () => fixture('breached');
    card.findAll(Button)[0]!.trigger('onClick');
    await settle();
    expect(stage.gets[1]).toBe('/v1/card/view?account=7001&case=kx4mq7w2ndvr3htbz5ycgj6selapof2u');
    expect(card.words()).toContain('NPS 3 of 10 · Ines Albrecht');
  });

  test('open: who, state, clock, their words, next step and one button that stands out', async () => {
    const card = await draw(createStage(fixture('open')));
    expect(card.words()).toMatch(/^NPS 3 of 10 · Ines Albrecht\nOpen\n/);
    expect(card.find(ProgressBar).props.variant).toBe('success');
    expect(card.words()).toMatch(/First touch: .+ left/);
    expect(card.words()).toContain('Europe/Berlin');
    expect(card.words()).toContain('“Third time I explain');
    expect(card.words()).toContain('Next step: ');
    expect(card.findAll(Button).map(({ text }) => text)).toContain('Document and close');
    expect(card.findAll(Accordion)[0]!.props.title).toBe('Details');
  });

  test('due soon: said in the tag, and the bar warns', async () => {
    const card = await draw(createStage(fixture('due-soon')));
    expect(card.find(StatusTag).text).toBe('Due soon · Open');
    expect(card.find(ProgressBar).props.variant).toBe('warning');
  });

  test('breached: late in words, who was told, and the bar alarms', async () => {
    const card = await draw(createStage(fixture('breached')));
    expect(card.find(StatusTag).text).toBe('Late · Open');
    expect(card.find(StatusTag).props.variant).toBe('danger');
    expect(card.find(Alert).props.variant).toBe('danger');
    expect(card.words()).toContain('3 h 10 m late');
    expect(card.words()).toContain('Told: Theo Brandt');
    expect(card.find(ProgressBar).props.variant).toBe('danger');
  });

  test.each(['needs-verification', 'checks-failed'])('%s: what has to be settled first is said', async (state) => {
    const view = fixture(state);
    const card = await draw(createStage(view));
    for (const { heading } of view.case!.notices) expect(card.words()).toContain(heading);
    expect(card.find(Alert).props.variant).toBe('warning');
  });

  test('waiting: until when, and how it goes on', async () => {
    const card = await draw(createStage(fixture('waiting')));
    expect(card.find(StatusTag).text).toBe('Waiting on the customer');
    expect(card.words()).toMatch(/waits until/);
    expect(card.words()).toContain('The customer has answered');
  });

  test('closed: how it ended, why it had come about, what they answered since', async () => {
    const card = await draw(createStage(fixture('closed')));
    expect(card.words()).toContain('Resolved');
    expect(card.words()).toContain('Product: A release of the exporter dropped the address column');
    expect(card.words()).toMatch(/Next score\n9 \/ 10/);
    expect(card.words()).toContain('Undo close');
    expect(card.maybeFind(ProgressBar)).toBeNull();
  });

  test('restricted: that it is, and nothing else of it', async () => {
    const card = await draw(createStage(fixture('restricted')));
    expect(card.words()).toContain('Handled in a restricted process');
    expect(card.words()).not.toMatch(/Nordlicht|Miriam|critical|NPS|legal/i);
    expect(card.maybeFind(Button, primary)).toBeNull();
  });

  test('restricted, for who was told: he can say so, and nothing else', async () => {
    const view = fixture('restricted');
    const told = { kind: 'acknowledgement', n: 1, purpose: 'acknowledge', owner: view.viewer } as const;
    const tasks = [{ ...told, dueAt: '2026-09-16T08:00:00.000Z', text: null }];
    const stage = createStage(withCase(view, { may: ['acknowledge_raise'], tasks }));
    const card = await draw(stage);
    expect(card.words()).toMatch(/^Handled in a restricted process\nI have seen it$/m);
    await click(card, 'I have seen it');
    expect(stage.posts.map(({ body }) => body['command'])).toEqual([{ kind: 'acknowledge_raise' }]);
  });

  test('handed on: that it is, and the way back for ten minutes', async () => {
    const view = fixture('restricted');
    const undo = { of: 'reassign', by: view.viewer, untilAt: '2026-09-15T15:38:00.000Z' };
    const stage = createStage(withCase(view, { restricted: false, may: ['undo'], undo }));
    const card = await draw(stage);
    expect(card.words()).toContain('Somebody else has this case now');
    await click(card, 'Undo reassign');
    expect(stage.posts.map(({ body }) => body['command'])).toEqual([{ kind: 'undo' }]);
  });

  test('restricted, for who may read it: that it is shown nowhere else', async () => {
    const card = await draw(createStage(fixture('restricted-reader')));
    expect(card.words()).toContain('Restricted: shown here only, and nowhere in the CRM.');
  });

  test('unreachable: nothing was ever read, and it can be tried again', async () => {
    const stage = createStage(fixture('open'));
    stage.answers.view = () => {
      throw new Error('HTTP 502');
    };
    const card = await draw(stage);
    expect(card.find(ErrorState).props.title).toBe('Detractor Loop does not answer');
    stage.answers.view = () => fixture('open');
    card.findByTestId(Button, 'retry').trigger('onClick');
    await settle();
    expect(card.words()).toContain('NPS 3 of 10');
  });

  test('an unknown user reads why he sees nothing', async () => {
    const stage = createStage(fixture('open'));
    stage.answers.view = () => ({ ok: false, code: 'unknown_user', message: 'Nobody knows you here yet.' });
    const card = await draw(stage);
    expect(card.find(ErrorState).props.type).toBe('lock');
    expect(card.words()).toContain('Nobody knows you here yet.');
  });

  test('stale: the last view stays, says of when it is, and nothing can be written', async () => {
    const stage = createStage(fixture('open'));
    const card = await draw(stage);
    stage.answers.view = () => {
      throw new Error('HTTP 504');
    };
    stage.pass(60_000, 60_000);
    await settle();
    expect(card.find(StatusTag).text).toBe('as of 17:30');
    expect(card.words().match(/as of|does not answer/g)).toEqual(['as of', 'does not answer']);
    expect(card.words()).toContain('NPS 3 of 10 · Ines Albrecht');
    expect(card.findAll(Button).filter(({ text }) => text === 'Document and close')[0]!.props.disabled).toBe(true);
  });
});

describe('time on the card', () => {
  test('goes by without a request', async () => {
    const stage = createStage(fixture('due-soon'));
    const card = await draw(stage);
    const before = /First touch: (.+) left/.exec(card.words())![1];
    stage.pass(10 * 60_000, 30_000);
    await settle();
    const after = /First touch: (.+) left/.exec(card.words())![1];
    expect(after).not.toBe(before);
    expect(stage.gets).toHaveLength(1);
  });

  test('an undo is offered for its ten minutes only', async () => {
    const stage = createStage(fixture('closed'));
    const card = await draw(stage);
    expect(card.maybeFindByTestId(Button, 'undo')).not.toBeNull();
    stage.pass(6 * 60_000, 30_000);
    await settle();
    expect(card.maybeFindByTestId(Button, 'undo')).toBeNull();
  });
});

describe('every state', () => {
  const states = ['none', 'several', 'needs-verification', 'checks-failed', 'open', 'due-soon', 'breached'];
  const more = ['waiting', 'closing', 'closed', 'restricted', 'restricted-reader', 'hostile'];

  test.each([...states, ...more])(
    '%s has one button that stands out at most, in the sidebar and in the tab',
    async (state) => {
      for (const wide of [false, true]) {
        const card = await draw(createStage(fixture(state)), wide);
        expect(card.drawn().filter((name) => name === 'LoadingButton').length).toBeLessThanOrEqual(1);
        expect(card.words()).not.toMatch(/undefined|null|\[object|NaN/);
      }
    },
  );

  test('what is hostile is text: no link leads anywhere but to the web', async () => {
    const card = await draw(createStage(fixture('hostile')), true);
    const { quote } = fixture('hostile').case!;
    expect(card.words()).toContain(quote!);
  });

  test('a case without score, contact, words and clocks is still one', async () => {
    const bare = withCase(fixture('open'), { score: null, quote: null, clocks: [], next: null, guidance: null });
    const card = await draw(createStage(bare));
    expect(card.words()).toContain('No score · Ines Albrecht');
    expect(card.words()).toContain('They left no comment.');
  });
});
