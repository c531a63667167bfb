import type { LaneDest } from '../case-ports';

export interface WaitOptions {
  /** What `rung` said before one looked for work: who was looked past meanwhile does not wait. */
  readonly since: number;
  readonly ms: number;
  readonly signal: AbortSignal;
}

/**
 * How those who share a process tell each other: that there is work, so that nobody waits for the next poll (losing a
 * notice costs a second, no more), and who goes first.
 */
export interface Wake {
  /** Wakes one of those who wait for `dest`, because work is for one, and everybody who lingers. Who finds work rings again. */
  ring(dest: LaneDest): void;
  /** How often `dest` has rung. */
  rung(dest: LaneDest): number;
  /** Resolves when `dest` has rung, after `ms`, or when `signal` aborts. */
  wait(dest: LaneDest, options: WaitOptions): Promise<void>;
  /** The same for somebody who has work already and takes no notice away from others. */
  linger(dest: LaneDest, options: Omit<WaitOptions, 'signal'>): Promise<void>;
  /** Runs what goes before all work, because a sender waits for it. */
  ahead<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves once nothing runs ahead. */
  turn(): Promise<void>;
}

type Sleepers = Set<() => void>;

/** A bell per kind of lane. */
export function createWake(): Wake {
  const bells: Readonly<Record<LaneDest, Bell>> = { intake: newBell(), crm: newBell() };
  return {
    ...turnstile(),
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

function turnstile(): Pick<Wake, 'ahead' | 'turn'> {
  let running = 0;
  let behind: (() => void)[] = [];
  return {
    ahead: async (task) => {
      running += 1;
      try {
        return await task();
      } finally {
        running -= 1;
        const freed = running === 0 ? behind : [];
        if (running === 0) behind = [];
        for (const go of freed) go();
      }
    },
    turn: async () => {
      if (running > 0) await new Promise<void>((resolve) => behind.push(resolve));
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
