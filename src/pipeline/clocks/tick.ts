import type { TimerRow } from '../../case-ports';
import type { TimerCommand } from '../../domain/case-commands';
import type { Instant } from '../../domain/types';
import type { Db, Sql } from '../../sql-port';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import { complainedAbout } from '../deciding/complained-about';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { timerCommand } from './raise-chain';

/** Most timers fired in one transaction. An embedded database has one connection, and those who send wait behind it. */
const BATCH: Readonly<Record<Db['kind'], number>> = { postgres: 200, pglite: 50 };

/**
 * Fires what is due by business time until nothing is left: whoever wakes us, and how often, does not matter. The tenants
 * that have something due take turns, a batch each, so that nobody waits for another's backlog.
 * @param signal ends it after the batch in hand. @returns how many timers fired.
 */
export async function tick(loop: Loop, signal?: AbortSignal): Promise<number> {
  const backlogs = new Map<number, Backlog>();
  let total = 0;
  while (signal?.aborted !== true) {
    // Asked anew each round: whoever has something due by now waits for one batch of each, not for a backlog.
    const now = await loop.clock.now();
    const due = await loop.stores.clocks.dueTenants(loop.db, now);
    const limit = BATCH[loop.db.kind];
    const turns = due.map((tenantId) => backlogs.get(tenantId) ?? { tenantId, except: [], limit, left: true });
    for (const turn of turns) backlogs.set(turn.tenantId, turn);
    const served = turns.filter(({ left }) => left);
    for (const turn of served) total += await serve(loop, turn, now);
    if (served.length === 0) return total;
  }
  return total;
}

/** What a tenant has due, over the rounds of one tick. */
interface Backlog {
  readonly tenantId: number;
  /** Cases whose timers cannot be fired are left out until the next tick: one fault must not silence other deadlines. */
  readonly except: string[];
  /** Timers of the next batch: halved when one fails, until the one that fails is alone. */
  limit: number;
  /** false = nothing of it is to be fired in this tick any more. */
  left: boolean;
}

async function serve(loop: Loop, backlog: Backlog, now: Instant): Promise<number> {
  const { tenantId, except } = backlog;
  const claimed: TimerRow[] = [];
  try {
    // Senders go before workers.
    await loop.wake.turn();
    await fireBatch(loop, backlog, { now, claimed });
  } catch (error) {
    const [first, ...others] = claimed;
    if (others.length > 0) backlog.limit = Math.ceil(claimed.length / 2);
    else if (first === undefined) backlog.left = false;
    else except.push(first.caseKey);
    if (first === undefined) loop.log.error({ err: error, tenantId }, 'timers could not be fired');
    else if (others.length === 0)
      loop.log.error({ err: error, tenantId, caseKey: first.caseKey }, 'a timer could not be fired');
    return 0;
  }
  // What comes due from now on waits for the next tick: a transaction for each would cost a hundred times as much.
  backlog.left = claimed.length === backlog.limit;
  if (claimed.length === 0) return 0;
  backlog.limit = Math.min(BATCH[loop.db.kind], backlog.limit * 2);
  await loop.probe('fired');
  loop.wake.ring('crm');
  return claimed.length;
}

/** Claims and fires in one transaction; `claimed` tells which even where it fails. */
async function fireBatch(
  loop: Loop,
  { tenantId, except, limit }: Backlog,
  { now, claimed }: { readonly now: Instant; readonly claimed: TimerRow[] },
): Promise<void> {
  const context = { ...(await loadDecisionContext(loop, tenantId)), now };
  const alone = await loop.db.tx(async (sql) => {
    claimed.splice(0, limit, ...(await loop.stores.clocks.claimDue(sql, tenantId, { now, limit, except })));
    return claimed.length === 0 ? [] : fire(loop, sql, { context, timers: claimed });
  });
  for (const caseKey of alone) loop.log.warn({ tenantId, caseKey }, 'nobody is left above the owner to be told');
}

/** @returns the cases whose missed deadline nobody could be told of. */
async function fire(
  loop: Loop,
  sql: Sql,
  { context, timers }: { readonly context: DecisionContext; readonly timers: readonly TimerRow[] },
): Promise<readonly string[]> {
  const { tenantId, settings } = context.tenant;
  const keys = timers.map(({ caseKey }) => caseKey);
  const states = await loop.stores.cases.load(sql, tenantId, keys);
  const about = await complainedAbout(loop, sql, { tenantId, states: [...states.values()] });
  const asked = new Map<string, TimerCommand>();
  const items = timers.map((timer): CommandItem => {
    const { caseKey, clock, what, threshold } = timer;
    return {
      ...{ caseKey, accountId: null },
      actor: { kind: 'clock', id: what === 'threshold' ? `${clock} ${threshold} %` : `${clock} ${what}` },
      // Under the lock: the case may have gone to somebody else, with another manager, since it was looked at.
      command: ({ state }) => {
        if (state === null) return null;
        const command = timerCommand(timer, state, { context, about: about.get(caseKey) ?? null });
        asked.set(caseKey, command);
        return { command };
      },
    };
  });
  const batch = { tenantId, at: context.now, settings, readsLoads: false, items };
  const { refusals } = await applyCommands(loop, sql, batch);
  return [...asked].flatMap(([key, command]) => (toldNobody(command) && !refusals.has(key) ? [key] : []));
}

function toldNobody({ what, threshold, raiseTo }: TimerCommand): boolean {
  return raiseTo === null && (what === 'raise' || (what === 'threshold' && threshold >= 100));
}
