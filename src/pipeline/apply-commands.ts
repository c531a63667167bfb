import type { CaseAppend, DirtyMark, LoadedCase } from '../case-ports';
import type { CaseCommand, DecidedEvent, RelatedCases } from '../domain/case-commands';
import type { Actor, CaseEvent } from '../domain/case-events';
import type { CaseTask, DetractorCase } from '../domain/case-state';
import { decide } from '../domain/decide';
import { effectsOf, type Effect } from '../domain/effects';
import { evolve } from '../domain/evolve';
import type { Instant } from '../domain/types';
import type { Sql } from '../sql-port';
import { saveClocks } from './save-clocks';
import type { Loop } from './loop';

/** A command for one case. `related` of a response is filled in here, under the account's lock. */
export interface CommandItem {
  readonly caseKey: string;
  /** null = no account is known; then there is nothing to lock it with. */
  readonly accountId: string | null;
  readonly command: CommandInput;
  readonly actor: Actor;
  /** Wait before the first CRM write, seconds. */
  readonly holdS: number;
}

type ResponseInput = Omit<Extract<CaseCommand, { kind: 'record_response' }>, 'related'>;
export type CommandInput = ResponseInput | Extract<CaseCommand, { kind: 'fire_timer' }>;

export interface Batch {
  readonly tenantId: number;
  readonly at: Instant;
  readonly items: readonly CommandItem[];
}

/** A case closed longer ago than this is not the one before: 90 days, in ms. */
const PREVIOUS_MS = 90 * 86_400_000;
const NONE: RelatedCases = { leadCaseKey: null, previousCaseKey: null };

interface Changed {
  readonly append: CaseAppend;
  readonly effects: readonly Effect[];
  readonly holdS: number;
}

/**
 * The only writer of cases, and the only place that locks: accounts first, then cases, each in order, then everything
 * is decided and written. Runs inside the caller's transaction, so the work item that caused it ends in the same commit.
 * @returns the states after the commands, by case key; a refused command leaves its case as it was.
 */
export async function applyCommands(loop: Loop, sql: Sql, batch: Batch): Promise<ReadonlyMap<string, DetractorCase>> {
  const { cases } = loop.stores;
  const { tenantId, items } = batch;
  const accountIds = [...new Set(items.flatMap(({ accountId }) => accountId ?? []))];
  await cases.lockAccounts(sql, tenantId, accountIds);
  const loaded = new Map(
    await cases.loadForUpdate(
      sql,
      tenantId,
      items.map(({ caseKey }) => caseKey),
    ),
  );
  const related = await cases.related(sql, tenantId, { accountIds, closedSince: batch.at - PREVIOUS_MS });
  const changed = decideAll(batch, loaded, new Map(related));
  if (changed.length > 0) await write(loop, sql, { tenantId, at: batch.at, changed });
  return new Map([...loaded].map(([key, { state }]) => [key, state]));
}

/**
 * Pure over its working copies: a later command of the batch sees what an earlier one did. What several commands do to
 * one case is one change, because a statement cannot write a row twice.
 */
function decideAll(
  batch: Batch,
  loaded: Map<string, LoadedCase>,
  related: Map<string, RelatedCases>,
): readonly Changed[] {
  const changed = new Map<string, Omit<Changed, 'effects'>>();
  for (const item of batch.items) {
    const before = loaded.get(item.caseKey) ?? null;
    const near = item.accountId === null ? NONE : (related.get(item.accountId) ?? NONE);
    const decision = decide(before?.state ?? null, withRelated(item.command, near));
    if (!decision.ok || decision.events.length === 0) continue;
    const events = eventsOf(decision.events, { item, at: batch.at, from: before?.state.seq ?? 0 });
    const state = events.reduce<DetractorCase | null>(evolve, before?.state ?? null);
    if (state === null) continue;
    loaded.set(item.caseKey, { state, headHash: before?.headHash ?? '' });
    if (before === null && item.accountId !== null) {
      related.set(item.accountId, { ...near, leadCaseKey: near.leadCaseKey ?? item.caseKey });
    }
    const earlier = changed.get(item.caseKey);
    const headHash = earlier === undefined ? (before?.headHash ?? null) : earlier.append.headHash;
    changed.set(item.caseKey, {
      append: { state, events: [...(earlier?.append.events ?? []), ...events], headHash },
      holdS: Math.min(item.holdS, earlier?.holdS ?? item.holdS),
    });
  }
  return [...changed.values()].map((one) => ({ ...one, effects: effectsOf(one.append.events, one.append.state) }));
}

function eventsOf(
  decided: readonly DecidedEvent[],
  { item, at, from }: { readonly item: CommandItem; readonly at: Instant; readonly from: number },
): readonly CaseEvent[] {
  return decided.map(({ body, personal }, n) => ({
    seq: from + n + 1,
    at,
    actor: item.actor,
    body,
    personal: personal ?? {},
  }));
}

function withRelated(command: CommandInput, related: RelatedCases): CaseCommand {
  return command.kind === 'record_response' ? { ...command, related } : command;
}

async function write(
  loop: Loop,
  sql: Sql,
  { tenantId, at, changed }: { readonly tenantId: number; readonly at: Instant; readonly changed: readonly Changed[] },
): Promise<void> {
  await loop.stores.cases.append(
    sql,
    tenantId,
    changed.map(({ append }) => append),
  );
  await saveClocks(loop, sql, {
    tenantId,
    at,
    changed: changed.map(({ append, effects }) => ({ state: append.state, effects })),
  });
  const tasks = changed.flatMap(({ append, effects }) => tasksOf(append.state.caseKey, effects));
  await loop.stores.cases.saveTasks(sql, tenantId, tasks);
  await loop.stores.outbox.mark(sql, tenantId, changed.map(dirtyMark));
}

function tasksOf(
  caseKey: string,
  effects: readonly Effect[],
): readonly { readonly caseKey: string; readonly task: CaseTask }[] {
  return effects.flatMap((effect) => (effect.kind === 'save_task' ? [{ caseKey, task: effect.task }] : []));
}

function dirtyMark({ append, effects, holdS }: Changed): DirtyMark {
  const urgent = effects.some((effect) => effect.kind === 'write_to_crm' && effect.urgent);
  return { caseKey: append.state.caseKey, version: append.state.seq, urgent, holdS };
}
