import { createApp, type App } from './app';
import { readConfig, type Config } from './config';
import { createHttp } from './http/server';
import { listen, type Listening } from './http/listen';
import { createLogger } from './logger';
import type { Log } from './log-port';
import { metrics } from './metrics';
import { readiness } from './readiness';
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

function openHttp(app: App, config: Config, log: Log): Promise<Listening> {
  const server = createHttp({
    receive: app.receive,
    readiness: () => readiness(app.loop),
    metrics: () => metrics(app.loop),
    log,
  });
  return listen(server, { host: config.host, port: config.port });
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
