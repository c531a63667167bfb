import type { IncomingHttpHeaders } from 'node:http';
import type { Incoming } from '../exchange';
import { listVersions, matchRoute, noRoute } from './match-route';
import { matchOAuth } from './oauth-endpoints';
import type { Org } from './org';
import { longId } from './record-id';
import type { Reply } from './route';
import { refuse } from './route';

/** Writes of this request are made by this user, as if a person had saved them: for tests of what comes back. */
const ACT_AS = 'x-sandbox-user';

const VERSIONS = /^\/services\/data\/?$/;

/** As recorded: no Sforce-Limit-Info on a 401. */
export const UNAUTHORIZED: Reply = {
  ...refuse(401, { message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }),
  headers: { 'WWW-Authenticate': 'Token' },
};

export const OVER_LIMIT: Reply = refuse(403, {
  message: 'TotalRequests Limit exceeded.',
  errorCode: 'REQUEST_LIMIT_EXCEEDED',
});

function flatHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function decodeBody(incoming: Incoming): { readonly body: unknown } | Reply {
  if (incoming.raw.length === 0) return { body: undefined };
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('application/json')) {
    const message = `Content type ${type} not supported`;
    return refuse(415, { message, errorCode: 'UNSUPPORTED_MEDIA_TYPE' });
  }
  try {
    return { body: JSON.parse(incoming.raw.toString('utf8')) as unknown };
  } catch {
    return refuse(400, { message: 'Unexpected character in the request body', errorCode: 'JSON_PARSER_ERROR' });
  }
}

/** How the statistics call a request: by route, not by id. */
export function routeName(method: string, path: string): string {
  const oauth = matchOAuth(method, path);
  if (oauth !== undefined) return `${method} ${oauth.pattern}`;
  if (VERSIONS.test(path)) return `${method} /services/data`;
  const match = matchRoute(method, path);
  return 'route' in match ? `${method} ${match.route.pattern}` : `${method} (no route)`;
}

function work(org: Org, incoming: Incoming): Reply {
  const match = matchRoute(incoming.method, incoming.path);
  if (!('route' in match)) return noRoute(incoming.method, match);
  const decoded = decodeBody(incoming);
  if ('status' in decoded) return decoded;
  const { route, ...named } = match;
  const headers = flatHeaders(incoming.headers);
  return route.handle({ org, ...named, ...decoded, method: incoming.method, query: incoming.query, headers });
}

/**
 * What the org does with a request: session, then allowance, then the work. Runs to its end without
 * waiting, so a request is either done or not begun.
 */
export function answerApi(org: Org, incoming: Incoming): Reply {
  const oauth = matchOAuth(incoming.method, incoming.path);
  if (oauth !== undefined) return oauth.handle(org, incoming);
  if (incoming.method === 'GET' && VERSIONS.test(incoming.path)) return listVersions();
  const user = org.tokens.userOf(incoming.headers.authorization, org.now());
  if (user === undefined || incoming.tokenExpired === true) return UNAUTHORIZED;
  const { used, limit } = org.apiUsage();
  const isOver = used >= limit;
  if (isOver) org.stats.add('rateLimited');
  else org.usage.add(org.now());
  const named = incoming.headers[ACT_AS];
  org.actor = longId(typeof named === 'string' ? named : user) ?? user;
  const reply = isOver ? OVER_LIMIT : work(org, incoming);
  const usage = `api-usage=${isOver ? used : used + 1}/${limit}`;
  return { ...reply, headers: { 'Sforce-Limit-Info': usage, ...reply.headers } };
}
