import type { ProvisionReport } from '../../ports';
import type { PortalConfig } from './portal-config';
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
 * @returns a report whose `config` is complete when `ready`, else what it was before
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function provisionPortal(
  transport: Transport,
  before: PortalConfig | null,
  plan: 'check' | 'apply',
): Promise<ProvisionReport> {
  const run: Provisioner = { transport, apply: plan === 'apply', created: [], missing: [] };
  const { timeZone } = await readPortal(transport);
  const { storesCasesAs, objectType } = await provisionObject(run, before);
  if (objectType !== null) await provisionCaseProperties(run, objectType);
  const taskKey = await provisionTaskKey(run);
  const pipeline = storesCasesAs === 'ticket' ? await provisionPipeline(run, before?.pipeline ?? null) : null;
  const handoverKey = await provisionHandoverKey(run, before?.handoverKey ?? null);
  const links = objectType === null ? null : await discoverLinks(run, objectType);
  const { created, missing } = run;
  const ready = missing.length === 0 && objectType !== null && links !== null;
  const config: PortalConfig | null = ready
    ? { storesCasesAs, objectType, taskKey, links, pipeline, timeZone, handoverKey }
    : before;
  return { ready, storesCasesAs, taskKey, created, missing, config: { ...config } };
}
