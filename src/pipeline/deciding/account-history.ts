import type { LoadedCase } from '../../case-ports';
import type { DetractorCase } from '../../domain/case-state';
import { isTerminal } from '../../domain/transitions';
import type { AccountHistory, NearbyCase, OwnerLoads } from '../../domain/types';
import { isElsewhere, type Seen } from './decide-route';

interface Look {
  readonly caseKey: string;
  readonly state: DetractorCase | null;
  /** The account's cases, this one among them. */
  readonly near: AccountHistory;
  readonly loads: OwnerLoads;
}

/** Pure: what a case sees of its account: the other cases, as the batch has left them so far. */
export function seenOf({ caseKey, state, near, loads }: Look, loaded: ReadonlyMap<string, LoadedCase>): Seen {
  const lead = leadOf(caseKey, near, loaded);
  return { state, loads, lead, history: { lead: lead && nearby(lead), previous: previousOf(caseKey, state, near) } };
}

/** The one that leads follows nobody; and one that an earlier command of the batch has ended leads no more. */
function leadOf(
  caseKey: string,
  { lead }: AccountHistory,
  loaded: ReadonlyMap<string, LoadedCase>,
): DetractorCase | null {
  if (lead === null || lead.caseKey === caseKey) return null;
  const state = loaded.get(lead.caseKey)?.state ?? null;
  return state?.closedAt === null ? state : null;
}

/** Pure: whether a command has made a case one of an account where it was not, be it that it starts over there. */
export function joinsAccount(before: DetractorCase | null, after: DetractorCase): boolean {
  if (after.accountId === null || isTerminal(after.status)) return false;
  return before === null || before.accountId !== after.accountId || isTerminal(before.status);
}

/** Pure: the case that leads the account once `after` is one of its open ones; `known` is how the lead so far stands. */
export function leadAmong(known: DetractorCase | null, after: DetractorCase): NearbyCase | null {
  const stays = known !== null && known.closedAt === null && (!isElsewhere(known) || isElsewhere(after));
  return nearby(stays ? known : after);
}

/** What was closed after a case had been opened is not what came before it. */
function previousOf(
  caseKey: string,
  state: DetractorCase | null,
  { previous }: AccountHistory,
): AccountHistory['previous'] {
  if (previous === null || previous.caseKey === caseKey) return null;
  return state === null || previous.caseKey === state.previousCaseKey ? previous : null;
}

function nearby({ caseKey, ownerId, openedAt, closedAt }: DetractorCase): NearbyCase {
  return { caseKey, ownerId, openedAt, closedAt };
}
