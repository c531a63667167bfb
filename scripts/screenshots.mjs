// The README's pictures: the demo's own pages, as a person sees them. `npm run build && npm run screenshots`.
// Drawn by the browser from npm, so that whoever makes them anew gets the same.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openBrowser } from '../dist/test/harness/browser.js';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'docs/images');
const LIGHTNING_MS = 180_000;

const say = (line) => process.stdout.write(`${line}\n`);

/** Runs the demo until its pages are there. */
function startDemo() {
  const demo = spawn(process.execPath, ['dist/src/cli.js', 'demo'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const url = new Promise((resolve, reject) => {
    createInterface({ input: demo.stderr }).on('line', (line) => {
      say(line);
      const found = /from the card: (http:\S+)/.exec(line);
      if (found !== null) resolve(found[1]);
    });
    demo.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
  return { url, stop: () => demo.kill('SIGTERM') };
}

/** An account where somebody should have reached out, else one where somebody should, from the list of the first page. */
async function openAccount(page, url, crm) {
  await page.goto(url);
  const rows = page.getByRole('region', { name: crm }).getByRole('row');
  const late = rows.filter({ hasText: 'Deadline missed' });
  const row = (await late.count()) > 0 ? late : rows.filter({ hasText: /^\s*Open/ });
  await row.getByRole('link').first().click();
}

async function take(page, name) {
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: path.join(out, `${name}.png`) });
  say(`docs/images/${name}.png`);
}

async function hubspot(page, url) {
  await openAccount(page, url, 'HubSpot');
  await page
    .getByText(/NPS \d+ of 10/)
    .first()
    .waitFor();
  await take(page, 'hubspot-card');
  await page.getByRole('link', { name: 'Detractor Loop' }).click();
  await page.getByRole('button', { name: 'Document and close' }).first().click();
  await page.getByLabel('How does it end?').last().selectOption({ label: 'Resolved' });
  await page
    .getByText(/Still needed: \d/)
    .first()
    .waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await take(page, 'hubspot-closing');
}

async function salesforce(page, url) {
  await openAccount(page, url, 'Salesforce');
  const card = page.locator('#card');
  await card
    .getByText(/NPS \d+ of 10/)
    .first()
    .waitFor({ timeout: LIGHTNING_MS });
  await card.getByText('Details', { exact: true }).first().click();
  await take(page, 'salesforce-card');
}

mkdirSync(out, { recursive: true });
const demo = startDemo();
const browser = await openBrowser({ pinned: true });
try {
  const url = await demo.url;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  await page.goto(url);
  await take(page, 'preview');
  await hubspot(page, url);
  await salesforce(page, url);
} finally {
  await browser.close();
  demo.stop();
}
