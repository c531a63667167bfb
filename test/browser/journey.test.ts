import { ACTION_WORDS, ENDINGS, FIELDS, NAMES, SAY, TAKEN_BACK, WORDS } from '../../extension-ui/contract/src';
import { fillIn, type FillIn } from './fill-in';
import type { CardPage } from './card-page';
import { CRMS, startStage, type Stage } from './stage';

const label = (field: keyof typeof FIELDS): string => FIELDS[field].label;

describe.each(CRMS)('a working day of Carla, at %s', (crm) => {
  let stage: Stage;
  let page: CardPage;
  let form: FillIn;
  beforeAll(async () => {
    stage = await startStage(crm);
    page = await stage.open('csm', `/${crm}/tasks`);
    form = fillIn(page);
  }, 180_000);
  afterAll(() => stage.end());

  test('her task leads to the account, and the card there says who, what score and how long', async () => {
    await page.page
      .getByRole('link', { name: /Small Ltd/ })
      .first()
      .click();
    await page.page.getByRole('heading', { name: 'Small Ltd', exact: true }).waitFor();
    await page.card
      .getByText(/NPS 4 of 10/)
      .first()
      .waitFor();
    const text = (await page.card.allInnerTexts()).join('\n');
    expect(text).toContain('Bob Ray');
    expect(text).toContain('The dashboard is confusing.');
    expect(text).toMatch(/First touch/);
    expect(text).toMatch(/\d+ h(?: \d+ m)? left/);
    expect(text).toMatch(/due \w+ .*\d\d:\d\d Europe\/Berlin/);
  });

  test('she calls Bob, and logs it in the card: two answers are enough', async () => {
    await stage.story.later(0, 1.5);
    await page.button(ACTION_WORDS.actions.touch).click();
    await form.pick(label('result'), NAMES.result.spoke);
    await form.pick(label('channel'), NAMES.channel.call);
    await page.button(ACTION_WORDS.actions.touch).click();
    await page.card
      .getByText(NAMES.status.in_progress)
      .or(page.card.getByText(NAMES.status.contacted))
      .first()
      .waitFor();
    expect(await stage.story.shown()).toMatchObject({ activities: ['call by csm'] });
  });

  test('what she has found out she writes down, and the case stays open', async () => {
    await page.button(ACTION_WORDS.actions.close).click();
    await form.text(label('statedIssue'), 'He finds no open order on the dashboard.');
    await form.text(label('desiredOutcome'), 'One page with the open orders of his team.');
    await form.choose(label('rootCauseArea'), NAMES.area.onboarding);
    await form.text(label('rootCause'), 'Nobody had set up views for his role.');
    await page.button(WORDS.save).click();
    await page.button(ACTION_WORDS.actions.close).waitFor();
    expect((await stage.story.shown()).status).toBe('contacted');
  });

  test('who closes too early is told what is still needed, before anything is sent', async () => {
    await page.button(ACTION_WORDS.actions.close).click();
    await form.choose(label('outcome'), ENDINGS.resolved);
    await page.card.getByText(/Still needed: 2/).waitFor();
    expect(
      await page.card
        .getByRole('textbox', { name: /Root cause/ })
        .first()
        .inputValue(),
    ).toMatch(/^Nobody had set up/);
  });

  test('Bob confirms, she closes, and the CRM has it', async () => {
    await stage.story.later(3, 1);
    await page.page.reload();
    await page.button(ACTION_WORDS.actions.close).click();
    await form.choose(label('outcome'), ENDINGS.resolved);
    await form.text(label('actionText'), 'Ask for the roles in the kick-off.');
    await form.day(label('actionDue'), '2026-10-05');
    await form.text(label('confirmedBy'), 'Bob Ray');
    await form.day(label('confirmedOn'), '2026-09-18');
    await form.choose(label('confirmedVia'), NAMES.channel.email);
    await form.text(label('confirmationProof'), 'E-mail of 18 September: "works for us".');
    await page.card.getByText(SAY.needs(0)).waitFor();
    await page.button(WORDS.closing.title).click();
    await page.card.getByText(TAKEN_BACK['close'] ?? '').waitFor();
    expect((await page.card.allInnerTexts()).join('\n')).toContain(NAMES.status.resolved);
    const shown = await stage.story.shown();
    expect(shown).toMatchObject({ status: 'resolved', activities: ['call by csm'] });
    expect(shown.tasks.filter((task) => task.endsWith('open'))).toEqual([]);
  });

  test("Bob's own record shows the case too, and how it ended", async () => {
    await page.page.getByRole('link', { name: 'Bob Ray' }).first().click();
    await page.page.getByRole('heading', { name: 'Bob Ray', exact: true }).waitFor();
    await page.card.getByText(WORDS.none.title).first().waitFor();
    await page.card.getByText(WORDS.several.ended, { exact: true }).first().waitFor();
    await page.card.getByRole('button', { name: /Small Ltd/ }).click();
    await page.card
      .getByText(/NPS 4 of 10/)
      .first()
      .waitFor();
    expect((await page.card.allInnerTexts()).join('\n')).toContain(NAMES.status.resolved);
  });

  test('nothing went wrong behind her back', () => {
    expect(page.watched).toEqual({ faults: [], opened: [] });
  });
});
