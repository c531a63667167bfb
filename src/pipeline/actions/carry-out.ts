import type { CommonCause, CorrectiveAction } from '../../cause-ports';
import type { CommandOutcome, FinishedCommand, OfferedOwner, TakenBack } from '../../command-ports';
import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import type { Route } from '../../domain/types';
import { usesLoads } from '../../rules/pools';
import type { Sql } from '../../sql-port';
import { mayReadAction } from '../causes/cause-org';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import type { DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { bringStored } from './brought';
import { answerOf, refusal, undoUntilOf, type CommandAnswer } from './command-answer';
import { newCommand, type Ordered } from './command-order';
import type { ActionInput } from './action-input';
import { planAction, type PlannedAction } from './plan-action';
import { asksRules, barredNow, type Prepared } from './prepare';
import { mayRead } from './roles';

export interface CommandBatch {
  readonly ordered: Ordered;
  readonly context: DecisionContext;
  readonly prepared: readonly Prepared[];
}

/**
 * Carries a command out for its cases, in one transaction that begins with taking it: what was sent twice at once waits
 * there, and is found to have been answered. Refusals are written down too, and leave nothing else.
 * @returns answers by item; those left out were answered by whoever was faster
 */
export async function carryOut(loop: Loop, batch: CommandBatch): Promise<ReadonlyMap<number, CommandAnswer>> {
  const { ordered, context, prepared } = batch;
  const { commands } = loop.stores;
  const { tenantId } = context.tenant;
  const rows = prepared.map((one) => newCommand(ordered, { ...one, at: context.now }));
  const ended = await loop.db.tx(async (sql) => {
    const claimed = new Set(await commands.claim(sql, tenantId, rows));
    const mine = prepared.filter(({ item }) => claimed.has(item));
    if (mine.length === 0) return [];
    const done = await apply(loop, sql, { ...batch, prepared: mine });
    await commands.finish(
      sql,
      tenantId,
      done.map(({ finished }) => finished),
    );
    for (const one of done) await markUndone(loop, sql, { tenantId, one, by: ordered.requestId });
    return done;
  });
  loop.wake.ring('crm');
  return new Map(ended.map((one) => [one.judged.one.item, answerTo(batch, one)]));
}

/** A case of the command while it is carried out. */
interface Judged {
  readonly one: Prepared;
  /** As it was seen under the locks; null = it was refused before. */
  before: DetractorCase | null;
  /** Whom the rules name beside what the person does; null = they were not asked. */
  byRules: Route | null;
}

/** ... and as it was left. */
interface Ended {
  readonly judged: Judged;
  readonly finished: FinishedCommand;
  readonly state: DetractorCase | null;
}

async function apply(loop: Loop, sql: Sql, { ordered, context, prepared }: CommandBatch): Promise<readonly Ended[]> {
  const { tenantId, settings } = context.tenant;
  const org = { settings, directory: context.directory };
  const mayRead = (action: CorrectiveAction): boolean =>
    mayReadAction({ kind: 'user', id: ordered.userId }, action, org);
  const stored = await bringStored(loop, sql, { tenantId, action: ordered.action, mayRead });
  const judged = prepared.map((one): Judged => ({ one, before: null, byRules: null }));
  const items = stored.ok ? judged.flatMap((one) => itemOf(ordered, one, stored.found) ?? []) : [];
  const readsLoads = prepared.some((one) => one.input !== null && readsLoadsFor(ordered, one.input));
  const { states, refusals } = await applyCommands(loop, sql, {
    ...{ tenantId, at: context.now, settings, readsLoads, items },
  });
  return judged.map((one) => {
    const { caseKey } = one.one;
    const refused = one.one.refusal ?? (stored.ok ? refusals.get(caseKey) : stored.refusal) ?? null;
    const state = states.get(caseKey) ?? null;
    return { judged: one, finished: finishedAs(ordered, one, { refused, state }), state: state ?? one.one.state };
  });
}

function readsLoadsFor({ action }: Ordered, { context }: ActionInput): boolean {
  return asksRules(action) && usesLoads(context.ruleSet, context.tenant.settings);
}

function itemOf({ userId, via, action }: Ordered, judged: Judged, cause: CommonCause | null): CommandItem | null {
  const { one } = judged;
  if (one.input === null) return null;
  const input = { ...one.input, brought: { ...one.input.brought, cause } };
  const { match } = input.reading.facts;
  return {
    caseKey: one.caseKey,
    accountId: match.outcome === 'matched' ? match.accountId : null,
    actor: { kind: 'user', id: userId, via },
    command: ({ state, ...seen }) => {
      if (state === null) return null;
      judged.before = state;
      const barred = barredNow(action, state, { ...input, seenSeq: one.seenSeq }) ?? undoneMeanwhile(state, input);
      if (barred !== null) return { refusal: barred };
      const planned: PlannedAction = planAction(action, { ...seen, state }, input);
      judged.byRules = planned.byRules;
      return planned;
    },
  };
}

/** What is taken back was read before the case was locked. */
function undoneMeanwhile({ seq }: DetractorCase, { brought: { undone } }: ActionInput): Refusal | null {
  if (undone === null || undone.history.at(-1)?.seq === seq) return null;
  return refusal('changed_meanwhile', 'Something happened to the case at this moment: look at it again');
}

function finishedAs(
  { requestId }: Ordered,
  { one, before, byRules }: Judged,
  { refused, state }: { readonly refused: Refusal | null; readonly state: DetractorCase | null },
): FinishedCommand {
  const { item } = one;
  const outcome: CommandOutcome =
    refused === null
      ? { ok: true, offered: offerOf(byRules, state), ...undoneBy(one) }
      : { ok: false, refusal: refused };
  const changed = before !== null && state !== null && state.seq > before.seq;
  return { requestId, item, outcome, events: changed ? { fromSeq: before.seq + 1, toSeq: state.seq } : null };
}

function offerOf(byRules: Route | null, state: DetractorCase | null): OfferedOwner | null {
  if (byRules === null || byRules.owner.id === state?.ownerId) return null;
  return { ownerId: byRules.owner.id, sentence: byRules.sentence };
}

function undoneBy({ input }: Prepared): { readonly undone?: TakenBack } {
  const { undoKind, userId, at } = input?.brought.undone?.row ?? { undoKind: null };
  return undoKind === null ? {} : { undone: { of: undoKind, by: userId, at } };
}

async function markUndone(
  loop: Loop,
  sql: Sql,
  { tenantId, one, by }: { readonly tenantId: number; readonly one: Ended; readonly by: string },
): Promise<void> {
  const undone = one.judged.one.input?.brought.undone ?? null;
  if (undone === null || !one.finished.outcome.ok) return;
  const { requestId, item } = undone.row;
  await loop.stores.commands.markUndone(sql, tenantId, { requestId, item, by });
}

function answerTo({ ordered, context }: CommandBatch, { judged, finished, state }: Ended): CommandAnswer {
  const { outcome, events } = finished;
  const { caseKey } = judged.one;
  const { undoKind } = newCommand(ordered, { ...judged.one, at: context.now });
  const org = { ...context.tenant, directory: context.directory };
  const shown = state !== null && (outcome.ok || mayRead(ordered.userId, state, org)) ? state : null;
  const undoUntil = undoUntilOf({ undoKind, undoneBy: null, events, at: context.now });
  return answerOf({ caseKey, outcome, undoUntil, state: shown, repeated: false });
}
