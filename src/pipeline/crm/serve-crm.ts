import type { Lane, LaneRelease } from '../../case-ports';
import { CrmAuthLost, CrmRefused, CrmUnavailable, type CallPermit, type Crm, type CrmSession } from '../../ports';
import { deliver } from './deliver';
import { gather } from './gather';
import { isObserved } from './observe';
import { watchTasks } from './watch-tasks';
import { lookAfterOwners } from '../owners/look-after-owners';
import type { Loop } from '../loop';
import { openHandoverTickets } from '../telling/open-handover-tickets';
import { tellInCrm } from '../telling/tell-in-crm';

/** How long one tenant may keep a worker before the others get their turn. Machine ms. */
const SLICE_MS = 5_000;
/**
 * A call costs the same for one record as for a hundred: after a batch that was not full, what comes within a moment may
 * travel together. Short against the seconds a person takes to notice.
 */
const LINGER_MS = 200;
/** As many within the time of a few calls are a crowd, and more are on their way: fewer gain nothing by a wait. */
const CROWD = 10;
/** How long a tenant whose credentials are dead waits before we ask again. */
const AUTH_LOST_MS = 60_000;
/** How long a tenant waits whose CRM refuses what we ask: somebody has to change something first. */
const REFUSED_MS = 60_000;
/** How long a tenant waits that nobody has provisioned: whoever does wakes it. */
const NOT_SET_UP_MS = 60_000;
const NOT_SET_UP = 'not set up yet: run "provision --apply"';

/**
 * One service of a tenant's crm lane: what decides who acts by when, then questions, then cosmetics. Everything that
 * calls that CRM happens here, under one lease.
 */
export async function serveCrm(loop: Loop, lane: Lane, permit: CallPermit): Promise<LaneRelease> {
  const tenant = await loop.stores.tenants.tenant(loop.db, lane.tenantId);
  if (tenant === null) throw new Error(`tenant ${lane.tenantId} is gone`);
  const session = await loop.crm.open(tenant, { budget: lane.budget, permit });
  try {
    const until = loop.now() + SLICE_MS;
    let sideBySide = false;
    while (permit.mayStillSend() && loop.now() < until) {
      const since = loop.wake.rung('crm');
      const step = await oneStep(loop, lane, { crm: session.crm, sideBySide });
      if (step.taken === 0) break;
      if (!step.full) await linger(loop, step, since);
      sideBySide = step.backlog;
    }
    const waits = !session.crm.can.isSetUp && !isObserved(tenant);
    return waits ? release(session, NOT_SET_UP_MS, NOT_SET_UP) : release(session, 0, null);
  } catch (error) {
    return troubled(loop, session, error);
  }
}

interface Step {
  readonly taken: number;
  /** More may be waiting than fitted. */
  readonly full: boolean;
  /** More may be waiting of both kinds. */
  readonly backlog: boolean;
  /** Whether something of it comes back at once, to be written. */
  readonly asked: boolean;
}

/**
 * Questions follow each batch of writes: were they put only when nothing is left to write, nothing would be to decide. With
 * a backlog of both they go side by side, each in the other's round trips; with less, batches would only become smaller.
 */
async function oneStep(
  loop: Loop,
  lane: Lane,
  { crm, sideBySide }: { readonly crm: Crm; readonly sideBySide: boolean },
): Promise<Step> {
  const writing = deliver(loop, lane, { crm, urgentOnly: true });
  if (!sideBySide) await writing;
  const [written, asked] = await bothOf(writing, gather(loop, lane, crm));
  const cosmetic = written + asked === 0 ? await deliver(loop, lane, { crm, urgentOnly: false }) : 0;
  const told = (await openHandoverTickets(loop, lane, crm)) + (await tellInCrm(loop, lane, crm));
  const watched = await watchTasks(loop, lane, crm);
  const beside = told + watched + (await lookAfterOwners(loop, lane, crm));
  const { maxBatch } = crm.can;
  return {
    taken: written + asked + cosmetic + beside,
    // Those have no more to wait for: what they found is to be written now.
    full: beside > 0 || Math.max(written, asked, cosmetic) >= maxBatch,
    backlog: Math.min(written, asked) >= maxBatch,
    asked: asked > 0,
  };
}

/** Waits for both also when one fails: nothing may be under way any more once the lane is given back. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

async function linger(loop: Loop, { taken, asked }: Step, since: number): Promise<void> {
  if (taken >= CROWD) await new Promise((resume) => setTimeout(resume, LINGER_MS));
  else if (asked) await loop.wake.linger('crm', { since, ms: LINGER_MS });
}

function troubled(loop: Loop, session: CrmSession, error: unknown): LaneRelease {
  if (error instanceof CrmAuthLost) return release(session, AUTH_LOST_MS, 'auth_lost');
  if (error instanceof CrmUnavailable) return release(session, Math.max(1, error.retryAt - loop.now()), error.message);
  if (error instanceof CrmRefused) return release(session, REFUSED_MS, error.message);
  throw error;
}

function release(session: CrmSession, sleepMs: number, trouble: string | null): LaneRelease {
  return { sleepMs, budget: session.budget(), trouble };
}
