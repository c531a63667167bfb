import { createApp, type App } from '../app';
import { readConfig, type Config } from '../config';
import { createLogger } from '../logger';

/** Runs a command against the database of the service, without starting its workers. */
export async function withApp<T>(work: (app: App, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const app = await createApp(config, { log: createLogger(config.logLevel) });
  try {
    return await work(app, config);
  } finally {
    await app.stop();
  }
}
