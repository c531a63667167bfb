import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { CardView } from '../../extension-ui/contract/src';

const FIXTURES = path.join(__dirname, '..', '..', 'extension-ui', 'contract', 'fixtures');

const HALF_A_MINUTE_S = 30;

/** The states of the contract's golden views. */
export const STATES: readonly string[] = fs
  .readdirSync(FIXTURES)
  .map((file) => path.basename(file, '.json'))
  .sort();

/** In place of the service: it shows one golden view to whoever asks, and does nothing. */
export interface Golden {
  readonly url: string;
  readonly show: (state: string) => void;
  readonly end: () => Promise<void>;
}

const REFUSED = { ok: false, code: 'already_so', message: 'Nothing would change.' };

/** Starts it with the view of a record with one open case. Reading people, tickets and so on finds nothing. */
export async function startGolden(): Promise<Golden> {
  let view = readGolden('open');
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://golden');
    response.setHeader('content-type', 'application/json');
    request.resume();
    if (request.method === 'POST') response.end(JSON.stringify(REFUSED));
    else if (pathname === '/v1/card/view') response.end(JSON.stringify(view));
    else response.end(JSON.stringify({ ok: true, people: [], tickets: [], activities: [], replies: [] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (state) => void (view = readGolden(state)),
    end: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * The golden view of a state, with half a minute more gone of every clock: cards say whole minutes, and a picture must not
 * depend on whether a millisecond has passed.
 */
export function readGolden(state: string): CardView {
  const view = JSON.parse(fs.readFileSync(path.join(FIXTURES, `${state}.json`), 'utf8')) as CardView;
  if (view.case === null) return view;
  const clocks = view.case.clocks.map((clock) => ({ ...clock, usedS: clock.usedS + HALF_A_MINUTE_S }));
  return { ...view, case: { ...view.case, clocks } };
}
