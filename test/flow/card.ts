import { cardKeys } from '../../src/pipeline/settings/card-key';
import { neverLogged } from '../harness/suite-log';
import { asHubspotUser, signHubspot, signSalesforce, type Call, type Signed } from '../unit/http/card/sign-call';
import { CARD_SECRET } from './card-secret';
import type { LoopWorld } from './loop-world';

/** An answer of the card API, as JSON. */
export interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly [field: string]: unknown;
}

/** The card as one person has it open: every call goes over HTTP, signed as the CRM would. */
export interface Card {
  readonly get: (target: string) => Promise<Answer>;
  readonly post: (target: string, body: object) => Promise<Answer>;
  /** Does something to a case. @param more such as `seenSeq`, or a `requestId` that was used before */
  readonly does: (caseKey: string, command: object, more?: object) => Promise<Answer>;
}

const ids = { last: 0 };

/** Opens the card of a world for a user of its CRM. */
export async function cardOf(world: LoopWorld, userId: string): Promise<Card> {
  const sign = await signerOf(world, userId);
  const ask = async (call: Call): Promise<Answer> => {
    const response = await send(world.publicUrl, sign(call));
    if (response.status !== 200)
      throw new Error(`${call.target} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const post: Card['post'] = (target, body) => ask({ method: 'POST', target, body: JSON.stringify(body) });
  return {
    get: (target) => ask({ target }),
    post,
    does: (caseKey, command, more = {}) =>
      post('/v1/card/commands', { requestId: `request-${String((ids.last += 1))}`, caseKey, command, ...more }),
  };
}

/** Signs as the world's CRM does for one of its users. */
export async function signerOf(
  { service, tenantId, publicUrl }: LoopWorld,
  userId: string,
): Promise<(call: Call) => Signed> {
  const { loop } = service.app;
  const { tenants } = loop.stores;
  const tenant = await tenants.tenant(loop.db, tenantId);
  const users = (await tenants.directory(loop.db, tenantId))?.users ?? [];
  const orgId = tenant?.orgId ?? '';
  const login = users.find(({ id }) => id === userId)?.loginId ?? userId;
  if (tenant?.crm === 'salesforce') {
    const [key = ''] = await cardKeys(loop, tenantId);
    neverLogged(key);
    return (call) => signSalesforce(call, { key, orgId, userId: login, atMs: Date.now() });
  }
  const by = { secret: CARD_SECRET, publicUrl };
  return (call) =>
    signHubspot({ ...call, target: asHubspotUser(call.target, orgId, login) }, { ...by, atMs: Date.now() });
}

/** Sends it as it is. */
export function send(url: string, { method, target, body, headers }: Signed): Promise<Response> {
  return fetch(`${url}${target}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
}
