import { ACTION_WORDS, WORDS } from '../../extension-ui/contract/src';
import { recordId } from '../../sandbox/salesforce/record-id';
import { act, detailsOf, type CardPage } from './card-page';
import { startShown, type Shown } from './shown';
import { CRMS, startStage, type CrmName, type Stage } from './stage';

/** What people have written to see whether it runs. */
const CORPUS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  '</textarea><iframe srcdoc="<script>alert(4)</script>"></iframe>',
  '<a href="javascript:alert(5)">click</a>',
  '[click](javascript:alert(6))',
  '{{constructor.constructor("alert(7)")()}} ${alert(8)}',
  '&lt;script&gt;alert(9)&lt;/script&gt;',
  '<style>*{display:none}</style><base href="//evil.example/">',
  '=HYPERLINK("http://evil.example","x")',
  `' onmouseover='alert(10)`,
  '<details open ontoggle=alert(11)><math><mtext></style><img src=x onerror=alert(12)>',
];
const NAME = '<img src=x onerror=alert(20)>';
const COMPANY = '"><script>alert(21)</script>';
const COMMENT = `The support is slow. ${CORPUS.join(' ')}`;

/** Elements that nobody of ours makes. */
const FOREIGN = [
  ...[
    '[onerror]',
    '[onload]',
    '[ontoggle]',
    '[onmouseover]',
    'iframe',
    'math',
    'base',
    'style:has-text("display:none")',
  ],
  ...[
    'img[src="x"]',
    'a[href^="javascript:"]',
    'a[href*="evil.example"]',
    'script:not([src]):not([type="application/json"])',
  ],
].join(', ');

/** Opens whatever unfolds, and both forms. */
async function lookEverywhere(page: CardPage): Promise<void> {
  await detailsOf(page).click();
  await act(page, ACTION_WORDS.actions.touch);
  await page.button(WORDS.back).or(page.button(WORDS.cancel)).first().click();
  await act(page, ACTION_WORDS.actions.close);
  await page.button(WORDS.back).or(page.button(WORDS.cancel)).first().waitFor();
}

describe.each(CRMS)('what a customer writes is text and nothing else, at %s', (crm) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(crm);
    const { world } = stage.story;
    await world.control('/__seed', hostileCustomer(crm, stage));
    const respondent = { external_id: 'u9', email: 'eve@hostile.example', name: NAME };
    await world.send({ response_id: 'r9', score: 1, respondent, comment: COMMENT });
    await world.settle();
  }, 180_000);
  afterAll(() => stage.end());

  test('in the card and on the page around it', async () => {
    const page = await stage.open('csm', HOSTILE_PAGES[crm]);
    await page.card
      .getByText(/NPS 1 of 10/)
      .first()
      .waitFor();
    await page.button(WORDS.more).first().click();
    expect((await page.card.allInnerTexts()).join('\n')).toContain('<script>alert(1)</script>');
    await page.page.keyboard.press('Escape');
    expect(await page.page.getByRole('heading', { name: COMPANY }).count()).toBe(1);
    await lookEverywhere(page);
    expect(await page.page.locator(FOREIGN).count()).toBe(0);
    expect(page.watched).toEqual({ faults: [], opened: [] });
    await page.close();
  });

  test('in what the CRM shows of the task', async () => {
    const { crm: shown } = stage.story.world;
    const bodies = (await shown.tasks()).map(({ body }) => body).filter((body) => body.includes('alert(1)'));
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body).toContain(shown.written('<script>alert(1)</script>'));
    // HubSpot draws a body as HTML: of tags only ours are in it.
    const tags = bodies.flatMap((body) =>
      [...body.matchAll(/<\/?([a-z]+)/gi)].map(([, tag = '']) => tag.toLowerCase()),
    );
    const drawn = crm === 'hubspot' ? tags : [];
    expect(drawn.filter((tag) => !OUR_TAGS.includes(tag))).toEqual([]);
  });
});

describe.each(CRMS)('a view whose every word is hostile, at %s', (crm) => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await startShown(crm);
  }, 180_000);
  afterAll(() => shown.end());

  test('runs nothing, wherever it is unfolded', async () => {
    const page = await shown.open('hostile');
    await lookEverywhere(page);
    expect(await page.page.locator(FOREIGN).count()).toBe(0);
    expect(page.watched).toEqual({ faults: [], opened: [] });
    await page.close();
  });
});

const OUR_TAGS = ['p', 'br', 'ul', 'ol', 'li', 'b', 'strong', 'em', 'i', 'a', 'blockquote'];
const ACCOUNT = recordId('001', 30_009);
const HOSTILE_PAGES = { hubspot: '/hubspot/company/509', salesforce: `/salesforce/account/${ACCOUNT}` } as const;

/** A customer whose names are as hostile as his words. */
function hostileCustomer(crm: CrmName, { story: { world } }: Stage): object {
  const { csm, sales } = world.crm.people;
  if (crm === 'salesforce')
    return {
      records: {
        Account: [{ Id: ACCOUNT, Name: COMPANY, OwnerId: sales, CSM__c: csm }],
        Contact: [{ FirstName: NAME, LastName: '<b>Eve', Email: 'eve@hostile.example', AccountId: ACCOUNT }],
      },
    };
  return {
    companies: [{ id: '509', properties: { name: COMPANY, hubspot_owner_id: sales, csm_owner: csm } }],
    contacts: [{ id: '609', properties: { email: 'eve@hostile.example', firstname: NAME, lastname: '<b>Eve' } }],
    associations: [{ from: { type: 'contacts', id: '609' }, to: { type: 'companies', id: '509' }, typeId: 1 }],
  };
}
