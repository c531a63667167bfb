import type { CaseAppend, DirtyMark, LoadedCase } from '../../case-ports';
import type { CaseCommand, DecidedEvent, Refusal } from '../../domain/case-commands';
import type { Actor, CaseEvent } from '../../domain/case-events';
import type { CaseTask, DetractorCase } from '../../domain/case-state';
import { decide } from '../../domain/decide';
import type { DecisionRecord } from '../../domain/decision';
import { effectsOf, type Effect } from '../../domain/effects';
import { evolve } from '../../domain/evolve';
import type { TenantSettings } from '../../domain/settings';
import type { AccountHistory, Instant, OwnerLoads } from '../../domain/types';
import type { Sql } from '../../sql-port';
import type { Correction, HandoverRow, NewDecision } from '../../store-ports';
import { joinsAccount, leadAmong, seenOf } from './account-history';
import { loadsAfter } from './carried-loads';
import type { Seen } from './decide-route';
import type { Loop } from '../loop';
import { tellObserved } from '../crm/observe';
import { queueNotices } from '../telling/queue-notices';
import { saveClocks } from '../clocks/save-clocks';

/** What is asked of a case once it is seen, and what goes along with it. */
export interface Planned {
  readonly command: CaseCommand;
  /** All that was read for its route; stored where the command changes anything. */
  readonly decision?: DecisionRecord | null;
  /** What it means for the case that leads the account, once this one has joined it. */
  readonly follow?: (lead: DetractorCase) => CaseCommand;
  /** Wait before the first CRM write, seconds. (Default: 0) */
  readonly holdS?: number;
}

/** What is seen under the locks stands against it. */
export interface Barred {
  readonly refusal: Refusal;
}

/** A command for one case. */
export interface CommandItem {
  readonly caseKey: string;
  /** null = no account is known; then there is nothing to lock it with. */
  readonly accountId: string | null;
  /** Pure; called under the locks, in the order of the items. null = nothing is asked after all; a refusal is told. */
  readonly command: (seen: Seen) => Planned | Barred | null;
  readonly actor: Actor;
}

export interface Batch {
  readonly tenantId: number;
  readonly at: Instant;
  readonly settings: TenantSettings;
  /** Whether its commands read what people carry: only then that is locked and counted. */
  readonly readsLoads: boolean;
  readonly items: readonly CommandItem[];
}

