import type { LaneDest } from '../case-ports';
import type { Loop } from './loop';
import { mergeDeliveries } from './merge-deliveries';
import { processResponses } from './process';
import { serveCrm } from './serve-crm';
import { serveLane, type LaneWork } from './serve-lane';

/** How long a loop sleeps when nobody rings: what another process has committed is found by then. */
const POLL_MS = 1_000;
/** After a fault of the database: long enough not to hammer it, short enough to go on soon after. */
const FAULT_MS = 1_000;

export interface Worker {
  /** Lets what is running end, then resolves. */
  stop(): Promise<void>;
}

/** The loops that move everything on: `crmLanes` tenants are served at the CRM side by side, intake one by one. */
export function startWorker(loop: Loop, { crmLanes }: { readonly crmLanes: number }): Worker {
  const abort = new AbortController();
  const { signal } = abort;
  const running = [
    run(loop, signal, { dest: 'intake', work: intakeWork(loop) }),
    ...Array.from({ length: crmLanes }, () =>
      run(loop, signal, { dest: 'crm', work: (lane, permit) => serveCrm(loop, lane, permit) }),
    ),
  ];
  return {
    stop: async () => {
      abort.abort();
      await Promise.all(running);
    },
  };
}

async function run(
  loop: Loop,
  signal: AbortSignal,
  lane: { readonly dest: LaneDest; readonly work: LaneWork },
): Promise<void> {
  while (!signal.aborted) {
    const since = loop.wake.rung(lane.dest);
    try {
      const served = await serveLane(loop, lane.dest, lane.work);
      if (!served) await loop.wake.wait(lane.dest, { since, ms: POLL_MS, signal });
    } catch (error) {
      loop.log.error({ err: error, dest: lane.dest }, 'a worker loop failed');
      await loop.wake.wait(lane.dest, { since: Infinity, ms: FAULT_MS, signal });
    }
  }
}

/** Deliveries become responses, and responses whose facts are known become cases: no CRM is called here. */
function intakeWork(loop: Loop): LaneWork {
  return async (lane) => {
    const merged = await mergeDeliveries(loop, lane);
    if (merged > 0) loop.wake.ring('crm');
    await processResponses(loop, lane);
    return { sleepMs: 0, budget: null, trouble: null };
  };
}
