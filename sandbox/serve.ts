import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultQueue, Stats } from './control';
import type { Answer, Incoming } from './exchange';

/** What a server has to know of the vendor it emulates. */
export interface Emulated {
  readonly stats: Stats;
  readonly faults: FaultQueue;
  readonly options: () => { readonly latencyMs: number; readonly down: boolean };
  /** How the statistics call a request: by route, not by id. */
  readonly routeName: (incoming: Incoming) => string;
  /** Runs to its end without waiting, so a request is either done or not begun. */
  readonly answer: (incoming: Incoming) => Answer;
  readonly control: (incoming: Incoming) => Answer;
  /** The ordered answer of a `status` fault; without a body it looks like the vendor's own. */
  readonly faultAnswer: (fault: Fault) => Answer;
  /** Ends the presented token. */
  readonly expireToken: (incoming: Incoming) => void;
  /** On every answer, unless it has its own. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly defect: (message: string) => Answer;
}

const DEFAULT_FAULT_DELAY_MS = 1_000;

async function readRaw(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function encode({ body }: Answer): { readonly text: string; readonly type: string } {
  if (body === undefined) return { text: '', type: '' };
  if (typeof body === 'string') return { text: body, type: 'text/html;charset=UTF-8' };
  return { text: JSON.stringify(body), type: 'application/json;charset=UTF-8' };
}

function send(res: ServerResponse, answer: Answer, cutBody = false): void {
  const { text, type } = encode(answer);
  const payload = cutBody ? text.slice(0, Math.ceil(text.length / 2)) : text;
  res.writeHead(answer.status, {
    ...(type === '' ? {} : { 'Content-Type': type }),
    'Content-Length': Buffer.byteLength(payload),
    ...answer.headers,
  });
  res.end(payload);
}

function delayOf(fault: Fault | null, latencyMs: number): number {
  return latencyMs + (fault?.ms ?? (fault?.kind === 'latency' ? DEFAULT_FAULT_DELAY_MS : 0));
}

async function serveApi(vendor: Emulated, incoming: Incoming, res: ServerResponse): Promise<void> {
  const { stats } = vendor;
  stats.asked(vendor.routeName(incoming));
  const cut = (): void => {
    stats.answered('reset');
    res.socket?.destroy();
  };
  const { down, latencyMs } = vendor.options();
  if (down) {
    cut();
    return;
  }
  const fault = vendor.faults.take(incoming.method, incoming.path);
  if (fault !== null) stats.add('faults');
  const delayMs = delayOf(fault, latencyMs);
  if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
  if (fault?.kind === 'resetBefore') {
    cut();
    return;
  }
  const tokenExpired = fault?.kind === 'expireToken';
  if (tokenExpired) vendor.expireToken(incoming);
  const answer = fault?.kind === 'status' ? vendor.faultAnswer(fault) : vendor.answer({ ...incoming, tokenExpired });
  if (fault?.kind === 'resetAfter') {
    cut();
    return;
  }
  stats.answered(answer.status);
  send(res, withHeaders(vendor, answer), fault?.kind === 'garbage');
}

function withHeaders(vendor: Emulated, answer: Answer): Answer {
  return { ...answer, headers: { ...vendor.headers(), ...answer.headers } };
}

/** The listener of one emulated vendor; anything thrown is a defect of the emulator and says so with a 500. */
export function createListener(vendor: Emulated): RequestListener {
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://sandbox');
    const incoming: Incoming = {
      method: req.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: req.headers,
      raw: await readRaw(req),
    };
    if (url.pathname.startsWith('/__')) send(res, withHeaders(vendor, vendor.control(incoming)));
    else await serveApi(vendor, incoming, res);
  };
  return (req, res) => {
    serve(req, res).catch((error: unknown) => {
      if (res.headersSent || req.destroyed) return;
      send(res, withHeaders(vendor, vendor.defect(`emulator defect: ${String(error)}`)));
    });
  };
}
