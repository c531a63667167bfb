import type { Locator } from 'playwright-core';
import { ACTION_WORDS, FIELDS, NAMES, WORDS } from '../../extension-ui/contract/src';
import { detailsOf, menuItem, menuOf, type CardPage } from './card-page';
import { ACCOUNT_PAGES, CRMS, startStage, type Stage } from './stage';

const TOUCH = ACTION_WORDS.actions.touch;
/** More stops than any page of ours has. */
const STOPS = 150;

describe.each(CRMS)('without a mouse, at %s', (crm) => {
  let stage: Stage;
  let page: CardPage;
  beforeAll(async () => {
    stage = await startStage(crm);
    await stage.story.later(0, 0.5);
    page = await stage.open('csm', ACCOUNT_PAGES[crm].small);
    await page.button(TOUCH).waitFor();
  }, 180_000);
  afterAll(() => stage.end());

  const press = (key: string): Promise<void> => page.page.keyboard.press(key);
  const focused = async (wanted: Locator): Promise<boolean> =>
    (await wanted.and(page.page.locator(':focus')).count()) > 0;

  /** Goes on with Tab until it is there. */
  async function tabTo(wanted: Locator): Promise<void> {
    for (let stops = 0; stops < STOPS; stops += 1) {
      if (await focused(wanted)) return;
      await press('Tab');
    }
    throw new Error(`${String(wanted)} cannot be reached by Tab`);
  }

  test('every place that has the focus shows it', async () => {
    for (let stops = 0; stops < STOPS; stops += 1) {
      await press('Tab');
      const place = page.page.locator(':focus');
      if ((await place.count()) === 0) break;
      expect(await place.evaluate(showsFocus)).toBe('shown');
    }
  });

  test('the touch is logged with Tab, Space and arrows alone', async () => {
    await tabTo(page.button(TOUCH));
    await press('Enter');
    const result = page.card.getByRole('radio', { name: NAMES.result.spoke });
    await result.waitFor({ state: 'attached' });
    await tabTo(page.card.getByRole('radio').first());
    await press('Space');
    await tabTo(page.card.getByRole('radio', { name: NAMES.channel.call }));
    await press('Space');
    await tabTo(page.button(TOUCH));
    await press('Enter');
    await result.waitFor({ state: 'detached' });
    expect(await stage.story.shown()).toMatchObject({ status: 'contacted', activities: ['call by csm'] });
  });

  test('details unfold and fold with Enter', async () => {
    const details = detailsOf(page);
    const owner = page.card.getByText(WORDS.details.owner).first();
    await tabTo(details);
    await press('Enter');
    await owner.waitFor();
    await press('Enter');
    await owner.waitFor({ state: 'hidden' });
    expect(await focused(details)).toBe(true);
  });

  test('the menu opens with Enter, and Escape brings the focus back', async () => {
    const menu = menuOf(page);
    const item = menuItem(page, ACTION_WORDS.actions.reassign);
    await tabTo(menu);
    await press('Enter');
    await item.waitFor();
    await press('Escape');
    await item.waitFor({ state: 'hidden' });
    expect(await focused(menu)).toBe(true);
  });

  test('a form that is left brings the focus back to a button of the card', async () => {
    await tabTo(page.button(TOUCH));
    await press('Enter');
    await page.card.getByText(FIELDS.result.label).first().waitFor();
    await tabTo(page.button(WORDS.back).or(page.button(WORDS.cancel)).first());
    await press('Enter');
    await page.button(TOUCH).waitFor();
    await tabTo(page.button(TOUCH));
    expect(page.watched).toEqual({ faults: [], opened: [] });
  });
});

interface Drawn {
  readonly outlineStyle: string;
  readonly boxShadow: string;
  readonly textDecorationLine: string;
}

/** The little that is asked of a page's elements: the tests are compiled without the browser's types. */
interface Place {
  readonly outerHTML: string;
  readonly nextElementSibling: Place | null;
  readonly closest: (selector: string) => Place | null;
}

/** Runs in the page: whether what has the focus is drawn as such. Hosts draw outlines, shadows or lines, some beside it. */
function showsFocus(focused: unknown): string {
  const { getComputedStyle } = globalThis as unknown as { readonly getComputedStyle: (place: Place) => Drawn };
  const node = focused as Place;
  const drawn = [node, node.nextElementSibling, node.closest('label')].some((place) => {
    if (place === null) return false;
    const { outlineStyle, boxShadow, textDecorationLine } = getComputedStyle(place);
    return outlineStyle !== 'none' || boxShadow !== 'none' || textDecorationLine !== 'none';
  });
  return drawn ? 'shown' : node.outerHTML.slice(0, 200);
}
