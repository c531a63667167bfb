import type { Lane } from '../../case-ports';
import type { DetractorCase } from '../../domain/case-state';
import type { Crm } from '../../ports';
import type { OwnerRound } from '../../store-ports';
import { accountMoves } from './account-moves';
import { askOthers } from './ask-others';
import { changeOwners, findingIn } from './change-owners';
import { loadDecisionContext } from '../deciding/decision-context';
import { refreshDirectory } from '../crm/gather';
import type { Loop } from '../loop';
import type { AccountMove } from './owner-again';
import { subjectsOf } from './owner-subjects';

/** As many subjects as one CRM read takes. */
const PAGE = 100;
/** Leave, leavers: every ten minutes. Accounts in other hands: the CRM is asked about every open case once an hour. */
const TERMS = { everyS: 600, rereadEveryS: 3600 };

/**
 * Looks after whom open cases belong to, when a round is due: one page of them. Owners who left or will be away are
 * replaced, covers end, and cases follow their account. Only the holder of the tenant's crm lane calls this; what it
 * decides once it decides no second time. @returns how many cases were looked at.
 * @throws as reads of the CRM do
 */
export async function lookAfterOwners(loop: Loop, lane: Lane, crm: Crm): Promise<number> {
  const { tenantId } = lane;
  const { rounds, cases } = loop.stores;
  const round = await rounds.due(loop.db, tenantId, TERMS);
  if (round === null) return 0;
  if (round.after === '') await refreshDirectory(loop, { tenantId, crm, readAt: await loop.clock.now() });
  const keys = await cases.openKeys(loop.db, tenantId, { after: round.after, limit: PAGE });
  const last = keys.at(-1);
  const states = [...(await cases.load(loop.db, tenantId, keys)).values()];
  if (states.length > 0) await lookAtPage(loop, lane, { crm, round, states });
  const upTo = keys.length < PAGE ? null : (last ?? null);
  await askAfterTheEnd(loop, lane, { after: round.after, upTo });
  if (last === undefined || keys.length < PAGE) await rounds.finish(loop.db, tenantId, { ...TERMS, ...round });
  else await rounds.advance(loop.db, tenantId, { ...round, after: last });
  return keys.length;
}

async function lookAtPage(
  loop: Loop,
  lane: Lane,
  page: { readonly crm: Crm; readonly round: OwnerRound; readonly states: readonly DetractorCase[] },
): Promise<void> {
  const { crm, round, states } = page;
  const context = await loadDecisionContext(loop, lane.tenantId);
  const looked = round.rereads ? states : states.filter((state) => findingIn(context, state) !== null);
  const subjects = await subjectsOf(loop, looked, context);
  const moves = round.rereads ? await accountMoves(crm, subjects, context) : new Map<string, AccountMove>();
  const changes = subjects.flatMap((subject) => {
    const finding = findingIn(context, subject.state);
    const move = moves.get(subject.state.caseKey) ?? null;
    return finding === null && move === null ? [] : [{ subject, finding, move }];
  });
  if (changes.length > 0) await changeOwners(loop, { context, lane }, changes);
  await askOthers(loop, { context, lane }, states);
}

/** Whoever received an escalated case, or does what remains of another, may leave too. */
async function askAfterTheEnd(
  loop: Loop,
  lane: Lane,
  keys: { readonly after: string; readonly upTo: string | null },
): Promise<void> {
  const { tenantId } = lane;
  const { cases } = loop.stores;
  const asked = await cases.askedAfterEnd(loop.db, tenantId, keys);
  if (asked.length === 0) return;
  const states = [...(await cases.load(loop.db, tenantId, asked)).values()];
  await askOthers(loop, { context: await loadDecisionContext(loop, tenantId), lane }, states);
}
