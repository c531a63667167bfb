import type { CommonCause } from '../../cause-ports';
import type { RootCauseArea } from '../../domain/documentation';
import type { CauseFacts } from '../../domain/settings-events';
import type { Instant } from '../../domain/types';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';
import { carryCauses } from './carry-causes';
import {
  inOneGo,
  loadCauseOrg,
  mayManage,
  refused,
  refusedWords,
  type CauseOrg,
  type CauseRequest,
  type Refused,
} from './cause-org';

/** What persons do to a common cause. */
export type CauseChange =
  | {
      readonly kind: 'create';
      readonly rootCauseArea: RootCauseArea;
      readonly rootCause: string;
      readonly actionIds: readonly string[];
    }
  /** Left out = as it is. */
  | {
      readonly kind: 'change';
      readonly id: string;
      readonly rootCauseArea?: RootCauseArea | undefined;
      readonly rootCause?: string | undefined;
      /** All of them: what is not here any more is taken out, of its cases too. */
      readonly actionIds?: readonly string[] | undefined;
    }
  /** No more cases join it; those that share it keep what it says. */
  | { readonly kind: 'close'; readonly id: string };

export type CauseAnswer =
  | {
      readonly ok: true;
      readonly cause: CommonCause;
      /** true = this request had made it before, and did not again. */
      readonly repeated: boolean;
    }
  | Refused;

interface Work {
  readonly loop: Loop;
  readonly sql: Sql;
  readonly org: CauseOrg;
  readonly at: Instant;
  readonly request: CauseRequest<CauseChange>;
}

type Of<K extends CauseChange['kind']> = Extract<CauseChange, { kind: K }>;

/** Most corrective actions of one cause. */
const MOST_ACTIONS = 50;

/**
 * Makes, changes or closes a common cause, with one event in the tenant's settings stream: coordinators, managers and
 * admins may. What changes is carried to its open cases: at once as far as nothing fails, else by the next round.
 */
export async function changeCause(
  loop: Loop,
  tenantId: number,
  request: CauseRequest<CauseChange>,
): Promise<CauseAnswer> {
  const step = { loop, org: await loadCauseOrg(loop, tenantId), at: await loop.clock.now(), request };
  if (!mayManage(request.by, step.org))
    return refused('not_allowed', 'Only a manager, a coordinator or an admin may do this');
  const { change } = request;
  const answer = await inOneGo(loop, (sql) =>
    change.kind === 'create' ? create({ ...step, sql }, change) : alter({ ...step, sql }, change),
  );
  if (answer.ok && change.kind === 'change') await carryCauses(loop);
  return answer;
}

async function create(work: Work, change: Of<'create'>): Promise<CauseAnswer> {
  const { loop, sql, org, at, request } = work;
  const { tenantId } = org.tenant;
  const { rootCauseArea, rootCause, actionIds } = change;
  const wrong = refusedWords(rootCause, 'rootCause') ?? (await refusedActions(work, actionIds));
  if (wrong !== null) return wrong;
  const row = { rootCauseArea, rootCause: rootCause.trim(), actionIds: [...new Set(actionIds)] };
  const { by, requestId } = request;
  const cause = await loop.stores.causes.add(sql, tenantId, { ...row, createdAt: at, createdBy: by.id, requestId });
  if (cause === null) return repeated(work, change);
  await keep(work, { change: 'created', before: null, after: cause });
  return { ok: true, cause, repeated: false };
}

async function repeated({ loop, sql, org, request }: Work, change: Of<'create'>): Promise<CauseAnswer> {
  const cause = await loop.stores.causes.byRequest(sql, org.tenant.tenantId, request.requestId ?? '');
  if (cause === null) throw new Error('a cause of that request was there, and is gone');
  const same = cause.createdBy === request.by.id && (cause.version > 1 || cause.rootCause === change.rootCause.trim());
  return same
    ? { ok: true, cause, repeated: true }
    : refused('request_id_used', 'The id of this request belongs to another command');
}

async function alter(work: Work, change: Exclude<CauseChange, { kind: 'create' }>): Promise<CauseAnswer> {
  const { loop, sql, org, at, request } = work;
  const { tenantId } = org.tenant;
  const before = await loop.stores.causes.forUpdate(sql, tenantId, change.id);
  if (before === null) return refused('not_possible', `There is no common cause ${change.id}`);
  if ((request.seenVersion ?? before.version) !== before.version)
    return refused('changed_meanwhile', 'Somebody was faster: look at the cause again before you go on');
  if (before.closedAt !== null) return refused('already_so', 'The cause is closed');
  const wanted = change.kind === 'close' ? { ...before, closedAt: at } : changed(before, change);
  if (JSON.stringify(wanted) === JSON.stringify(before)) return refused('already_so', 'It says so already');
  const added = wanted.actionIds.filter((id) => !before.actionIds.includes(id));
  const wrong = refusedWords(wanted.rootCause, 'rootCause') ?? (await refusedActions(work, added));
  if (wrong !== null) return wrong;
  const after = await loop.stores.causes.save(sql, tenantId, { cause: wanted, by: request.by.id });
  await keep(work, { change: change.kind === 'close' ? 'closed' : 'changed', before, after });
  return { ok: true, cause: after, repeated: false };
}

/** Pure: the cause as it would be. */
function changed(before: CommonCause, { rootCauseArea, rootCause, actionIds }: Of<'change'>): CommonCause {
  return {
    ...before,
    rootCauseArea: rootCauseArea ?? before.rootCauseArea,
    rootCause: rootCause === undefined ? before.rootCause : rootCause.trim(),
    actionIds: actionIds === undefined ? before.actionIds : [...new Set(actionIds)],
  };
}

async function refusedActions({ loop, sql, org }: Work, ids: readonly string[]): Promise<Refused | null> {
  if (ids.length > MOST_ACTIONS)
    return refused('not_possible', `One cause has at most ${MOST_ACTIONS} corrective actions`, 'actionIds');
  const known = await loop.stores.actions.many(sql, org.tenant.tenantId, ids);
  const unknown = ids.find((id) => !known.has(id));
  return unknown === undefined
    ? null
    : refused('not_possible', `There is no corrective action ${unknown}`, 'actionIds');
}

interface Kept {
  readonly change: 'created' | 'changed' | 'closed';
  readonly before: CommonCause | null;
  readonly after: CommonCause;
}

async function keep({ loop, sql, org, at, request }: Work, { change, before, after }: Kept): Promise<void> {
  await loop.stores.settingsLog.append(sql, org.tenant.tenantId, {
    at,
    actor: request.by,
    body: {
      ...{ type: 'cause_changed', causeId: after.id, change },
      ...{ before: before && factsOf(before), after: factsOf(after) },
    },
    personal: { rootCause: after.rootCause },
  });
}

function factsOf({ rootCauseArea, actionIds, closedAt }: CommonCause): CauseFacts {
  return { rootCauseArea, actionIds, closedAt };
}
