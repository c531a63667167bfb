import { openBrowser, whyNot } from '../harness/browser';

describe('the browser of the tests', () => {
  test('the one from npm starts, and draws with the fonts that came along', async () => {
    const browser = await openBrowser({ pinned: true });
    const page = await (await browser.newContext()).newPage();
    await page.setContent('<p style="font: 20px sans-serif">It <b>runs</b></p>');
    expect(await page.locator('b').textContent()).toBe('runs');
    expect(browser.version()).toMatch(/^147\./);
    await browser.close();
  });
  test('who misses a library is told which package has it', () => {
    const said = 'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect(whyNot('/x/chromium', said)).toMatch(/misses libnss3\.so\. .*apt-get install -y libnss3 libnspr4 libexpat1/);
  });
});
