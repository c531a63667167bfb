import type { CrmRecordRow, Lane, MarkResult } from '../../case-ports';
import { AppError } from '../../errors';
import { CrmAuthLost, CrmRefused, CrmUnavailable, type Crm, type CrmWrite, type WriteOutcome } from '../../ports';
import type { Loop } from '../loop';
import { backOffMs } from '../back-off';
import { CASE, pack, type Packed, type Parcel } from './parcels';

/**
 * Sends what is due: renders cases and tasks from their current state, as many as the CRM takes at once, and stores
 * the ids before the marks are cleared. Before the CRM is set up nothing is due. Only the holder of the tenant's crm lane calls this.
 * @returns how many cases were taken.
 * @throws CrmUnavailable or CrmAuthLost after the results are stored, so that the lane sleeps.
 */
export async function deliver(
  loop: Loop,
  lane: Lane,
  { crm, urgentOnly }: { crm: Crm; urgentOnly: boolean },
): Promise<number> {
  if (!crm.can.isSetUp) return 0;
  const marks = await loop.stores.outbox.claim(loop.db, lane, { rows: crm.can.maxBatch, urgentOnly });
  if (marks.length === 0) return 0;
  await loop.probe('claimed');
  const { parcels, failed } = await pack(loop, lane.tenantId, marks);
  const sending = parcels.filter(({ unchanged }) => !unchanged);
  const outcomes = await send(
    { loop, crm },
    sending.map(({ write }) => write),
  );
  const ends = new Map(sending.map(({ mark }, n) => [mark.caseKey, outcomes[n]]));
  await record(loop, lane, { parcels, failed, outcomes: ends });
  await loop.probe('acked');
  throwTrouble(outcomes);
  return marks.length;
}

/**
 * An adapter that throws for reasons of its own may do so for one case only: each is then sent alone, so that one cannot
 * silence its tenant for ever. What a failed attempt has written nobody knows, so it is looked up first.
 * @returns undefined for what the adapter would not send.
 */
async function send(
  at: { readonly loop: Loop; readonly crm: Crm },
  writes: readonly CrmWrite[],
): Promise<readonly (WriteOutcome | undefined)[]> {
  if (writes.length === 0) return [];
  try {
    return await at.crm.write(writes);
  } catch (error) {
    if (EVERYBODYS.some((kind) => error instanceof kind)) throw error;
    at.loop.log.error({ err: error, caseKeys: writes.map(({ caseKey }) => caseKey) }, 'a write failed');
    if (writes.length === 1) return [undefined];
    const outcomes: (WriteOutcome | undefined)[] = [];
    for (const write of writes) outcomes.push(...(await send(at, [{ ...write, outcomeUnknown: true }])));
    return outcomes;
  }
}

/** What would meet every other write too: the CRM, our credentials, a portal that is not set up, the database. */
const EVERYBODYS = [CrmUnavailable, CrmAuthLost, CrmRefused, AppError] as const;

async function record(
  loop: Loop,
  lane: Lane,
  { parcels, failed, outcomes }: Packed & { readonly outcomes: ReadonlyMap<string, WriteOutcome | undefined> },
): Promise<void> {
  const rows = parcels.flatMap((parcel) => recordRows(parcel, outcomes.get(parcel.mark.caseKey)));
  const ends = parcels.map((parcel) => markResult(loop, parcel, outcomes.get(parcel.mark.caseKey)));
  const results = [...ends, ...failed];
  for (const { caseKey, outcome } of results) {
    // Content the CRM refuses is the admin's to mend: named here and in `status`, never retried in a loop.
    if (outcome.kind === 'rejected')
      loop.log.warn({ tenantId: lane.tenantId, caseKey, ...outcome.error }, 'the CRM rejected a write');
  }
  await loop.db.tx(async (sql) => {
    // Somebody else may hold the lane by now and have written later content: what he stores counts, not we.
    if (!(await loop.stores.lanes.holds(sql, lane))) return;
    if (rows.length > 0) await loop.stores.outbox.saveRecords(sql, lane.tenantId, rows);
    await loop.stores.outbox.finish(sql, lane, results);
  });
}

/** Ids learned are kept whatever became of the rest; a digest only of what is known to have been written. */
function recordRows({ mark, write, digests }: Parcel, outcome: WriteOutcome | undefined): readonly CrmRecordRow[] {
  if (outcome === undefined) return [];
  const { ids, status } = outcome;
  const learned = new Map<string, string>([
    // An activity that was only hung on the case, or was never there to take out, has no id of ours: it is done all the same.
    ...write.activities.flatMap(({ activityKey: key }) =>
      status === 'written' ? [[key, write.knownIds.activities[key] ?? ''] as const] : [],
    ),
    ...(ids.caseId === null ? [] : [[CASE, ids.caseId] as const]),
    ...Object.entries(ids.tasks).filter(([name]) => write.tasks.some(({ taskKey }) => taskKey === name)),
    ...Object.entries(ids.activities).filter(([name]) => write.activities.some(({ activityKey: key }) => key === name)),
  ]);
  return [...learned].map(([name, crmId]) => ({
    ...{ caseKey: mark.caseKey, record: name, crmId },
    digest: status === 'written' ? (digests.get(name) ?? '') : '',
  }));
}

function markResult(loop: Loop, { mark, write, unchanged }: Parcel, outcome: WriteOutcome | undefined): MarkResult {
  const result = (end: MarkResult['outcome']): MarkResult => ({
    caseKey: mark.caseKey,
    version: write.version,
    outcome: end,
  });
  const again = (delayMs: number, uncertain: boolean, message: string): MarkResult =>
    result({ kind: 'retry', delayMs, uncertain, message });
  if (unchanged) return result({ kind: 'sent' });
  switch (outcome?.status) {
    case undefined:
      return again(backOffMs(mark.attempts), true, 'the adapter said nothing about it');
    case 'written':
      return result({ kind: 'sent' });
    case 'rejected':
      return result({
        kind: 'rejected',
        error: { record: outcome.record, field: outcome.field, message: outcome.message },
      });
    case 'conflict':
      return again(mark.attempts > 3 ? backOffMs(mark.attempts) : 0, true, outcome.message);
    case 'retry':
      return again(Math.max(0, outcome.at - loop.now()), outcome.outcomeUnknown, 'the CRM did not take it yet');
    case 'auth_lost':
      return again(0, mark.uncertain, 'the CRM refuses our credentials');
  }
}

/** The lane sleeps for what would meet its next write as well. */
function throwTrouble(outcomes: readonly (WriteOutcome | undefined)[]): void {
  if (outcomes.some((outcome) => outcome?.status === 'auth_lost'))
    throw new CrmAuthLost('the CRM refuses our credentials');
  const waits = outcomes.flatMap((outcome) => (outcome?.status === 'retry' ? [outcome.at] : []));
  if (waits.length > 0) throw new CrmUnavailable('the CRM asks us to wait', Math.max(...waits));
}
