import type { RecordRef } from '../../case-ports';
import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { userOf } from '../../rules/people';
import { mayRead } from '../actions/roles';
import { loadCaseTerms } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { caseCard } from './card-case';
import type { CardData, CaseLineData, PersonOf } from './card-data';
import { caseLine } from './card-lines';
import { handedOn } from './handed-on';
import { lastResponse } from './last-response';
import { loadViewer, type Viewer } from './viewer';
import { withoutTurns } from './without-turns';

export interface CardAsked {
  readonly userId: string;
  /** The record that the card is on. */
  readonly record: RecordRef;
  /** The case to show; null = the only open one. One that he may not see is as if he had not asked for it. */
  readonly caseKey: string | null;
}

/** More open cases of one record nobody lists on a card. */
const MOST_OPEN = 20;
const MOST_ENDED = 5;
/** Some of those that are found are not his to see. */
const LOOKED_AT = { open: 2 * MOST_OPEN, ended: 4 * MOST_ENDED };

/**
 * All that the card of a record shows to whoever looks, in one answer. A record that has no case of ours, and one whose
 * cases he may not see, look alike. @throws when the tenant is not set up
 */
export async function cardView(
  loop: Loop,
  tenantId: number,
  { userId, record, caseKey }: CardAsked,
): Promise<CardData | { readonly ok: false; readonly refusal: Refusal }> {
  const viewer = await loadViewer(loop, tenantId, userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  const found = await casesOf(loop, viewer, { record, caseKey });
  const { open, ended, asked, unread } = found;
  const personOf = personsOf(viewer);
  const lineOf = (state: DetractorCase): CaseLineData =>
    caseLine(state, { personOf, unread: unread.has(state.caseKey) });
  const shown = asked ?? (open.length === 1 ? open[0] : undefined);
  const terms = shown === undefined ? null : await loadCaseTerms(loop, tenantId);
  return withoutTurns<CardData>({
    ...{ ok: true, asOf: viewer.now, timeZone: viewer.timeZone, viewer: personOf(userId), record },
    open: open.slice(0, MOST_OPEN).map(lineOf),
    ended: ended.slice(0, MOST_ENDED).map(lineOf),
    case: shown && terms ? await caseCard({ loop, viewer, terms }, shown, personOf) : null,
    lastResponse:
      open.length > 0
        ? null
        : await lastResponse(
            { loop, viewer },
            ended.filter(({ caseKey: key }) => !unread.has(key)),
          ),
    leave: await leaveOf(loop, viewer, personOf),
  });
}

interface Found {
  readonly open: readonly DetractorCase[];
  readonly ended: readonly DetractorCase[];
  readonly asked: DetractorCase | undefined;
  /** Those among them that he may not read, by their keys. */
  readonly unread: ReadonlySet<string>;
}

/** Those that he may see, and those that he gave away a moment ago and can still take back. */
async function casesOf(
  loop: Loop,
  viewer: Viewer,
  { record, caseKey }: Pick<CardAsked, 'record' | 'caseKey'>,
): Promise<Found> {
  const {
    tenant: { tenantId },
    user,
    org,
  } = viewer;
  const { cases } = loop.stores;
  const keys = await cases.onRecord(loop.db, tenantId, { record, ...LOOKED_AT });
  const all = [...new Set([...keys, ...(caseKey === null ? [] : [caseKey])])];
  const states = new Map(all.length === 0 ? [] : await cases.load(loop.db, tenantId, all));
  const others = [...states.values()].filter((state) => !mayRead(user.id, state, org));
  const unread = await handedOn(loop, viewer, others);
  for (const { caseKey: key } of others) if (!unread.has(key)) states.delete(key);
  const his = keys.flatMap((key) => states.get(key) ?? []);
  return {
    open: his.filter(({ closedAt }) => closedAt === null),
    ended: his.filter(({ closedAt }) => closedAt !== null),
    asked: caseKey === null ? undefined : states.get(caseKey),
    unread,
  };
}

function personsOf({ org }: Viewer): PersonOf {
  return (id) => ({ id, name: userOf(id, org)?.name ?? id });
}

async function leaveOf(loop: Loop, { tenant, user, now }: Viewer, personOf: PersonOf): Promise<CardData['leave']> {
  const all = await loop.stores.tenants.absences(loop.db, tenant.tenantId, now);
  return all
    .filter(({ userId }) => userId === user.id)
    .map(({ fromAt, toAt, delegateId }) => ({
      fromAt,
      toAt,
      delegate: delegateId === null ? null : personOf(delegateId),
    }));
}
