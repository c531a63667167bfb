import type { Instant } from '../domain/types';
import type { Clock } from '../ports';

/** Business time as a script tells it, so that a working day passes in seconds; afterwards it runs on at the usual pace. */
export interface DemoClock extends Clock {
  /** Moves on to `at`; never back. */
  moveTo(at: Instant): void;
  /** From now on time passes by itself. */
  run(): void;
}

/** A clock that stands at `startAt` until it is moved. */
export function createDemoClock(startAt: Instant): DemoClock {
  let at = startAt;
  let since: number | null = null;
  return {
    now: () => Promise.resolve(since === null ? at : at + Math.round(performance.now() - since)),
    moveTo: (next) => {
      at = Math.max(at, next);
    },
    run: () => {
      since = performance.now();
    },
  };
}
