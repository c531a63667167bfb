import type { Facts, Match } from '../../domain/types';
import type { SubjectCandidate } from '../../ports';
import type { ResponseKey, ResponseRow, SubjectNames, Tenant } from '../../store-ports';
import { mergedResponse } from '../../capture/merge';
import { factsOf } from '../crm/gather';
import type { Loop } from '../loop';

export interface Subject {
  readonly facts: Facts;
  readonly names: SubjectNames;
}

export type FoundSubject = ({ readonly ok: true } & Subject) | { readonly ok: false; readonly message: string };

/**
 * Reads a contact that a person has named. Beside the tenant's lane: he waits for the answer, and a read that overlaps
 * another changes nothing. @throws CrmUnavailable, CrmAuthLost or CrmRefused
 */
export async function findSubject(
  loop: Loop,
  tenant: Tenant,
  named: { readonly contactId: string; readonly accountId: string | null },
): Promise<FoundSubject> {
  const { contactId, accountId } = named;
  const readAt = await loop.clock.now();
  const { crm } = await loop.crm.open(tenant, { budget: {}, permit: { mayStillSend: () => true } });
  const [result] = await crm.findSubjects([{ key: '0', email: null, contactId }], readAt);
  const all = (result?.candidates ?? []).filter((candidate) => candidate.contactId === contactId);
  const [one, ...others] = accountId === null ? all : all.filter((candidate) => candidate.accountId === accountId);
  if (one === undefined) return { ok: false, message: 'The CRM has no such contact, or not at that account' };
  if (others.length > 0) return { ok: false, message: `Say which account is meant: ${accountsOf([one, ...others])}` };
  return { ok: true, ...subjectOf(one, readAt) };
}

function accountsOf(candidates: readonly SubjectCandidate[]): string {
  return candidates.map(({ accountId }) => accountId ?? 'none').join(', ');
}

function subjectOf(one: SubjectCandidate, readAt: number): Subject {
  const { contactId, accountId } = one;
  const match: Match = { outcome: 'matched', contactId, accountId, evidence: 'a person said so' };
  return { facts: factsOf(match, one, readAt), names: { contact: one.contactName, account: one.accountName } };
}

/** A person says that it is nobody of the CRM. */
export function nobody(readAt: number): Subject {
  const match: Match = { outcome: 'unmatched', evidence: 'a person said that the CRM does not know them' };
  return { facts: factsOf(match, undefined, readAt), names: { contact: null, account: null } };
}

/**
 * Keeps what a person has found out as the facts of the response, so that later words are judged by them too.
 * @returns the response with them; null where it is not there
 */
export async function keepSubject(
  loop: Loop,
  tenantId: number,
  { key, subject }: { readonly key: ResponseKey; readonly subject: Subject },
): Promise<ResponseRow | null> {
  const { responses } = loop.stores;
  return loop.db.tx(async (sql) => {
    const [row] = await responses.load(sql, tenantId, [key]);
    if (row === undefined) return null;
    const { connectionId, responseId, version, bucket, stage } = row;
    const subjectEmail = mergedResponse(row.registers, responseId, row.receivedAt).person?.email ?? null;
    await responses.save(sql, tenantId, [{ ...row, stage: 'gather' }]);
    await responses.gathered(sql, tenantId, [{ connectionId, responseId, version, subjectEmail, ...subject }]);
    // One that waits to be judged is judged by these facts then.
    if (stage === 'settled') await responses.settle(sql, tenantId, [{ connectionId, responseId, version, bucket }]);
    const [kept] = await responses.load(sql, tenantId, [key]);
    return kept ?? null;
  });
}
