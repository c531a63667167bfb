import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { Router } from 'express';
import type { Request } from 'express';
import { AppError } from '../errors';
import type { Log } from '../log-port';
import { cardRoutes, type CardDeps } from './card/card';
import { createIntake, type Intake, type IntakeDeps } from './intake';
import { operationsRoutes, type OperationsDeps } from './operations';
import { answerHeaders, answerProblems, type Answer } from './problem';

export interface HttpDeps extends IntakeDeps, OperationsDeps {
  readonly log: Log;
  readonly card: CardDeps;
}

/** A delivery as sources send it: our keys need no decoding. */
const DELIVERY = /^\/v1\/in\/([A-Za-z0-9]+)$/;

/**
 * Everything the service answers. No body is parsed for all routes: signatures are judged over raw bytes.
 *
 * A delivery in its plain form goes straight to its handler: it is nearly all that ever comes, all at once when a survey
 * closes, and the way through two routers cost as much as verifying and storing it (bench `accept`). Whatever is unusual
 * about a request takes the way through Express, which ends at the same handler.
 */
export function createHttp(deps: HttpDeps): RequestListener {
  const intake = createIntake(deps);
  const answer = answerProblems(deps.log);
  const app = expressApp(deps, { intake, answer });
  return (request, plain) => {
    const response = begun(plain);
    const key = request.method === 'POST' ? DELIVERY.exec(request.url ?? '')?.[1] : undefined;
    if (key === undefined) app(request, response);
    else intake.post(key, request, response).catch((error: unknown) => answer(error, request, response));
  };
}

function expressApp(
  deps: HttpDeps,
  { intake, answer }: { readonly intake: Intake; readonly answer: ReturnType<typeof answerProblems> },
): (request: IncomingMessage, response: Answer) => void {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.disable('query parser');

  const routes = Router();
  routes.use('/v1/in', intake.routes);
  routes.use(operationsRoutes(deps));
  routes.use(cardRoutes(deps.card));
  app.use((request: Request, response: Answer & express.Response) => {
    response.set(answerHeaders(response.locals.requestId));
    // Called for what a route threw, and without an error where no route answered.
    routes(request, response, (error?: unknown) => {
      answer(error ?? new AppError('not_found', 'no such route'), request, response);
    });
  });
  return app;
}

function begun(response: ServerResponse): Answer {
  return Object.assign(response, { locals: { requestId: randomUUID() } });
}
