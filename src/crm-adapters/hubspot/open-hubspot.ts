import type { Crm, CrmOptions, CrmSession, OpenCrm } from '../../ports';
import { CrmRefused } from '../../ports';
import { announceHandover } from './announce';
import { readDirectory } from './directory';
import { findSubjects } from './find-subjects';
import { capabilitiesOf, readPortalConfig } from './portal-config';
import { provisionPortal } from './provision';
import type { PortalDetails } from './read-portal';
import { readPortal } from './read-portal';
import { readTasks } from './read-tasks';
import { recentActivities } from './recent-activities';
import { recentTickets } from './recent-tickets';
import { recordUrl } from './record-url';
import { replies } from './replies';
import type { HubspotEnv } from './transport';
import { openTransport } from './transport';
import { unknownProperties } from './unknown-properties';
import { writeItems } from './write';

/** @returns the port's way to open a tenant's HubSpot for one service of its lane; opening sends nothing */
export function openHubspot(env: HubspotEnv): OpenCrm {
  return (options) => openSession(env, options);
}

/** Whose token this is, for `connect`, which knows no tenant yet. @throws CrmUnavailable, CrmAuthLost */
export async function readHubspotPortal(env: HubspotEnv, accessToken: string): Promise<PortalDetails> {
  const transport = openTransport(env, {
    credentials: {
      access: () => Promise.resolve({ token: accessToken, instanceUrl: null }),
      renew: () => Promise.resolve(null),
    },
    budget: {},
    permit: { mayStillSend: () => true },
    timeZone: null,
  });
  return readPortal(transport);
}

function openSession(env: HubspotEnv, options: CrmOptions): CrmSession {
  const { credentials, budget, permit, mapping, probe } = options;
  const config = readPortalConfig(options.config);
  const transport = openTransport(env, { credentials, budget, permit, timeZone: config?.timeZone ?? null });
  const ownPipeline = config?.pipeline?.id ?? null;
  const handoverKey = config?.handoverKey === true;
  const pages = { portalId: options.orgId, uiDomain: config?.uiDomain ?? null };
  const crm: Crm = {
    can: capabilitiesOf(config),
    findSubjects: (queries, at) => findSubjects(transport, { mapping, ownPipeline, handoverKey, at }, queries),
    write: (items) => (config === null ? notProvisioned() : writeItems({ transport, config, probe }, items)),
    directory: () => readDirectory(transport),
    unknownFields: (names, of = 'account') => unknownProperties(transport, names, of),
    provision: (plan) => provisionPortal(transport, config, plan),
    recentActivities: (query) => recentActivities(transport, query),
    recentTickets: (query) => recentTickets({ transport, ownPipeline, pages }, query),
    replies: (query) => replies({ transport, pages }, query),
    readTasks: (ids) => readTasks(transport, ids),
    announce: (ticket) => announceHandover({ transport, ownPipeline, handoverKey }, ticket),
    notify: () =>
      Promise.reject(new CrmRefused('HubSpot lets an app ring nobody: the reminder of the task is what rings')),
    businessHours: () => Promise.resolve({ hours: [], holidays: [] }),
    recordUrl: (caseId) => Promise.resolve(config === null ? null : recordUrl(options.orgId, config, caseId)),
  };
  return { crm, budget: () => transport.budget() };
}

/** @throws CrmRefused: the set-up of the portal is what has to change, so everything waits for it */
function notProvisioned(): Promise<never> {
  return Promise.reject(new CrmRefused('This portal is not set up yet: run provision'));
}
