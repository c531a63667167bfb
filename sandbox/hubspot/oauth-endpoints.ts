import type { Answer } from './answer';
import type { Call, Route } from './call';
import type { Portal } from './portal';

const CODE_LIFE_MS = 600_000;
const USER_ID = 4_200_001;
const APP_ID = 870_001;
const SCOPES = [
  'oauth',
  'tickets',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.owners.read',
  'crm.schemas.contacts.read',
  'crm.schemas.contacts.write',
  'crm.schemas.companies.read',
  'crm.schemas.companies.write',
];
const CUSTOM_SCOPES = [
  'crm.objects.custom.read',
  'crm.objects.custom.write',
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
];

type Form = Readonly<Record<string, string>>;

function form(call: Call): Form {
  return call.body instanceof URLSearchParams ? Object.fromEntries(call.body) : {};
}

/** Both vocabularies in one body: HubSpot's `status` code and OAuth's `error`. */
function oauthError(call: Call, error: { status: string; code: string; message: string }): Answer {
  return {
    status: 400,
    body: {
      status: error.status,
      message: error.message,
      correlationId: call.portal.correlationId(),
      error: error.code,
      error_description: error.message,
    },
  };
}

function wrongClient(call: Call, fields: Form): Answer | undefined {
  const { tokens } = call.portal;
  const code = 'invalid_client';
  if (fields['client_id'] !== tokens.clientId) {
    return oauthError(call, { status: 'BAD_CLIENT_ID', code, message: 'missing or unknown client id' });
  }
  if (fields['client_secret'] !== tokens.clientSecret) {
    return oauthError(call, { status: 'BAD_CLIENT_SECRET', code, message: 'missing or invalid client secret' });
  }
  return undefined;
}

function scopesOf(portal: Portal): readonly string[] {
  return portal.options.customObjects ? [...SCOPES, ...CUSTOM_SCOPES] : SCOPES;
}

function grant(portal: Portal, refreshToken: string | null): Answer {
  const ttlS = portal.options.accessTokenTtlS;
  const access = portal.tokens.issueAccess(refreshToken, portal.now() + ttlS * 1000);
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store' },
    body: {
      access_token: access.token,
      ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
      expires_in: ttlS,
      token_type: 'bearer',
      token_use: 'access_token',
      hub_id: portal.portalId,
      user_id: USER_ID,
      scopes: scopesOf(portal),
    },
  };
}

function refreshGrant(call: Call, fields: Form): Answer {
  const { portal } = call;
  const presented = fields['refresh_token'] ?? '';
  if (!portal.tokens.knowsRefresh(presented)) {
    const message = 'missing or invalid refresh token';
    return oauthError(call, { status: 'BAD_REFRESH_TOKEN', code: 'invalid_grant', message });
  }
  if (!portal.options.rotateRefreshToken) return grant(portal, presented);
  portal.tokens.retire(presented);
  return grant(portal, portal.tokens.issueRefresh());
}

function codeGrant(call: Call, fields: Form): Answer {
  const { portal } = call;
  const redirectUri = portal.tokens.redeemCode(fields['code'] ?? '', portal.now());
  if (redirectUri === null) {
    const message = 'missing or unknown auth code';
    return oauthError(call, { status: 'BAD_AUTH_CODE', code: 'invalid_grant', message });
  }
  if (redirectUri !== fields['redirect_uri']) {
    const message = 'missing or mismatching redirect uri';
    return oauthError(call, { status: 'BAD_REDIRECT_URI', code: 'invalid_grant', message });
  }
  return grant(portal, portal.tokens.issueRefresh());
}

function token(call: Call): Answer {
  const fields = form(call);
  const wrong = wrongClient(call, fields);
  if (wrong !== undefined) return wrong;
  switch (fields['grant_type']) {
    case 'refresh_token':
      return refreshGrant(call, fields);
    case 'authorization_code':
      return codeGrant(call, fields);
    case 'client_credentials':
      return grant(call.portal, null);
    default:
      return oauthError(call, {
        status: 'BAD_GRANT_TYPE',
        code: 'unsupported_grant_type',
        message: 'missing or unknown grant type',
      });
  }
}

function introspect(call: Call): Answer {
  const fields = form(call);
  const wrong = wrongClient(call, fields);
  if (wrong !== undefined) return wrong;
  const { portal } = call;
  const presented = fields['token'] ?? '';
  const access = portal.tokens.access(presented);
  const left = access === undefined ? 0 : Math.floor((access.expiresAt - portal.now()) / 1000);
  const isRefresh = portal.tokens.knowsRefresh(presented);
  if (left <= 0 && !isRefresh) return { status: 200, body: { active: false } };
  return {
    status: 200,
    body: {
      active: true,
      app_id: APP_ID,
      client_id: portal.tokens.clientId,
      hub_id: portal.portalId,
      hub_domain: 'sandbox.example',
      user: 'admin@sandbox.example',
      user_id: USER_ID,
      scopes: scopesOf(portal),
      ...(isRefresh ? {} : { expires_in: left }),
      is_private_distribution: true,
      token_use: isRefresh ? 'refresh_token' : 'access_token',
    },
  };
}

function revoke(call: Call): Answer {
  const fields = form(call);
  const wrong = wrongClient(call, fields);
  if (wrong !== undefined) return wrong;
  call.portal.tokens.revoke(fields['token'] ?? '');
  return { status: 204 };
}

/** The consent page, with a user who always says yes. */
function authorize(call: Call): Answer {
  const redirectUri = call.query.get('redirect_uri') ?? '';
  if (call.query.get('client_id') !== call.portal.tokens.clientId || !URL.canParse(redirectUri)) {
    return oauthError(call, {
      status: 'BAD_CLIENT_ID',
      code: 'invalid_request',
      message: 'unknown client or redirect uri',
    });
  }
  const target = new URL(redirectUri);
  target.searchParams.set('code', call.portal.tokens.issueCode(redirectUri, call.portal.now() + CODE_LIFE_MS));
  const state = call.query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return { status: 302, headers: { Location: target.href } };
}

const open = { bearer: false, limit: 'none' } as const;

export const oauthRoutes: readonly Route[] = [
  { method: 'GET', path: '/oauth/authorize', handle: authorize, ...open },
  { method: 'POST', path: '/oauth/:oauthVersion/token', handle: token, ...open },
  { method: 'POST', path: '/oauth/:oauthVersion/token/introspect', handle: introspect, ...open },
  { method: 'POST', path: '/oauth/:oauthVersion/token/revoke', handle: revoke, ...open },
];
