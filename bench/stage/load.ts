import { fork } from 'node:child_process';
import path from 'node:path';
import { endWithUs } from './program';

/** What the load generator is told: plain values, for it is a process of its own. */
export interface LoadSpec {
  readonly url: string;
  readonly secret: string;
  readonly connections: number;
  readonly requests: number;
  /** null = each connection asks again as soon as it is answered. */
  readonly perSecond: number | null;
  /** Keeps the ids of one run apart from those of another. */
  readonly wave: string;
}

export interface LoadResult {
  /** From the first byte sent to the last answer. */
  readonly seconds: number;
  /** Of each request, ms from its first byte to the last byte of its answer. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers other than 200. */
  readonly refused: number;
}

export type FromLoad = { readonly kind: 'prepared' } | { readonly kind: 'done'; readonly result: LoadResult };

export interface PreparedLoad {
  readonly go: () => Promise<LoadResult>;
}

/** Starts the generator; every request is signed and rendered when this returns. */
export async function prepareLoad(spec: LoadSpec): Promise<PreparedLoad> {
  const child = fork(path.join(__dirname, '../processes/webhook-load.js'), [JSON.stringify(spec)]);
  endWithUs(child);
  const next = (): Promise<FromLoad> =>
    new Promise((resolve, reject) => {
      child.once('message', (message: FromLoad) => resolve(message));
      child.once('exit', (code) => reject(new Error(`the load generator ended with ${code}`)));
    });
  await next();
  return {
    go: async () => {
      const done = next();
      child.send('go');
      const message = await done;
      if (message.kind !== 'done') throw new Error('the load generator is out of step');
      return message.result;
    },
  };
}
