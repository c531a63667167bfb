import type { Actor } from '../../domain/case-events';
import type { HandoverChannel } from '../../domain/settings';
import type { HandoverRow, Tenant } from '../../store-ports';
import { applyCommands } from '../deciding/apply-commands';
import { backOffMs } from '../back-off';
import type { HandedOver } from './handover-words';
import type { Loop } from '../loop';

type Channel<K extends HandoverRow['channel']> = Extract<HandoverChannel, { channel: K }>;

/** A hand-over that is to be announced, and where. */
export interface Announcement<K extends HandoverRow['channel']> extends HandedOver {
  readonly row: HandoverRow;
  readonly to: Channel<K>;
}

/** How long an announcement belongs to whoever claimed it: longer than any attempt takes. Seconds. */
const LEASE_S = 120;

/**
 * Takes hand-overs of a tenant that are due on a channel. What was taken back, or overtaken, is not announced any more;
 * what is to go by another channel since is queued there.
 */
export async function claimAnnouncements<K extends HandoverRow['channel']>(
  loop: Loop,
  tenant: Tenant,
  want: { readonly channel: K; readonly limit: number },
): Promise<readonly Announcement<K>[]> {
  const { tenantId } = tenant;
  const rows = await loop.stores.handovers.claim(loop.db, tenantId, { ...want, leaseS: LEASE_S });
  if (rows.length === 0) return [];
  const keys = rows.map(({ caseKey }) => caseKey);
  const states = await loop.stores.cases.load(loop.db, tenantId, keys);
  const due: Announcement<K>[] = [];
  for (const row of rows) {
    const state = states.get(row.caseKey);
    const process = state?.process ?? 'standard';
    const stands = state?.handover?.n === row.n && state.handover.reference === null;
    const to = process === 'standard' ? undefined : tenant.settings.diversion.channels[process];
    if (state === undefined || process === 'standard' || !stands || to === undefined) await drop(loop, tenantId, row);
    else if (isBy(to, want.channel)) due.push({ row, state, process, n: row.n, to });
    else await sendOtherwise(loop, tenantId, { ...row, channel: to.channel });
  }
  return due;
}

function isBy<K extends HandoverRow['channel']>(to: HandoverChannel, channel: K): to is Channel<K> {
  return to.channel === channel;
}

async function drop(loop: Loop, tenantId: number, row: HandoverRow): Promise<void> {
  await loop.stores.handovers.drop(loop.db, tenantId, row);
  loop.log.info({ tenantId, caseKey: row.caseKey, n: row.n }, 'a hand-over is not to be announced any more');
}

async function sendOtherwise(loop: Loop, tenantId: number, row: HandoverRow): Promise<void> {
  await loop.db.tx(async (sql) => {
    await loop.stores.handovers.drop(sql, tenantId, row);
    await loop.stores.handovers.queue(sql, tenantId, [row]);
  });
}

const ACTORS: Readonly<Record<HandoverRow['channel'], Actor>> = {
  webhook: { kind: 'clock', id: 'hand-over webhook' },
  ticket: { kind: 'clock', id: 'hand-over ticket' },
};

/** It has been taken there under this reference: on the case and in the queue at once, so that it is told once. */
export async function announced(
  loop: Loop,
  { tenantId, settings }: Tenant,
  { row, reference }: { readonly row: HandoverRow; readonly reference: string },
): Promise<void> {
  const { caseKey, n, channel } = row;
  const at = await loop.clock.now();
  await loop.db.tx(async (sql) => {
    await applyCommands(loop, sql, {
      ...{ tenantId, at, settings, readsLoads: false },
      items: [
        {
          ...{ caseKey, accountId: null, actor: ACTORS[channel] },
          command: () => ({ command: { kind: 'announce_handover', n, channel, reference } }),
        },
      ],
    });
    await loop.stores.handovers.done(sql, tenantId, { caseKey, n, reference });
  });
  loop.wake.ring('crm');
}

/** It was not taken: tried again later, for as long as it takes; `status` says what is wrong. */
export async function notAnnounced(
  loop: Loop,
  tenantId: number,
  { row, error }: { readonly row: HandoverRow; readonly error: string },
): Promise<void> {
  const { caseKey, n, channel, attempts } = row;
  loop.log.warn({ tenantId, caseKey, n, channel, attempts, reason: error }, 'a hand-over could not be announced');
  await loop.stores.handovers.postpone(loop.db, tenantId, { caseKey, n, delayMs: backOffMs(attempts), error });
}
