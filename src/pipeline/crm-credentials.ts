import { z } from 'zod';
import type { MachineTime, TenantCredentials } from '../ports';
import type { Db } from '../sql-port';
import type { SetupStore } from '../store-ports';

export const crmCredentialsSchema = z.discriminatedUnion('kind', [
  /** A private app's or service key's token: it has no end, and nothing to renew it with. */
  z.strictObject({ kind: z.literal('static'), accessToken: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('oauth'),
    refreshToken: z.string().min(1),
    accessToken: z.string().nullable().default(null),
    /** Machine time, ms. */
    expiresAt: z.number().default(0),
  }),
]);
export type CrmCredentials = z.infer<typeof crmCredentialsSchema>;

/** A token is renewed this long before its end, so that it does not end under a request. ms. */
const EARLY_MS = 60_000;

export interface CredentialParts {
  readonly db: Db;
  readonly setup: SetupStore;
  readonly now: MachineTime;
  /** Asks the vendor; null = the refresh token is dead. */
  readonly refresh: (refreshToken: string) => Promise<Omit<Extract<CrmCredentials, { kind: 'oauth' }>, 'kind'> | null>;
}

/**
 * The credentials of a tenant's CRM. Only the holder of its crm lane asks, so one process renews at a time; a new pair
 * is stored by compare-and-set before it is used, and where somebody was faster, his is used.
 */
export function crmCredentials(parts: CredentialParts, tenantId: number): TenantCredentials {
  async function read(): Promise<{ readonly held: CrmCredentials; readonly version: number }> {
    const secret = await parts.setup.secret(parts.db, tenantId, 'crm');
    if (secret === null) throw new Error(`tenant ${tenantId} has no credentials: connect it again`);
    return { held: crmCredentialsSchema.parse(JSON.parse(secret.value)), version: secret.version };
  }

  async function renewed(refused: string | null): Promise<string | null> {
    const { held, version } = await read();
    if (held.kind === 'static') return null;
    if (held.accessToken !== null && held.accessToken !== refused && held.expiresAt > parts.now())
      return held.accessToken;
    const fresh = await parts.refresh(held.refreshToken);
    if (fresh === null) return null;
    const { accessToken, refreshToken, expiresAt } = fresh;
    const value = JSON.stringify({ kind: 'oauth', accessToken, refreshToken, expiresAt });
    const stored = await parts.setup.saveSecret(parts.db, tenantId, { name: 'crm', value, expected: version });
    return stored ? accessToken : currentToken((await read()).held);
  }

  return {
    accessToken: async () => {
      const { held } = await read();
      if (held.kind === 'static' || held.expiresAt - EARLY_MS > parts.now()) return currentToken(held) ?? '';
      return (await renewed(held.accessToken)) ?? '';
    },
    renew: (refused) => renewed(refused),
  };
}

function currentToken(held: CrmCredentials): string | null {
  return held.accessToken;
}
