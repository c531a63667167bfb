import { GENESIS, rootOf, sealHash } from '../audit-hashes';
import type { BrokenSeal, Seal, SealedHead, SealProof, SealState } from '../audit-ports';
import type { Sql } from '../sql-port';
import { auditStore } from './seals';

/** Walks the seals of a tenant, one after the other with what it covers; names the first that does not hold. */
export const verifySeals: SealProof['verifySeals'] = async (sql, tenantId, watch) => {
  const state = await auditStore.sealState(sql, tenantId);
  let newest = { seal: 0, hash: GENESIS };
  for (;;) {
    const [seal] = await auditStore.seals(sql, tenantId, { after: newest.seal, limit: 1 });
    if (seal === undefined) break;
    const problem = linkProblem(seal, newest) ?? (await coverProblem(sql, seal)) ?? countProblem(seal, state);
    if (problem !== null) return { seal: seal.seal, caseKey: null, ...problem };
    newest = seal;
    watch?.(seal.seal);
  }
  if (newest.seal === state.sealed && newest.hash === state.sealHash) return null;
  return { seal: state.sealed, caseKey: null, problem: 'the newest seal is missing or was changed' };
};

type Problem = Omit<BrokenSeal, 'seal' | 'caseKey'> & Partial<Pick<BrokenSeal, 'caseKey'>>;

function linkProblem(seal: Seal, before: { readonly seal: number; readonly hash: string }): Problem | null {
  if (seal.seal !== before.seal + 1) return { problem: `seal ${before.seal + 1} is missing` };
  if (seal.prevHash !== before.hash) return { problem: 'the link to the seal before it is broken' };
  return sealHash(seal) === seal.hash ? null : { problem: 'the seal was changed' };
}

/** What the seal covers, as it is stored with the seal and as it is there now. */
async function coverProblem(sql: Sql, { tenantId, seal, ...said }: Seal): Promise<Problem | null> {
  const heads = await auditStore.sealedHeads(sql, tenantId, seal);
  if (heads.length !== said.heads || rootOf(heads) !== said.root)
    return { problem: 'the list of what the seal covers was changed' };
  const gone = heads.find(({ found, hash }) => found !== hash);
  if (gone !== undefined) return { caseKey: gone.caseKey, problem: goneBy(gone) };
  if (said.settingsSeq === 0) return null;
  const hash = await auditStore.settingsHash(sql, tenantId, said.settingsSeq);
  return hash === said.settingsHash ? null : { problem: 'the settings are not those that were sealed' };
}

function goneBy({ seq, found, caseThere }: SealedHead): string {
  if (!caseThere) return 'a sealed case is missing';
  return found === null ? `the sealed event ${seq} is missing` : `the sealed event ${seq} was changed`;
}

function countProblem({ cases }: Seal, now: SealState): Problem | null {
  return now.cases < cases ? { problem: `there were ${cases} cases, and there are ${now.cases}` } : null;
}
