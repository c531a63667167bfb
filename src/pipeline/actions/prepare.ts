import { mergedResponse } from '../../capture/merge';
import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { isTerminal } from '../../domain/transitions';
import type { Facts } from '../../domain/types';
import type { RuleSet } from '../../rules/schema';
import type { ResponseKey, ResponseRow } from '../../store-ports';
import { policyOf } from '../clocks/case-timing';
import type { DecisionContext } from '../deciding/decision-context';
import type { ResponseInput } from '../deciding/read-response';
import type { Loop } from '../loop';
import { rulesOf } from '../settings/stored-rules';
import { barredFields, barredPerson, barredTarget, barredTime } from './barred';
import { bringActivity, bringUndone, NOTHING } from './brought';
import type { CaseAction } from './case-action';
import { refusal } from './command-answer';
import type { Ordered } from './command-order';
import { findSubject, keepSubject, nobody } from './find-subject';
import type { ActionInput } from './action-input';
import { refusedRole, type CaseOrg } from './roles';
import { changedSince } from './seen-since';

/** One case of a command. */
export interface Wanted {
  readonly caseKey: string;
  /** Counts the cases of the command from 0. */
  readonly item: number;
  readonly seenSeq: number | null;
}

/** A case whose command can be judged under the locks, or why it cannot be carried out at all. */
export type Prepared = Wanted &
  Found & { /** As it was read; null = there is none. */ readonly state: DetractorCase | null };

type Found =
  { readonly refusal: Refusal; readonly input: null } | { readonly refusal: null; readonly input: ActionInput };

interface Preparing {
  readonly ordered: Ordered;
  readonly context: DecisionContext;
}

/** What asks the rules: they are read as the case was routed by. */
const ASKS_RULES: readonly CaseAction['kind'][] = [
  ...(['correct_reason', 'correct_tier', 'hand_over', 'return_to_standard'] as const),
  ...(['confirm_checks', 'verify_subject', 'reopen'] as const),
];

/** Whether an action asks the rules who gets the case. */
export function asksRules({ kind }: CaseAction): boolean {
  return ASKS_RULES.includes(kind);
}

/**
 * Reads what a command is judged by, for all its cases at once, and refuses what need not be locked for that.
 * @throws CrmUnavailable, CrmAuthLost or CrmRefused where something has to be read from the CRM and cannot be now
 */
export async function prepareAll(
  loop: Loop,
  preparing: Preparing,
  wanted: readonly Wanted[],
): Promise<readonly Prepared[]> {
  const { tenantId } = preparing.context.tenant;
  const { cases, responses } = loop.stores;
  const keys = wanted.map(({ caseKey }) => caseKey);
  const states = await cases.load(loop.db, tenantId, keys);
  const rows = await responses.load(loop.db, tenantId, [...states.values()].map(keyOf));
  const ids = rows.flatMap(({ factsId }) => factsId ?? []);
  const heard: Heard = {
    rows: new Map(rows.map((row) => [nameOf(row), row])),
    facts: await responses.facts(loop.db, tenantId, ids),
  };
  const prepared: Prepared[] = [];
  for (const one of wanted) {
    const state = states.get(one.caseKey);
    const found =
      state === undefined
        ? barred('unknown_case', 'There is no such case')
        : await prepare(loop, { ...preparing, one, state }, heard);
    prepared.push({ ...one, ...found, state: state ?? null });
  }
  return prepared;
}

interface Heard {
  readonly rows: ReadonlyMap<string, ResponseRow>;
  readonly facts: ReadonlyMap<number, Facts>;
}

interface Asked {
  readonly ordered: Ordered;
  readonly context: DecisionContext;
  readonly one: Wanted;
  readonly state: DetractorCase;
}

