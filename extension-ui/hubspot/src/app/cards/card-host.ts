import { hubspot } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';
import type { CardPorts, RecordType } from '@detractor-loop/contract';

/** All that the card needs of HubSpot and of the browser: tests bring their own. */
export interface CardHost extends CardPorts {
  readonly record: { readonly type: RecordType; readonly id: string };
  /** Again and again. @returns ends it */
  readonly every: (ms: number, work: () => void) => () => void;
  /** Once. @returns ends it */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Says in a toast what became of something: a form may be longer than the window, and its top out of sight. */
  readonly tell: (message: string, how: 'success' | 'warning' | 'danger') => void;
  readonly copy: (text: string) => void;
  /** The record page shows properties that we have just changed. */
  readonly refresh: () => void;
}

export interface Given {
  readonly context: {
    readonly crm: { readonly objectId: number; readonly objectTypeId: string };
    readonly variables?: Readonly<Record<string, string | number | bigint | boolean>>;
  };
  readonly actions: {
    readonly addAlert: (alert: { readonly type: 'success' | 'warning' | 'danger'; readonly message: string }) => void;
    readonly copyTextToClipboard: (text: string) => Promise<void>;
    readonly refreshObjectProperties: () => void;
  };
}

/** HubSpot's ids of its own object types. */
const RECORDS: Readonly<Record<string, RecordType>> = { '0-1': 'contact', '0-2': 'account', '0-5': 'ticket' };

/** HubSpot itself gives up after 15 s (developers.hubspot.com: fetching data). */
const TIMEOUT_MS = 15_000;

/**
 * The card's way to the world, as HubSpot has it. The origin of the service is a variable of the project's profile, which
 * the list of permitted URLs is made from too: one place to change.
 */
export function hubspotHost({ context, actions }: Given): CardHost {
  const { objectId, objectTypeId } = context.crm;
  const origin = String(context.variables?.['BACKEND_ORIGIN'] ?? '').replace(/\/+$/, '');
  const send = async (target: string, how: { readonly method: 'GET' | 'POST'; readonly body?: object }) => {
    const response = await hubspot.fetch(`${origin}${target}`, {
      ...{ method: how.method, timeout: TIMEOUT_MS },
      ...(how.body === undefined ? {} : { body: { ...how.body } }),
    });
    // HubSpot's proxy puts an envelope of its own around every other answer.
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.json()) as unknown;
  };
  return {
    record: { type: RECORDS[objectTypeId] ?? 'account', id: String(objectId) },
    get: (target) => send(target, { method: 'GET' }),
    post: (target, body) => send(target, { method: 'POST', body }),
    elapsedMs: () => performance.now(),
    newId: () => crypto.randomUUID(),
    every: (ms, work) => {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    },
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    tell: (message, type) => actions.addAlert({ type, message }),
    copy: (text) => {
      // Where the browser forbids it nothing is said, and the text is still there to be marked.
      const said = () => actions.addAlert({ type: 'success', message: WORDS.copied });
      actions.copyTextToClipboard(text).then(said, () => undefined);
    },
    refresh: () => actions.refreshObjectProperties(),
  };
}
