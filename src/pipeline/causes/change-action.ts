import type { CorrectiveAction, Effectiveness } from '../../cause-ports';
import type { ActionFacts, SettingsActor } from '../../domain/settings-events';
import type { Instant } from '../../domain/types';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';
import {
  inOneGo,
  isActiveUser,
  loadCauseOrg,
  mayManage,
  mayReadAction,
  refused,
  refusedWords,
  type CauseOrg,
  type CauseRequest,
  type Refused,
} from './cause-org';
import { linkToCase, mayLink } from './link-to-case';
import { isOwnComplaint } from './own-complaint';

/** What persons do to a corrective action. */
export type ActionChange =
  | {
      readonly kind: 'create';
      readonly text: string;
      readonly ownerId: string;
      readonly dueAt: Instant;
      /** When somebody is to look whether it helped; null = nobody is asked to. */
      readonly checkDueAt: Instant | null;
      /** The case that it is for, which is linked at once; null = none, or several later. */
      readonly caseKey: string | null;
    }
  /** Left out = as it is. `done: false` = it is not done after all. */
  | {
      readonly kind: 'change';
      readonly id: string;
      readonly text?: string | undefined;
      readonly ownerId?: string | undefined;
      readonly dueAt?: Instant | undefined;
      readonly checkDueAt?: Instant | null | undefined;
      readonly done?: false | undefined;
    }
  | { readonly kind: 'done'; readonly id: string }
  /** Somebody has looked whether it helped; again = his later word counts. */
  | { readonly kind: 'check'; readonly id: string; readonly result: Effectiveness; readonly note: string | null };

export type ActionAnswer =
  | {
      readonly ok: true;
      readonly action: CorrectiveAction;
      /** true = this request had made it before, and did not again. */
      readonly repeated: boolean;
    }
  | Refused;

interface Step {
  readonly org: CauseOrg;
  readonly at: Instant;
  readonly request: CauseRequest<ActionChange>;
}

/** In a transaction. */
interface Work extends Step {
  readonly loop: Loop;
  readonly sql: Sql;
}

type Of<K extends ActionChange['kind']> = Extract<ActionChange, { kind: K }>;

/**
 * Makes, changes, ticks off or judges a corrective action, with one event in the tenant's settings stream. Coordinators,
 * managers and admins may; its named owner may say that it is done, and whether it helped; whoever made it may change it;
 * anybody may make one for a case that he may link it to.
 */
export async function changeAction(
  loop: Loop,
  tenantId: number,
  request: CauseRequest<ActionChange>,
): Promise<ActionAnswer> {
  const step = { org: await loadCauseOrg(loop, tenantId), at: await loop.clock.now(), request };
  const { by, change } = request;
  if (by.kind === 'user' && !isActiveUser(by.id, step.org))
    return refused('not_allowed', `${by.id} is not an active user of the CRM`);
  const { kind } = change;
  const answer =
    kind === 'create'
      ? await create(loop, step, change)
      : await inOneGo(loop, (sql) => alter({ ...step, loop, sql }, change));
  if (answer.ok && kind === 'create' && change.caseKey !== null) loop.wake.ring('crm');
  return answer;
}

async function create(loop: Loop, step: Step, change: Of<'create'>): Promise<ActionAnswer> {
  const { org, at, request } = step;
  const { tenantId } = org.tenant;
  const wrong = refusedTerms(change, step) ?? refusedWords(change.text, 'text');
  if (wrong !== null) return wrong;
  if (change.dueAt <= at) return refused('not_possible', 'It has to be due some time from now', 'dueAt');
  const linked = change.caseKey === null ? null : await mayLink(loop, org, { by: request.by, caseKey: change.caseKey });
  if (linked !== null && !linked.ok) return linked;
  if (linked === null && !mayManage(request.by, org))
    return refused('not_allowed', 'Name the case it is for: others make one for a case of theirs');
  const { text, ownerId, dueAt, checkDueAt, caseKey } = change;
  return inOneGo(loop, async (sql): Promise<ActionAnswer> => {
    const row = { text: text.trim(), ownerId, dueAt, checkDueAt, createdAt: at, createdBy: request.by.id };
    const restricted = linked?.restricted ?? false;
    const action = await loop.stores.actions.add(sql, tenantId, { ...row, restricted, requestId: request.requestId });
    if (action === null) return repeated({ ...step, loop, sql }, change);
    const words = { text: action.text };
    await keep({ ...step, loop, sql }, { change: 'created', before: null, after: action, words });
    if (caseKey !== null) await linkToCase(loop, sql, { org, at, caseKey, request, actionId: action.id });
    return { ok: true, action, repeated: false };
  });
}

