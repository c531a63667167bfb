import { ACTION_WORDS, NAMES, SAY, TAKEN_BACK, WORDS } from '../../extension-ui/contract/src';
import { act, type CardPage } from './card-page';
import { at } from '../flow/story';
import { fillIn, type FillIn } from './fill-in';
import { ACCOUNT_PAGES, CRMS, startStage, type Stage } from './stage';

const { actions, fields } = ACTION_WORDS;
/** A form's own button says the same without the dots. */
const verb = (action: string): string => action.replace('…', '');

describe.each(CRMS)('a case changes hands, at %s', (crm) => {
  let stage: Stage;
  let page: CardPage;
  let form: FillIn;
  beforeAll(async () => {
    stage = await startStage(crm);
    await stage.story.later(0, 0.5);
    await stage.story.csm.does(stage.story.caseKey, {
      ...{ kind: 'touch', channel: 'call', result: 'spoke', note: null, at: at(0, 0.4) },
    });
    page = await stage.open('csm', ACCOUNT_PAGES[crm].small);
    form = fillIn(page);
  }, 180_000);
  afterAll(() => stage.end());

  const owner = async (): Promise<string | undefined> => (await stage.story.world.crm.cases())[0]?.ownerId;

  test('what is refused keeps what was typed, and is done once it is right', async () => {
    await act(page, actions.wait);
    await form.day(fields.until, '2026-09-22');
    await form.text(fields.note, 'He is on holiday.');
    // Meanwhile her manager writes down what Bob wants.
    const change = { desiredOutcome: 'One page with the open orders.' };
    await stage.story.manager.does(stage.story.caseKey, { kind: 'set_record', change });
    await page.button(verb(actions.wait)).click();
    await page.card.getByText(WORDS.refused.title).first().waitFor();
    expect(await page.card.getByRole('textbox', { name: fields.note }).inputValue()).toBe('He is on holiday.');
    await page.button(verb(actions.wait)).click();
    await page.card.getByText(NAMES.status.waiting_on_customer).first().waitFor();
    expect((await stage.story.shown()).status).toBe('waiting_on_customer');
  });

  test('a double click on a button applies once', async () => {
    const before = await eventsOf(stage);
    await page.button(actions.resume).dblclick();
    await page.card.getByText(NAMES.status.in_progress).first().waitFor();
    await stage.story.shown();
    expect((await eventsOf(stage)) - before).toBe(1);
  });

  test('her manager finds Liam by the beginning of his name, and gives it to him with a word why', async () => {
    await page.close();
    page = await stage.open('manager', ACCOUNT_PAGES[crm].small);
    form = fillIn(page);
    await act(page, actions.reassign);
    await form.person(fields.person, 'Liam Test');
    await form.text(fields.note, 'He knows the dashboard.');
    await page.button(verb(actions.reassign)).click();
    await page.card.getByText(SAY.owner('Liam Test')).first().waitFor();
    await stage.story.shown();
    expect(await owner()).toBe(stage.story.world.crm.people.liaison);
  });

  test('and takes it back within ten minutes', async () => {
    await page.card.getByRole('button', { name: new RegExp(`^${TAKEN_BACK['reassign'] ?? ''}`) }).click();
    await page.card.getByText(SAY.owner('Carla Test')).first().waitFor();
    await stage.story.shown();
    expect(await owner()).toBe(stage.story.world.crm.people.csm);
  });

  test('whoever gives away her own case reads it no more, and takes it back from the same card', async () => {
    await page.close();
    page = await stage.open('csm', ACCOUNT_PAGES[crm].small);
    form = fillIn(page);
    await act(page, actions.reassign);
    await form.person(fields.person, 'Liam Test');
    await form.text(fields.note, 'He knows the dashboard.');
    await page.button(verb(actions.reassign)).click();
    await page.card.getByText(WORDS.restricted.handedOn).first().waitFor();
    expect(await page.card.first().innerText()).not.toMatch(/confusing|NPS|Bob Ray/);
    await page.card.getByRole('button', { name: new RegExp(`^${TAKEN_BACK['reassign'] ?? ''}`) }).click();
    await page.card.getByText(SAY.owner('Carla Test')).first().waitFor();
    expect(await page.card.first().innerText()).toMatch(/confusing/);
    await stage.story.shown();
    expect(await owner()).toBe(stage.story.world.crm.people.csm);
    expect(page.watched).toEqual({ faults: [], opened: [] });
  });
});

/** How often the clock was started again, by the history of the case. */
async function eventsOf({ story: { world, caseKey } }: Stage): Promise<number> {
  const { loop } = world.service.app;
  const history = await loop.stores.cases.history(loop.db, world.tenantId, caseKey);
  return history.filter(({ body }) => JSON.stringify(body).includes('"to":"in_progress"')).length;
}
