import type { Loop } from '../loop';
import { tick } from './tick';
import type { Wake } from '../wake';

/** Longest that nobody looks: what another process has set is found by then. */
const SLEEP_MS = 5_000;

interface Alarm {
  /** Machine time at which to look again. */
  readonly atMs: number;
  /** How often somebody of this process had written cases by then. */
  readonly rung: number;
}

/** One a process: its parts share a bell. */
const alarms = new WeakMap<Wake, Alarm>();

/**
 * What the scheduler calls every second: fires what is due, and asks the database nothing while it is known that nothing
 * can be. Whoever sets a timer has written its case, and rings for that. @returns how many timers fired.
 */
export async function tickWhenDue(loop: Loop, signal?: AbortSignal): Promise<number> {
  const { wake } = loop;
  const set = alarms.get(wake);
  const rung = wake.rung('crm');
  if (set !== undefined && set.rung === rung && loop.now() < set.atMs) return 0;
  const fired = await tick(loop, signal);
  alarms.set(wake, { atMs: loop.now() + (await sleepMs(loop, fired)), rung });
  return fired;
}

/** What is due and could not be fired is another process's, or broken: neither is mended by asking every second. */
async function sleepMs(loop: Loop, fired: number): Promise<number> {
  const dueAt = await loop.stores.clocks.nextDue(loop.db);
  if (dueAt === null) return SLEEP_MS;
  const leftMs = dueAt - (await loop.clock.now());
  return leftMs <= 0 && fired === 0 ? SLEEP_MS : Math.min(SLEEP_MS, Math.max(0, leftMs));
}
