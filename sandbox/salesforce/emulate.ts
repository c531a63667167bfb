import { answerControl } from '../answer-control';
import type { Fault } from '../control';
import type { Emulated } from '../serve';
import { answerApi, OVER_LIMIT, routeName, UNAUTHORIZED } from './answer-api';
import { controlsOf } from './control-endpoints';
import type { Org } from './org';
import type { Reply } from './route';
import { refuse } from './route';

function faultReply(fault: Fault): Reply {
  const status = fault.status ?? 500;
  const headers = fault.headers ?? {};
  if (fault.body !== undefined) return { status, headers, body: fault.body };
  if (status === 401) return { ...UNAUTHORIZED, headers: { ...UNAUTHORIZED.headers, ...headers } };
  if (status === 403) return { ...OVER_LIMIT, headers };
  const errorCode = status === 503 ? 'SERVER_UNAVAILABLE' : 'UNKNOWN_EXCEPTION';
  return { ...refuse(status, { message: 'an ordered fault', errorCode }), headers };
}

/** One org, as the server needs it. */
export function emulate(org: Org): Emulated {
  const controls = controlsOf(org);
  return {
    stats: org.stats,
    faults: org.faults,
    options: () => org.options,
    routeName: ({ method, path }) => routeName(method, path),
    answer: (incoming) => answerApi(org, incoming),
    control: (incoming) => answerControl(controls, incoming),
    faultAnswer: faultReply,
    expireToken: ({ headers }) => {
      org.tokens.expire(headers.authorization);
    },
    // The org's clock, which pollers read here.
    headers: () => ({ Date: new Date(org.now()).toUTCString() }),
    defect: (message) => refuse(500, { message, errorCode: 'UNKNOWN_EXCEPTION' }),
  };
}
