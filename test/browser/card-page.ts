import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { WORDS } from '../../extension-ui/contract/src';
import { watch, type Watched } from './watch';

/** A page of a CRM with our card in it, as somebody looks at it. */
export interface CardPage {
  readonly page: Page;
  /** The card, and what HubSpot lays over the page for it. */
  readonly card: Locator;
  readonly watched: Watched;
  readonly button: (name: string) => Locator;
  readonly close: () => Promise<void>;
}

export type PageOptions = Pick<BrowserContextOptions, 'viewport'>;

/** Somebody in Berlin, who reads English, and wants nothing to move. */
const PERSON: BrowserContextOptions = {
  ...{ locale: 'en-US', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' },
  viewport: { width: 1280, height: 900 },
};

/** Opens it in a window of its own. The card may still be reading. */
export async function openCardPage(browser: Browser, url: string, options: PageOptions = {}): Promise<CardPage> {
  const context = await browser.newContext({ ...PERSON, ...options });
  // A wrong name shall not cost half a minute; a busy machine needs more than a few seconds.
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(url);
  const card = page.locator('[data-card], #card, #overlays');
  return {
    ...{ page, card, watched },
    button: (name) => card.getByRole('button', { name, exact: true }),
    close: () => context.close(),
  };
}

/** What unfolds the details: Lightning's is a summary, HubSpot's a button. */
export function detailsOf({ card }: CardPage): Locator {
  const name = WORDS.details.title;
  return card
    .getByRole('button', { name, exact: true })
    .or(card.getByText(name, { exact: true }))
    .first();
}

/** The menu beside the buttons. */
export function menuOf({ card }: CardPage): Locator {
  return card.getByRole('button', { name: WORDS.more, expanded: false }).last();
}

/** An entry of that menu: HubSpot unfolds buttons, Lightning opens a menu. */
export function menuItem({ page, card }: CardPage, name: string): Locator {
  const item = page.getByRole('menuitem', { name, exact: true });
  return item.or(card.getByRole('button', { name, exact: true })).first();
}

/** Does what a button says, or an entry of the menu where there is no room for a button. */
export async function act(opened: CardPage, name: string): Promise<void> {
  await menuOf(opened).waitFor();
  const button = opened.button(name);
  if (await button.isVisible()) return button.click();
  await menuOf(opened).click();
  await menuItem(opened, name).click();
}
