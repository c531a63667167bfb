import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const CLI = path.join(__dirname, '../../dist/src/cli.js');

/** What the demo has said so far, and its end. */
function startDemo(): { readonly said: () => Promise<Said>; readonly end: () => Promise<unknown> } {
  const child = spawn(process.execPath, [CLI, 'demo', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (texts.out += text.toString()));
  const up = new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(texts.err)));
    child.stderr.on('data', (text: Buffer) => {
      texts.err += text.toString();
      const url = /work from the card: (http:\S+)/.exec(texts.err)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  return {
    said: async () => ({ url: await up, summary: JSON.parse(texts.out) as Record<string, unknown> }),
    end: async () => {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}

interface Said {
  readonly url: string;
  readonly summary: Record<string, unknown>;
}

/** Every state a card can be seen in. */
const STATES = [
  'Several open cases',
  'Needs verification',
  'Deadline missed',
  'Open',
  'First touch done',
  'In progress',
  'Waiting for the customer',
  'Restricted process',
  'Closed: resolved',
  'Closed: partially resolved',
  'Closed: escalated',
  'Closed: churned',
  'No case',
];

/** The states of one CRM on the first page. */
async function statesAt(url: string, crm: string): Promise<readonly string[]> {
  const text = await (await fetch(url)).text();
  const section = text.slice(text.indexOf(`aria-label="${crm}"`)).split('</section>')[0] ?? '';
  return [...section.matchAll(/<th scope="row">([^<]+)/g)].map(([, state = '']) => state);
}

test('the demo turns 434 responses into 78 owned, clocked follow-ups in two CRMs, and shows a card in every state', async () => {
  const demo = startDemo();
  const { url, summary } = await demo.said();
  expect(summary).toMatchObject({
    responses: 434,
    detractors: 78,
    cases: { hubspot: 39, salesforce: 39 },
    tasks: { hubspot: 39, salesforce: 39 },
    managerTasks: { hubspot: 13, salesforce: 9 },
    ownerless: 0,
    duplicates: 0,
    ledger: {
      deliveries: { parsed: 579, duplicate: 8 },
      responses: { case: 78, not_detractor: 356 },
    },
  });
  const total = (counts: unknown): number => Object.values(counts as Record<string, number>).reduce((a, b) => a + b, 0);
  expect([summary['reasons'], summary['tiers'], summary['processes']].map(total)).toEqual([78, 78, 78]);
  for (const crm of ['HubSpot', 'Salesforce']) {
    const missing = async (): Promise<readonly string[]> => {
      const shown = await statesAt(url, crm);
      return STATES.filter((state) => !shown.includes(state));
    };
    // The last of them are written into the CRM a moment after they were sent.
    for (let tries = 0; tries < 50 && (await missing()).length > 0; tries += 1)
      await new Promise((resume) => setTimeout(resume, 200));
    expect([crm, await missing()]).toEqual([crm, []]);
  }
  await expect(demo.end()).resolves.toBe(0);
});
