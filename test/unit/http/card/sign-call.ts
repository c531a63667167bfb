import { createHmac } from 'node:crypto';
import type { SignedCall } from '../../../../src/signed-ports';

/** What goes over the wire. */
export interface Call {
  readonly method?: 'GET' | 'POST';
  /** Path and query. */
  readonly target: string;
  readonly body?: string;
}

/** A call with its signature, as the outside sends it: written from the vendors' pages, not from our code. */
export interface Signed {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface HubspotSigner {
  readonly secret: string;
  readonly publicUrl: string;
  readonly atMs: number;
}

const UNESCAPED = new Map([
  ...([
    ['%3A', ':'],
    ['%2F', '/'],
    ['%3F', '?'],
    ['%40', '@'],
    ['%21', '!'],
    ['%24', '$'],
  ] as const),
  ...([
    ['%27', "'"],
    ['%28', '('],
    ['%29', ')'],
    ['%2A', '*'],
    ['%2C', ','],
    ['%3B', ';'],
  ] as const),
]);

/** Signature v3, as HubSpot's page on validating requests has it: some escapes are decoded first. */
export function signHubspot({ method = 'GET', target, body = '' }: Call, by: HubspotSigner): Signed {
  let url = `${by.publicUrl}${target}`;
  for (const [escape, char] of UNESCAPED) url = url.replaceAll(escape, char);
  const text = `${method}${url}${body}${by.atMs}`;
  return {
    ...{ method, target, body },
    headers: {
      'x-hubspot-signature-v3': createHmac('sha256', by.secret).update(text).digest('base64'),
      'x-hubspot-request-timestamp': String(by.atMs),
    },
  };
}

/** What HubSpot's proxy adds to the query of a card's request. */
export function asHubspotUser(target: string, portalId: string, userId: string): string {
  const added = `userId=${userId}&portalId=${portalId}&userEmail=carla%40crm.example&appId=7`;
  return `${target}${target.includes('?') ? '&' : '?'}${added}`;
}

export interface SalesforceSigner {
  readonly key: string;
  readonly orgId: string;
  readonly userId: string;
  readonly atMs: number;
}

/** As the recipe for Apex in docs/api.md has it. */
export function signSalesforce({ method = 'GET', target, body = '' }: Call, by: SalesforceSigner): Signed {
  const text = `v1\n${method}\n${target}\n${by.atMs}\n${by.orgId}\n${by.userId}\n${body}`;
  const mac = createHmac('sha256', Buffer.from(by.key, 'base64')).update(text).digest('base64');
  return {
    ...{ method, target, body },
    headers: {
      'x-loop-org': by.orgId,
      'x-loop-user': by.userId,
      'x-loop-timestamp': String(by.atMs),
      'x-loop-signature': `v1=${mac}`,
    },
  };
}

/** The same, as our server sees it. */
export function received({ method, target, body, headers }: Signed): SignedCall {
  const lines = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
  return { method, target, body: Buffer.from(body), headers: Object.fromEntries(lines) };
}
