import type { LaneDest } from '../case-ports';

export interface WaitOptions {
  /** What `rung` said before one looked for work: who was looked past meanwhile does not wait. */
  readonly since: number;
  readonly ms: number;
  readonly signal: AbortSignal;
}

/** In-process notice that there is work, so that nobody waits for the next poll. Losing one costs a second, no more. */
export interface Wake {
  /** Wakes one of those who wait for `dest`, because work is for one, and everybody who lingers. Who finds work rings again. */
  ring(dest: LaneDest): void;
  /** How often `dest` has rung. */
  rung(dest: LaneDest): number;
  /** Resolves when `dest` has rung, after `ms`, or when `signal` aborts. */
  wait(dest: LaneDest, options: WaitOptions): Promise<void>;
  /** The same for somebody who has work already and takes no notice away from others. */
  linger(dest: LaneDest, options: Omit<WaitOptions, 'signal'>): Promise<void>;
}

type Sleepers = Set<() => void>;

/** A bell per kind of lane. */
export function createWake(): Wake {
  const bells: Readonly<Record<LaneDest, Bell>> = { intake: newBell(), crm: newBell() };
  return {
    ring: (dest) => {
      const bell = bells[dest];
      bell.rings += 1;
      for (const rise of [...bell.lingerers, ...firstOf(bell.waiters)]) rise();
    },
    rung: (dest) => bells[dest].rings,
    wait: async (dest, { since, ms, signal }) => {
      if (!signal.aborted && bells[dest].rings <= since) await sleepIn(bells[dest].waiters, ms, signal);
    },
    linger: async (dest, { since, ms }) => {
      if (bells[dest].rings <= since) await sleepIn(bells[dest].lingerers, ms);
    },
  };
}

interface Bell {
  rings: number;
  readonly waiters: Sleepers;
  readonly lingerers: Sleepers;
}

function newBell(): Bell {
  return { rings: 0, waiters: new Set(), lingerers: new Set() };
}

function firstOf(sleepers: Sleepers): readonly (() => void)[] {
  const [first] = sleepers;
  return first === undefined ? [] : [first];
}

function sleepIn(sleepers: Sleepers, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const rise = (): void => {
      clearTimeout(timer);
      sleepers.delete(rise);
      signal?.removeEventListener('abort', rise);
      resolve();
    };
    const timer = setTimeout(rise, ms);
    sleepers.add(rise);
    signal?.addEventListener('abort', rise);
  });
}
