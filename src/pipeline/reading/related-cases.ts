import type { CaseStatus, DetractorCase } from '../../domain/case-state';
import { caseTitle } from '../../domain/render-case';
import type { Instant } from '../../domain/types';
import { mayRead } from '../actions/roles';
import type { Loop } from '../loop';
import type { Viewer } from './viewer';

/** Another case of the account: that somebody talks to them already is told to everybody who works one of them. */
export interface RelatedCase {
  readonly caseKey: string;
  /** leads = it is talked about first; previous = it ended not long ago; follows = this one leads it. */
  readonly relation: 'leads' | 'previous' | 'follows';
  readonly status: CaseStatus;
  readonly ownerId: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  /** When somebody first reached out; null = nobody has. */
  readonly firstTouchAt: Instant | null;
  /** null = he may not see that case. */
  readonly title: string | null;
}

/** More than these nobody reads on a card. */
const MOST = 20;

/** The cases that this one names, those that lead first. */
export async function relatedCases(
  loop: Loop,
  { user, org, tenant }: Pick<Viewer, 'user' | 'org' | 'tenant'>,
  { leadCaseKey, previousCaseKey, followerCaseKeys }: DetractorCase,
): Promise<readonly RelatedCase[]> {
  const named = [
    ...(leadCaseKey === null ? [] : [[leadCaseKey, 'leads'] as const]),
    ...followerCaseKeys.slice(-MOST).map((key) => [key, 'follows'] as const),
    ...(previousCaseKey === null ? [] : [[previousCaseKey, 'previous'] as const]),
  ];
  if (named.length === 0) return [];
  const states = await loop.stores.cases.load(
    loop.db,
    tenant.tenantId,
    named.map(([caseKey]) => caseKey),
  );
  return named.flatMap(([caseKey, relation]): readonly RelatedCase[] => {
    const state = states.get(caseKey);
    if (state === undefined) return [];
    const { status, ownerId, openedAt, closedAt, firstTouchAt } = state;
    const title = mayRead(user.id, state, org) ? caseTitle(state) : null;
    return [{ caseKey, relation, status, ownerId, openedAt, closedAt, firstTouchAt, title }];
  });
}
