import type { Config } from './config';
import { openHubspot, readHubspotPortal } from './crm-adapters/hubspot/open-hubspot';
import { refreshHubspotToken } from './crm-adapters/hubspot/oauth';
import type { HubspotEnv } from './crm-adapters/hubspot/transport';
import { fetchSalesforceToken, type TokenResult } from './crm-adapters/salesforce/oauth';
import { openSalesforce, readSalesforceOrg } from './crm-adapters/salesforce/open-salesforce';
import type { SalesforceEnv } from './crm-adapters/salesforce/transport';
import { SetupError } from './errors';
import type { Log } from './log-port';
import type { CrmCredentials, CrmGrant, RenewableCredentials } from './pipeline/crm/crm-credentials';
import { CrmUnavailable, type CrmAccess, type OpenCrm } from './ports';
import type { Tenant } from './store-ports';

/** Who an org turns out to be, and what to keep so that the service can log in there again. */
export interface CrmIdentity {
  readonly orgId: string;
  readonly access: CrmAccess;
  readonly credentials: CrmCredentials;
}

/** A vendor of CRMs, as the service is configured for it. */
export interface CrmVendor {
  readonly open: OpenCrm;
  /** Fetches the next token for stored credentials; null = they are dead. @throws CrmUnavailable */
  readonly grant: (held: RenewableCredentials) => Promise<CrmGrant | null>;
  /** Logs in with what the settings of the process hold. @throws SetupError, CrmUnavailable, CrmAuthLost */
  readonly identify: () => Promise<CrmIdentity>;
}

export type CrmVendors = { readonly [crm in Tenant['crm']]: CrmVendor };

interface VendorParts {
  readonly config: Config;
  readonly log: Log;
  /** For one request, body included. */
  readonly timeoutMs: number;
}

/** The CRMs the service can talk to; nothing is sent before one is asked. */
export function crmVendors(parts: VendorParts): CrmVendors {
  return { hubspot: hubspotVendor(parts), salesforce: salesforceVendor(parts) };
}

function hubspotVendor({ config, log, timeoutMs }: VendorParts): CrmVendor {
  const { baseUrl, apiVersion, client, accessToken } = config.hubspot;
  const env: HubspotEnv = { baseUrl, apiVersion, timeoutMs, now: Date.now, log };
  return {
    open: openHubspot(env),
    grant: async (held) => {
      if (client === null || held.kind !== 'oauth') return null;
      const app = { clientId: client.id, clientSecret: client.secret, refreshToken: held.refreshToken };
      const result = await refreshHubspotToken({ baseUrl, apiVersion, ...app, now: Date.now });
      return result.dead ? null : { ...result, instanceUrl: null };
    },
    identify: async () => {
      if (accessToken === null)
        throw new SetupError('HUBSPOT_ACCESS_TOKEN is not set: it is the token of your app in the portal');
      const { portalId } = await readHubspotPortal(env, accessToken);
      return {
        orgId: portalId,
        access: { token: accessToken, instanceUrl: null },
        credentials: { kind: 'static', accessToken },
      };
    },
  };
}

function salesforceVendor({ config, log, timeoutMs }: VendorParts): CrmVendor {
  const { loginUrl, apiVersion, client } = config.salesforce;
  const fetchToken = (app: NonNullable<typeof client>, refreshToken: string | null): Promise<TokenResult> =>
    fetchSalesforceToken({ loginUrl, clientId: app.id, clientSecret: app.secret, refreshToken, now: Date.now });
  const env: SalesforceEnv = { loginUrl, apiVersion, timeoutMs, now: Date.now, log };
  return {
    open: openSalesforce(env),
    grant: async (held) => {
      const result =
        client === null ? DEAD : await fetchToken(client, held.kind === 'oauth' ? held.refreshToken : null);
      return result.dead ? null : result;
    },
    identify: async () => {
      if (client === null)
        throw new SetupError('SALESFORCE_CLIENT_ID and SALESFORCE_CLIENT_SECRET are not set: they are of your app');
      const result = await fetchToken(client, null).catch((error: unknown) => {
        if (!(error instanceof CrmUnavailable)) throw error;
        throw new CrmUnavailable(`${error.message}; is SALESFORCE_LOGIN_URL right?`, error.retryAt);
      });
      if (result.dead) {
        const fix = FIXES[result.reason] ?? CHECK_THE_APP;
        throw new SetupError(`Salesforce gives this app no token (${result.reason}): ${fix}`);
      }
      const { accessToken, instanceUrl, expiresAt } = result;
      const access = { token: accessToken, instanceUrl };
      return {
        orgId: result.orgId ?? (await readSalesforceOrg(env, access)).orgId,
        access,
        credentials: { kind: 'client_credentials', accessToken, instanceUrl, expiresAt },
      };
    },
  };
}

const DEAD = { dead: true } as const;
/** What to put right, by Salesforce's code. */
const FIXES: { readonly [reason: string]: string } = {
  invalid_client: 'SALESFORCE_CLIENT_SECRET has to be the consumer secret of the app that SALESFORCE_CLIENT_ID names',
  invalid_client_id: 'SALESFORCE_CLIENT_ID has to be the consumer key of an app in the org of SALESFORCE_LOGIN_URL',
};
const CHECK_THE_APP =
  'SALESFORCE_LOGIN_URL has to be the My Domain of the org, and the app has to allow the client credentials flow';
