import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import type { Express, Request } from 'express';
import { AppError } from '../errors';
import type { Log } from '../log-port';
import { intakeRoutes, type IntakeDeps } from './intake';
import { operationsRoutes, type OperationsDeps } from './operations';
import { answerProblems, type Answer } from './problem';

export interface HttpDeps extends IntakeDeps, OperationsDeps {
  readonly log: Log;
}

/** Everything the service answers. No body is parsed for all routes: signatures are judged over raw bytes. */
export function createHttp(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.disable('query parser');

  const routes = Router();
  routes.use('/v1/in', intakeRoutes(deps));
  routes.use(operationsRoutes(deps));
  const answer = answerProblems(deps.log);
  app.use((request: Request, response: Answer) => {
    begin(response);
    // Called for what a route threw, and without an error where no route answered.
    routes(request, response, (error?: unknown) => {
      answer(error ?? new AppError('not_found', 'no such route'), request, response);
    });
  });
  return app;
}

/** The id is always ours: one from outside could be made to look like another request's. */
function begin(response: Answer): void {
  const requestId = randomUUID();
  response.locals.requestId = requestId;
  response.set({ 'X-Request-Id': requestId, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
}