export interface Applied {
  /** The states after the commands, by case key; a refused command leaves its case as it was. */
  readonly states: ReadonlyMap<string, DetractorCase>;
  /** Why a command was not carried out; the last one of a case counts. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/** A case closed longer ago than this is not the one before: 90 days, in ms. */
const PREVIOUS_MS = 90 * 86_400_000;
const ALONE: AccountHistory = { lead: null, previous: null };
const NO_LOADS: OwnerLoads = { openCases: {}, pointers: {} };

/** What a batch works on; a later command of it sees what an earlier one did. */
interface Working {
  readonly batch: Batch;
  readonly loaded: Map<string, LoadedCase>;
  readonly related: Map<string, AccountHistory>;
  readonly changed: Map<string, Changed>;
  readonly refusals: Map<string, Refusal>;
  readonly decisions: NewDecision[];
  loads: OwnerLoads;
}

/** What several commands do to one case is one change, because a statement cannot write a row twice. */
interface Changed {
  readonly before: DetractorCase | null;
  readonly append: CaseAppend;
  readonly holdS: number;
}

/**
 * The only writer of cases, and the only place that locks: accounts first, then cases, each in order, then what people
 * carry; then everything is decided and written. Runs inside the caller's transaction, so the work item that caused it
 * ends in the same commit.
 */
export async function applyCommands(loop: Loop, sql: Sql, batch: Batch): Promise<Applied> {
  const { cases, loads } = loop.stores;
  const { tenantId, items } = batch;
  const accountIds = [...new Set(items.flatMap(({ accountId }) => accountId ?? []))];
  await cases.lockAccounts(sql, tenantId, accountIds);
  const closedSince = batch.at - PREVIOUS_MS;
  const related = new Map(await cases.related(sql, tenantId, { accountIds, closedSince }));
  const leads = [...related.values()].flatMap(({ lead }) => lead?.caseKey ?? []);
  const keys = new Set([...items.map(({ caseKey }) => caseKey), ...leads]);
  const work: Working = {
    batch,
    related,
    loaded: new Map(await cases.loadForUpdate(sql, tenantId, [...keys])),
    changed: new Map(),
    refusals: new Map(),
    decisions: [],
    loads: batch.readsLoads ? await loads.lockAndRead(sql, tenantId) : NO_LOADS,
  };
  const before = work.loads;
  for (const item of items) plan(work, item);
  if (work.changed.size > 0) await write(loop, sql, work);
  if (work.loads.pointers !== before.pointers) await loads.savePointers(sql, tenantId, work.loads.pointers);
  const states = new Map([...work.loaded].map(([key, { state }]) => [key, state]));
  return { states, refusals: work.refusals };
}

/** Pure over its working copies. */
function plan(work: Working, item: CommandItem): void {
  const { caseKey, accountId, actor } = item;
  const before = work.loaded.get(caseKey)?.state ?? null;
  const near = accountId === null ? ALONE : (work.related.get(accountId) ?? ALONE);
  const seen = seenOf({ caseKey, state: before, near, loads: work.loads }, work.loaded);
  const planned = item.command(seen);
  if (planned === null) return;
  if ('refusal' in planned) {
    work.refusals.set(caseKey, planned.refusal);
    return;
  }
  const { command, decision = null, follow, holdS = 0 } = planned;
  const after = carryOut(work, { caseKey, command, actor, holdS });
  if (after === null) return;
  if (decision !== null) work.decisions.push({ caseKey, record: decision });
  if (!joinsAccount(before, after) || after.accountId !== accountId) return;
  joinAccount(work, after, near);
  const { lead } = seen;
  if (lead === null || follow === undefined) return;
  const leadCaseKey = lead.caseKey;
  // A case that opens names its lead from the start.
  if (after.leadCaseKey !== leadCaseKey)
    carryOut(work, { caseKey, command: { kind: 'join', leadCaseKey }, actor, holdS });
  carryOut(work, { caseKey: leadCaseKey, command: follow(lead), actor, holdS: 0 });
}

/** Who leads the account is known to those that follow in the same batch. */
function joinAccount({ related, loaded }: Working, after: DetractorCase, near: AccountHistory): void {
  if (after.accountId === null) return;
  const known = near.lead === null ? null : (loaded.get(near.lead.caseKey)?.state ?? null);
  related.set(after.accountId, { ...near, lead: leadAmong(known, after) });
}

interface Order {
  readonly caseKey: string;
  readonly command: CaseCommand;
  readonly actor: Actor;
  readonly holdS: number;
}

/** @returns the case after the command; null where it was refused or changed nothing. */
function carryOut(work: Working, { caseKey, command, actor, holdS }: Order): DetractorCase | null {
  const { loaded, changed, batch } = work;
  const known = loaded.get(caseKey) ?? null;
  const decision = decide(known?.state ?? null, command);
  if (!decision.ok) work.refusals.set(caseKey, decision.refusal);
  if (!decision.ok || decision.events.length === 0) return null;
  const events = eventsOf(decision.events, { actor, at: batch.at, from: known?.state.seq ?? 0 });
  const state = events.reduce<DetractorCase | null>(evolve, known?.state ?? null);
  if (state === null) return null;
  const earlier = changed.get(caseKey);
  changed.set(caseKey, {
    before: earlier === undefined ? (known?.state ?? null) : earlier.before,
    append: {
      state,
      events: [...(earlier?.append.events ?? []), ...events],
      headHash: earlier === undefined ? (known?.headHash ?? null) : earlier.append.headHash,
    },
    holdS: Math.min(holdS, earlier?.holdS ?? holdS),
  });
  loaded.set(caseKey, { state, headHash: known?.headHash ?? '' });
  if (batch.readsLoads)
    work.loads = loadsAfter(work.loads, { before: known?.state ?? null, after: state, events }, batch.settings);
  return state;
}

function eventsOf(
  decided: readonly DecidedEvent[],
  { actor, at, from }: { readonly actor: Actor; readonly at: Instant; readonly from: number },
): readonly CaseEvent[] {
  return decided.map(({ body, personal }, n) => ({ seq: from + n + 1, at, actor, body, personal: personal ?? {} }));
}

async function write(loop: Loop, sql: Sql, { batch, changed, decisions }: Working): Promise<void> {
  const { tenantId, at, settings } = batch;
  const { cases, outbox, corrections, handovers } = loop.stores;
  const changes = [...changed.values()].map((one) => ({ ...one, effects: effectsOf(one.before, one.append.events) }));
  await cases.append(
    sql,
    tenantId,
    changes.map(({ append }) => append),
  );
  await saveClocks(loop, sql, {
    tenantId,
    at,
    changed: changes.map(({ append, effects }) => ({ ...append, effects })),
  });
  await cases.saveTasks(sql, tenantId, changes.flatMap(tasksOf));
  await outbox.mark(sql, tenantId, changes.map(dirtyMark));
  if (decisions.length > 0) await loop.stores.decisions.save(sql, tenantId, decisions);
  const corrected = changes.flatMap(({ append }) => correctionsOf(append));
  if (corrected.length > 0) await corrections.add(sql, tenantId, corrected);
  const announced = changes.flatMap((change) => handoversOf(change, settings));
  if (announced.length > 0) await handovers.queue(sql, tenantId, announced);
  await queueNotices(loop, sql, {
    ...{ tenantId, at, settings },
    changes: changes.map(({ before, append: { events, state } }) => ({ before, events, state })),
  });
  tellObserved(
    loop,
    batch,
    changes.map(({ append }) => append),
  );
}

type Written = Changed & { readonly effects: readonly Effect[] };

function tasksOf({ append, effects }: Written): readonly { readonly caseKey: string; readonly task: CaseTask }[] {
  const { caseKey } = append.state;
  return effects.flatMap((effect) => (effect.kind === 'save_task' ? [{ caseKey, task: effect.task }] : []));
}

function dirtyMark({ append, effects, holdS }: Written): DirtyMark {
  const urgent = effects.some((effect) => effect.kind === 'write_to_crm' && effect.urgent);
  return { caseKey: append.state.caseKey, version: append.state.seq, urgent, holdS };
}

function correctionsOf({ state, events }: CaseAppend): readonly Correction[] {
  const { caseKey, classification, personal } = state;
  const { language } = classification;
  return events.flatMap(({ at, body }) =>
    body.type === 'reason_corrected'
      ? [{ caseKey, at, from: body.from, to: body.to, language, verbatim: personal.verbatim }]
      : [],
  );
}

/** A hand-over that is new, where the tenant wants it announced outside our own task too. */
function handoversOf(
  { before, append }: Changed,
  { diversion }: TenantSettings,
): readonly Omit<HandoverRow, 'attempts'>[] {
  const { caseKey, process, handover } = append.state;
  if (process === 'standard' || handover === null || handover.n === before?.handover?.n) return [];
  const channel = diversion.channels[process]?.channel;
  return channel === undefined ? [] : [{ caseKey, n: handover.n, channel }];
}
