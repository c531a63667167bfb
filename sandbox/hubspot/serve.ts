import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../control';
import type { Answer } from './answer';
import { errorBody, refuse } from './answer';
import type { Incoming } from './answer-api';
import { answerApi } from './answer-api';
import { answerControl } from './control-endpoints';
import { matchRoute } from './match-route';
import type { Portal } from './portal';
import { rateLimitBody } from './rate-limit';
import { bearerOf } from './token-store';

const DEFAULT_FAULT_DELAY_MS = 1_000;

async function readRaw(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function encode(answer: Answer): { readonly text: string; readonly type: string } {
  if (answer.body === undefined) return { text: '', type: '' };
  if (typeof answer.body === 'string') return { text: answer.body, type: 'text/html;charset=utf-8' };
  return { text: JSON.stringify(answer.body), type: 'application/json;charset=utf-8' };
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

/** The ordered answer of a `status` fault; without a body it looks like HubSpot's own. */
function faultAnswer(portal: Portal, fault: Fault): Answer {
  const status = fault.status ?? 500;
  const headers = fault.headers ?? {};
  if (fault.body !== undefined) return { status, headers, body: fault.body };
  const correlationId = portal.correlationId();
  if (status === 429) return { status, headers, body: rateLimitBody('TEN_SECONDLY_ROLLING', correlationId) };
  return { status, headers, body: errorBody(refuse(status, 'SANDBOX_FAULT', 'an ordered fault'), correlationId) };
}

function delayOf(portal: Portal, fault: Fault | null): number {
  const ordered = fault?.ms ?? (fault?.kind === 'latency' ? DEFAULT_FAULT_DELAY_MS : 0);
  return portal.options.latencyMs + ordered;
}

/** Whether the fault ends the presented token; the static one cannot die, so only this request fails. */
function expiresToken(portal: Portal, fault: Fault | null, incoming: Incoming): boolean {
  if (fault?.kind !== 'expireToken') return false;
  const token = bearerOf(incoming.headers.authorization);
  if (token !== null) portal.tokens.expire(token, portal.now());
  return true;
}

async function serveApi(portal: Portal, incoming: Incoming, res: ServerResponse): Promise<void> {
  const { stats } = portal;
  const match = matchRoute(incoming.method, incoming.path);
  stats.asked(match === null ? `${incoming.method} (no route)` : `${incoming.method} ${match.route.path}`);
  const cut = (): void => {
    stats.answered('reset');
    res.socket?.destroy();
  };
  if (portal.options.down) {
    cut();
    return;
  }
  const fault = portal.faults.take(incoming.method, incoming.path);
  if (fault !== null) stats.add('faults');
  const delayMs = delayOf(portal, fault);
  if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
  if (fault?.kind === 'resetBefore') {
    cut();
    return;
  }
  const tokenExpired = expiresToken(portal, fault, incoming);
  const answer =
    fault?.kind === 'status' ? faultAnswer(portal, fault) : answerApi(portal, match, { ...incoming, tokenExpired });
  if (fault?.kind === 'resetAfter') {
    cut();
    return;
  }
  stats.answered(answer.status);
  send(res, answer, fault?.kind === 'garbage');
}

/** The listener of one portal; anything thrown is a defect of the emulator and says so with a 500. */
export function createListener(portal: Portal): RequestListener {
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://sandbox');
    const incoming: Incoming = {
      method: req.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: req.headers,
      raw: await readRaw(req),
    };
    if (url.pathname.startsWith('/__')) send(res, answerControl(portal, incoming));
    else await serveApi(portal, incoming, res);
  };
  return (req, res) => {
    serve(req, res).catch((error: unknown) => {
      if (res.headersSent || req.destroyed) return;
      send(res, { status: 500, body: { status: 'error', message: `emulator defect: ${String(error)}` } });
    });
  };
}
