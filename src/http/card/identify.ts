import type { Instant } from '../../domain/types';
import { AppError } from '../../errors';
import type { Loop } from '../../pipeline/loop';
import type { CallClaim, JudgeCall, SignedCall } from '../../signed-ports';
import type { Caller } from './card-route';

export interface IdentityDeps {
  readonly judge: JudgeCall;
  /** null = no tenant of that portal or org. */
  readonly callerOf: (claim: CallClaim) => Promise<Caller | null>;
  /** Machine time: business time may stand still. */
  readonly now: () => Instant;
}

/**
 * Who asks, and for which tenant: from the signed part of the request and from nowhere else.
 * @throws AppError unauthorized or unknown_org
 */
export async function identify({ judge, callerOf, now }: IdentityDeps, call: SignedCall): Promise<Caller> {
  const verdict = await judge(call, now());
  if (!verdict.ok) throw new AppError('unauthorized', verdict.reason);
  const caller = await callerOf(verdict.claim);
  if (caller !== null) return caller;
  throw new AppError('unknown_org', `${verdict.claim.crm} ${verdict.claim.orgId} is not connected`);
}

/** Finds tenant and user of a claim that has been verified. */
export function callerFinder({ db, stores }: Pick<Loop, 'db' | 'stores'>): IdentityDeps['callerOf'] {
  return async (claim) => {
    const tenant = await stores.tenants.tenantOfOrg(db, claim);
    if (tenant === null) return null;
    const { tenantId } = tenant;
    const users = (await stores.tenants.directory(db, tenantId))?.users ?? [];
    // A deactivated user keeps his login, and may have been replaced by one who has it now.
    const all = users.filter(({ id, loginId }) => (loginId ?? id) === claim.loginId);
    const user = all.find(({ active }) => active) ?? all[0];
    return { ...claim, tenantId, userId: user?.id ?? null };
  };
}
