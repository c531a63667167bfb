import { startHubspot } from '../../sandbox/hubspot/start';
import { startSalesforce, type RunningSalesforce } from '../../sandbox/salesforce/start';
import type { Tenant } from '../../src/store-ports';
import { startTenantGate, tokenOf, type TenantGate } from './tenant-gate';

/** One emulated CRM behind a gate, as many tenants see it. */
export interface Crowd {
  readonly crm: Tenant['crm'];
  readonly gate: TenantGate;
  /** Points the service at the gate. */
  readonly env: Readonly<Record<string, string>>;
  readonly settings: object;
  readonly orgIdOf: (name: string) => string;
  /** Two people of one customer; whatever is read of the second one can be poisoned. */
  readonly emails: { readonly plain: string; readonly poison: string };
  /** Of the cases that stand in the CRM. */
  readonly caseKeys: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const EMAILS = { plain: 'ann@acme.example', poison: 'bob@acme.example' };
const OWNER = '104';
const PETRA = '005000000000104AAA';
const ACME = '001000000000501AAA';

async function hubspotCrowd(): Promise<Crowd> {
  const hubspot = await startHubspot({ limitPer10s: null });
  await post(`${hubspot.url}/__seed`, {
    owners: [{ id: OWNER, email: 'petra@crm.example', firstName: 'Petra', lastName: 'Test' }],
    companies: [{ id: '501', properties: { name: 'Acme GmbH', hubspot_owner_id: OWNER } }],
    contacts: [
      { id: '601', properties: { email: EMAILS.plain, firstname: 'Ann', lastname: 'Lee' } },
      { id: '602', properties: { email: EMAILS.poison, firstname: 'Bob', lastname: 'Ray', jobtitle: 'CFO' } },
    ],
    associations: ['601', '602'].map((id) => ({
      from: { type: 'contacts', id },
      to: { type: 'companies', id: '501' },
      typeId: 1,
    })),
  });
  const gate = await startTenantGate({
    url: hubspot.url,
    token: hubspot.token,
    isGrant: (path) => path.endsWith('/token'),
    grant: (name) => ({ access_token: tokenOf(name), refresh_token: tokenOf(name), expires_in: 1800 }),
    refusals: {
      rate_limited: { status: 429, body: { status: 'error', policyName: 'TEN_SECONDLY_ROLLING' } },
      unauthorized: { status: 401, body: { status: 'error', category: 'EXPIRED_AUTHENTICATION' } },
    },
    poison: (text) => text.replaceAll('"jobtitle":"CFO"', String.raw`"jobtitle":"C\u0000O"`),
  });
  return {
    crm: 'hubspot',
    gate,
    env: { HUBSPOT_BASE_URL: gate.url, HUBSPOT_CLIENT_ID: 'app', HUBSPOT_CLIENT_SECRET: 'app-secret-of-the-crowd' },
    settings: settingsFor(OWNER),
    orgIdOf: (name) => name.replace('n', '9000'),
    emails: EMAILS,
    caseKeys: async () => {
      const { results } = (await (await fetch(`${hubspot.url}/__records/detractor_case`)).json()) as {
        results: readonly { properties: Record<string, string> }[];
      };
      return results.map(({ properties }) => properties['detractor_case_key'] ?? '');
    },
    close: async () => {
      await gate.close();
      await hubspot.close();
    },
  };
}

async function salesforceCrowd(): Promise<Crowd> {
  const salesforce = await startSalesforce();
  await post(`${salesforce.url}/__seed`, {
    users: [{ Id: PETRA, FirstName: 'Petra', LastName: 'Test', Email: 'petra@crm.example' }],
    records: {
      Account: [{ Id: ACME, Name: 'Acme GmbH', OwnerId: PETRA }],
      Contact: [
        { FirstName: 'Ann', LastName: 'Lee', Email: EMAILS.plain, AccountId: ACME },
        { FirstName: 'Bob', LastName: 'Ray', Email: EMAILS.poison, AccountId: ACME, Title: 'CFO' },
      ],
    },
  });
  const token = await salesforceToken(salesforce);
  const gate = await startTenantGate({
    url: salesforce.url,
    token,
    isGrant: (path) => path === '/services/oauth2/token',
    grant: (name, base) => ({
      access_token: tokenOf(name),
      refresh_token: tokenOf(name),
      instance_url: base,
      id: `${base}/id/${salesforce.orgId}/${salesforce.userId}`,
      token_type: 'Bearer',
      issued_at: '1789000000000',
      signature: 'c2lnbmF0dXJl',
      scope: 'api refresh_token',
    }),
    refusals: {
      rate_limited: {
        status: 403,
        body: [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }],
      },
      unauthorized: { status: 401, body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }] },
    },
    poison: (text) => text.replaceAll('"Title":"CFO"', String.raw`"Title":"C\u0000O"`),
  });
  return {
    crm: 'salesforce',
    gate,
    env: {
      SALESFORCE_LOGIN_URL: gate.url,
      SALESFORCE_CLIENT_ID: 'app',
      SALESFORCE_CLIENT_SECRET: 'app-secret-of-the-crowd',
    },
    settings: settingsFor(PETRA),
    orgIdOf: (name) => `00D000000000${name.slice(1).padStart(3, '0')}AAA`,
    emails: EMAILS,
    caseKeys: async () => {
      const { results } = (await (await fetch(`${salesforce.url}/__records/Detractor_Case__c`)).json()) as {
        results: readonly { External_Key__c: string }[];
      };
      return results.map(({ External_Key__c: key }) => key);
    },
    close: async () => {
      await gate.close();
      await salesforce.close();
    },
  };
}

/** A token of the emulated org itself, for everybody behind the gate. */
async function salesforceToken({ url, clientId, clientSecret }: RunningSalesforce): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const response = await fetch(`${url}/services/oauth2/token`, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}

function settingsFor(programOwner: string): object {
  return {
    timeZone: 'Europe/Berlin',
    mapping: { arr: null, accountCsm: null, attributes: {} },
    people: { programOwner, productLiaison: null },
    holdS: 0,
  };
}

async function post(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}

/** Every CRM a crowd can be put before. */
export const CROWDS: readonly (readonly [string, () => Promise<Crowd>])[] = [
  ['HubSpot', hubspotCrowd],
  ['Salesforce', salesforceCrowd],
];
