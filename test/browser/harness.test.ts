import type { Browser, Page } from 'playwright-core';
import { openBrowser, whyNot } from '../harness/browser';
import { barriers } from './accessible';
import { watch } from './watch';

describe('the browser of the tests', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser({ pinned: true });
    page = await (await browser.newContext()).newPage();
  });
  afterAll(() => browser.close());

  test('the one from npm starts, and draws', async () => {
    await page.setContent('<p style="font: 20px sans-serif">It <b>runs</b></p>');
    expect(await page.locator('b').textContent()).toBe('runs');
    expect(browser.version()).toMatch(/^147\./);
  });

  test('who misses a library is told which package has it', () => {
    const said = 'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect(whyNot('/x/chromium', said)).toMatch(/misses libnss3\.so\. .*apt-get install -y libnss3 libnspr4 libexpat1/);
  });

  test('a field without a name is a barrier', async () => {
    await page.setContent('<html lang="en"><title>t</title><main><h1>h</h1><input></main></html>');
    expect((await barriers(page)).join()).toContain('label');
  });

  test('a script that ran, and one that failed, do not go unseen', async () => {
    const watched = watch(page);
    const opened = page.waitForEvent('dialog');
    await page.setContent('<script>nowhere()</script><img src="x:" onerror="alert(7)">');
    await opened;
    expect(watched.opened).toEqual(['alert: 7']);
    expect(watched.faults.join()).toContain('nowhere');
  });
});
