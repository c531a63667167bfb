/** Why a bearer token does not open the door; `ok` when it does. */
export type TokenState = 'ok' | 'missing' | 'unknown' | 'expired';

export interface AccessToken {
  readonly token: string;
  readonly refreshToken: string | null;
  readonly expiresAt: number;
}

interface Code {
  readonly redirectUri: string;
  readonly expiresAt: number;
}

export interface TokenStore {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly staticToken: string;
  readonly firstRefreshToken: string;
  readonly check: (authorization: string | undefined, now: number) => TokenState;
  readonly issueAccess: (refreshToken: string | null, expiresAt: number) => AccessToken;
  readonly issueRefresh: () => string;
  readonly knowsRefresh: (token: string) => boolean;
  readonly access: (token: string) => AccessToken | undefined;
  /** Ends a refresh token that was exchanged for its successor; access tokens made from it live on. */
  readonly retire: (token: string) => void;
  /** Kills an access token, or a refresh token with the access tokens made from it. */
  readonly revoke: (token: string) => void;
  /** Ends an access token's life as if its time had run out; false for the static token, which has none. */
  readonly expire: (token: string, now: number) => boolean;
  readonly issueCode: (redirectUri: string, expiresAt: number) => string;
  /** The redirect URI the code was issued for; a code works once. */
  readonly redeemCode: (code: string, now: number) => string | null;
}

export function bearerOf(authorization: string | undefined): string | null {
  return authorization?.match(/^Bearer (.+)$/i)?.[1] ?? null;
}

/** HubSpot advises room for tokens of 300 characters and more, so these are long enough to catch a short column. */
function longToken(serial: number): string {
  return `sandbox-access-${serial}-`.padEnd(320, 'x');
}

/** The codes of the consent redirect. */
function createCodes(next: () => number): Pick<TokenStore, 'issueCode' | 'redeemCode'> {
  const codes = new Map<string, Code>();
  return {
    issueCode: (redirectUri, expiresAt) => {
      const code = `sandbox-code-${next()}`;
      codes.set(code, { redirectUri, expiresAt });
      return code;
    },
    redeemCode: (code, now) => {
      const known = codes.get(code);
      codes.delete(code);
      return known !== undefined && known.expiresAt > now ? known.redirectUri : null;
    },
  };
}

export function createTokenStore(portalId: number): TokenStore {
  const access = new Map<string, AccessToken>();
  const refresh = new Set<string>();
  let serial = 0;
  const next = (): number => {
    serial += 1;
    return serial;
  };
  const staticToken = `sandbox-static-${portalId}`;
  const firstRefreshToken = `sandbox-refresh-${portalId}`;
  refresh.add(firstRefreshToken);
  return {
    clientId: `sandbox-client-${portalId}`,
    clientSecret: `sandbox-secret-${portalId}`,
    staticToken,
    firstRefreshToken,
    check: (authorization, now) => {
      const token = bearerOf(authorization);
      if (token === null) return 'missing';
      if (token === staticToken) return 'ok';
      const known = access.get(token);
      if (known === undefined) return 'unknown';
      return known.expiresAt > now ? 'ok' : 'expired';
    },
    issueAccess: (refreshToken, expiresAt) => {
      const issued = { token: longToken(next()), refreshToken, expiresAt };
      access.set(issued.token, issued);
      return issued;
    },
    issueRefresh: () => {
      const issued = `${firstRefreshToken}-${next()}`;
      refresh.add(issued);
      return issued;
    },
    knowsRefresh: (token) => refresh.has(token),
    access: (token) => access.get(token),
    retire: (token) => {
      refresh.delete(token);
    },
    revoke: (token) => {
      access.delete(token);
      if (!refresh.delete(token)) return;
      for (const issued of access.values()) if (issued.refreshToken === token) access.delete(issued.token);
    },
    expire: (token, now) => {
      const known = access.get(token);
      if (known !== undefined) access.set(token, { ...known, expiresAt: now });
      return known !== undefined;
    },
    ...createCodes(next),
  };
}
