import type { ProvisionReport } from '../../ports';
import type { PortalConfig } from './portal-config';
import { provisionActivities } from './provision-activities';
import { discoverLinks } from './provision-links';
import { provisionObject } from './provision-object';
import { provisionPipeline } from './provision-pipeline';
import { provisionCaseProperties, provisionHandoverKey, provisionTaskKey } from './provision-properties';
import type { Provisioner } from './provisioner';
import { readPortal } from './read-portal';
import type { Transport } from './transport';

/**
 * Brings a portal to where cases can be written, or says what is missing. Creates only what is not there, so it may be
 * run again at any time, after a crash in the middle too.
 *
 * @param before what an earlier run found out; null at first
 * @returns a report whose `config` is complete when cases can be written, else what it was before
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function provisionPortal(
  transport: Transport,
  before: PortalConfig | null,
  plan: 'check' | 'apply',
): Promise<ProvisionReport> {
  const run: Provisioner = { transport, apply: plan === 'apply', created: [], missing: [], lacking: [] };
  const { timeZone, uiDomain } = await readPortal(transport);
  const { storesCasesAs, objectType } = await provisionObject(run, before);
  const later = objectType === null ? null : await provisionCaseProperties(run, objectType);
  const taskKey = await provisionTaskKey(run);
  const pipeline = storesCasesAs === 'ticket' ? await provisionPipeline(run, before?.pipeline ?? null) : null;
  const handoverKey = await provisionHandoverKey(run, before?.handoverKey ?? null);
  const activities = await provisionActivities(run, objectType);
  const links = objectType === null ? null : await discoverLinks(run, objectType);
  const { created, lacking } = run;
  const enough = run.missing.length === 0 && objectType !== null && links !== null && later !== null;
  const config: PortalConfig | null = enough
    ? { storesCasesAs, objectType, taskKey, links, pipeline, timeZone, handoverKey, ...later, activities, uiDomain }
    : before;
  const missing = [...run.missing, ...lacking];
  return { ready: enough && lacking.length === 0, storesCasesAs, taskKey, created, missing, config: { ...config } };
}
