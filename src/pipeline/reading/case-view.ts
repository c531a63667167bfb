import type { CommonCause, CorrectiveAction } from '../../cause-ports';
import type { LoggedCommand } from '../../command-ports';
import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { missingFor, type ClosingDraft, type Missing } from '../../domain/closing-table';
import type { TaskParagraph } from '../../domain/crm-record';
import type { EvidenceItem } from '../../domain/documentation';
import { isLate } from '../../domain/queue-rank';
import { evidenceOf, extraOf } from '../../domain/record-texts';
import { caseTitle } from '../../domain/render-case';
import { isRestricted } from '../../domain/restricted';
import type { TenantSettings } from '../../domain/settings';
import { warningsOf, type Warning } from '../../domain/symptom';
import { isTerminal } from '../../domain/transitions';
import type { Facts, Instant } from '../../domain/types';
import { UNDO_MS, type UndoableKind } from '../../domain/undo';
import type { CaseAction } from '../actions/case-action';
import { closingTermsOf } from '../actions/closing-terms';
import { mayRead } from '../actions/roles';
import { mayReadAction } from '../causes/cause-org';
import { policyOf } from '../clocks/case-timing';
import { clocksShown, type ClockShown } from '../clocks/clocks-shown';
import { loadCaseTerms, type CaseTerms } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { adviceFor } from './advice';
import { withoutWords } from './case-as-seen';
import { readerOf } from './reader-of';
import { relatedCases, type RelatedCase } from './related-cases';
import { loadViewer, namesOf, type Viewer } from './viewer';
import { whatMay } from './what-may';

/** An ending, and what it would still ask for; empty = the case may end so. */
export interface EndingNeeds {
  readonly outcome: ClosingDraft['outcome'];
  readonly because: 'no_response' | null;
  readonly missing: readonly Missing[];
}

/** Everything a card shows of one case, as plain data. */
export interface CaseView {
  readonly ok: true;
  readonly asOf: Instant;
  /** The viewer's wall clock. IANA. */
  readonly timeZone: string;
  /** As he may see it: where `hidden`, without score and words. */
  readonly case: DetractorCase;
  readonly title: string;
  /** Shown in the card only, and nowhere in the CRM. */
  readonly restricted: boolean;
  /** The case is restricted, and he is not among those who may read it. */
  readonly hidden: boolean;
  readonly late: boolean;
  readonly clocks: readonly ClockShown[];
  /** What the owner does next, what to know before, and by its play what to say. */
  readonly advice: readonly TaskParagraph[];
  readonly evidence: readonly EvidenceItem[];
  readonly extra: Readonly<Record<string, string>>;
  readonly extraFields: TenantSettings['closing']['extraFields'];
  readonly warnings: readonly Warning[];
  readonly actions: readonly CorrectiveAction[];
  readonly cause: CommonCause | null;
  /** [] = it has ended. */
  readonly endings: readonly EndingNeeds[];
  readonly may: readonly CaseAction['kind'][];
  /** What can be taken back, and until when; null = nothing. */
  readonly undo: { readonly of: UndoableKind; readonly by: string; readonly untilAt: Instant } | null;
  readonly related: readonly RelatedCase[];
  /** What the CRM said of the account when it was read; null = gone, or not for him. */
  readonly facts: Facts | null;
  /** Names of all users in here, by id. */
  readonly names: Readonly<Record<string, string>>;
}

const UNKNOWN: Refusal = { code: 'unknown_case', message: 'There is no such case' };

/**
 * One case for whoever looks at it. A case that he may not see is as unknown to him as one that is not there.
 * @throws when the tenant is not set up
 */
