import { useEffect, useMemo, type ComponentType } from 'react';
import { createController, createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { createEndpoint, retain } from '@remote-ui/rpc';
import { refreshAround } from '../live-page';
import { showToast } from '../toast';
import { COMPONENTS } from './components/all';
import { NotMapped } from './components/not-mapped';
import { closeOverlay } from './components/overlay';
import { hubFetch } from './hub-fetch';
import type { ExtensionApi, WorkerCalls } from './wire';

/** What the server says of the page. */
export interface HostData {
  /** The viewer's login id. */
  readonly as: string;
  readonly worker: string;
  readonly bundles: { readonly compact: string; readonly full: string };
  readonly context: object;
}

export interface CardHostProps {
  readonly data: HostData;
  readonly bundle: string;
  readonly place: 'crm.record.sidebar' | 'crm.record.tab';
  readonly slot: HTMLElement;
}

/** One card: its bundle in a worker of its own, its components drawn here. */
export function CardHost({ data, bundle, place, slot }: CardHostProps) {
  const receiver = useMemo(() => createRemoteReceiver(), []);
  const controller = useMemo(() => lenientController(), []);
  useEffect(() => {
    const worker = new Worker(data.worker);
    const endpoint = createEndpoint<WorkerCalls>(worker, { callable: ['run'] });
    endpoint.expose({
      hsFetch: (url: string, options: object) => hubFetch(data.as, url, options),
      log: (level: string, text: string) => {
        if (level === 'error') showToast({ tone: 'danger', title: 'The card has logged a fault', text });
      },
    } as never);
    // Functions that were handed over are freed after the call unless they are kept.
    retain(receiver.receive);
    const api: ExtensionApi = { context: { ...data.context, location: place }, actions: actions() };
    endpoint.call.run(receiver.receive, api, bundle).then(
      () => slot.setAttribute('data-ready', '1'),
      (error: unknown) => {
        slot.setAttribute('data-error', String(error));
        showToast({ tone: 'danger', title: 'The card could not be started', text: String(error) });
      },
    );
    return () => {
      worker.terminate();
    };
  }, [bundle, data, place, receiver, slot]);
  return <RemoteRenderer receiver={receiver} controller={controller} />;
}

/** A name that nobody has drawn is shown as such, and a browser test fails on it, in place of an empty page. */
function lenientController(): ReturnType<typeof createController> {
  const known = COMPONENTS as Readonly<Record<string, ComponentType<never> | undefined>>;
  const controller = createController(known as Parameters<typeof createController>[0]);
  const missing = new Map<string, ComponentType>();
  return {
    ...controller,
    get: ((name: string) => {
      const found = known[name] ?? missing.get(name);
      if (found !== undefined) return found;
      const stand = NotMapped(name);
      missing.set(name, stand);
      return stand;
    }) as (typeof controller)['get'],
  };
}

function actions(): object {
  return {
    addAlert: ({ type = 'info', title = '', message }: { type?: string; title?: string; message: string }) => {
      showToast({ tone: type, title, text: message });
    },
    refreshObjectProperties: refreshAround,
    reloadPage: () => {
      location.reload();
    },
    fetchCrmObjectProperties: () => Promise.resolve({}),
    onCrmPropertiesUpdate: () => undefined,
    openIframeModal: () => undefined,
    copyTextToClipboard: (text: string) => navigator.clipboard.writeText(text),
    closeOverlay,
    navigateToPage: () => undefined,
  };
}
