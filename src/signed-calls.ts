import type { Config } from './config';
import { isHubspotCall, judgeHubspotCall } from './crm-adapters/hubspot/signed-call';
import { isSalesforceCall, judgeSalesforceCall, salesforceOrgOf } from './crm-adapters/salesforce/signed-call';
import type { JudgeCall } from './signed-ports';

interface SigningParts {
  readonly hubspot: Pick<Config['hubspot'], 'signingSecrets'>;
  /** What the CRMs call us by; asked late, because a free port is known only then. */
  readonly publicUrl: () => string;
  /** The keys of a Salesforce org; [] = it is not connected here. */
  readonly orgKeys: (orgId: string) => Promise<readonly string[]>;
}

/** Judges requests of the user interfaces: each vendor signs in its own way, and by one way at a time. */
export function callJudge({ hubspot, publicUrl, orgKeys }: SigningParts): JudgeCall {
  return async (call, nowMs) => {
    const byHubspot = isHubspotCall(call);
    if (byHubspot === isSalesforceCall(call)) return { ok: false, reason: 'unsigned' };
    if (byHubspot) return judgeHubspotCall(call, { secrets: hubspot.signingSecrets, publicUrl: publicUrl() }, nowMs);
    const orgId = salesforceOrgOf(call);
    return judgeSalesforceCall(call, orgId === null ? [] : await orgKeys(orgId), nowMs);
  };
}
