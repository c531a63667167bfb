import type { IncomingMessage } from 'node:http';
import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { sha256Hex } from '../crypto';
import { AppError } from '../errors';
import type { ReceivedRequest, ReceiveResult } from '../pipeline/intake/receive';
import { answerHeaders, type Answer, type Trace } from './problem';
import { readBody } from './read-body';

export interface IntakeDeps {
  /** Resolves once the delivery is durable, or refuses; a rejection means that nobody knows. */
  readonly receive: (request: ReceivedRequest) => Promise<ReceiveResult>;
  /** Most requests under way at once. (Default: 1000) */
  readonly maxInFlight?: number;
}

export interface Intake {
  /** Takes one delivery and answers it. Rejects with what the caller has to answer instead. */
  readonly post: (connectionKey: string, request: IncomingMessage, response: Answer) => Promise<void>;
  /** The same by way of Express, and what else may be asked of the address. */
  readonly routes: Router;
}

/**
 * `/v1/in/:connectionKey`, where sources send to. They act on the status: a 404 makes Typeform switch the webhook off and
 * only a 503 is tried again for hours, so a fault of ours is always 503, and a duplicate is 200 like the first.
 */
export function createIntake({ receive, maxInFlight = 1000 }: IntakeDeps): Intake {
  let inFlight = 0;

  /** Counted until `receive` has ended, not until the sender has left: what it holds in memory is what is limited. */
  async function post(connectionKey: string, request: IncomingMessage, response: Answer): Promise<void> {
    if (inFlight >= maxInFlight) {
      throw named(response, connectionKey, new AppError('overloaded', `${inFlight} requests are under way`));
    }
    inFlight += 1;
    try {
      const body = await readBody(request, response);
      const result = await receive(requestOf(connectionKey, request, body)).catch(rejectAsRetryable);
      refuse(result);
      accepted(response);
    } catch (error) {
      throw named(response, connectionKey, error);
    } finally {
      inFlight -= 1;
    }
  }

  const routes = Router();
  routes.use(answerProbes);
  routes.post('/:connectionKey', (request: Request<{ connectionKey: string }>, response: Response<unknown, Trace>) =>
    post(request.params.connectionKey, request, response),
  );
  routes.use(refuseOtherMethods);
  return { post, routes };
}

const ACCEPTED = JSON.stringify({ received: true });

/** In one piece and through no framework: the answer that is given most. */
function accepted(response: Answer): void {
  response.writeHead(200, {
    ...answerHeaders(response.locals.requestId),
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': ACCEPTED.length,
  });
  response.end(ACCEPTED);
}

/** Only what goes wrong is logged, so only that needs a name that may stand in the log. */
function named(response: Answer, connectionKey: string, error: unknown): unknown {
  response.locals.connection = sha256Hex(connectionKey).slice(0, 12);
  return error;
}

function requestOf(connectionKey: string, request: IncomingMessage, body: Buffer): ReceivedRequest {
  return {
    connectionKey,
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
