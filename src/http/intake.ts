import { Router } from 'express';
import type { Request, RequestHandler } from 'express';
import { sha256Hex } from '../crypto';
import { AppError } from '../errors';
import type { ReceivedRequest, ReceiveResult } from '../pipeline/receive';
import type { Answer } from './problem';
import { readBody } from './read-body';

export interface IntakeDeps {
  /** Resolves once the delivery is durable, or refuses; a rejection means that nobody knows. */
  readonly receive: (request: ReceivedRequest) => Promise<ReceiveResult>;
  /** Most requests under way at once. (Default: 1000) */
  readonly maxInFlight?: number;
}

/**
 * `/v1/in/:connectionKey`, where sources send to. They act on the status: a 404 makes Typeform switch the webhook off and
 * only a 503 is tried again for hours, so a fault of ours is always 503, and a duplicate is 200 like the first.
 */
export function intakeRoutes({ receive, maxInFlight = 1000 }: IntakeDeps): Router {
  let inFlight = 0;

  /** Counted until `receive` has ended, not until the sender has left: what it holds in memory is what is limited. */
  async function post(request: Request<{ connectionKey: string }>, response: Answer): Promise<void> {
    response.locals.connection = sha256Hex(request.params.connectionKey).slice(0, 12);
    if (inFlight >= maxInFlight) throw new AppError('overloaded', `${inFlight} requests are under way`);
    inFlight += 1;
    try {
      const received = await readRequest(request, response);
      refuse(await receive(received).catch(rejectAsRetryable));
      response.json({ received: true });
    } finally {
      inFlight -= 1;
    }
  }

  const routes = Router();
  routes.use(answerProbes);
  routes.post('/:connectionKey', post);
  routes.use(refuseOtherMethods);
  return routes;
}

async function readRequest(request: Request<{ connectionKey: string }>, response: Answer): Promise<ReceivedRequest> {
  const body = await readBody(request, response);
  return {
    connectionKey: request.params.connectionKey,
    headers: request.headersDistinct,
    contentType: request.headers['content-type'] ?? null,
    body,
  };
}

function refuse(result: ReceiveResult): void {
  if (result.kind === 'unknown_connection') throw new AppError('unknown_connection', 'no connection has this key');
  if (result.kind === 'bad_signature') throw new AppError('bad_signature', result.reason);
}

function rejectAsRetryable(error: unknown): never {
  if (error instanceof AppError && error.code === 'database_unavailable') throw error;
  throw new AppError('intake_failed', 'a delivery could not be received', { cause: error });
}

/** Sources look at an address with GET or HEAD before they use it. The answer is the same whether or not the key exists. */
const answerProbes: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    response.type('text/plain').send('Survey responses are received here, by POST.\n');
  } else next();
};

const refuseOtherMethods: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') {
    response.set('Allow', 'GET, HEAD, POST');
    throw new AppError('method_not_allowed', 'only POST, GET and HEAD are taken');
  }
  next();
};
