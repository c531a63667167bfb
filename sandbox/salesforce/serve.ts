import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../control';
import type { Incoming } from './incoming';
import { OVER_LIMIT, UNAUTHORIZED, answerApi, routeName } from './answer-api';
import { answerControl } from './control-endpoints';
import type { Org } from './org';
import type { Reply } from './route';
import { refuse } from './route';

const DEFAULT_FAULT_DELAY_MS = 1_000;

async function readRaw(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function encode({ body }: Reply): { readonly text: string; readonly type: string } {
  if (body === undefined) return { text: '', type: '' };
  if (typeof body === 'string') return { text: body, type: 'text/html;charset=UTF-8' };
  return { text: JSON.stringify(body), type: 'application/json;charset=UTF-8' };
}

interface Sending {
  readonly reply: Reply;
  /** The org's clock, which pollers read from the Date header. */
  readonly at: number;
  readonly cutBody?: boolean;
}

function send(res: ServerResponse, { reply, at, cutBody = false }: Sending): void {
  const { text, type } = encode(reply);
  const payload = cutBody ? text.slice(0, Math.ceil(text.length / 2)) : text;
  res.writeHead(reply.status, {
    Date: new Date(at).toUTCString(),
    ...(type === '' ? {} : { 'Content-Type': type }),
    'Content-Length': Buffer.byteLength(payload),
    ...reply.headers,
  });
  res.end(payload);
}

/** The ordered answer of a `status` fault; without a body it looks like Salesforce's own. */
function faultReply(fault: Fault): Reply {
  const status = fault.status ?? 500;
  const headers = fault.headers ?? {};
  if (fault.body !== undefined) return { status, headers, body: fault.body };
  if (status === 401) return { ...UNAUTHORIZED, headers: { ...UNAUTHORIZED.headers, ...headers } };
  if (status === 403) return { ...OVER_LIMIT, headers };
  const errorCode = status === 503 ? 'SERVER_UNAVAILABLE' : 'UNKNOWN_EXCEPTION';
  return { ...refuse(status, { message: 'an ordered fault', errorCode }), headers };
}

function delayOf(org: Org, fault: Fault | null): number {
  const ordered = fault?.ms ?? (fault?.kind === 'latency' ? DEFAULT_FAULT_DELAY_MS : 0);
  return org.options.latencyMs + ordered;
}

async function serveApi(org: Org, incoming: Incoming, res: ServerResponse): Promise<void> {
  const { stats } = org;
  stats.asked(routeName(incoming.method, incoming.path));
  const cut = (): void => {
    stats.answered('reset');
    res.socket?.destroy();
  };
  if (org.options.down) {
    cut();
    return;
  }
  const fault = org.faults.take(incoming.method, incoming.path);
  if (fault !== null) stats.add('faults');
  const delayMs = delayOf(org, fault);
  if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
  if (fault?.kind === 'resetBefore') {
    cut();
    return;
  }
  const tokenExpired = fault?.kind === 'expireToken';
  if (tokenExpired) org.tokens.expire(incoming.headers.authorization);
  const reply = fault?.kind === 'status' ? faultReply(fault) : answerApi(org, { ...incoming, tokenExpired });
  if (fault?.kind === 'resetAfter') {
    cut();
    return;
  }
  stats.answered(reply.status);
  send(res, { reply, at: org.now(), cutBody: fault?.kind === 'garbage' });
}

/** The listener of one org; anything thrown is a defect of the emulator and says so with a 500. */
export function createListener(org: Org): RequestListener {
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://sandbox');
    const incoming: Incoming = {
      method: req.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: req.headers,
      raw: await readRaw(req),
    };
    if (url.pathname.startsWith('/__')) send(res, { reply: answerControl(org, incoming), at: org.now() });
    else await serveApi(org, incoming, res);
  };
  return (req, res) => {
    serve(req, res).catch((error: unknown) => {
      if (res.headersSent || req.destroyed) return;
      const message = `emulator defect: ${String(error)}`;
      send(res, { reply: refuse(500, { message, errorCode: 'UNKNOWN_EXCEPTION' }), at: org.now() });
    });
  };
}
