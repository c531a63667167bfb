// HubSpot's own checks of a project, without an account: node scripts/check-hubspot-project.mjs [project folder]
// HubSpot hands out the schemas of its components only to who is signed in, so that one request is answered with schemas of
// OURS: a green run is not `hs project validate`.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nock from 'nock';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const https = { type: 'string', pattern: '^https://(?!localhost)[^/]+$' };
const flag = { type: 'boolean' };
const closed = (required, properties) => ({ type: 'object', required, properties, additionalProperties: false });
const subscription = (required, properties) => ({
  type: 'array',
  items: closed(['subscriptionType', 'active', ...required], { subscriptionType: text, active: flag, ...properties }),
});

/** What HubSpot's documentation and templates show of the components we use; a type that is not in here is refused. */
const SCHEMAS = {
  APPLICATION: closed(['name', 'description', 'distribution', 'auth', 'permittedUrls', 'support'], {
    name: text,
    description: text,
    distribution: { enum: ['private', 'marketplace'] },
    auth: closed(['type', 'requiredScopes'], {
      type: { enum: ['oauth', 'static'] },
      redirectUrls: { type: 'array', items: { type: 'string', format: 'uri' } },
      // An app that asks for sensitive data may not use hubspot.fetch, which the cards live on.
      requiredScopes: { type: 'array', items: { type: 'string', not: { pattern: 'sensitive' } } },
      optionalScopes: { type: 'array', items: { type: 'string', not: { pattern: 'sensitive' } } },
      conditionallyRequiredScopes: texts,
    }),
    permittedUrls: closed(['fetch'], {
      fetch: { type: 'array', minItems: 1, items: https },
      iframe: texts,
      img: texts,
    }),
    support: closed(['supportEmail'], {
      supportEmail: { type: 'string', format: 'email' },
      documentationUrl: https,
      supportUrl: https,
      supportPhone: text,
    }),
  }),
  CARD: closed(['name', 'location', 'entrypoint', 'objectTypes'], {
    name: text,
    description: text,
    location: { enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'] },
    entrypoint: { type: 'string', pattern: '^/app/cards/.+\\.(jsx|tsx|js|ts)$' },
    objectTypes: { type: 'array', minItems: 1, items: text },
  }),
  WEBHOOKS: closed(['settings', 'subscriptions'], {
    settings: closed(['targetUrl', 'maxConcurrentRequests'], {
      targetUrl: { type: 'string', pattern: '^https://(?!localhost)' },
      maxConcurrentRequests: { type: 'integer', minimum: 5 },
    }),
    subscriptions: closed([], {
      crmObjects: subscription(['objectType'], { objectType: text, propertyName: text }),
      legacyCrmObjects: subscription([], { propertyName: text }),
      hubEvents: subscription([], {}),
    }),
  }),
};

const project = path.resolve(process.argv[2] ?? 'extension-ui/hubspot');
const home = mkdtempSync(path.join(tmpdir(), 'hubspot-home-'));

/** A home of its own, before HubSpot's modules look for one: they ask for an account, and never get near it. */
function pretendAccount() {
  process.env.HOME = home;
  mkdirSync(path.join(home, '.hscli'));
  const expiresAt = '2036-01-01T00:00:00Z';
  const account = {
    ...{ name: 'offline', accountId: 12345, env: 'prod', accountType: 'DEVELOPER_TEST' },
    ...{
      authType: 'personalaccesskey',
      personalAccessKey: 'none',
      auth: { tokenInfo: { accessToken: 'none', expiresAt } },
    },
  };
  writeFileSync(
    path.join(home, '.hscli', 'config.yml'),
    JSON.stringify({ defaultAccount: 12345, allowUsageTracking: false, accounts: [account] }),
  );
  nock.disableNetConnect();
  nock('https://api.hubapi.com')
    .persist()
    .get(/^\/project-components-external\/project-schemas\/v3\//)
    .reply(200, SCHEMAS);
}

/** What HubSpot's check does not look at. */
function* ownFindings(sources, { nodes, skipped }) {
  for (const file of skipped)
    yield `HubSpot would ignore ${JSON.stringify(file)}: it has to lie in the folder of its kind`;
  for (const { uid, config } of nodes) {
    if (config.entrypoint === undefined) continue;
    if (!existsSync(path.join(sources, config.entrypoint))) yield `${uid}: there is no ${config.entrypoint}`;
  }
}

async function check() {
  const { parseProjectConfig } = await import('@hubspot/project-parsing-lib/projects');
  const { translate } = await import('@hubspot/project-parsing-lib/translate');
  const { srcDir, platformVersion } = parseProjectConfig(project);
  const projectSourceDir = path.join(project, srcDir);
  const { intermediateRepresentation, skippedHsMetaFiles: skipped = [] } = await translate(
    { projectSourceDir, platformVersion, accountId: 12345 },
    { skipValidation: false, profile: 'example' },
  );
  const nodes = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid);
  const findings = [...ownFindings(projectSourceDir, { nodes, skipped })];
  if (findings.length > 0) throw new Error(findings.join('\n'));
  return nodes;
}

pretendAccount();
try {
  const nodes = await check();
  for (const { uid, componentType } of nodes) console.log(`${componentType} ${uid}`);
  console.log('Checked with schemas of our own: this is not `hs project validate`.');
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
