import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { startHubspot, type RunningHubspot } from '../../../../sandbox/hubspot/start';
import type { BundleState } from '../../../../sandbox/preview/salesforce/build-card';
import { startPreview, type RunningPreview } from '../../../../sandbox/preview/start';
import { startSalesforce, type RunningSalesforce } from '../../../../sandbox/salesforce/start';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</script><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("http://evil.example")',
];
const PAYLOAD = HOSTILE.join(' ');
const ASSETS = path.join(__dirname, '../../../fixtures');

async function seed(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/__seed`, { method: 'POST', body: JSON.stringify(body), headers });
  if (!answer.ok) throw new Error(await answer.text());
}

const COMPANY = '21000000001';
const ACCOUNT = '0015g0000020001AAA';
const USER = '0055g0000020001AAA';

describe('the pages of the preview', () => {
  let hubspot: RunningHubspot;
  let salesforce: RunningSalesforce;
  let preview: RunningPreview;
  let bundle: BundleState = { state: 'building', line: '250 modules read' };

  beforeAll(async () => {
    [hubspot, salesforce] = await Promise.all([startHubspot(), startSalesforce()]);
    await seed(hubspot.url, {
      owners: [
        { id: '81', email: 'a@crm.example', firstName: 'Anna', lastName: PAYLOAD },
        { id: '82', email: 'gone@crm.example', firstName: 'Gone', lastName: 'Away', archived: true },
      ],
      companies: [{ id: COMPANY, properties: { name: PAYLOAD, domain: 'x.example' } }],
      tasks: [
        {
          id: '25000000001',
          properties: { hs_task_subject: PAYLOAD, hs_task_body: `<p>${PAYLOAD}</p>`, hs_timestamp: '1789000000000' },
        },
      ],
      associations: [
        { from: { type: 'tasks', id: '25000000001' }, to: { type: 'companies', id: COMPANY }, typeId: 192 },
      ],
    });
    await seed(salesforce.url, {
      users: [{ Id: USER, FirstName: 'Anna', LastName: 'Lind', Email: 'a@crm.example', IsActive: true }],
      records: {
        Account: [{ Id: ACCOUNT, Name: PAYLOAD, OwnerId: USER }],
        Task: [{ Subject: PAYLOAD, Description: PAYLOAD, WhatId: ACCOUNT, OwnerId: USER, Status: 'Not Started' }],
      },
    });
    preview = await startPreview({
      serviceUrl: 'http://127.0.0.1:9',
      hubspot: { url: hubspot.url, portalId: hubspot.portalId, clientSecret: 'secret', appId: 7 },
      salesforce: { url: salesforce.url, orgId: salesforce.orgId, cardKey: '' },
      bundles: { page: ASSETS, hubspot: ASSETS, salesforce: () => bundle },
    });
  });
  afterAll(async () => {
    await preview.close();
    await Promise.all([hubspot.close(), salesforce.close()]);
  });

  const PAGES = [
    '/',
    `/hubspot/company/${COMPANY}`,
    '/hubspot/tasks',
    `/salesforce/account/${ACCOUNT}`,
    '/salesforce/tasks',
  ];

  test.each(PAGES)('%s holds nothing that a record could run, and may run nothing itself', async (page) => {
    const answer = await fetch(`${preview.url}${page}`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).not.toMatch(/<script>|<img|<svg|onerror=alert\(1\)>/);
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((one) => !/^ (?:type="module" src="\/preview\/|type="application\/json")/.test(one))).toEqual(
      [],
    );
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('every record page says that it is a preview, and as whom it is seen', async () => {
    const text = await (await fetch(`${preview.url}/hubspot/company/${COMPANY}`)).text();
    expect(text).toContain('Preview: not HubSpot. The card is the real one; the page around it is ours.');
    expect(text).not.toContain('Gone Away');
    const lightning = await (await fetch(`${preview.url}/salesforce/account/${ACCOUNT}`)).text();
    expect(lightning).toContain('Preview: not Salesforce.');
    expect(lightning).toMatch(/<option value="0055g0000020001AAA" selected>Anna Lind/);
  });

  test('the Salesforce page waits for its card, and shows it once it is built', async () => {
    const waiting = await (await fetch(`${preview.url}/salesforce/account/${ACCOUNT}`)).text();
    expect(waiting).toContain('250 modules read');
    expect(waiting).toContain('salesforce-wait.js');
    bundle = { state: 'ready', dir: ASSETS };
    const ready = await (await fetch(`${preview.url}/salesforce/account/${ACCOUNT}`)).text();
    expect(ready).toContain('/preview/salesforce/bundle/card.js');
    await expect((await fetch(`${preview.url}/preview/salesforce/state`)).json()).resolves.toMatchObject({
      state: 'ready',
    });
  });

  test('what is not there is said, and a CRM that does not answer too', async () => {
    expect((await fetch(`${preview.url}/hubspot/company/1`)).status).toBe(404);
    expect((await fetch(`${preview.url}/nowhere`)).status).toBe(404);
    expect((await fetch(`${preview.url}/preview/assets/..%2f..%2fpackage.json`)).status).toBe(404);
    const alone = await startPreview({
      serviceUrl: 'http://127.0.0.1:9',
      hubspot: { url: 'http://127.0.0.1:9', portalId: 1, clientSecret: 's', appId: 7 },
      salesforce: null,
      bundles: { page: ASSETS, hubspot: ASSETS, salesforce: () => bundle },
    });
    expect((await fetch(`${alone.url}/hubspot/company/1`)).status).toBe(502);
    await alone.close();
  });

  test('what cannot be read is refused, without a word of this machine', async () => {
    const headers = { 'content-type': 'application/json' };
    const post = (body: string) => fetch(`${preview.url}/preview/hubspot/fetch`, { method: 'POST', headers, body });
    const long = JSON.stringify('x'.repeat(2_000_000));
    const answers = await Promise.all([post('{bad'), post(long), fetch(`${preview.url}/hubspot/company/%E0%A4%A`)]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    for (const answer of answers) expect(await answer.text()).toBe('This is no call of the preview.');
  });

  test('no foreign page reaches it, by a name that leads here or by a post', async () => {
    const statusOf = (headers: Record<string, string>, method = 'POST'): Promise<number> =>
      new Promise((resolve, reject) => {
        const { port } = new URL(preview.url);
        const sent = httpRequest(
          { host: '127.0.0.1', port, path: '/preview/hubspot/fetch', method, headers },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
          },
        );
        sent.on('error', reject);
        sent.end(method === 'POST' ? '{}' : undefined);
      });
    const json = { 'content-type': 'application/json' };
    const host = new URL(preview.url).host;
    await expect(statusOf({ ...json, host: 'rebound.example' })).resolves.toBe(403);
    await expect(statusOf({ ...json, host, origin: 'https://evil.example' })).resolves.toBe(403);
    await expect(statusOf({ 'content-type': 'text/plain', host })).resolves.toBe(403);
    await expect(statusOf({ ...json, host, origin: `http://${host}` })).resolves.toBe(400);
  });

  test('the data service gives records as Lightning does', async () => {
    const ask = async (kind: string, query: object): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify(query);
      return (await fetch(`${preview.url}/preview/salesforce/${kind}`, { method: 'POST', headers, body })).json();
    };
    await expect(
      ask('record', { recordId: ACCOUNT, fields: ['Account.Name', 'Account.Owner.Name'] }),
    ).resolves.toMatchObject({
      ...{ apiName: 'Account', id: ACCOUNT },
      fields: { Name: { value: PAYLOAD }, Owner: { value: { fields: { Name: { value: 'Anna Lind' } } } } },
    });
    const list = { parentRecordId: ACCOUNT, relatedListId: 'Detractor_Cases__r', fields: ['Detractor_Case__c.Id'] };
    await expect(ask('related', list)).resolves.toEqual({ records: [], count: 0 });
    await expect(ask('related', { ...list, relatedListId: 'Others__r' })).resolves.toHaveProperty('message');
  });
});
