import type { DetractorCase } from '../../domain/case-state';
import { isRestricted } from '../../domain/restricted';
import type { Instant } from '../../domain/types';
import type { AnswerRow } from '../../store-ports';
import { mayRead } from '../actions/roles';
import type { Loop } from '../loop';
import type { ClosureData, LastResponseData } from './card-data';
import type { Viewer } from './viewer';

interface Reading {
  readonly loop: Loop;
  readonly viewer: Viewer;
}

/** Few: most have one case or none, and that is not his to read. */
const LOOKED_AT = 5;
/** Contacts of one account whose answers are looked up. */
const MOST_PEOPLE = 20;

/**
 * What those who answered last said: of persons whom cases of the record name, whatever the score. Who never had a case is
 * not known by contact or account, so his answers are not found. Of restricted cases nothing is told, nor looked up.
 */
export async function lastResponse(
  reading: Reading,
  states: readonly DetractorCase[],
): Promise<LastResponseData | null> {
  const people = peopleOf(states);
  const answer = await firstToShow(reading, people, null);
  if (answer === null) return null;
  const { row, score, at } = answer;
  const { value, scale } = score;
  const name = row.registers.person?.value?.name ?? people.get(emailOf(row)) ?? null;
  return { score: value, max: scale.max, metric: scale.metric, band: row.band, at, by: name };
}

/** What the same person answered next, after the case had ended; null = nothing that is known, or his to read. */
export async function nextScore(reading: Reading, state: DetractorCase): Promise<ClosureData['nextScore']> {
  if (state.closedAt === null) return null;
  const answer = await firstToShow(reading, peopleOf([state]), state.closedAt);
  return answer && { value: answer.score.value, max: answer.score.scale.max, at: answer.at };
}

type Score = NonNullable<NonNullable<AnswerRow['registers']['score']>['value']>;

async function firstToShow(
  { loop, viewer }: Reading,
  people: ReadonlyMap<string, string | null>,
  after: Instant | null,
): Promise<{ readonly row: AnswerRow; readonly score: Score; readonly at: Instant } | null> {
  if (people.size === 0) return null;
  const { tenantId } = viewer.tenant;
  const emails = [...people.keys()].slice(0, MOST_PEOPLE);
  const rows = await loop.stores.responses.answers(loop.db, tenantId, { emails, after, limit: LOOKED_AT });
  const keys = rows.flatMap(({ caseKey }) => caseKey ?? []);
  const cases =
    keys.length === 0 ? new Map<string, DetractorCase>() : await loop.stores.cases.load(loop.db, tenantId, keys);
  const found = rows.flatMap((row) => {
    const score = row.registers.score?.value ?? null;
    const at = row.registers.respondedAt?.value ?? row.receivedAt;
    if (score === null || (after !== null && at <= after)) return [];
    return row.caseKey === null || isOpenTo(viewer, cases.get(row.caseKey)) ? [{ row, score, at }] : [];
  });
  const inOrder = found.toSorted((a, b) => (after === null ? b.at - a.at : a.at - b.at));
  return inOrder[0] ?? null;
}

function isOpenTo({ user, org }: Viewer, state: DetractorCase | undefined): boolean {
  return state !== undefined && !isRestricted(state) && mayRead(user.id, state, org);
}

/** Names by address. */
function peopleOf(states: readonly DetractorCase[]): ReadonlyMap<string, string | null> {
  const told = states.filter((state) => !isRestricted(state));
  return new Map(
    told.flatMap(({ personal: { contactEmail, contactName } }) =>
      contactEmail === null ? [] : [[contactEmail.toLowerCase(), contactName] as const],
    ),
  );
}

function emailOf({ registers }: AnswerRow): string {
  return registers.person?.value?.email?.toLowerCase() ?? '';
}