/** The same request again, or another one that took its id. */
async function repeated({ loop, sql, org, request }: Work, change: Of<'create'>): Promise<ActionAnswer> {
  const action = await loop.stores.actions.byRequest(sql, org.tenant.tenantId, request.requestId ?? '');
  if (action === null) throw new Error('an action of that request was there, and is gone');
  const same = action.createdBy === request.by.id && (action.version > 1 || action.text === change.text.trim());
  return same
    ? { ok: true, action, repeated: true }
    : refused('request_id_used', 'The id of this request belongs to another command');
}

async function alter(work: Work, change: Exclude<ActionChange, { kind: 'create' }>): Promise<ActionAnswer> {
  const { loop, sql, org, request } = work;
  const before = await loop.stores.actions.forUpdate(sql, org.tenant.tenantId, change.id);
  const { tenantId } = org.tenant;
  const known = before !== null && mayReadAction(request.by, before, org);
  if (!known || (await isOwnComplaint(loop, sql, { tenantId, by: request.by, action: before })))
    return refused('not_possible', `There is no corrective action ${change.id}`);
  if ((request.seenVersion ?? before.version) !== before.version)
    return refused('changed_meanwhile', 'Somebody was faster: look at the action again before you go on');
  const barred = refusedPerson(request.by, before, { org, kind: change.kind });
  if (barred !== null) return barred;
  const wanted = changed(before, change, work);
  if ('refusal' in wanted) return wanted;
  const after = await loop.stores.actions.save(sql, org.tenant.tenantId, wanted);
  const words = { text: after.text, ...(change.kind === 'check' ? { note: change.note } : {}) };
  await keep(work, { change: HAPPENED[change.kind], before, after, words });
  return { ok: true, action: after, repeated: false };
}

const HAPPENED = { change: 'changed', done: 'done', check: 'checked' } as const;

function refusedPerson(
  by: SettingsActor,
  action: CorrectiveAction,
  { org, kind }: { readonly org: CauseOrg; readonly kind: 'change' | 'done' | 'check' },
): Refused | null {
  if (mayManage(by, org) || (kind === 'change' ? action.createdBy : action.ownerId) === by.id) return null;
  const who = kind === 'change' ? 'whoever made it' : 'its owner';
  return refused('not_allowed', `Only ${who}, a manager, a coordinator or an admin may do this`);
}

/** Pure: the action as it would be. */
function changed(
  before: CorrectiveAction,
  change: Exclude<ActionChange, { kind: 'create' }>,
  { org, at, request }: Step,
): CorrectiveAction | Refused {
  switch (change.kind) {
    case 'done':
      return before.doneAt === null ? { ...before, doneAt: at } : refused('already_so', 'It is done already');
    case 'check': {
      if (before.doneAt === null) return refused('not_possible', 'Whether it helped can be said once it has been done');
      const { result, note } = change;
      return { ...before, check: { result, at, by: request.by.id, note: note?.trim() ?? null } };
    }
    case 'change': {
      const { kind: _kind, id: _id, done, ...terms } = change;
      const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
      const after = { ...before, ...given, ...(done === false ? { doneAt: null, check: null } : {}) };
      const wrong = refusedTerms(after, { org }) ?? refusedWords(after.text, 'text');
      if (wrong !== null) return wrong;
      return same(before, after) ? refused('already_so', 'It says so already') : { ...after, text: after.text.trim() };
    }
  }
}

function same(a: CorrectiveAction, b: CorrectiveAction): boolean {
  return JSON.stringify([factsOf(a), a.text]) === JSON.stringify([factsOf(b), b.text.trim()]);
}

function refusedTerms(
  { ownerId, dueAt, checkDueAt }: Pick<CorrectiveAction, 'ownerId' | 'dueAt' | 'checkDueAt'>,
  { org }: Pick<Step, 'org'>,
): Refused | null {
  if (!isActiveUser(ownerId, org))
    return refused('not_possible', `${ownerId} is not an active user of the CRM`, 'ownerId');
  if (checkDueAt === null || checkDueAt >= dueAt) return null;
  return refused('not_possible', 'Whether it helped can be seen only after it was due', 'checkDueAt');
}

interface Kept {
  readonly change: 'created' | 'changed' | 'done' | 'checked';
  readonly before: CorrectiveAction | null;
  readonly after: CorrectiveAction;
  readonly words: Readonly<Record<string, string | null>>;
}

async function keep({ loop, sql, org, at, request }: Work, { change, before, after, words }: Kept): Promise<void> {
  await loop.stores.settingsLog.append(sql, org.tenant.tenantId, {
    at,
    actor: request.by,
    body: {
      ...{ type: 'action_changed', actionId: after.id, change },
      ...{ before: before && factsOf(before), after: factsOf(after) },
    },
    personal: words,
  });
}

function factsOf({ ownerId, dueAt, doneAt, checkDueAt, check }: CorrectiveAction): ActionFacts {
  return { ownerId, dueAt, doneAt, checkDueAt, checked: check && { result: check.result, at: check.at } };
}
