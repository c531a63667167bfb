import { createHash } from 'node:crypto';

/** Why a session does not open the door; `ok` when it does. */
type TokenState = 'ok' | 'missing' | 'dead';

interface Session {
  readonly userId: string;
  readonly refreshToken: string | null;
  readonly expiresAt: number;
}

interface Consent {
  readonly redirectUri: string;
  /** S256 of the verifier, or null when the client did not use PKCE. */
  readonly challenge: string | null;
  readonly userId: string;
  readonly expiresAt: number;
}

export interface TokenStore {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly firstRefreshToken: string;
  /** A session that never ends, for tests and tools. */
  readonly staticToken: string;
  readonly check: (authorization: string | undefined, now: number) => TokenState;
  /** Whose session it is; undefined for a dead or unknown one. */
  readonly userOf: (authorization: string | undefined, now: number) => string | undefined;
  readonly issueAccess: (session: Session) => string;
  readonly issueRefresh: (userId: string) => string;
  readonly ownerOf: (refreshToken: string) => string | undefined;
  /** Ends a refresh token that was exchanged for its successor; sessions made from it live on. */
  readonly retire: (refreshToken: string) => void;
  /** Kills a session, or a refresh token with the sessions made from it; false = knows no such token. */
  readonly revoke: (token: string) => boolean;
  /** Ends the presented session now; the static one cannot die. */
  readonly expire: (authorization: string | undefined) => void;
  readonly issueCode: (consent: Consent) => string;
  /** A code works once. */
  readonly redeemCode: (code: string, now: number) => Consent | null;
}

function bearerOf(authorization: string | undefined): string | null {
  return authorization?.match(/^(?:Bearer|OAuth) (.+)$/i)?.[1] ?? null;
}

/** The S256 transformation of RFC 7636. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

function createSessions(
  orgId: string,
  staticUser: string,
): Pick<TokenStore, 'check' | 'userOf'> & {
  readonly staticToken: string;
  readonly live: Map<string, Session>;
} {
  const live = new Map<string, Session>();
  const staticToken = `${orgId.slice(0, 15)}!sandbox-static`;
  const userOf = (authorization: string | undefined, now: number): string | undefined => {
    const token = bearerOf(authorization) ?? '';
    if (token === staticToken) return staticUser;
    const session = live.get(token);
    return session !== undefined && session.expiresAt > now ? session.userId : undefined;
  };
  return {
    live,
    staticToken,
    userOf,
    check: (authorization, now) => {
      if (bearerOf(authorization) === null) return 'missing';
      return userOf(authorization, now) === undefined ? 'dead' : 'ok';
    },
  };
}

/** The codes of the consent redirect. */
function createCodes(next: () => number): Pick<TokenStore, 'issueCode' | 'redeemCode'> {
  const codes = new Map<string, Consent>();
  return {
    issueCode: (consent) => {
      const code = `aPrx.sandbox.code.${next()}==`;
      codes.set(code, consent);
      return code;
    },
    redeemCode: (code, now) => {
      const known = codes.get(code);
      codes.delete(code);
      return known !== undefined && known.expiresAt > now ? known : null;
    },
  };
}

/** The tokens of one org; the first refresh token and the static session belong to `userId`. */
export function createTokenStore(orgId: string, userId: string): TokenStore {
  const { live, staticToken, ...sessions } = createSessions(orgId, userId);
  const firstRefreshToken = `5Aep861.sandbox.${orgId}`;
  const refresh = new Map<string, string>([[firstRefreshToken, userId]]);
  let serial = 0;
  const next = (): number => {
    serial += 1;
    return serial;
  };
  return {
    clientId: `3MVG9.sandbox.${orgId}`,
    clientSecret: `sandbox-secret-${orgId}`,
    firstRefreshToken,
    staticToken,
    ...sessions,
    issueAccess: (session) => {
      const token = `${orgId.slice(0, 15)}!AQ.${next()}.`.padEnd(112, 'x');
      live.set(token, session);
      return token;
    },
    issueRefresh: (owner) => {
      const issued = `${firstRefreshToken}.${next()}`;
      refresh.set(issued, owner);
      return issued;
    },
    ownerOf: (token) => refresh.get(token),
    retire: (token) => {
      refresh.delete(token);
    },
    revoke: (token) => {
      if (live.delete(token)) return true;
      if (!refresh.delete(token)) return false;
      for (const [session, { refreshToken }] of live) if (refreshToken === token) live.delete(session);
      return true;
    },
    expire: (authorization) => {
      live.delete(bearerOf(authorization) ?? '');
    },
    ...createCodes(next),
  };
}
