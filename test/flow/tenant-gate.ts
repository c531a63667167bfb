import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a CRM makes of one tenant's calls. `poisoned` = what it answers holds what no database stores. */
export type Mood = 'well' | 'rate_limited' | 'unauthorized' | 'poisoned';

/** A CRM that stands behind this gate, and how it says what it says. */
export interface Vendor {
  readonly url: string;
  /** A token it takes. */
  readonly token: string;
  /** true for a call that asks for a token. */
  readonly isGrant: (path: string) => boolean;
  /** The answer to it; `base` is the gate itself. */
  readonly grant: (name: string, base: string) => object;
  readonly refusals: { readonly [mood in 'rate_limited' | 'unauthorized']: { status: number; body: unknown } };
  /** Spoils a good answer. */
  readonly poison: (text: string) => string;
}

/** Many tenants before one emulated CRM: each has a token of its own, and the CRM a mood for each. */
export interface TenantGate {
  readonly url: string;
  readonly moods: Map<string, Mood>;
  /** Tokens asked for, by tenant. */
  readonly grants: Map<string, number>;
  /** Calls by tenant, grants left out. */
  readonly calls: Map<string, number>;
  readonly close: () => Promise<void>;
}

/** The token of a tenant; its refresh token is the same name. */
export const tokenOf = (name: string): string => `token-of-${name}`;

/** Opens the gate on a free port of 127.0.0.1. */
export async function startTenantGate(vendor: Vendor): Promise<TenantGate> {
  const moods = new Map<string, Mood>();
  const grants = new Map<string, number>();
  const calls = new Map<string, number>();
  let base = '';
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await bodyOf(req);
    const path = req.url ?? '/';
    if (vendor.isGrant(path)) {
      const name = nameIn(new URLSearchParams(body).get('refresh_token') ?? '');
      count(grants, name);
      reply(res, { status: 200, body: vendor.grant(name, base) });
      return;
    }
    const name = nameIn(req.headers.authorization ?? '');
    count(calls, name);
    const mood = moods.get(name) ?? 'well';
    if (mood === 'rate_limited' || mood === 'unauthorized') reply(res, vendor.refusals[mood]);
    else await pass({ vendor, req, body, poisoned: mood === 'poisoned' }, res);
  };
  const server = createServer((req, res) => {
    serve(req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base,
    moods,
    grants,
    calls,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function nameIn(text: string): string {
  return /token-of-(\S+)/.exec(text)?.[1] ?? 'nobody';
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function reply(res: ServerResponse, { status, body }: { status: number; body: unknown }): void {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(body));
}

async function pass(
  call: { readonly vendor: Vendor; readonly req: IncomingMessage; readonly body: string; readonly poisoned: boolean },
  res: ServerResponse,
): Promise<void> {
  const { vendor, req, body, poisoned } = call;
  const { method = 'GET', url = '/' } = req;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${vendor.token}` };
  const answer = await fetch(vendor.url + url, { method, headers, ...(body === '' ? {} : { body }) });
  const text = await answer.text();
  const kept = ['content-type', 'sforce-limit-info'].flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  res.writeHead(answer.status, Object.fromEntries(kept));
  res.end(poisoned ? vendor.poison(text) : text);
}
