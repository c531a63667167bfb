import type { Lane } from '../../case-ports';
import type { Directory, Facts, Instant, Match } from '../../domain/types';
import { CrmAuthLost, CrmUnavailable, type Crm, type SubjectCandidate, type SubjectResult } from '../../ports';
import type { GatheredResponse, ResponseRow } from '../../store-ports';
import { mergedResponse } from '../../capture/merge';
import type { Loop } from '../loop';
import { setApart } from '../set-apart';

/** As many subjects as one CRM read takes. */
const BATCH = 100;
/** A directory older than this is read again: a deactivated owner must not keep getting cases. */
const DIRECTORY_S = 600;

/**
 * Second half of gather: asks the CRM who wrote, for all that wait, and stores the facts that everything later is
 * decided on. Only the holder of the tenant's crm lane calls this. @returns how many responses were taken.
 */
export async function gather(loop: Loop, lane: Lane, crm: Crm): Promise<number> {
  const { tenantId } = lane;
  const rows = await loop.stores.responses.claim(loop.db, tenantId, { stage: 'gather', limit: BATCH });
  if (rows.length === 0) return 0;
  try {
    const readAt = await loop.clock.now();
    await refreshDirectory(loop, { tenantId, crm, readAt });
    const queries = rows.map((row, n) => ({ key: String(n), email: emailOf(row) }));
    const results = await crm.findSubjects(queries, readAt);
    const gathered = rows.map((row, n) => gatheredRow(row, results[n], readAt));
    const stored = await loop.db.tx(async (sql) => {
      if (!(await loop.stores.lanes.holds(sql, lane))) return false;
      await loop.stores.responses.gathered(sql, tenantId, gathered);
      return true;
    });
    if (!stored) return 0;
  } catch (error) {
    // The CRM was away, not the responses at fault: they come back uncounted when the lane wakes up.
    const away = error instanceof CrmUnavailable || error instanceof CrmAuthLost;
    if (away) await loop.stores.responses.unclaim(loop.db, tenantId, rows);
    // Whatever else it was may lie in one of them: counted, they soon come back one by one, and the one stays alone.
    if (away || rows.length > 1) throw error;
    if (rows[0] !== undefined) await setApart(loop, tenantId, { row: rows[0], error, not: 'gathered' });
    return rows.length;
  }
  await loop.probe('gathered');
  loop.wake.ring('intake');
  return rows.length;
}

/** Reads the people anew where what is known of them is older than ten minutes of machine time. */
export async function refreshDirectory(
  loop: Loop,
  { tenantId, crm, readAt }: { readonly tenantId: number; readonly crm: Crm; readonly readAt: Instant },
): Promise<void> {
  const ageS = await loop.stores.tenants.directoryAgeS(loop.db, tenantId);
  if (ageS !== null && ageS < DIRECTORY_S) return;
  const directory: Directory = { readAt, users: await crm.directory() };
  await loop.stores.tenants.saveDirectory(loop.db, tenantId, directory);
}

function emailOf(row: ResponseRow): string | null {
  return mergedResponse(row.registers, row.responseId, row.receivedAt).person?.email ?? null;
}

function gatheredRow(row: ResponseRow, result: SubjectResult | undefined, readAt: Instant): GatheredResponse {
  const candidates = result?.candidates ?? [];
  const match = matchOf(candidates, emailOf(row) !== null);
  const one = match.outcome === 'matched' ? candidates[0] : undefined;
  return {
    connectionId: row.connectionId,
    responseId: row.responseId,
    version: row.version,
    subjectEmail: emailOf(row),
    facts: factsOf(match, one, readAt),
    names: { contact: one?.contactName ?? null, account: one?.accountName ?? null },
  };
}

/** One candidate is the subject; several or none is for a person to find out. */
function matchOf(candidates: readonly SubjectCandidate[], hadEmail: boolean): Match {
  const [only, ...others] = candidates;
  if (only === undefined)
    return { outcome: 'unmatched', evidence: hadEmail ? 'no contact has this e-mail' : 'the response names no e-mail' };
  if (others.length === 0) {
    const { contactId, accountId, evidence } = only;
    return { outcome: 'matched', contactId, accountId, evidence };
  }
  const listed = candidates.map(({ contactId, accountId, evidence }) => ({ contactId, accountId, evidence }));
  return { outcome: 'ambiguous', candidates: listed, evidence: `${candidates.length} candidates` };
}

/** What the CRM says of a subject; of an uncertain one, nothing. */
export function factsOf(match: Match, one: SubjectCandidate | undefined, readAt: Instant): Facts {
  return {
    readAt,
    match,
    accountOwnerId: one?.accountOwnerId ?? null,
    accountCsmId: one?.accountCsmId ?? null,
    contactOwnerId: one?.contactOwnerId ?? null,
    contactTitle: one?.contactTitle ?? null,
    accountTeam: one?.accountTeam ?? {},
    doNotContact: one?.doNotContact ?? null,
    attributes: one?.attributes ?? {},
    tickets: one?.tickets ?? null,
    contact: one?.contact ?? null,
  };
}
