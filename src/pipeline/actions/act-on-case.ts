import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { isTerminal } from '../../domain/transitions';
import type { Route } from '../../domain/types';
import { personComplainedAbout } from '../../rules/owner';
import { userOf } from '../../rules/people';
import { usesLoads } from '../../rules/pools';
import type { ResponseRow } from '../../store-ports';
import { applyCommands, type CommandItem } from '../deciding/apply-commands';
import type { CaseAction } from './case-action';
import { policyOf } from '../clocks/case-timing';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import { findSubject, keepSubject, nobody } from './find-subject';
import type { Loop } from '../loop';
import { planAction, type ActionInput } from './plan-action';
import { givenTo, untilOf } from './plan-clock-action';
import { readRow } from '../deciding/process';
import { refusedRole } from './roles';
import { rulesOf } from '../settings/stored-rules';

export interface CaseRequest {
  readonly caseKey: string;
  /** The CRM user who acts, as whoever asks has made sure. */
  readonly userId: string;
  readonly action: CaseAction;
}

export type CaseAnswer =
  | {
      readonly ok: true;
      readonly state: DetractorCase;
      /** Whom the rules would ask now, where that is somebody else than who has the case. */
      readonly offered?: Route;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Carries out what a person asks of a case: checks that he may, works out what it means, and writes it with his name.
 * @throws CrmUnavailable, CrmAuthLost or CrmRefused where a named contact cannot be read now
 */
export async function actOnCase(loop: Loop, tenantId: number, request: CaseRequest): Promise<CaseAnswer> {
  const { caseKey, userId, action } = request;
  const state = (await loop.stores.cases.load(loop.db, tenantId, [caseKey])).get(caseKey);
  if (state === undefined) return refused('unknown_case', 'There is no such case');
  const active = await loadDecisionContext(loop, tenantId);
  const ruleSet = await rulesOf(loop, { tenantId, route: state.route }, active.ruleSet);
  const context = { ...active, ruleSet };
  const { policy } = policyOf(state.route, state.classification.primary, context);
  const org = {
    settings: context.tenant.settings,
    directory: context.directory,
    sponsor: policy.raise.sponsor,
  };
  const barred = refusedRole({ userId, action: action.kind }, state, org) ?? barredTime(action, state, context);
  if (barred !== null) return { ok: false, refusal: barred };
  const row = await rowOf(loop, state, { action, context });
  if ('refusal' in row) return { ok: false, refusal: row.refusal };
  const facts = await loop.stores.responses.facts(loop.db, tenantId, [row.factsId ?? 0]);
  const reading = readRow(row, context, facts);
  const prepared = { userId, context, reading };
  const target = barredTarget(action, state, prepared);
  return target === null ? carryOut(loop, request, prepared) : { ok: false, refusal: target };
}

async function carryOut(
  loop: Loop,
  { caseKey, userId, action }: CaseRequest,
  prepared: ActionInput,
): Promise<CaseAnswer> {
  const { context, reading } = prepared;
  const { tenantId, settings } = context.tenant;
  const { match } = reading.facts;
  let byRules: Route | null = null;
  const item: CommandItem = {
    caseKey,
    accountId: match.outcome === 'matched' ? match.accountId : null,
    actor: { kind: 'user', id: userId },
    command: (seen) => {
      if (seen.state === null) return null;
      const planned = planAction(action, { ...seen, state: seen.state }, prepared);
      byRules = planned.byRules;
      return planned;
    },
  };
  const readsLoads = usesLoads(context.ruleSet, settings);
  const batch = { tenantId, at: context.now, settings, readsLoads, items: [item] };
  const { states, refusals } = await loop.db.tx((sql) => applyCommands(loop, sql, batch));
  const refusal = refusals.get(caseKey);
  if (refusal !== undefined) return { ok: false, refusal };
  const state = states.get(caseKey);
  if (state === undefined) return refused('unknown_case', 'There is no such case');
  loop.wake.ring('crm');
  return { ok: true, state, ...offerOf(byRules, state) };
}

function offerOf(byRules: Route | null, { ownerId }: DetractorCase): { readonly offered?: Route } {
  return byRules === null || byRules.owner.id === ownerId ? {} : { offered: byRules };
}

/** A case goes to somebody who is there, and never to the person it complains about. */
function barredTarget(
  action: CaseAction,
  state: DetractorCase,
  { context, reading, userId }: ActionInput,
): Refusal | null {
  const to = givenTo(action, userId);
  if (to === null) return null;
  const user = userOf(to, context);
  if (user === null || !user.active || user.licensed === false)
    return { code: 'not_allowed', message: `${to} is not an active, licensed user of the CRM` };
  const complaint = personComplainedAbout(reading.facts, state.classification.flags) === user.id;
  return complaint ? { code: 'not_allowed', message: 'The customer complains about that person' } : null;
}

/** Clocks of machines differ by minutes; what lies further ahead is a slip of the keyboard. */
const AHEAD_MS = 5 * 60_000;

/** Nobody has reached out in the future, and the past is not waited for. */
function barredTime(action: CaseAction, state: DetractorCase, context: DecisionContext): Refusal | null {
  const { now } = context;
  const impossible = (message: string): Refusal => ({ code: 'not_possible', message });
  if (action.kind === 'wait')
    return untilOf(action, state, context) > now ? null : impossible('That moment has passed');
  if (action.kind !== 'touch') return null;
  return action.at > now + AHEAD_MS ? impossible('That moment has not come') : null;
}

/** The response of the case; where a person says whom it is about, with the facts of that subject. */
async function rowOf(
  loop: Loop,
  state: DetractorCase,
  { action, context }: { readonly action: CaseAction; readonly context: DecisionContext },
): Promise<ResponseRow | { readonly refusal: Refusal }> {
  const { tenant, now } = context;
  const key = { connectionId: state.connectionId, responseId: state.responseId };
  if (action.kind === 'verify_subject') {
    if (isTerminal(state.status)) return refused('closed_case', 'The case has ended');
    if (state.status !== 'needs_verification') return refused('nothing_to_decide', 'Nothing is left to be found out');
    const { contactId, accountId } = action;
    const found =
      contactId === null
        ? { ok: true as const, ...nobody(now) }
        : await findSubject(loop, tenant, { contactId, accountId });
    if (!found.ok) return refused('not_allowed', found.message);
    const kept = await keepSubject(loop, tenant.tenantId, { key, subject: { facts: found.facts, names: found.names } });
    return kept ?? refused('unknown_case', 'The response of this case is gone');
  }
  const [row] = await loop.stores.responses.load(loop.db, tenant.tenantId, [key]);
  return row ?? refused('unknown_case', 'The response of this case is gone');
}

function refused(code: Refusal['code'], message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}
