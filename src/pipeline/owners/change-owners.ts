import type { Lane } from '../../case-ports';
import type { OwnerCommand } from '../../domain/case-commands';
import type { Actor } from '../../domain/case-events';
import type { DetractorCase } from '../../domain/case-state';
import { usesLoads } from '../../rules/pools';
import type { RereadFacts } from '../../store-ports';
import { applyCommands, type CommandItem, type Planned } from '../deciding/apply-commands';
import type { Seen } from '../deciding/decide-route';
import type { DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { ownerAfterMove, ownerAgain, type AccountMove } from './owner-again';
import { findingOf, type Finding } from './owner-finding';
import type { Subject } from './owner-subjects';

/** An open case whose owner may not be the right one any more, and why. */
export interface Change {
  readonly subject: Subject;
  readonly finding: Finding | null;
  readonly move: AccountMove | null;
}

interface At {
  readonly context: DecisionContext;
  readonly lane: Lane;
}

/** What people alone say of a case's owner, by the tenant's directory and leave. */
export function findingIn(context: DecisionContext, state: DetractorCase): Finding | null {
  const { directory, absences, tenant, now } = context;
  const people = { directory, absences, settings: tenant.settings, loads: { openCases: {}, pointers: {} } };
  return findingOf(state, { people, now });
}

/**
 * Gives cases to whom they belong now, in one transaction with the facts that say so. One case that cannot be judged is
 * logged: it must not keep the others with people who are gone.
 */
export async function changeOwners(loop: Loop, at: At, changes: readonly Change[]): Promise<void> {
  try {
    await changeAll(loop, at, changes);
  } catch (error) {
    if (changes.length > 1) {
      for (const change of changes) await changeOwners(loop, at, [change]);
      return;
    }
    const caseKey = changes[0]?.subject.state.caseKey;
    loop.log.error({ err: error, tenantId: at.lane.tenantId, caseKey }, 'an owner could not be looked after');
  }
}

async function changeAll(loop: Loop, { context, lane }: At, changes: readonly Change[]): Promise<void> {
  const { tenantId } = lane;
  const { settings } = context.tenant;
  const items = changes.map((change) => itemOf(change, context));
  const readsLoads = changes.some(({ subject }) => usesLoads(subject.ruleSet, settings));
  const reread = changes.flatMap(rereadOf);
  const states = await loop.db.tx(async (sql) => {
    if (!(await loop.stores.lanes.holds(sql, lane))) return null;
    const applied = await applyCommands(loop, sql, { tenantId, at: context.now, settings, readsLoads, items });
    if (reread.length > 0) await loop.stores.responses.reread(sql, tenantId, reread);
    return applied.states;
  });
  for (const { subject } of changes) tell(loop, subject.state, states?.get(subject.state.caseKey));
}

function rereadOf({ subject, move }: Change): readonly RereadFacts[] {
  const { connectionId, responseId, factsId: before } = subject.row;
  return move === null || before === null ? [] : [{ connectionId, responseId, before, facts: move.after }];
}

const ACTORS: Readonly<Record<OwnerCommand['because'], Actor>> = {
  deactivated: { kind: 'crm', id: 'directory' },
  leave: { kind: 'clock', id: 'leave' },
  leave_over: { kind: 'clock', id: 'leave' },
  account_moved: { kind: 'crm', id: 'account' },
};

function itemOf(change: Change, context: DecisionContext): CommandItem {
  const { caseKey, accountId } = change.subject.state;
  return {
    caseKey,
    accountId,
    actor: ACTORS[change.finding?.because ?? 'account_moved'],
    command: (seen) => plannedFor(change, seen, context),
  };
}

/** Judged again under the lock: somebody may have closed, touched or reassigned it since. */
function plannedFor({ subject, finding, move }: Change, seen: Seen, context: DecisionContext): Planned | null {
  const { state } = seen;
  if (state === null || state.closedAt !== null) return null;
  const still = findingIn(context, state);
  if (still?.because !== finding?.because) return null;
  const again = { ...subject, state, seen, context };
  if (move === null) return still === null ? null : ownerAgain(still, again);
  if (still === null) return ownerAfterMove(move, again);
  // His successor may be whom the account has gone to; facts that are not stored yet make no record to decide by again.
  const planned = ownerAgain(still, { ...again, facts: move.after });
  return planned && { ...planned, decision: null };
}

function tell(loop: Loop, before: DetractorCase, after: DetractorCase | undefined): void {
  if (after === undefined || after.seq === before.seq) return;
  const { caseKey, ownerId: to, route } = after;
  loop.log.info({ caseKey, from: before.ownerId, to, via: route.owner.via }, 'a case was looked after');
}
