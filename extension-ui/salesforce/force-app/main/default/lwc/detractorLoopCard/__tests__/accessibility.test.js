import axe from 'axe-core';
import ask from '@salesforce/apex/DetractorLoopController.ask';
import { answering, clearPage, find, findAll, fixture, press, putCard, settle } from '../../../../../../test/world';

const STATES = [
  ...['none', 'several', 'needs-verification', 'checks-failed', 'open', 'due-soon', 'breached', 'waiting', 'closing'],
  ...['closed', 'restricted', 'restricted-reader', 'hostile'],
];

/** A page of a CRM around it is not ours, and jsdom paints no colours. */
const look = () =>
  axe.run(document.body, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } });

async function drawn(name) {
  ask.mockImplementation(answering(fixture(name)));
  return putCard();
}

describe('the card for whoever does not see it', () => {
  afterEach(() => {
    clearPage();
    jest.clearAllMocks();
  });

  it.each(STATES)('has nothing that axe finds: %s', async (name) => {
    await drawn(name);
    const { violations } = await look();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each(['Log touch', 'Document and close'])('has nothing that axe finds in the form: %s', async (label) => {
    const card = await drawn('open');
    await press(findAll(card, 'lightning-button').find((button) => button.label === label));
    await settle();
    const { violations } = await look();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('is looked into by axe', async () => {
    await drawn('breached');
    const { passes } = await look();
    expect(passes.map(({ id }) => id)).toContain('aria-progressbar-name');
  });

  it('speaks the clock as a whole', async () => {
    const timer = find(await drawn('breached'), '[role="timer"]');
    expect(timer.getAttribute('aria-label')).toBe('First touch: 3 h 10 m late, was due today 14:20 Europe/Berlin');
  });

  it('names every form and every button', async () => {
    const card = await drawn('open');
    await press(find(card, '[data-id="primary"]'));
    expect(find(card, 'c-loop-touch-form').shadowRoot.querySelector('section').getAttribute('aria-label')).toBe(
      'Log touch',
    );
    const nameless = findAll(card, 'lightning-button, lightning-button-menu').filter(
      ({ label, alternativeText }) => !label && !alternativeText,
    );
    expect(nameless).toEqual([]);
  });
});
