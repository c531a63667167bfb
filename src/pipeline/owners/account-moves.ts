import { sameJson } from '../../domain/canonical-json';
import type { DetractorCase } from '../../domain/case-state';
import type { Facts } from '../../domain/types';
import { userOf } from '../../rules/people';
import type { Crm, SubjectCandidate, SubjectQuery } from '../../ports';
import type { DecisionContext } from '../deciding/decision-context';
import { factsOf } from '../crm/gather';
import type { AccountMove } from './owner-again';

/** A case with the facts it stands on now. */
export interface Standing {
  readonly state: DetractorCase;
  readonly facts: Facts;
}

/**
 * Asks the CRM once for the subjects of open cases (at most a hundred), and says of which the account is in other hands.
 * By case key. @throws as reads of the CRM do
 */
export async function accountMoves(
  crm: Crm,
  standings: readonly Standing[],
  context: DecisionContext,
): Promise<ReadonlyMap<string, AccountMove>> {
  const asked = standings.filter(({ state }) => state.contactId !== null);
  if (asked.length === 0) return new Map();
  const queries = asked.map(({ state }): SubjectQuery => ({
    key: state.caseKey,
    email: null,
    contactId: state.contactId,
  }));
  const found = new Map((await crm.findSubjects(queries, context.now)).map(({ key, candidates }) => [key, candidates]));
  return new Map(
    asked.flatMap((standing) => {
      const move = moveOf(standing, found.get(standing.state.caseKey) ?? [], context);
      return move === null ? [] : [[standing.state.caseKey, move] as const];
    }),
  );
}

/** A contact who has gone to another account, or is gone, is a matter of the checks and moves nobody's case. */
function moveOf(
  { state, facts }: Standing,
  candidates: readonly SubjectCandidate[],
  context: DecisionContext,
): AccountMove | null {
  const one = candidates.find(
    ({ contactId, accountId }) => contactId === state.contactId && accountId === state.accountId,
  );
  if (one === undefined || facts.match.outcome !== 'matched') return null;
  const after = factsOf(facts.match, one, context.now);
  const { types } = context.tenant.settings.mapping;
  const [had, has] = [peopleOf(facts, types), peopleOf(after, types)];
  if (sameJson(had, has)) return null;
  // Somebody so new that the directory has not heard of him: the next round will know whether he can take it.
  const strangers = Object.keys(has).some((role) => has[role] !== had[role] && isUnknown(has[role], context));
  return strangers ? null : { before: facts, after };
}

interface ByRole {
  readonly [role: string]: string | null;
}

/** Whom the CRM names for the account and its contact, by role. */
function peopleOf(facts: Facts, types: DecisionContext['tenant']['settings']['mapping']['types']): ByRole {
  const { accountCsmId, accountOwnerId, contactOwnerId } = facts;
  const named = Object.entries(facts.attributes)
    .filter(([name]) => types[name] === 'user')
    .map(([name, value]) => [`attribute ${name}`, value === null ? null : String(value)] as const);
  const team = Object.entries(facts.accountTeam).map(([role, id]) => [`team ${role}`, id] as const);
  return { accountCsmId, accountOwnerId, contactOwnerId, ...Object.fromEntries([...named, ...team]) };
}

function isUnknown(id: string | null | undefined, { directory }: DecisionContext): boolean {
  return id !== null && id !== undefined && userOf(id, { directory }) === null;
}
