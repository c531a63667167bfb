import type { ResponseRow } from '../store-ports';
import { backOffMs } from './back-off';
import type { Loop } from './loop';

/** A response that failed alone waits longer each time, with the reason where an operator looks; the others go on. */
export async function setApart(
  loop: Loop,
  tenantId: number,
  { row, error, not }: { readonly row: ResponseRow; readonly error: unknown; readonly not: 'gathered' | 'processed' },
): Promise<void> {
  const { connectionId, responseId, attempts } = row;
  loop.log.error({ err: error, tenantId, connectionId, attempts }, `a response could not be ${not}`);
  await loop.stores.responses.postpone(loop.db, tenantId, {
    connectionId,
    responseId,
    delayMs: backOffMs(attempts),
    error: `could not be ${not}; see the log`,
  });
}
