import type { TimerRow } from '../case-ports';
import type { DetractorCase } from '../domain/case-state';
import type { Directory, Instant } from '../domain/types';
import { managerOf } from '../rules/people';
import type { TenantSettings } from '../domain/settings';
import type { Sql } from '../sql-port';
import { applyCommands, type CommandItem } from './apply-commands';
import { calendarIn } from './calendars';
import { complainedAbout } from './complained-about';
import type { Loop } from './loop';
import { ackDueAt } from './plan-clocks';

const BATCH = 100;

/**
 * Fires what is due by business time, tenant by tenant, until nothing is left: whoever wakes us, and how often, does
 * not matter. @returns how many timers fired.
 */
export async function tick(loop: Loop): Promise<number> {
  const now = await loop.clock.now();
  let fired = 0;
  for (const tenantId of await loop.stores.clocks.dueTenants(loop.db, now)) {
    try {
      fired += await tickTenant(loop, tenantId, now);
    } catch (error) {
      // One tenant's fault is not the others': theirs fire, his are tried again at the next tick.
      loop.log.error({ err: error, tenantId }, 'timers could not be fired');
    }
  }
  return fired;
}

/** A case whose timer cannot be fired is left out until the next tick: one fault must not silence every other deadline. */
async function tickTenant(loop: Loop, tenantId: number, now: Instant): Promise<number> {
  const except: string[] = [];
  let total = 0;
  for (let limit = BATCH; ;) {
    const claimed: TimerRow[] = [];
    try {
      await loop.db.tx(async (sql) => {
        claimed.splice(0, BATCH, ...(await loop.stores.clocks.claimDue(sql, tenantId, { now, limit, except })));
        if (claimed.length > 0) await fire(loop, sql, { tenantId, now, timers: claimed });
      });
    } catch (error) {
      const [first, ...others] = claimed;
      if (first === undefined) throw error;
      limit = 1;
      if (others.length > 0) continue;
      except.push(first.caseKey);
      loop.log.error({ err: error, tenantId, caseKey: first.caseKey }, 'a timer could not be fired');
      continue;
    }
    if (claimed.length === 0) return total;
    total += claimed.length;
    await loop.probe('fired');
    loop.wake.ring('crm');
  }
}

async function fire(
  loop: Loop,
  sql: Sql,
  { tenantId, now, timers }: { readonly tenantId: number; readonly now: Instant; readonly timers: readonly TimerRow[] },
): Promise<void> {
  const people = await peopleOf(loop, sql, tenantId);
  const keys = timers.map(({ caseKey }) => caseKey);
  const states = await loop.stores.cases.load(sql, tenantId, keys);
  const about = await complainedAbout(loop, sql, { tenantId, states: [...states.values()] });
  const items: CommandItem[] = [];
  for (const timer of timers) {
    const state = states.get(timer.caseKey);
    if (state === undefined) continue;
    const dueAt = await ackDue(loop, sql, { tenantId, timer, state, now });
    items.push(commandOf(timer, people, { about: about.get(timer.caseKey) ?? null, ackDueAt: dueAt }));
  }
  await applyCommands(loop, sql, { tenantId, at: now, settings: people.settings, readsLoads: false, items });
}

interface People {
  readonly settings: TenantSettings;
  readonly directory: Directory;
}

async function peopleOf(loop: Loop, sql: Sql, tenantId: number): Promise<People> {
  const tenant = await loop.stores.tenants.tenant(sql, tenantId);
  if (tenant === null) throw new Error(`tenant ${tenantId} is gone`);
  const directory = (await loop.stores.tenants.directory(sql, tenantId)) ?? { readAt: 0, users: [] };
  return { settings: tenant.settings, directory };
}

function commandOf(
  timer: TimerRow,
  people: People,
  { about, ackDueAt: due }: { readonly about: string | null; readonly ackDueAt: Instant },
): CommandItem {
  const { caseKey, clock, cycle, generation, threshold } = timer;
  return {
    caseKey,
    accountId: null,
    actor: { kind: 'clock', id: `${clock} ${threshold} %` },
    // Under the lock: the case may have gone to somebody else, with another manager, since it was looked at.
    command: ({ state }) => {
      const raiseTo = threshold < 100 || state === null ? null : managerOf(state.ownerId, people, about);
      return { command: { kind: 'fire_timer', clock, cycle, generation, threshold, raiseTo, ackDueAt: due } };
    },
  };
}

async function ackDue(
  loop: Loop,
  sql: Sql,
  of: {
    readonly tenantId: number;
    readonly timer: TimerRow;
    readonly state: DetractorCase;
    readonly now: Instant;
  },
): Promise<Instant> {
  const { tenantId, timer, state, now } = of;
  const plan = state.clocks[timer.clock]?.plan;
  const stored =
    plan && (await loop.stores.tenants.calendar(sql, tenantId, { id: plan.calendarId, version: plan.calendarVersion }));
  if (!stored) return now;
  return ackDueAt(calendarIn(tenantId, stored, plan.timeZone), now);
}
