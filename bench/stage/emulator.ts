import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { endWithUs } from './program';

/** A running emulator and its control calls (sandbox/README.md). */
export interface Emulator<Ready> {
  readonly ready: Ready;
  readonly control: (method: 'GET' | 'POST', route: string, body?: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts the vendor's emulator in a process of its own. */
export async function startEmulator<Ready extends { readonly url: string }>(vendor: string): Promise<Emulator<Ready>> {
  const child = fork(path.join(__dirname, '../processes/emulator.js'), [vendor]);
  endWithUs(child);
  const [ready] = (await once(child, 'message')) as [Ready];
  return {
    ready,
    control: (method, route, body) => control(method, `${ready.url}${route}`, body),
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function control(method: string, url: string, body?: object): Promise<unknown> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...init });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