/** Who may not is told so before the CRM is asked anything for him. */
async function prepare(loop: Loop, asked: Asked, { rows, facts }: Heard): Promise<Found> {
  const { ordered, context, one, state } = asked;
  const { userId, action } = ordered;
  const { tenant, now } = context;
  const row = rows.get(nameOf(keyOf(state)));
  if (row === undefined) return barred('unknown_case', 'The response of this case is gone');
  const undone = action.kind === 'undo' ? await bringUndone(loop, { tenant, state, now }) : null;
  if (undone?.ok === false) return { refusal: undone.refusal, input: null };
  const input: ActionInput = {
    ...{ userId, context: await ruledBy(loop, asked), reading: readingOf(row, facts) },
    brought: { ...NOTHING, undone: undone?.found ?? null },
  };
  const refused = barredNow(action, state, { ...input, seenSeq: one.seenSeq });
  if (refused !== null) return { refusal: refused, input: null };
  if (action.kind === 'verify_subject') return withSubject(loop, asked, { input, action });
  if (action.kind !== 'link_activity') return { refusal: null, input };
  const activity = await bringActivity(loop, action.activity, { tenant, state, now });
  if (!activity.ok) return { refusal: activity.refusal, input: null };
  return { refusal: null, input: { ...input, brought: { ...NOTHING, activity: activity.found } } };
}

/** Pure: what stands against an action by the case as it is seen: before anything is read for it, and under the locks. */
export function barredNow(
  action: CaseAction,
  state: DetractorCase,
  by: ActionInput & { readonly seenSeq: number | null },
): Refusal | null {
  const { userId, context, brought, seenSeq } = by;
  const org = orgOf(state, context);
  const task = action.kind === 'complete_task' ? { task: action.task } : {};
  const author = brought.undone?.row.userId ?? null;
  return (
    refusedRole({ userId, action: action.kind, ...task, author }, state, org) ??
    barredPerson(action, state, by) ??
    changedSince(state, { seenSeq, userId }, org) ??
    barredTime(action, state, context) ??
    barredTarget(action, state, by) ??
    barredFields(action, context)
  );
}

/** Pure: who may do what to a case, by the people of its tenant. */
function orgOf({ route, classification }: DetractorCase, context: DecisionContext): CaseOrg {
  const { sponsor } = policyOf(route, classification.primary, context).policy.raise;
  return { settings: context.tenant.settings, directory: context.directory, sponsor };
}

async function ruledBy(loop: Loop, { ordered, state, context }: Asked): Promise<DecisionContext> {
  if (!asksRules(ordered.action) || isTerminal(state.status)) return context;
  const { tenantId } = context.tenant;
  const ruleSet: RuleSet = await rulesOf(loop, { tenantId, route: state.route }, context.ruleSet);
  return { ...context, ruleSet };
}

/** The response is judged by the facts of the subject that a person names. */
async function withSubject(
  loop: Loop,
  { context, state }: Asked,
  { input, action }: { readonly input: ActionInput; readonly action: Extract<CaseAction, { kind: 'verify_subject' }> },
): Promise<Found> {
  if (isTerminal(state.status)) return barred('closed_case', 'The case has ended');
  if (state.status !== 'needs_verification') return barred('nothing_to_decide', 'Nothing is left to be found out');
  const { tenant, now } = context;
  const { contactId, accountId } = action;
  const found =
    contactId === null
      ? { ok: true as const, ...nobody(now) }
      : await findSubject(loop, tenant, { contactId, accountId });
  if (!found.ok) return barred('not_allowed', found.message);
  const subject = { facts: found.facts, names: found.names };
  const kept = await keepSubject(loop, tenant.tenantId, { key: keyOf(state), subject });
  if (kept === null) return barred('unknown_case', 'The response of this case is gone');
  const facts = await loop.stores.responses.facts(loop.db, tenant.tenantId, [kept.factsId ?? 0]);
  return { refusal: null, input: { ...input, reading: readingOf(kept, facts) } };
}

/** @throws when the facts are not there */
function readingOf(row: ResponseRow, known: ReadonlyMap<number, Facts>): ResponseInput {
  const { registers, responseId, receivedAt, factsId } = row;
  const facts = known.get(factsId ?? 0);
  if (facts === undefined || factsId === null) throw new Error('the facts of this response are missing');
  return { row, response: mergedResponse(registers, responseId, receivedAt), facts, factsId };
}

function keyOf({ connectionId, responseId }: ResponseKey): ResponseKey {
  return { connectionId, responseId };
}

function nameOf({ connectionId, responseId }: ResponseKey): string {
  return JSON.stringify([connectionId, responseId]);
}

function barred(code: Refusal['code'], message: string): Found {
  return { refusal: refusal(code, message), input: null };
}
