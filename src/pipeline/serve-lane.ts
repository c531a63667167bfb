import type { Lane, LaneDest, LaneRelease } from '../case-ports';
import type { CallPermit } from '../ports';
import type { Loop } from './loop';

export type LaneWork = (lane: Lane, permit: CallPermit) => Promise<LaneRelease>;

/**
 * Serves one lane once: leases it, keeps the lease alive, works, gives it back.
 * @returns false when no lane of this kind had work.
 */
export async function serveLane(loop: Loop, dest: LaneDest, work: LaneWork): Promise<boolean> {
  // Read before the statement: the lease can only be longer than we think.
  const asked = loop.now();
  const lane = await loop.stores.lanes.pick(loop.db, dest, { owner: OWNER, seconds: loop.lease.seconds });
  if (lane === null) return false;
  // A ring wakes one: where there was work for him, there may be some for the next.
  loop.wake.ring(dest);
  const lease = keepAlive(loop, lane, asked + loop.lease.seconds * 1000);
  try {
    const result = await work(lane, lease.permit);
    await loop.stores.lanes.release(loop.db, lane, result);
  } catch (error) {
    // Unforeseen: the lane rests a little, so that a fault cannot become a hot loop, and its neighbours go on.
    loop.log.error({ err: error, tenantId: lane.tenantId, dest }, 'a lane failed');
    await loop.stores.lanes.release(loop.db, lane, {
      sleepMs: 1000,
      budget: null,
      trouble: 'internal fault, see the log',
    });
  } finally {
    lease.stop();
  }
  return true;
}

const OWNER = `${process.pid}`;

function keepAlive(loop: Loop, lane: Lane, firstDeadline: number): { readonly permit: CallPermit; stop(): void } {
  const { seconds, requestMs } = loop.lease;
  let deadline = firstDeadline;
  const timer = setInterval(
    () => {
      const asked = loop.now();
      void loop.stores.lanes
        .extend(loop.db, lane, seconds)
        .then((held) => {
          deadline = held ? asked + seconds * 1000 : 0;
        })
        .catch((error: unknown) => {
          loop.log.warn({ err: error, tenantId: lane.tenantId }, 'the heartbeat of a lane failed');
        });
    },
    (seconds * 1000) / 4,
  );
  return { permit: { mayStillSend: () => loop.now() < deadline - requestMs }, stop: () => clearInterval(timer) };
}
