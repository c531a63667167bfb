import { cardOf, send, signerOf } from './card';
import { BOB, beginStory, type Story } from './story';

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)> </style>';

describe('what an auditor and an eraser get', () => {
  let story: Story;
  beforeAll(async () => {
    const managers = { '101': '102', '103': '102' };
    const people = { programOwner: '104', productLiaison: '103', managers, admins: ['104'] };
    story = await beginStory('hubspot', { settings: { people } });
    await story.world.send({ response_id: 'r2', score: 1, comment: HOSTILE, respondent: BOB });
    await story.world.settle();
  });
  afterAll(() => story.end());

  const hostile = async (): Promise<string> =>
    (await story.world.crm.cases()).find(({ verbatim }) => verbatim.includes('alert(1)'))?.key ?? '';

  test('evidence is a page in which nothing of a customer is markup, and nothing may run', async () => {
    const sign = await signerOf(story.world, story.world.crm.people.csm);
    const call = sign({ target: `/v1/card/cases/${await hostile()}/evidence?format=html` });
    const response = await send(story.world.service.url ?? '', call);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']{44}'; base-uri 'none'; .*sandbox$/,
    );
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/<script|<img/);
  });

  test('a person is erased by an admin only, and is gone from the card; the chain holds', async () => {
    const who = { email: BOB.email };
    await expect(story.csm.post('/v1/settings/erase', who)).resolves.toMatchObject({
      ...{ ok: false, code: 'not_allowed', input: who },
    });
    const admin = await cardOf(story.world, story.world.crm.people.program);
    const erased = await admin.post('/v1/settings/erase', who);
    expect(erased).toMatchObject({ ok: true, dryRun: false, erased: { responses: 2 } });
    const view = await story.csm.get(`/v1/card/cases/${story.caseKey}`);
    expect(view).toMatchObject({ ok: true, case: { personal: { verbatim: null, contactName: null } } });
    expect(JSON.stringify(view)).not.toMatch(/Bob|dashboard/);
    const { loop } = story.world.service.app;
    await expect(loop.stores.cases.verifyChains(loop.db, story.world.tenantId)).resolves.toBeNull();
  });
});
