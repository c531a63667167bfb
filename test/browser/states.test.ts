import { barriers } from './accessible';
import { detailsOf, type CardPage } from './card-page';
import { readGolden, STATES } from './golden';
import { startShown, type Shown } from './shown';
import { CRMS } from './stage';

const NARROW = { width: 320, height: 800 };
/** How high a card may be before its details (pixels): the first look has to fit into a sidebar. */
const FIRST_LOOK = 400;

describe.each(CRMS)('every state of the card, at %s', (crm) => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await startShown(crm);
  }, 180_000);
  afterAll(() => shown.end());

  test.each(STATES)('%s: can be used by anybody, and nothing fails behind it', async (state) => {
    const page = await shown.open(state);
    expect(await barriers(page.page)).toEqual([]);
    expect(await page.page.locator('.hs-missing').allTextContents()).toEqual([]);
    expect(page.watched).toEqual({ faults: [], opened: [] });
    await page.close();
  });

  test.each(STATES)('%s: fits on 320 pixels, and nobody scrolls sideways', async (state) => {
    const page = await shown.open(state, { viewport: NARROW });
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await page.close();
  });
});

describe('the sidebar of HubSpot', () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await startShown('hubspot');
  });
  afterAll(() => shown.end());

  test.each(STATES.filter(folds))('%s: the first look is at most 400 pixels high', async (state) => {
    const page = await shown.open(state);
    const card = await page.page.locator('[data-card]').boundingBox();
    const details = await detailsOf(page).boundingBox();
    expect((details?.y ?? Infinity) - (card?.y ?? 0)).toBeLessThanOrEqual(FIRST_LOOK);
    await page.close();
  });

  test.each(STATES)('%s: the tab has it too', async (state) => {
    const page = await shown.open(state, { tab: 'loop' });
    expect(await barriers(page.page)).toEqual([]);
    expect(page.watched).toEqual({ faults: [], opened: [] });
    await page.close();
  });
});

/** Whether there are details to fold. What is full of payloads is as long as they are. */
function folds(state: string): boolean {
  return state !== 'hostile' && (readGolden(state).case?.details ?? null) !== null;
}

/** Of what is drawn, in pixels. */
async function widthOf({ page }: CardPage): Promise<unknown> {
  return page.evaluate('document.scrollingElement.scrollWidth');
}
