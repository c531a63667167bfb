import type { Crm, CrmAccess, CrmOptions, CrmSession, OpenCrm } from '../../ports';
import { CrmRefused } from '../../ports';
import { announceHandover } from './announce';
import { readBusinessHours } from './business-hours';
import { readDirectory } from './directory';
import { findSubjects } from './find-subjects';
import { openBells } from './notify';
import { capabilitiesOf, readOrgConfig } from './org-config';
import { provisionOrg } from './provision';
import { DEFAULT_ROLE_SETS } from './read-roles';
import { readTasks } from './read-tasks';
import { recentActivities } from './recent-activities';
import { recentTickets } from './recent-tickets';
import type { OrgDetails } from './read-org';
import { readOrg } from './read-org';
import { recordUrl } from './record-url';
import { replies } from './replies';
import type { SalesforceEnv } from './transport';
import { openTransport } from './transport';
import { unknownFields } from './unknown-field';
import { writeItems } from './write';

/** @returns the port's way to open a tenant's Salesforce for one service of its lane; opening sends nothing */
export function openSalesforce(env: SalesforceEnv): OpenCrm {
  return (options) => openSession(env, options);
}

/** Whose token this is, for `connect`, which knows no tenant yet. @throws CrmUnavailable, CrmAuthLost, CrmRefused */
export async function readSalesforceOrg(env: SalesforceEnv, access: CrmAccess): Promise<OrgDetails> {
  const transport = openTransport(env, {
    credentials: { access: () => Promise.resolve(access), renew: () => Promise.resolve(null) },
    budget: {},
    permit: { mayStillSend: () => true },
  });
  return readOrg(transport);
}

function openSession(env: SalesforceEnv, options: CrmOptions): CrmSession {
  const { credentials, budget, permit, mapping, probe } = options;
  const config = readOrgConfig(options.config);
  const transport = openTransport(env, { credentials, budget, permit });
  const instanceUrl = config?.instanceUrl ?? null;
  const crm: Crm = {
    can: capabilitiesOf(config),
    findSubjects: (queries, at) => findSubjects(transport, { mapping, at }, queries),
    write: (items) => (config === null ? notProvisioned() : writeItems({ transport, config, probe }, items)),
    directory: () => readDirectory(transport, { ...DEFAULT_ROLE_SETS, ...mapping.permissionSets }),
    unknownFields: (names, of = 'account') => unknownFields(transport, names, of),
    provision: () => provisionOrg(transport, config, mapping.notificationType),
    recentActivities: (asked) => recentActivities(transport, asked),
    recentTickets: (asked) => recentTickets(transport, asked, instanceUrl),
    replies: (asked) => replies(transport, asked, instanceUrl),
    readTasks: (ids) => readTasks(transport, ids),
    announce: (ticket) => announceHandover(transport, ticket),
    notify: openBells(transport, config?.notificationType ?? null),
    businessHours: (years) => readBusinessHours(transport, years),
    recordUrl: (caseId) => Promise.resolve(recordUrl(config, caseId)),
  };
  return { crm, budget: () => transport.budget() };
}

/** @throws CrmRefused: the set-up of the org is what has to change, so everything waits for it */
function notProvisioned(): Promise<never> {
  return Promise.reject(new CrmRefused('This org is not set up yet: run provision'));
}
