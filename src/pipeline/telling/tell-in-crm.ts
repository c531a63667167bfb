import type { Lane } from '../../case-ports';
import { CrmAuthLost, CrmUnavailable, type Crm, type CrmNotice } from '../../ports';
import type { Tenant } from '../../store-ports';
import { crmIdsOf } from '../crm/case-links';
import { claimNotices, drop, notTold, putOff, told, type ClaimedNotices, type DueNotice } from './claim-notices';
import { digestOf } from './digest';
import type { Loop } from '../loop';
import { personWords } from './notice-words';

/** As many bells as a CRM may ring by one call; what waits to be written waits meanwhile. */
const BATCH = 50;
/** A case is told of once the CRM has it as it is told of; until then it waits so long. */
const WRITE_RETRY_MS = 15_000;
/** What is not written for so long is in trouble of its own, which `status` shows. Machine seconds. */
const WRITE_WAIT_S = 86_400;

/**
 * Rings the bell of whoever is to be told in the CRM. Where it has none, the task with its due time and reminder is what
 * tells: such a notice has been told once its case is written. Only the holder of the tenant's crm lane calls this.
 * @returns how many were told or given up. @throws CrmUnavailable or CrmAuthLost, so that the lane sleeps
 */
export async function tellInCrm(loop: Loop, lane: Lane, crm: Crm): Promise<number> {
  const claimed = await claimNotices(loop, lane.tenantId, { channels: ['crm'], limit: BATCH });
  if (claimed === null) return 0;
  const keys = claimed.due.flatMap(({ state }) => (state === null ? [] : [state.caseKey]));
  const ids = keys.length === 0 ? new Map<string, string>() : await crmIdsOf(loop, lane.tenantId, keys);
  const at: Telling = { loop, crm, tenant: claimed.tenant, claimed, ids };
  // Side by side, so that bells may travel together; all of them end before the lane is given back.
  const ends = await Promise.allSettled(claimed.due.map((one) => tell(at, one)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return ends.filter((end) => end.status === 'fulfilled' && end.value).length;
}

interface Telling {
  readonly loop: Loop;
  readonly crm: Crm;
  readonly tenant: Tenant;
  readonly claimed: ClaimedNotices;
  readonly ids: ReadonlyMap<string, string>;
}

/** @returns false = it waits */
async function tell(at: Telling, { notice, state }: DueNotice): Promise<boolean> {
  const { loop, crm, tenant, claimed, ids } = at;
  const { tenantId } = tenant;
  const { userId, kind } = notice;
  if (state === null || kind === 'digest') {
    await tellDigest(at, notice);
    return true;
  }
  const caseId = ids.get(notice.about);
  if (caseId === undefined || notice.writtenSeq < notice.seq) {
    if (notice.waitedS < WRITE_WAIT_S) {
      await putOff(loop, tenantId, { key: notice, delayMs: WRITE_RETRY_MS });
      return false;
    }
    await notTold(loop, tenantId, { notice, error: 'the CRM does not have the case as it is', again: false });
    return true;
  }
  if (!crm.can.notifies) {
    await told(loop, tenantId, notice);
    return true;
  }
  const { subject, text } = personWords({ ...notice, kind, state, timeZone: claimed.readers.zoneOf(userId) });
  await ring(at, notice, { userId, caseId, title: subject, body: text.join('\n') });
  return true;
}

/** A list has no task that could stand for it: where there is no bell it is not told here. */
async function tellDigest(at: Telling, notice: DueNotice['notice']): Promise<void> {
  const { loop, crm, tenant, claimed } = at;
  const { userId } = notice;
  const digest = crm.can.notifies ? await digestOf(loop, claimed, userId) : null;
  const caseId = digest?.caseId ?? null;
  if (digest === null || caseId === null) return drop(loop, tenant.tenantId, notice);
  const { subject, text } = digest.words;
  return ring(at, notice, { userId, caseId, title: subject, body: text.join('\n') });
}

async function ring({ loop, crm, tenant }: Telling, notice: DueNotice['notice'], bell: CrmNotice): Promise<void> {
  const { tenantId } = tenant;
  try {
    await crm.notify(bell);
    await told(loop, tenantId, notice);
  } catch (error) {
    const away = error instanceof CrmUnavailable || error instanceof CrmAuthLost;
    const message = error instanceof Error ? error.message : 'unknown';
    await notTold(loop, tenantId, { notice, error: message, again: away });
    if (away) throw error;
  }
}
