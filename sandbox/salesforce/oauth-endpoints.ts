import type { Incoming } from '../exchange';
import type { Org } from './org';
import type { Reply } from './route';
import { challengeOf } from './token-store';

const CODE_LIFE_MS = 900_000;
const MS_PER_S = 1_000;
const SCOPE = 'refresh_token api';

interface OAuthRoute {
  readonly method: 'GET' | 'POST';
  readonly pattern: string;
  readonly path: RegExp;
  readonly handle: (org: Org, incoming: Incoming) => Reply;
}

type Form = Readonly<Record<string, string>>;

function oauthError(error: string, description: string): Reply {
  return { status: 400, body: { error, error_description: description } };
}

/** Form fields; the client may also name itself in a Basic header. */
function formOf({ raw, headers }: Incoming): Form {
  const fields = Object.fromEntries(new URLSearchParams(raw.toString('utf8')));
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) return fields;
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return { client_id: decodeURIComponent(id), client_secret: decodeURIComponent(secret), ...fields };
}

function wrongClient(org: Org, form: Form): Reply | null {
  if (form['client_id'] !== org.tokens.clientId) return oauthError('invalid_client_id', 'client identifier invalid');
  if (form['client_secret'] !== org.tokens.clientSecret)
    return oauthError('invalid_client', 'invalid client credentials');
  return null;
}

function identityUrl(org: Org, userId: string): string {
  return `${org.url}/id/${org.orgId}/${userId}`;
}

/** A session for the user, with a refresh token where the flow gives one. */
function grant(
  org: Org,
  tokens: { readonly userId: string; readonly refreshToken: string | null; readonly tellRefresh: boolean },
): Reply {
  const { userId, refreshToken, tellRefresh } = tokens;
  const now = org.now();
  const expiresAt = now + org.options.accessTokenTtlS * MS_PER_S;
  const body = {
    access_token: org.tokens.issueAccess({ userId, refreshToken, expiresAt }),
    ...(tellRefresh && refreshToken !== null ? { refresh_token: refreshToken } : {}),
    signature: Buffer.from(`signature of ${now}`.padEnd(32, '.')).toString('base64'),
    scope: SCOPE,
    instance_url: org.options.instanceUrl ?? org.url,
    id: identityUrl(org, userId),
    token_type: 'Bearer',
    issued_at: String(now),
  };
  return { status: 200, headers: { 'Cache-Control': 'no-store' }, body };
}

function isInactive(org: Org, userId: string): boolean {
  return org.records.current(userId)?.fields['IsActive'] !== true;
}

function refreshGrant(org: Org, form: Form): Reply {
  const presented = form['refresh_token'] ?? '';
  const userId = org.tokens.ownerOf(presented);
  if (userId === undefined) return oauthError('invalid_grant', 'expired access/refresh token');
  if (isInactive(org, userId)) return oauthError('invalid_grant', 'inactive user');
  if (!org.options.rotateRefreshToken) return grant(org, { userId, refreshToken: presented, tellRefresh: false });
  org.tokens.retire(presented);
  return grant(org, { userId, refreshToken: org.tokens.issueRefresh(userId), tellRefresh: true });
}

function codeGrant(org: Org, form: Form): Reply {
  const consent = org.tokens.redeemCode(form['code'] ?? '', org.now());
  if (consent === null) return oauthError('invalid_grant', 'expired authorization code');
  if (consent.redirectUri !== form['redirect_uri']) {
    return oauthError('redirect_uri_mismatch', 'redirect_uri must match configuration');
  }
  if (consent.challenge !== null && challengeOf(form['code_verifier'] ?? '') !== consent.challenge) {
    return oauthError('invalid_grant', 'invalid code verifier');
  }
  const { userId } = consent;
  return grant(org, { userId, refreshToken: org.tokens.issueRefresh(userId), tellRefresh: true });
}

function token(org: Org, incoming: Incoming): Reply {
  const form = formOf(incoming);
  const wrong = wrongClient(org, form);
  if (wrong !== null) return wrong;
  switch (form['grant_type']) {
    case 'refresh_token':
      return refreshGrant(org, form);
    case 'authorization_code':
      return codeGrant(org, form);
    case 'client_credentials':
      return grant(org, { userId: org.userId, refreshToken: null, tellRefresh: false });
    default:
      return oauthError('unsupported_grant_type', 'grant type not supported');
  }
}

/** The consent page, with a user who always says yes. */
function authorize(org: Org, { query }: Incoming): Reply {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== org.tokens.clientId)
    return oauthError('invalid_client_id', 'client identifier invalid');
  if (!URL.canParse(redirectUri)) return oauthError('redirect_uri_mismatch', 'redirect_uri must match configuration');
  const expiresAt = org.now() + CODE_LIFE_MS;
  const consent = { redirectUri, challenge: query.get('code_challenge'), userId: org.userId, expiresAt };
  const target = new URL(redirectUri);
  target.searchParams.set('code', org.tokens.issueCode(consent));
  const state = query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return { status: 302, headers: { Location: target.href } };
}

function revoke(org: Org, incoming: Incoming): Reply {
  const named = formOf(incoming)['token'] ?? incoming.query.get('token') ?? '';
  return org.tokens.revoke(named) ? { status: 200 } : oauthError('invalid_token', 'invalid token');
}

/** Who the session belongs to; neither answer counts as an API call. */
function identity(org: Org, incoming: Incoming): Reply {
  const userId = org.tokens.userOf(incoming.headers.authorization, org.now());
  const user = userId === undefined ? undefined : org.records.current(userId);
  if (user === undefined) return { status: 403, body: 'Bad_OAuth_Token' };
  const { fields } = user;
  const body = {
    id: identityUrl(org, user.id),
    sub: identityUrl(org, user.id),
    user_id: user.id,
    organization_id: org.orgId,
    preferred_username: fields['Username'] ?? null,
    username: fields['Username'] ?? null,
    display_name: fields['Name'] ?? null,
    name: fields['Name'] ?? null,
    email: fields['Email'] ?? null,
    active: fields['IsActive'] === true,
    user_type: 'STANDARD',
    timezone: fields['TimeZoneSidKey'] ?? null,
    urls: { rest: `${org.options.instanceUrl ?? org.url}/services/data/v{version}/` },
  };
  return { status: 200, body };
}

const OAUTH = '/services/oauth2';

const ROUTES: readonly OAuthRoute[] = [
  { method: 'POST', pattern: `${OAUTH}/token`, path: /^\/services\/oauth2\/token$/, handle: token },
  { method: 'GET', pattern: `${OAUTH}/authorize`, path: /^\/services\/oauth2\/authorize$/, handle: authorize },
  { method: 'POST', pattern: `${OAUTH}/revoke`, path: /^\/services\/oauth2\/revoke$/, handle: revoke },
  { method: 'GET', pattern: `${OAUTH}/userinfo`, path: /^\/services\/oauth2\/userinfo$/, handle: identity },
  { method: 'GET', pattern: '/id/{org}/{user}', path: /^\/id\/[^/]+\/[^/]+$/, handle: identity },
];

/** The route of a call that needs no session of the API: tokens, consent, identity. */
export function matchOAuth(method: string, path: string): OAuthRoute | undefined {
  return ROUTES.find((route) => route.method === method && route.path.test(path));
}
