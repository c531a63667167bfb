import type { Incoming } from '../exchange';
import type { Answer, Refusal } from './answer';
import { errorBody, invalid, isRefusal, notFound, refuse } from './answer';
import type { Match } from './match-route';
import type { Portal } from './portal';
import { rateLimitBody } from './rate-limit';
import type { TokenState } from './token-store';

function unauthorized(state: Exclude<TokenState, 'ok'>): Refusal {
  if (state === 'expired') {
    return refuse(401, 'EXPIRED_AUTHENTICATION', 'The OAuth token used to make this call expired.');
  }
  return refuse(
    401,
    'INVALID_AUTHENTICATION',
    state === 'missing' ? 'Authentication credentials not found.' : 'The access token is not valid.',
  );
}

function decodeBody(incoming: Incoming, form: boolean): unknown {
  if (incoming.raw.length === 0) return form ? new URLSearchParams() : undefined;
  const type = incoming.headers['content-type'] ?? '';
  const wanted = form ? 'application/x-www-form-urlencoded' : 'application/json';
  if (!type.startsWith(wanted)) return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `Content-Type must be ${wanted}`);
  const text = incoming.raw.toString('utf8');
  if (form) return new URLSearchParams(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return invalid('Invalid input JSON: the body could not be parsed');
  }
}

function finish(portal: Portal, outcome: Answer | Refusal, headers: Readonly<Record<string, string>>): Answer {
  if (!isRefusal(outcome)) return { ...outcome, headers: { ...headers, ...outcome.headers } };
  return { status: outcome.status, headers, body: errorBody(outcome, portal.correlationId()) };
}

/**
 * What HubSpot would do with a request: token, then limits, then the work. Runs to its end without
 * waiting, so a request is either done or not begun.
 */
export function answerApi(portal: Portal, match: Match | null, incoming: Incoming): Answer {
  if (match === null) return finish(portal, notFound(`No resource at ${incoming.method} ${incoming.path}`), {});
  const { route, params } = match;
  const now = portal.now();
  if (route.bearer !== false) {
    const state = incoming.tokenExpired === true ? 'expired' : portal.tokens.check(incoming.headers.authorization, now);
    if (state !== 'ok') return finish(portal, unauthorized(state), {});
  }
  const verdict = portal.limits.take(route.limit ?? 'general', portal.options, now);
  if (verdict.policyName !== null) {
    portal.stats.add('rateLimited');
    return { status: 429, headers: verdict.headers, body: rateLimitBody(verdict.policyName, portal.correlationId()) };
  }
  const body = decodeBody(incoming, route.bearer === false);
  if (isRefusal(body)) return finish(portal, body, verdict.headers);
  const call = { portal, version: params['version'] ?? '', params, query: incoming.query, body };
  return finish(portal, route.handle(call), verdict.headers);
}
