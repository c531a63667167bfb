// Runs the production bundle of a card unchanged, as HubSpot does: in a worker, with React and RemoteUI as globals. The
// names of the globals are those that @hubspot/ui-extensions reads.
import * as React from 'react';
import type { ReactElement } from 'react';
import * as RemoteUI from '@remote-ui/react';
import { createRemoteRoot, type RemoteChannel } from '@remote-ui/core';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import type { ExtensionApi, FetchOptions, PageCalls } from './wire';

type Draw = (api: ExtensionApi) => ReactElement;

interface WorkerScope extends MessageEndpoint {
  importScripts: (url: string) => void;
  [name: string]: unknown;
}

const scope = self as unknown as WorkerScope;
const page = createEndpoint<PageCalls>(scope, { callable: ['hsFetch', 'log'] });
const held: { draw: Draw | null } = { draw: null };

const say = (level: 'debug' | 'info' | 'warn' | 'error') => (data: string | number) =>
  void page.call.log(level, String(data));

async function hsFetch(url: string | URL, options: FetchOptions = {}): Promise<object> {
  const { status, text } = await page.call.hsFetch(String(url), options);
  return {
    status,
    ok: status >= 200 && status < 300,
    json: () => Promise.resolve(JSON.parse(text) as unknown),
    text: () => Promise.resolve(text),
  };
}

Object.assign(scope, {
  __HUBSPOT_EXTENSION_WORKER__: true,
  React,
  RemoteUI,
  extend_V2: (draw: Draw) => {
    held.draw = draw;
  },
  hsFetch,
  logger: { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') },
});

page.expose({
  run: (channel: RemoteChannel, api: ExtensionApi, bundle: string) => {
    // Functions that came over the wire are freed after the call unless they are kept.
    retain(channel);
    retain(api);
    scope['hsWorkerAPI'] = {
      useExtensionContext: () => api.context,
      useExtensionActions: () => api.actions,
      useExtensionApi: () => api,
    };
    scope.importScripts(bundle);
    if (held.draw === null) throw new Error('the bundle did not call hubspot.extend()');
    const root = createRemoteRoot(channel, { strict: true });
    RemoteUI.createRoot(root).render(held.draw(api));
    void root.mount();
  },
} as never);
