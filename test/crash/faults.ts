import { setTimeout as sleep } from 'node:timers/promises';
import { createDice } from '../../sandbox/demo-data/dice';
import type { ChaosCrm } from './crm';

export interface Faults {
  /** Makes the CRM take `ms` over its next creation of tasks, with no other fault about. @returns whether one came within `waitMs` */
  readonly hangNextTasks: (ms: number, waitMs: number) => Promise<boolean>;
  /** No new fault, and none left over. */
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 500;
/** More than this waiting would fall on one tenant all at once. */
const MOST_PENDING = 2;
const LOOK_MS = 10;

/** Orders a fault of the CRM every half second until stopped. */
export function startFaults(crm: ChaosCrm, seed: number): Faults {
  const dice = createDice(seed, 'faults');
  let paused = false;
  const timer = setInterval(() => {
    if (!paused && crm.faultsPending() < MOST_PENDING) void crm.order(dice.pick(crm.faults));
  }, EVERY_MS);
  return {
    hangNextTasks: async (ms, waitMs) => {
      paused = true;
      await crm.clearFaults();
      await crm.order({ kind: 'latency', ms, match: crm.createsTasks });
      const until = Date.now() + waitMs;
      while (crm.faultsPending() > 0 && Date.now() < until) await sleep(LOOK_MS);
      paused = false;
      return crm.faultsPending() === 0;
    },
    stop: async () => {
      clearInterval(timer);
      await crm.clearFaults();
    },
  };
}