export async function caseView(
  loop: Loop,
  tenantId: number,
  { userId, caseKey }: { readonly userId: string; readonly caseKey: string },
): Promise<CaseView | { readonly ok: false; readonly refusal: Refusal }> {
  const viewer = await loadViewer(loop, tenantId, userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  const state = (await loop.stores.cases.load(loop.db, tenantId, [caseKey])).get(caseKey);
  if (state === undefined || !mayRead(userId, state, viewer.org)) return { ok: false, refusal: UNKNOWN };
  return seeCase({ loop, viewer, terms: await loadCaseTerms(loop, tenantId) }, state);
}

/** What a look at a case is taken with. */
export interface Look {
  readonly loop: Loop;
  readonly viewer: Viewer;
  readonly terms: CaseTerms;
}

/** One case as somebody sees it who may see that it is there. */
export async function seeCase({ loop, viewer, terms }: Look, state: DetractorCase): Promise<CaseView> {
  const { tenantId } = viewer.tenant;
  const facts = (await loop.stores.responses.facts(loop.db, tenantId, [state.factsId])).get(state.factsId) ?? null;
  const { about, reads } = readerOf(viewer, state, facts);
  const hidden = !reads;
  const seen: Seen = { loop, viewer, terms, whole: state, state: hidden ? withoutWords(state) : state, hidden, about };
  const kept = await keptBeside(seen);
  return { ...shownOf(seen, kept), facts: hidden ? null : facts };
}

interface Seen extends Look {
  /** The case as it is: for what he may do, never to be shown. */
  readonly whole: DetractorCase;
  readonly state: DetractorCase;
  readonly hidden: boolean;
  /** Whom the customer complains about; null = nobody. */
  readonly about: string | null;
}

type Kept = Pick<CaseView, 'actions' | 'cause' | 'undo' | 'related' | 'advice'>;

/** What lies beside the case. */
async function keptBeside({ loop, viewer, terms, state, hidden }: Seen): Promise<Kept> {
  const { tenantId } = viewer.tenant;
  const { actions, causes, commands } = loop.stores;
  const { actionIds, causeId } = state.documentation;
  const linked = hidden || actionIds.length === 0 ? null : await actions.many(loop.db, tenantId, actionIds);
  const since = viewer.now - UNDO_MS;
  const newest = await commands.newestUndoable(loop.db, tenantId, { caseKey: state.caseKey, since });
  const undo = newest === null ? null : undoOf(newest);
  return {
    // One that was made for a restricted case is no secret to who may read that case.
    actions: actionIds
      .flatMap((id) => linked?.get(id) ?? [])
      .filter(
        (action) => isRestricted(state) || mayReadAction({ kind: 'user', id: viewer.user.id }, action, viewer.org),
      ),
    cause: hidden || causeId === null ? null : await causes.one(loop.db, tenantId, causeId),
    undo,
    related: await relatedCases(loop, viewer, state),
    advice: await adviceFor(loop, { viewer, terms, state }),
  };
}

function undoOf({ undoKind, userId, at }: LoggedCommand): CaseView['undo'] {
  return undoKind === null ? null : { of: undoKind, by: userId, untilAt: at + UNDO_MS };
}

function shownOf({ viewer, terms, whole, state, hidden, about }: Seen, kept: Kept): Omit<CaseView, 'facts'> {
  const { user, org, tenant, timeZone, now } = viewer;
  const { sponsor } = policyOf(whole.route, whole.classification.primary, terms).policy.raise;
  const looking = { userId: user.id, org: { ...org, sponsor }, undoBy: kept.undo?.by ?? null };
  const may = user.id === about ? [] : whatMay(whole, looking);
  const reading = { calendarOf: terms.calendars.of, now };
  return {
    ok: true,
    ...{ asOf: now, timeZone, case: state, title: caseTitle(state), restricted: isRestricted(state), hidden },
    ...{ late: isLate(state), clocks: clocksShown(state, reading), ...kept },
    ...{ evidence: evidenceOf(state.personal), extra: extraOf(state.personal), warnings: warningsOf(state) },
    extraFields: tenant.settings.closing.extraFields,
    endings: hidden || isTerminal(state.status) ? [] : endingsOf(state, { ...terms, tenant, now }),
    may,
    names: Object.fromEntries(namesOf(viewer, usersIn(state, kept))),
  };
}

/** The ways to end a case, as a person chooses them. */
export const ENDINGS = [
  { outcome: 'resolved', because: null },
  { outcome: 'partially_resolved', because: null },
  { outcome: 'partially_resolved', because: 'no_response' },
  { outcome: 'escalated', because: null },
  { outcome: 'churned', because: null },
  { outcome: 'withdrawn', because: null },
] as const;

function endingsOf(state: DetractorCase, context: Parameters<typeof closingTermsOf>[1]): readonly EndingNeeds[] {
  const terms = closingTermsOf(state, context);
  return ENDINGS.map(({ outcome, because }) => ({
    ...{ outcome, because },
    missing: missingFor(state, because === null ? { outcome } : { outcome, because }, terms),
  }));
}

function usersIn(state: DetractorCase, { actions, undo, related }: Kept): readonly (string | null)[] {
  const { ownerId, raisedTo, tasks, touches, acts, cover, closure } = state;
  const ended =
    closure?.outcome === 'escalated'
      ? closure.receiverId
      : closure?.outcome === 'partially_resolved'
        ? closure.remainingOwnerId
        : null;
  return [
    ...[ownerId, ...raisedTo, cover?.forUserId ?? null, ended, undo?.by ?? null],
    ...tasks.map((task) => task.ownerId),
    ...touches.map(({ by }) => by),
    ...acts.flatMap(({ by }) => (by.kind === 'user' || by.kind === 'crm' ? [by.id] : [])),
    ...actions.map((action) => action.ownerId),
    ...related.map((one) => one.ownerId),
  ];
}
