import { deliveryKey } from '../../capture/delivery-key';
import { sourceById } from '../../capture/registry';
import { verifySignature, type SignatureRefusal } from '../../capture/signature';
import type { Connection } from '../../store-ports';
import { createAccept } from './accept';
import type { Loop } from '../loop';

export interface ReceivedRequest {
  readonly connectionKey: string;
  /** Names in lower case, one entry a header line. */
  readonly headers: { readonly [name: string]: readonly string[] | undefined };
  readonly contentType: string | null;
  /** After inflation, otherwise untouched: signatures are judged over these bytes. */
  readonly body: Buffer;
}

export type ReceiveResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'unknown_connection' }
  | { readonly kind: 'bad_signature'; readonly reason: SignatureRefusal | 'unknown_source' };

const CACHED_MS = 30_000;

/** The whole of a source's request: find the connection, verify over raw bytes, one durable INSERT. Nothing else. */
export function createReceive(loop: Loop): (request: ReceivedRequest) => Promise<ReceiveResult> {
  const connections = cachedConnections(loop);
  const accept = createAccept(loop);

  return async (request) => {
    const known = await connections.find(request.connectionKey);
    // A failed signature may be a secret that was rotated since we last looked; what is found then counts for all.
    const stale = known !== null && judge(loop, known, request) !== null;
    const connection = stale ? await connections.reread(request.connectionKey) : known;
    if (connection === null) return { kind: 'unknown_connection' };
    const refusal = stale ? judge(loop, connection, request) : null;
    if (refusal !== null) return { kind: 'bad_signature', reason: refusal };
    await accept(delivery(connection, request));
    return { kind: 'accepted' };
  };
}

function judge(
  loop: Loop,
  connection: Connection,
  request: ReceivedRequest,
): SignatureRefusal | 'unknown_source' | null {
  const source = sourceById(connection.source);
  if (source === undefined) return 'unknown_source';
  const verdict = verifySignature(source.signature, request, { secrets: connection.secrets, nowMs: loop.now() });
  return verdict.ok ? null : verdict.reason;
}

function delivery(connection: Connection, request: ReceivedRequest): Parameters<ReturnType<typeof createAccept>>[0] {
  const idHeader = sourceById(connection.source)?.deliveryIdHeader ?? null;
  const id = idHeader === null ? null : (request.headers[idHeader]?.[0] ?? null);
  return {
    tenantId: connection.tenantId,
    connectionId: connection.connectionId,
    deliveryKey: deliveryKey(id, request.body),
    contentType: request.contentType,
    // Only the name of the delivery: credentials must not lie in the table.
    headers: idHeader === null || id === null ? {} : { [idHeader]: id },
    body: request.body,
    paused: connection.status === 'paused',
  };
}

/** Connections for 30 s. A miss is never kept: one 404 too many makes Typeform switch the webhook off. */
function cachedConnections(loop: Loop): {
  find(key: string): Promise<Connection | null>;
  reread(key: string): Promise<Connection | null>;
} {
  const cache = new Map<string, { readonly connection: Connection; readonly until: number }>();
  const reread = async (key: string): Promise<Connection | null> => {
    const connection = await loop.stores.tenants.connectionByKey(loop.db, key);
    if (connection === null) cache.delete(key);
    else cache.set(key, { connection, until: loop.now() + CACHED_MS });
    return connection;
  };
  return {
    reread,
    find: async (key) => {
      const hit = cache.get(key);
      return hit !== undefined && hit.until > loop.now() ? hit.connection : reread(key);
    },
  };
}
