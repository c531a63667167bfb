import type { RemoteChannel } from '@remote-ui/core';

/** What page and worker say to each other. */

export interface FetchOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly timeout?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the app, as `hubspot.fetch` gives it. */
export interface Fetched {
  readonly status: number;
  /** JSON text. */
  readonly text: string;
}

/** What the page offers to the worker. */
export interface PageCalls {
  readonly hsFetch: (url: string, options: FetchOptions) => Promise<Fetched>;
  readonly log: (level: 'debug' | 'info' | 'warn' | 'error', text: string) => void;
}

/** What a card is given: see the SDK's context and actions. */
export interface ExtensionApi {
  readonly context: object;
  readonly actions: object;
}

/** What the worker offers to the page. */
export interface WorkerCalls {
  readonly run: (channel: RemoteChannel, api: ExtensionApi, bundle: string) => Promise<void>;
}
