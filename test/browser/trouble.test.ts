import { ACTION_WORDS, FIELDS, NAMES, WORDS } from '../../extension-ui/contract/src';
import type { CardPage } from './card-page';
import { fillIn } from './fill-in';
import { CRMS, ACCOUNT_PAGES, startStage, type Stage } from './stage';

const TOUCH = ACTION_WORDS.actions.touch;

/** Opens the form and answers what it asks; nothing is sent yet. */
async function beginTouch(page: CardPage, note: string): Promise<void> {
  const form = fillIn(page);
  await page.button(TOUCH).click();
  await form.pick(FIELDS.result.label, NAMES.result.attempted);
  await form.pick(FIELDS.channel.label, NAMES.channel.call);
  const more = page.card.getByText(WORDS.more, { exact: true }).and(page.card.locator('summary'));
  if (!(await page.card.getByRole('textbox', { name: FIELDS.note.label }).isVisible())) await more.first().click();
  await form.text(FIELDS.note.label, note);
}

describe.each(CRMS)('a service in trouble, at %s', (crm) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(crm);
    await stage.story.later(0, 0.5);
  }, 180_000);
  afterAll(() => stage.end());
  afterEach(() => stage.gate.open());

  const open = (): Promise<CardPage> => stage.open('csm', ACCOUNT_PAGES[crm].small);
  const touches = async (): Promise<number> => (await stage.story.shown()).activities.length;

  test('it is down: the card says so, what the CRM has is still read, and Retry brings it back', async () => {
    stage.gate.close();
    const page = await open();
    await page.card
      .getByText(WORDS.unreachable.title)
      .or(page.card.getByText(WORDS.stale.cannotWrite))
      .first()
      .waitFor();
    if (crm === 'salesforce') await page.card.getByText('The dashboard is confusing.').first().waitFor();
    expect(
      await page
        .button(TOUCH)
        .isEnabled({ timeout: 1 })
        .catch(() => false),
    ).toBe(false);
    stage.gate.open();
    await page.button(WORDS.retry).click();
    await page.card
      .getByText(/NPS 4 of 10/)
      .first()
      .waitFor();
    await page.button(TOUCH).waitFor();
    await page.close();
  });

  test('it is slow: the card waits, and a second click changes nothing', async () => {
    const page = await open();
    await beginTouch(page, 'slow');
    const before = await touches();
    stage.gate.hold();
    await page.button(TOUCH).dblclick();
    await page.card.locator('button[aria-busy="true"], lightning-spinner, [disabled]').first().waitFor();
    stage.gate.open();
    await page.card.getByRole('radio').first().waitFor({ state: 'detached' });
    expect(await touches()).toBe(before + 1);
    await page.close();
  });

  test('it goes down while she types: nothing is lost, and sent again it is done once', async () => {
    const page = await open();
    await beginTouch(page, 'typed before it went down');
    const before = await touches();
    stage.gate.close();
    await page.button(TOUCH).click();
    await page.card.getByText(WORDS.unanswered).first().waitFor();
    expect(await page.card.getByRole('textbox', { name: FIELDS.note.label }).inputValue()).toBe(
      'typed before it went down',
    );
    stage.gate.open();
    await page.button(WORDS.again).click();
    await page.card.getByRole('radio').first().waitFor({ state: 'detached' });
    expect(await touches()).toBe(before + 1);
    await page.close();
  });

  test('she is offline: nothing is lost, and later it is done once', async () => {
    const page = await open();
    await beginTouch(page, 'typed in a tunnel');
    const before = await touches();
    await page.page.context().setOffline(true);
    await page.button(TOUCH).click();
    await page.card.getByText(WORDS.unanswered).first().waitFor();
    await page.page.context().setOffline(false);
    await page.button(WORDS.again).click();
    await page.card.getByRole('radio').first().waitFor({ state: 'detached' });
    expect(await touches()).toBe(before + 1);
    await page.close();
  });

  test('the answer is lost on its way: what was done is not done twice', async () => {
    const page = await open();
    await beginTouch(page, 'the answer got lost');
    const before = await touches();
    stage.gate.loseAnswer();
    await page.button(TOUCH).click();
    // HubSpot sends it again by itself, Salesforce does not.
    const again = page.button(WORDS.again);
    const gone = page.card.getByRole('radio').first().waitFor({ state: 'detached' });
    await Promise.race([again.waitFor().catch(() => undefined), gone]);
    if (await again.isVisible()) await again.click();
    await gone;
    expect(await touches()).toBe(before + 1);
    await page.close();
  });
});
