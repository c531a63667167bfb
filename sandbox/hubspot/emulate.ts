import { answerControl } from '../answer-control';
import type { Fault } from '../control';
import type { Emulated } from '../serve';
import type { Answer } from './answer';
import { errorBody, refuse } from './answer';
import { answerApi } from './answer-api';
import { controlsOf } from './control-endpoints';
import { matchRoute } from './match-route';
import type { Portal } from './portal';
import { rateLimitBody } from './rate-limit';
import { bearerOf } from './token-store';

function faultAnswer(portal: Portal, fault: Fault): Answer {
  const status = fault.status ?? 500;
  const headers = fault.headers ?? {};
  if (fault.body !== undefined) return { status, headers, body: fault.body };
  const correlationId = portal.correlationId();
  if (status === 429) return { status, headers, body: rateLimitBody('TEN_SECONDLY_ROLLING', correlationId) };
  return { status, headers, body: errorBody(refuse(status, 'SANDBOX_FAULT', 'an ordered fault'), correlationId) };
}

function routeName(method: string, path: string): string {
  const match = matchRoute(method, path);
  return match === null ? `${method} (no route)` : `${method} ${match.route.path}`;
}

/** One portal, as the server needs it. */
export function emulate(portal: Portal): Emulated {
  const controls = controlsOf(portal);
  return {
    stats: portal.stats,
    faults: portal.faults,
    options: () => portal.options,
    routeName: ({ method, path }) => routeName(method, path),
    answer: (incoming) => answerApi(portal, matchRoute(incoming.method, incoming.path), incoming),
    control: (incoming) => answerControl(controls, incoming),
    faultAnswer: (fault) => faultAnswer(portal, fault),
    // The static one cannot die, so only this request fails.
    expireToken: ({ headers }) => {
      const token = bearerOf(headers.authorization);
      if (token !== null) portal.tokens.expire(token, portal.now());
    },
    headers: () => ({}),
    defect: (message) => ({ status: 500, body: { status: 'error', message } }),
  };
}
