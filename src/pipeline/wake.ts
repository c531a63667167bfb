import type { LaneDest } from '../case-ports';

/** In-process notice that there is work, so that nobody waits for the next poll. Losing one costs a second, no more. */
export interface Wake {
  ring(dest: LaneDest): void;
  /** Resolves at the next ring of `dest`, after `ms`, or when `signal` aborts. */
  wait(dest: LaneDest, ms: number, signal: AbortSignal): Promise<void>;
}

/** A bell per kind of lane. */
export function createWake(): Wake {
  const sleepers: Readonly<Record<LaneDest, Set<() => void>>> = { intake: new Set(), crm: new Set() };
  return {
    ring: (dest) => {
      for (const rise of [...sleepers[dest]]) rise();
    },
    wait: (dest, ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const rise = (): void => {
          clearTimeout(timer);
          sleepers[dest].delete(rise);
          signal.removeEventListener('abort', rise);
          resolve();
        };
        const timer = setTimeout(rise, ms);
        sleepers[dest].add(rise);
        signal.addEventListener('abort', rise);
      }),
  };
}
