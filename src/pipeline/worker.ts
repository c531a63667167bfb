import type { LaneDest } from '../case-ports';
import type { Db } from '../sql-port';
import { createBreath } from './breathe';
import type { Loop } from './loop';
import { mergeDeliveries } from './intake/merge-deliveries';
import { processResponses } from './deciding/process';
import { serveCrm } from './crm/serve-crm';
import { serveLane, type LaneWork } from './serve-lane';

/** How long a loop sleeps when nobody rings: what another process has committed is found by then. */
const POLL_MS = 1_000;
/** After a fault of the database: long enough not to hammer it, short enough to go on soon after. */
const FAULT_MS = 1_000;

/** Deliveries a ms that make a rush. */
const RUSH = 0.5;
/** How long the intake loop rests in a rush, in terms of what it has just worked, and at most. */
const REST = 6;
const REST_MS = 1_000;

export interface Worker {
  /** Lets what is running end, then resolves. */
  stop(): Promise<void>;
}

/** The loops that move everything on: `crmLanes` tenants are served at the CRM side by side, intake one by one. */
export function startWorker(loop: Loop, { crmLanes }: { readonly crmLanes: number }): Worker {
  const abort = new AbortController();
  const { signal } = abort;
  const polite = behindSenders(loop);
  const running = [
    run(polite, signal, { dest: 'intake', work: intakeWork(polite) }),
    ...Array.from({ length: crmLanes }, () =>
      run(polite, signal, { dest: 'crm', work: (lane, permit) => serveCrm(polite, lane, permit) }),
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
  const rest = restInRush(loop, lane.dest);
  while (!signal.aborted) {
    const since = loop.wake.rung(lane.dest);
    try {
      const served = await serveLane(loop, lane.dest, lane.work);
      if (served) await rest();
      else await loop.wake.wait(lane.dest, { since, ms: POLL_MS, signal });
    } catch (error) {
      loop.log.error({ err: error, dest: lane.dest }, 'a worker loop failed');
      await loop.wake.wait(lane.dest, { since: Infinity, ms: FAULT_MS, signal });
    }
  }
}

/**
 * An embedded database has one connection, and answers before the event loop turns: statement after statement, a worker
 * would keep the requests from being read for seconds. So whoever works on what is safe lets those pass who wait.
 */
function behindSenders(loop: Loop): Loop {
  const { db, wake } = loop;
  if (db.kind !== 'pglite') return loop;
  const breathe = createBreath();
  const letPass = async (): Promise<void> => {
    await breathe();
    await wake.turn();
  };
  const query: Db['query'] = async (text, values) => {
    await letPass();
    return db.query(text, values);
  };
  const tx: Db['tx'] = async (fn, options) => {
    await letPass();
    return db.tx(fn, options);
  };
  return { ...loop, db: { kind: db.kind, query, tx } };
}

/**
 * An embedded database runs on the thread that takes the requests. What was accepted is safe and can wait a little; a
 * sender that is not answered sends again. So while deliveries pour in, most of the time is theirs. Each of them rings once.
 */
function restInRush(loop: Loop, dest: LaneDest): () => Promise<void> {
  if (loop.db.kind !== 'pglite' || dest !== 'intake') return () => Promise.resolve();
  let last = { at: loop.now(), rung: loop.wake.rung(dest) };
  let restedMs = 0;
  return async () => {
    const now = { at: loop.now(), rung: loop.wake.rung(dest) };
    const passedMs = now.at - last.at;
    const rush = now.rung - last.rung > passedMs * RUSH;
    const workedMs = passedMs - restedMs;
    last = now;
    restedMs = rush ? Math.min(REST_MS, workedMs * REST) : 0;
    if (restedMs > 0) await new Promise((resume) => setTimeout(resume, restedMs));
  };
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
