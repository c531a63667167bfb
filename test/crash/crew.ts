import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LeaseTerms } from '../../src/pipeline/loop';
import type { WorkerName } from './kill-plan';
import type { DbKind, Stage } from './stage';
import { totalOf, type Undone } from './undone';
import { startWorker, type Worker } from './worker';

/** The service processes of one phase, by name, over all their lives. */
export interface Crew {
  readonly worker: (name: WorkerName) => Worker;
  /** @param againAfterMs kills it once more, this long into its start. */
  readonly restart: (name: WorkerName, againAfterMs: number | null) => Promise<void>;
  /** Work not done, as a worker last counted it. */
  readonly undone: () => number;
  /** Resolves once nothing was undone for a while, or when time is up; brings back who ends meanwhile. */
  readonly idle: (deadlineMs: number) => Promise<void>;
  /** Has all open tasks looked at in the CRM. */
  readonly look: () => void;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** One process has an embedded database; a server has two, of which A takes the requests. */
export const CREWS: Readonly<Record<DbKind, readonly WorkerName[]>> = { pglite: ['A'], postgres: ['A', 'B'] };

const ROLES: Readonly<Record<WorkerName, string>> = { A: 'all', B: 'worker' };
const STARTS = 3;
/** The tick wakes once a second, and what it does makes new work: idle means idle for longer. */
const IDLE_MS = 2_500;
const LOOK_MS = 100;

/** Starts everybody. @throws when one does not come up, not even at the third start. */
export async function startCrew(
  stage: Stage,
  { db, lease }: { readonly db: DbKind; readonly lease: LeaseTerms },
): Promise<Crew> {
  const log = fs.openSync(path.join(stage.dir, 'service.log'), 'a');
  const gauge = createGauge();
  const workers = new Map<WorkerName, Worker>();
  const spawn = (name: WorkerName): Worker => {
    const env = { ...stage.env, ROLE: ROLES[name] };
    return startWorker({ env, lease, cwd: stage.dir, log, undone: gauge.read });
  };
  const start = (name: WorkerName): Promise<void> => {
    const place = (worker: Worker): void => void workers.set(name, worker);
    return startUp(() => spawn(name), place);
  };
  const everyone = (): readonly Worker[] => [...workers.values()];

  await Promise.all(CREWS[db].map(start));
  return {
    worker: (name) => {
      const found = workers.get(name);
      if (found === undefined) throw new Error(`no worker ${name}`);
      return found;
    },
    undone: gauge.undone,
    restart: async (name, againAfterMs) => {
      if (againAfterMs !== null) await strangle(spawn(name), againAfterMs);
      await start(name);
    },
    idle: async (deadlineMs) => {
      const since = Date.now();
      while (Date.now() < deadlineMs && Date.now() - Math.max(since, gauge.busyAt()) < IDLE_MS) {
        await sleep(LOOK_MS);
        for (const [name, { alive }] of workers) if (!alive()) await start(name);
      }
    },
    look: () => everyone().at(0)?.look(),
    stop: async () => {
      await Promise.all(everyone().map((one) => one.stop()));
      fs.closeSync(log);
    },
    kill: async () => {
      await Promise.all(everyone().map((one) => one.kill()));
    },
  };
}

async function startUp(spawn: () => Worker, place: (worker: Worker) => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const worker = spawn();
    place(worker);
    try {
      await worker.ready;
      return;
    } catch (error) {
      if (tries === STARTS) throw error;
    }
  }
}

/** Kills a worker on its way up. */
async function strangle(worker: Worker, afterMs: number): Promise<void> {
  await sleep(afterMs);
  await worker.kill();
}

/** How much there is to do, as the workers report it, and when that was more than nothing. */
function createGauge(): {
  readonly read: (now: Undone) => void;
  readonly undone: () => number;
  readonly busyAt: () => number;
} {
  let undone = 0;
  let busyAt = Date.now();
  return {
    read: (now) => {
      undone = totalOf(now);
      if (undone > 0) busyAt = Date.now();
    },
    undone: () => undone,
    busyAt: () => busyAt,
  };
}
