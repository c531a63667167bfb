import path from 'node:path';
import type { BundleState } from '../../sandbox/preview/salesforce/build-card';
import { startPreview, type RunningPreview } from '../../sandbox/preview/start';
import { cardKeys } from '../../src/pipeline/settings/card-key';
import { neverLogged } from '../harness/suite-log';
import { CARD_SECRET } from './card-secret';
import { beginStory, type Story } from './story';

const NO_BUNDLE: BundleState = { state: 'missing', line: '' };
const DIR = path.join(__dirname, '../fixtures');

interface CardAnswer {
  readonly ok: boolean;
  readonly code?: string;
  readonly case?: { readonly caseKey: string; readonly seq: number; readonly status: string } | null;
  readonly repeated?: boolean;
}

describe.each(['hubspot', 'salesforce'] as const)('the preview of a running service, at %s', (crm) => {
  let story: Story;
  let preview: RunningPreview;
  let accountId = '';
  beforeAll(async () => {
    story = await beginStory(crm);
    const { service, tenantId, crm: world } = story.world;
    const { loop } = service.app;
    const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
    const [cardKey = ''] = await cardKeys(loop, tenantId);
    neverLogged(cardKey);
    const orgId = tenant?.orgId ?? '';
    preview = await startPreview({
      serviceUrl: service.url ?? '',
      hubspot:
        crm === 'hubspot' ? { url: world.url, portalId: Number(orgId), clientSecret: CARD_SECRET, appId: 7 } : null,
      salesforce: crm === 'salesforce' ? { url: world.url, orgId, cardKey } : null,
      bundles: { page: DIR, hubspot: DIR, salesforce: () => NO_BUNDLE },
    });
    const start = await (await fetch(preview.url)).text();
    accountId = /\/(?:hubspot\/company|salesforce\/account)\/(\w+)\?as=/.exec(start)?.[1] ?? '';
  });
  afterAll(async () => {
    await preview.close();
    await story.end();
  });

  const login = async (): Promise<string> => {
    const { loop } = story.world.service.app;
    const users = (await loop.stores.tenants.directory(loop.db, story.world.tenantId))?.users ?? [];
    const csm = users.find(({ id }) => id === story.world.crm.people.csm);
    return csm?.loginId ?? csm?.id ?? '';
  };
  const post = async (route: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${preview.url}${route}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  /** As the card of this CRM asks: by the proxy, or by the Apex class. */
  const card = async (as: string, target: string, body?: object): Promise<CardAnswer> => {
    if (crm === 'hubspot') {
      const url = `${story.world.service.url ?? ''}${target}`;
      const sent = { as, url, ...(body === undefined ? {} : { method: 'POST', body }) };
      return ((await post('/preview/hubspot/fetch', sent)) as { responseBody: CardAnswer }).responseBody;
    }
    const [method, parameters] =
      body === undefined ? ['ask', { target }] : ['tell', { target, body: JSON.stringify(body) }];
    const answer = (await post(`/preview/salesforce/apex/${method}`, { as, parameters })) as { value: string };
    return JSON.parse(answer.value) as CardAnswer;
  };

  test('the start page leads to the account, whose page has the task and is seen as its owner', async () => {
    expect(accountId).not.toBe('');
    const page = crm === 'hubspot' ? `/hubspot/company/${accountId}` : `/salesforce/account/${accountId}`;
    const text = await (await fetch(`${preview.url}${page}`)).text();
    expect(text).toContain('Reach out: NPS 4/10');
    expect(text).toContain(`value="${await login()}" selected`);
  });

  test('the card reads the case, in the name of who looks', async () => {
    const view = await card(await login(), `/v1/card/view?account=${accountId}`);
    expect(view).toMatchObject({ ok: true, case: { caseKey: story.caseKey, status: 'open' } });
  });

  test('a command is done once, however often it is sent', async () => {
    const command = { kind: 'touch', channel: 'call', result: 'attempted', at: '2026-09-15T08:00:00Z', note: null };
    const body = {
      ...{ requestId: 'from-the-preview', caseKey: story.caseKey, command },
      record: { type: 'account', id: accountId },
    };
    const first = await card(await login(), '/v1/card/commands', body);
    expect(first).toMatchObject({ ok: true, repeated: false });
    await expect(card(await login(), '/v1/card/commands', body)).resolves.toMatchObject({ ok: true, repeated: true });
    await expect(story.shown()).resolves.toMatchObject({ status: 'contacted', activities: ['call by csm'] });
  });
});
