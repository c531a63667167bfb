import type { Lane } from '../../case-ports';
import type { CompletionCommand } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { decide } from '../../domain/decide';
import type { Instant } from '../../domain/types';
import type { Crm, SeenTask } from '../../ports';
import type { WatchedTask, WatchTerms } from '../../watch-ports';
import { completionOf } from '../actions/plan-completion';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import { complainedAbout } from '../deciding/complained-about';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';

/** As many tasks as one CRM read takes. */
const PAGE = 100;
/** A minute between turns; a turn of ten calls looks at a thousand open tasks, so that who has more costs no more. */
const TERMS: WatchTerms = { everyS: 60, mostPages: 10 };

/** A task that somebody, or an automation, has completed in the CRM while it is open here. */
interface Completed {
  readonly task: WatchedTask;
  readonly seen: SeenTask;
}

interface At {
  readonly lane: Lane;
  readonly context: DecisionContext;
}

/**
 * Looks at our open tasks in the CRM when a turn is due: one page of them. What has been completed there counts as
 * completed, by whoever has it; what is gone is counted and left alone. Only the holder of the tenant's crm lane calls
 * this; a page that cannot be read is read again. @returns how many tasks were looked at. @throws as reads of the CRM do
 */
export async function watchTasks(loop: Loop, lane: Lane, crm: Crm): Promise<number> {
  if (!crm.can.isSetUp) return 0;
  const { tenantId } = lane;
  const { watches, lanes } = loop.stores;
  const after = await watches.due(loop.db, tenantId, TERMS);
  if (after === null) return 0;
  const { tasks, next, empty } = await watches.page(loop.db, tenantId, { after, limit: PAGE });
  const seen = tasks.length === 0 ? [] : await crm.readTasks(tasks.map(({ crmId }) => crmId));
  const completed = tasks.flatMap((task, n): readonly Completed[] => {
    const one = seen[n] ?? null;
    return one?.completed === true ? [{ task, seen: one }] : [];
  });
  if (completed.length > 0)
    await complete(loop, { lane, context: await loadDecisionContext(loop, tenantId) }, completed);
  const gone = seen.filter((one) => one === null).length;
  await loop.db.tx(async (sql) => {
    if (await lanes.holds(sql, lane))
      await watches.looked(sql, tenantId, { next, gone, idle: empty && after === '', terms: TERMS });
  });
  return tasks.length;
}

/** One that cannot be judged is logged, and its neighbours go on. */
async function complete(loop: Loop, at: At, all: readonly Completed[]): Promise<void> {
  try {
    await completeAll(loop, at, all);
  } catch (error) {
    if (all.length > 1) {
      for (const one of all) await complete(loop, at, [one]);
      return;
    }
    const caseKey = all[0]?.task.caseKey;
    loop.log.error({ err: error, tenantId: at.lane.tenantId, caseKey }, 'a completed task could not be judged');
  }
}

/** Writes what completed tasks mean, in one transaction. */
async function completeAll(loop: Loop, { lane, context }: At, all: readonly Completed[]): Promise<void> {
  const { tenantId, settings } = context.tenant;
  const keys = [...new Set(all.map(({ task }) => task.caseKey))];
  const states = await loop.stores.cases.load(loop.db, tenantId, keys);
  const about = await complainedAbout(loop, loop.db, { tenantId, states: [...states.values()] });
  const judging = { context, about };
  // What is refused as the case stands, such as a task that an automation completes again and again, needs no lock.
  const news = all.filter((one) => {
    const state = states.get(one.task.caseKey);
    return state !== undefined && decide(state, commandFor(state, one, judging)).ok;
  });
  if (news.length === 0) return;
  const items = news.map((one) => itemOf(one, judging));
  const applied = await loop.db.tx(async (sql) => {
    if (!(await loop.stores.lanes.holds(sql, lane))) return false;
    await applyCommands(loop, sql, { tenantId, at: context.now, settings, readsLoads: false, items });
    return true;
  });
  if (!applied) return;
  for (const { task } of news) loop.log.info({ tenantId, ...told(task) }, 'a task was completed in the CRM');
}

function told({ caseKey, kind, n }: WatchedTask): object {
  return { caseKey, task: `${kind} ${n}` };
}

interface Judging {
  readonly context: DecisionContext;
  readonly about: ReadonlyMap<string, string>;
}

function itemOf(one: Completed, judging: Judging): CommandItem {
  const { caseKey } = one.task;
  return {
    ...{ caseKey, accountId: null },
    actor: { kind: 'crm', id: personOf(one, judging.context), via: 'crm' },
    // Under the lock: a person may have said more of it in the card since it was read.
    command: ({ state }) => (state === null ? null : { command: commandFor(state, one, judging) }),
  };
}

function commandFor(state: DetractorCase, one: Completed, { context, about }: Judging): CompletionCommand {
  const { kind, n } = one.task;
  const done = { task: { kind, n }, by: personOf(one, context), at: whenOf(one.seen, context.now) };
  return completionOf(state, { ...done, about: about.get(state.caseKey) ?? null }, context);
}

/** Who changed it last, as far as the CRM says and knows him; else whoever has the task there, or here. */
function personOf({ task, seen }: Completed, { directory: { users } }: DecisionContext): string {
  const known = (id: string | null): string | undefined =>
    id === null ? undefined : users.find((user) => user.id === id || user.loginId === id)?.id;
  return known(seen.changedBy) ?? known(seen.ownerId) ?? task.ownerId;
}

/** The clock of a CRM may be ahead of ours. */
function whenOf({ changedAt }: SeenTask, now: Instant): Instant {
  return Math.min(changedAt ?? now, now);
}
