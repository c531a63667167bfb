import { Router } from 'express';

export interface OperationsDeps {
  readonly readiness: () => Promise<Readiness>;
  /** In Prometheus' text format. */
  readonly metrics: () => Promise<string>;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: { readonly [name: string]: { readonly ok: boolean; readonly detail: string } };
}

/** What an orchestrator and a monitor ask: is the process alive, may it get traffic and if not why, and its figures. */
export function operationsRoutes({ readiness, metrics }: OperationsDeps): Router {
  const routes = Router();
  // Asks nothing of anybody: restarting the process does not bring a database back.
  routes.get('/health/live', (_request, response) => {
    response.json({ live: true });
  });
  routes.get('/health/ready', async (_request, response) => {
    const { ready, checks } = await readiness();
    response.status(ready ? 200 : 503).json({ ready, checks });
  });
  routes.get('/metrics', async (_request, response) => {
    // https://prometheus.io/docs/instrumenting/exposition_formats/#basic-info
    response.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics());
  });
  return routes;
}
