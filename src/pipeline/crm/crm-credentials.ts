import { z } from 'zod';
import { CrmUnavailable, type CrmAccess, type MachineTime, type TenantCredentials } from '../../ports';
import type { Db } from '../../sql-port';
import type { SetupStore } from '../../store-ports';

/** What every renewable kind holds of its last renewal. */
const renewable = {
  accessToken: z.string().nullable().default(null),
  instanceUrl: z.string().nullable().default(null),
  /** Machine time, ms; null = the vendor does not say: good until it is refused. */
  expiresAt: z.number().nullable().default(0),
};

export const crmCredentialsSchema = z.discriminatedUnion('kind', [
  /** A private app's or service key's token: it has no end, and nothing to renew it with. */
  z.strictObject({ kind: z.literal('static'), accessToken: z.string().min(1) }),
  z.strictObject({ kind: z.literal('oauth'), refreshToken: z.string().min(1), ...renewable }),
  /** The app's own id and secret fetch the next token: nothing here can be lost. */
  z.strictObject({ kind: z.literal('client_credentials'), ...renewable }),
]);
export type CrmCredentials = z.infer<typeof crmCredentialsSchema>;
export type RenewableCredentials = Exclude<CrmCredentials, { kind: 'static' }>;

/** What a vendor hands out for credentials that can be renewed. */
export interface CrmGrant {
  readonly accessToken: string;
  /** The one to keep; null = this kind has none. */
  readonly refreshToken: string | null;
  readonly instanceUrl: string | null;
  /** Machine time, ms; null = not said. */
  readonly expiresAt: number | null;
}

/** A token is renewed this long before its end, so that it does not end under a request. ms. */
const EARLY_MS = 60_000;

/** A 401 that lasts is answered with one renewal in this time, whoever asks. ms. */
const GAP_MS = 60_000;

export interface CredentialParts {
  readonly db: Db;
  readonly setup: SetupStore;
  readonly now: MachineTime;
  /** Least time between two renewals; a minute unless a test is in a hurry. ms. */
  readonly gapMs?: number | undefined;
  /** Asks the vendor; null = nothing can be had with these any more. */
  readonly grant: (held: RenewableCredentials) => Promise<CrmGrant | null>;
}

/**
 * The credentials of a tenant's CRM. A renewal is claimed in the database first, and the next one is due only a minute
 * later; HTTP runs outside any transaction; the new pair is stored by compare-and-set before it is used, and where
 * somebody was faster, his is used. A process killed between the vendor's answer and the commit has lost a refresh token
 * that rotates: the tenant has to be connected again, which `status` says.
 */
export function crmCredentials(parts: CredentialParts, tenantId: number): TenantCredentials {
  async function read(): Promise<{ readonly held: CrmCredentials; readonly version: number }> {
    const secret = await parts.setup.secret(parts.db, tenantId, 'crm');
    if (secret === null) throw new Error(`tenant ${tenantId} has no credentials: connect it again`);
    return { held: crmCredentialsSchema.parse(JSON.parse(secret.value)), version: secret.version };
  }

  /** @throws CrmUnavailable while the renewal of somebody else is young */
  async function claim(): Promise<void> {
    const waitMs = await parts.setup.claimRenewal(parts.db, tenantId, { name: 'crm', gapMs: parts.gapMs ?? GAP_MS });
    if (waitMs > 0) throw new CrmUnavailable('the token was renewed a moment ago', parts.now() + waitMs);
  }

  async function renewed(refused: string | null, claimed = false): Promise<CrmAccess | null> {
    const { held, version } = await read();
    if (held.kind === 'static') return null;
    if (held.accessToken !== refused && isGood(held, parts.now())) return accessOf(held);
    if (!claimed) {
      await claim();
      // Read anew: a process that slept may hold a refresh token that is used up, and a vendor may punish its second use.
      return renewed(refused, true);
    }
    const grant = await parts.grant(held);
    if (grant === null) return null;
    const value = JSON.stringify(withGrant(held, grant));
    const stored = await parts.setup.saveSecret(parts.db, tenantId, { name: 'crm', value, expected: version });
    return stored ? grantAccess(grant) : accessOf((await read()).held);
  }

  /** Two requests that are under way together find the token dead together, and one renewal is for both. */
  const running = new Map<string | null, Promise<CrmAccess | null>>();
  function renewedOnce(refused: string | null): Promise<CrmAccess | null> {
    const renewal = running.get(refused) ?? renewed(refused).finally(() => running.delete(refused));
    running.set(refused, renewal);
    return renewal;
  }

  return {
    access: async () => {
      const { held } = await read();
      if (held.kind === 'static' || isGood(held, parts.now() + EARLY_MS)) return accessOf(held) ?? NONE;
      try {
        return (await renewedOnce(held.accessToken)) ?? NONE;
      } catch (error) {
        // Not to be had now: as long as the old one holds, nothing is lost.
        const access = isGood(held, parts.now()) ? accessOf(held) : null;
        if (access === null || !(error instanceof CrmUnavailable)) throw error;
        return access;
      }
    },
    renew: (refused) => renewedOnce(refused),
  };
}

/** Sent as it is, so that the vendor's own refusal decides what happens next. */
const NONE: CrmAccess = { token: '', instanceUrl: null };

function isGood({ accessToken, expiresAt }: RenewableCredentials, at: number): boolean {
  return accessToken !== null && (expiresAt === null || expiresAt > at);
}

function accessOf(held: CrmCredentials): CrmAccess | null {
  if (held.kind === 'static') return { token: held.accessToken, instanceUrl: null };
  return held.accessToken === null ? null : { token: held.accessToken, instanceUrl: held.instanceUrl };
}

function grantAccess({ accessToken, instanceUrl }: CrmGrant): CrmAccess {
  return { token: accessToken, instanceUrl };
}

function withGrant(held: RenewableCredentials, grant: CrmGrant): RenewableCredentials {
  const { accessToken, instanceUrl, expiresAt } = grant;
  const fresh = { accessToken, instanceUrl: instanceUrl ?? held.instanceUrl, expiresAt };
  if (held.kind === 'client_credentials') return { kind: held.kind, ...fresh };
  return { kind: held.kind, refreshToken: grant.refreshToken ?? held.refreshToken, ...fresh };
}
