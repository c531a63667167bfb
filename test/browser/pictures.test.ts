import { CRMS } from './stage';
import { unlike } from './picture';
import { startShown, type Shown } from './shown';

/** What catches the eye first: nothing is late, something is, and it is over. */
const PICTURED = ['open', 'breached', 'closed'] as const;
/** Percent of the pixels. Letters are drawn by the same browser with the same fonts; a machine may round otherwise. */
const TOLERANCE = 1;

describe.each(CRMS)('how the card looks, at %s', (crm) => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await startShown(crm, { pinned: true });
  }, 180_000);
  afterAll(() => shown.end());

  test.each(PICTURED)('%s is as it was', async (state) => {
    const page = await shown.open(state);
    await page.page.evaluate('document.fonts.ready');
    const box = await page.page.locator(crm === 'hubspot' ? '[data-card]' : '#card').boundingBox();
    const clip = { x: box?.x ?? 0, y: box?.y ?? 0, width: Math.round(box?.width ?? 0), height: 520 };
    const percent = await unlike(`${crm}-${state}`, await page.page.screenshot({ clip }));
    expect(percent).toBeLessThan(TOLERANCE);
    await page.close();
  });
});
