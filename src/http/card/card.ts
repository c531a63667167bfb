import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../../errors';
import { CrmAuthLost, CrmRefused, CrmUnavailable } from '../../ports';
import { readRequest } from '../contracts/issues';
import type { Answer } from '../problem';
import { readBody } from '../read-body';
import { refusal, type Caller, type CardAnswer, type CardRoute, type Person } from './card-route';
import type { CallCounters } from './counters';
import { identify, type IdentityDeps } from './identify';
import { jsonInput, queryInput } from './read-input';
import { sendAnswer } from './send';

export interface CardDeps extends IdentityDeps {
  readonly routes: readonly CardRoute[];
  readonly counters: Pick<CallCounters, 'count'>;
}

/** As much as HubSpot's proxy passes on. */
const LIMIT_BYTES = 1024 * 1024;

/** Bodies are read before anybody knows who sends them: what they may hold in memory together is limited. */
const MAX_IN_FLIGHT = 200;

interface Asked {
  readonly caller: Caller;
  readonly request: Request<Record<string, string>>;
  readonly response: Response;
  readonly body: Buffer;
}

/**
 * `/v1/card/*` and `/v1/settings/*`: what the user interfaces ask. In this order: who is it, what does he want, may he; and
 * only the first has an answer that is not 200.
 */
export function cardRoutes(deps: CardDeps): Router {
  const routes = Router();
  const serving: Serving = { deps, load: { inFlight: 0 } };
  for (const route of deps.routes) {
    const handler = handled(serving, (asked) => answered(route, asked));
    if (route.method === 'GET') routes.get(route.path, handler);
    else routes.post(route.path, handler);
  }
  for (const path of new Set(deps.routes.map((route) => route.path))) {
    const allowed = deps.routes.filter((route) => route.path === path).map(({ method }) => method);
    routes.all(path, handled(serving, refusedMethod(allowed)));
  }
  routes.all(
    ['/v1/card/{*rest}', '/v1/settings/{*rest}'],
    handled(serving, () => Promise.reject(new AppError('not_found', 'no such route'))),
  );
  return routes;
}

function refusedMethod(allowed: readonly string[]): (asked: Asked) => Promise<never> {
  return ({ response }) => {
    response.set('Allow', allowed.join(', '));
    return Promise.reject(new AppError('method_not_allowed', `only ${allowed.join(' and ')}`));
  };
}

interface Serving {
  readonly deps: CardDeps;
  readonly load: { inFlight: number };
}

type Sent = { readonly answer: CardAnswer; readonly input?: unknown };

function handled(
  { deps, load }: Serving,
  run: (asked: Asked) => Promise<Sent>,
): RequestHandler<Record<string, string>> {
  return async (request, response) => {
    if (load.inFlight >= MAX_IN_FLIGHT)
      throw new AppError('overloaded', `${load.inFlight} requests of cards are under way`);
    load.inFlight += 1;
    try {
      const { answer, input } = await run(await askedOf(deps, request, response));
      deps.counters.count(answer.ok ? 'done' : 'refused');
      sendAnswer(response, answer, input);
    } catch (error) {
      const turnedAway = error instanceof AppError && (error.code === 'unauthorized' || error.code === 'unknown_org');
      deps.counters.count(turnedAway ? 'unauthorized' : 'failed');
      throw error;
    } finally {
      load.inFlight -= 1;
    }
  };
}

async function askedOf(deps: CardDeps, request: Asked['request'], response: Response): Promise<Asked> {
  const body = await readBody(request, response as Response & Answer, LIMIT_BYTES);
  const { method, originalUrl: target, headersDistinct: headers } = request;
  return { request, response, body, caller: await identify(deps, { method, target, headers, body }) };
}

async function answered(route: CardRoute, { caller, request, body }: Asked): Promise<Sent> {
  const read =
    route.method === 'GET'
      ? { ok: true as const, sent: queryInput(request.originalUrl, request.params) }
      : jsonInput(body);
  const input = route.method === 'GET' ? undefined : read.sent;
  const { tenantId, userId } = caller;
  if (userId === null) return { answer: unknownUser(caller), input };
  if (!read.ok) return { answer: refusal('unreadable_json', `The request cannot be read: ${read.why}`), input };
  const parsed = readRequest(route.contract, read.sent);
  if (parsed.ok) return { answer: await ran(route, { tenantId, userId }, parsed.value), input };
  const message = parsed.fields.map(
    ({ field, message: problem }) => `${field === '' ? 'The request' : field} ${problem}`,
  );
  return { answer: refusal('invalid_input', message.join('; '), parsed.fields), input };
}

/** A CRM that is away is no fault of ours, and no reason to lose what somebody has typed. */
async function ran(route: CardRoute, person: Person, input: unknown): Promise<CardAnswer> {
  try {
    return await route.run(person, input);
  } catch (error) {
    if (error instanceof CrmUnavailable)
      return refusal('crm_unavailable', 'The CRM does not answer now: try again in a minute');
    if (error instanceof CrmAuthLost || error instanceof CrmRefused)
      return refusal(
        'crm_unavailable',
        'The CRM does not let the service read this: whoever set it up has to look after it',
      );
    throw error;
  }
}

function unknownUser({ crm, loginId }: Caller): CardAnswer {
  const name = crm === 'hubspot' ? 'HubSpot' : 'Salesforce';
  return refusal(
    'unknown_user',
    `${name} user ${loginId} is not among the users that were read from the CRM; a new one is known here within ten minutes`,
  );
}
