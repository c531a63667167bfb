import { createApp, type App } from './app';
import { readConfig, type Config } from './config';
import { allRoutes } from './http/card/all-routes';
import type { CardDeps } from './http/card/card';
import { callCounters, type CallCounters } from './http/card/counters';
import { callerFinder } from './http/card/identify';
import { createHttp } from './http/server';
import { listen, type Listening } from './http/listen';
import { createLogger } from './logger';
import type { Log } from './log-port';
import { metrics } from './metrics';
import { cardKeys } from './pipeline/settings/card-key';
import { readiness } from './readiness';
import { callJudge } from './signed-calls';
import type { AppParts } from './app';

export interface Service {
  readonly app: App;
  /** null in a process that only works. */
  readonly url: string | null;
  stop(): Promise<void>;
}

/** Starts a process of the service: intake, workers or both, as its role says. */
export async function startService(config: Config, parts: AppParts): Promise<Service> {
  const app = await createApp(config, parts);
  const http = config.role === 'worker' ? null : await openHttp(app, config, parts.log);
  if (config.role !== 'http') app.startWorker();
  return {
    app,
    url: http?.url ?? null,
    stop: async () => {
      await http?.close();
      await app.stop();
    },
  };
}

async function openHttp(app: App, config: Config, log: Log): Promise<Listening> {
  const counters = callCounters();
  const at: { url: string } = { url: config.publicUrl ?? '' };
  const server = createHttp({
    receive: app.receive,
    readiness: () => readiness(app.loop),
    metrics: async () => `${await metrics(app.loop)}${counters.text()}`,
    log,
    card: cardOf(app, config, { counters, publicUrl: () => at.url }),
  });
  const listening = await listen(server, { host: config.host, port: config.port });
  // Whoever set no address is called by the one it listens on: a demo, a test.
  at.url = config.publicUrl ?? listening.url;
  return listening;
}

function cardOf(
  { loop }: App,
  config: Config,
  { counters, publicUrl }: { readonly counters: CallCounters; readonly publicUrl: () => string },
): CardDeps {
  const { db, stores } = loop;
  const orgKeys = async (orgId: string): Promise<readonly string[]> => {
    const tenant = await stores.tenants.tenantOfOrg(db, { crm: 'salesforce', orgId });
    return tenant === null ? [] : cardKeys(loop, tenant.tenantId);
  };
  return {
    judge: callJudge({ hubspot: config.hubspot, publicUrl, orgKeys }),
    callerOf: callerFinder(loop),
    now: loop.now,
    routes: allRoutes(loop),
    counters,
  };
}

/** The process: runs until it is asked to stop, then ends the work in hand. */
export async function main(): Promise<void> {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const service = await startService(config, { log });
  log.info({ url: service.url, role: config.role }, 'ready');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  log.info({}, 'stopping');
  await service.stop();
}
