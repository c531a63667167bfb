import type { AuditedCase, Head, PathStep, Seal } from '../../audit-ports';
import type { CommonCause, CorrectiveAction } from '../../cause-ports';
import { pathOf } from '../../audit-hashes';
import { datedJson } from '../../domain/dated-json';
import type { DetractorCase } from '../../domain/case-state';
import type { Json } from '../../domain/types';
import { clocksShown } from '../clocks/clocks-shown';
import { loadCalendarBook } from '../clocks/calendar-book';
import type { Loop } from '../loop';
import { evidenceEvents, type EvidenceEvent } from './evidence-events';
import { evidenceSummary, type EvidenceSummary } from './evidence-summary';

/** The form of the bundle; a reader refuses one that it does not know. */
export const EVIDENCE_FORMAT = 'detractor-loop evidence 1';

/** That a seal covers the case: its head then, the way up to the root, the seal, and those after it. */
export interface SealEvidence {
  readonly head: Head;
  readonly path: readonly PathStep[];
  readonly seal: Seal;
  /** Whoever holds the hash of any of these can prove the case with it. */
  readonly later: readonly Seal[];
}

/** All there is to say of one case, to be read by an auditor and proven without us. Holds personal data. */
export interface EvidenceBundle {
  readonly format: typeof EVIDENCE_FORMAT;
  /** ISO 8601, as all times but those in `link` and `seal`, which are hashed as ms since the epoch. */
  readonly madeAt: string;
  readonly tenant: { readonly tenantId: number; readonly name: string; readonly crm: string; readonly orgId: string };
  readonly caseKey: string;
  /** The case as it stands, without its texts. */
  readonly case: Json;
  /** Its texts: personal data. */
  readonly personal: Json;
  readonly events: readonly EvidenceEvent[];
  /** Whom the rules chose, with all they read and every rule that was tried. */
  readonly decisions: Json;
  /** How each deadline came about, in words and as data. */
  readonly deadlines: Json;
  /** What is done so that it does not happen again, and the cause it shares with other cases. Texts are personal data. */
  readonly actions: Json;
  readonly cause: Json;
  readonly head: Omit<Head, 'caseKey'>;
  /** null = no seal covers it yet: the next night does. */
  readonly seal: SealEvidence | null;
  /** For a reader: what the rest says, in words. Holds personal data. */
  readonly summary: EvidenceSummary;
}

/**
 * Puts together the evidence of one case. Whoever asks has to be somebody who may read all of it.
 * @returns null where there is no such case
 * @throws HorizonError where a deadline cannot be explained
 */
export async function evidenceBundle(loop: Loop, tenantId: number, caseKey: string): Promise<EvidenceBundle | null> {
  const { audit, cases, tenants } = loop.stores;
  const audited = await audit.oneCase(loop.db, tenantId, caseKey);
  const state = (await cases.load(loop.db, tenantId, [caseKey])).get(caseKey);
  const tenant = await tenants.tenant(loop.db, tenantId);
  if (audited === null || state === undefined || tenant === null) return null;
  const users = (await tenants.directory(loop.db, tenantId))?.users ?? [];
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const decisions = await audit.decisionsOf(loop.db, tenantId, caseKey);
  const { personal, log: _log, acts: _acts, ...known } = state;
  return {
    format: EVIDENCE_FORMAT,
    madeAt: new Date(await loop.clock.now()).toISOString(),
    tenant: { tenantId, name: tenant.name, crm: tenant.crm, orgId: tenant.orgId },
    caseKey,
    case: dated(known),
    personal: dated(personal),
    events: evidenceEvents(audited, names),
    decisions: dated(decisions),
    deadlines: await deadlinesOf(loop, tenantId, state),
    ...(await causesOf(loop, tenantId, state)),
    head: { seq: audited.seq, hash: audited.headHash },
    seal: await sealOf(loop, tenantId, audited),
    summary: evidenceSummary(state, decisions, names),
  };
}

/** As data with ISO times. */
function dated(value: object): Json {
  return JSON.parse(datedJson(value)) as Json;
}

async function deadlinesOf(loop: Loop, tenantId: number, state: DetractorCase): Promise<Json> {
  const { of: calendarOf } = await loadCalendarBook(loop, loop.db, tenantId);
  return dated(clocksShown(state, { calendarOf, now: await loop.clock.now() }));
}

async function causesOf(
  { db, stores }: Loop,
  tenantId: number,
  { documentation: { actionIds, causeId } }: DetractorCase,
): Promise<Pick<EvidenceBundle, 'actions' | 'cause'>> {
  const known = await stores.actions.many(db, tenantId, actionIds);
  const actions: readonly CorrectiveAction[] = actionIds.flatMap((id) => known.get(id) ?? []);
  const cause: CommonCause | null = causeId === null ? null : await stores.causes.one(db, tenantId, causeId);
  return { actions: dated(actions), cause: cause === null ? null : dated(cause) };
}

/** Seals read at a time. */
const PAGE = 500;

async function sealOf(
  { db, stores: { audit } }: Loop,
  tenantId: number,
  { caseKey, links }: AuditedCase,
): Promise<SealEvidence | null> {
  const covered = await audit.sealOf(db, tenantId, caseKey);
  const event = links.find(({ seq }) => seq === covered?.seq);
  if (covered === null || event === undefined) return null;
  const heads = await audit.sealedHeads(db, tenantId, covered.seal);
  const path = pathOf(
    heads,
    heads.findIndex((head) => head.caseKey === caseKey && head.seq === covered.seq),
  );
  const seals: Seal[] = [];
  for (let after = covered.seal - 1; ;) {
    const page = await audit.seals(db, tenantId, { after, limit: PAGE });
    seals.push(...page);
    if (page.length < PAGE) break;
    after = page.at(-1)?.seal ?? after;
  }
  const [seal, ...later] = seals;
  return seal === undefined ? null : { head: { caseKey, seq: event.seq, hash: event.hash }, path, seal, later };
}
