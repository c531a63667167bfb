import type { CrmRecordRow, Lane } from '../../case-ports';
import type { Actor } from '../../domain/actor';
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

/** A task that somebody, or an automation, has completed in the CRM, or deleted there, while it is open here. */
interface Ended {
  readonly task: WatchedTask;
  /** null = it is gone. */
  readonly seen: SeenTask | null;
}

interface At {
  readonly lane: Lane;
  readonly context: DecisionContext;
}

/**
 * Looks at our open tasks in the CRM when a turn is due: one page of them. What has been completed there counts as
 * completed, by whoever has it. An owner's task that is gone is written anew, for nobody would see his case; any other is
 * counted and left alone. Only the holder of the tenant's crm lane calls this; a page that cannot be read is read again. @returns how many tasks were looked at. @throws as reads of the CRM do
 */
export async function watchTasks(loop: Loop, lane: Lane, crm: Crm): Promise<number> {
  if (!crm.can.isSetUp) return 0;
  const { tenantId } = lane;
  const { watches, lanes } = loop.stores;
  const after = await watches.due(loop.db, tenantId, TERMS);
  if (after === null) return 0;
  const { tasks, next, empty } = await watches.page(loop.db, tenantId, { after, limit: PAGE });
  const seen = tasks.length === 0 ? [] : await crm.readTasks(tasks.map(({ crmId }) => crmId));
  const ended = tasks.flatMap((task, n): readonly Ended[] => {
    const one = seen[n] ?? null;
    return one === null || one.completed ? [{ task, seen: one }] : [];
  });
  const anew =
    ended.length === 0 ? 0 : await judge(loop, { lane, context: await loadDecisionContext(loop, tenantId) }, ended);
  const gone = ended.filter(isGone).length - anew;
  await loop.db.tx(async (sql) => {
    if (await lanes.holds(sql, lane))
      await watches.looked(sql, tenantId, { next, gone, idle: empty && after === '', terms: TERMS });
  });
  return tasks.length;
}

function isGone({ seen }: Ended): boolean {
  return seen === null;
}

/** One that cannot be judged is logged, and its neighbours go on. @returns how many are written anew */
async function judge(loop: Loop, at: At, all: readonly Ended[]): Promise<number> {
  try {
    return await judgeAll(loop, at, all);
  } catch (error) {
    if (all.length > 1) {
      let anew = 0;
      for (const one of all) anew += await judge(loop, at, [one]);
      return anew;
    }
    const caseKey = all[0]?.task.caseKey;
    loop.log.error({ err: error, tenantId: at.lane.tenantId, caseKey }, 'a completed task could not be judged');
    return 0;
  }
}

/** Writes what ended tasks mean, in one transaction. */
async function judgeAll(loop: Loop, { lane, context }: At, all: readonly Ended[]): Promise<number> {
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
  if (news.length === 0) return 0;
  const items = news.map((one) => itemOf(one, judging));
  const gone = news.filter(isGone);
  const anew = await loop.db.tx(async (sql) => {
    if (!(await loop.stores.lanes.holds(sql, lane))) return null;
    const { states: after } = await applyCommands(loop, sql, {
      ...{ tenantId, at: context.now, settings, readsLoads: false, items },
    });
    const ended = gone.filter(({ task }) => !isOpen(task, after));
    if (ended.length > 0) await loop.stores.outbox.saveRecords(sql, tenantId, ended.map(forgotten));
    return ended.length;
  });
  if (anew === null) return 0;
  for (const one of news)
    loop.log.info({ tenantId, ...told(one.task) }, isGone(one) ? LOST : 'a task was completed in the CRM');
  return anew;
}

const LOST = 'a task is gone from the CRM';

function isOpen({ caseKey, kind, n }: WatchedTask, states: ReadonlyMap<string, DetractorCase>): boolean {
  const tasks = states.get(caseKey)?.tasks ?? [];
  return tasks.some((task) => task.kind === kind && task.n === n && task.status === 'open');
}

/** Without its id it is not made again only to stand there as done. */
function forgotten({ task: { caseKey, kind, n } }: Ended): CrmRecordRow {
  return { caseKey, record: `${caseKey}_${kind}_${n}`, crmId: '', digest: '' };
}

function told({ caseKey, kind, n }: WatchedTask): object {
  return { caseKey, task: `${kind} ${n}` };
}

interface Judging {
  readonly context: DecisionContext;
  readonly about: ReadonlyMap<string, string>;
}

const GONE: Actor = { kind: 'clock', id: 'open tasks' };

function itemOf(one: Ended, judging: Judging): CommandItem {
  const { caseKey } = one.task;
  return {
    ...{ caseKey, accountId: null },
    // Who has deleted it the CRM does not say.
    actor: isGone(one) ? GONE : { kind: 'crm', id: personOf(one, judging.context), via: 'crm' },
    // Under the lock: a person may have said more of it in the card since it was read.
    command: ({ state }) => (state === null ? null : { command: commandFor(state, one, judging) }),
  };
}

function commandFor(state: DetractorCase, one: Ended, { context, about }: Judging): CompletionCommand {
  const { kind, n } = one.task;
  const done = { task: { kind, n }, by: personOf(one, context), at: whenOf(one.seen, context.now) };
  const command = completionOf(state, { ...done, about: about.get(state.caseKey) ?? null }, context);
  return isGone(one) ? { ...command, gone: true } : command;
}

/** Who changed it last, as far as the CRM says and knows him; else whoever has the task there, or here. */
function personOf({ task, seen }: Ended, { directory: { users } }: DecisionContext): string {
  const known = (id: string | null): string | undefined =>
    id === null ? undefined : users.find((user) => user.id === id || user.loginId === id)?.id;
  return known(seen?.changedBy ?? null) ?? known(seen?.ownerId ?? null) ?? task.ownerId;
}

/** The clock of a CRM may be ahead of ours. */
function whenOf(seen: SeenTask | null, now: Instant): Instant {
  return Math.min(seen?.changedAt ?? now, now);
}
