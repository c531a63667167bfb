import type { FaultQueue, Stats } from '../control';
import { createFaultQueue, createStats } from '../control';
import type { Bell } from './bell';
import type { ApiUsage } from './api-usage';
import { createApiUsage } from './api-usage';
import { createSchema } from './create-schema';
import type { SalesforceOptions } from './options';
import { recordId } from './record-id';
import type { RecordStore } from './record-store';
import { createRecordStore } from './record-store';
import type { OrgView } from './route';
import type { RowFaultQueue } from './row-faults';
import { createRowFaultQueue } from './row-faults';
import type { Schema } from './schema';
import { AROUND_THE_CLOCK } from './standard-calendars';
import { stampOf } from './stamp';
import type { TokenStore } from './token-store';
import { createTokenStore } from './token-store';
import type { ValidationRule } from './validation-rules';

/** Everything one emulated org holds, in memory. */
export interface Org extends OrgView {
  readonly timeZone: string;
  /** The integration user, whose name the app's writes carry. */
  readonly userId: string;
  readonly records: RecordStore;
  readonly tokens: TokenStore;
  readonly usage: ApiUsage;
  readonly faults: FaultQueue;
  readonly rowFaults: RowFaultQueue;
  readonly stats: Stats;
  readonly rules: ValidationRule[];
  /** Every bell that was rung, in order. */
  readonly bells: Bell[];
  options: SalesforceOptions;
  /** Where the emulator listens. */
  url: string;
  /** Who the running request writes as. Requests run to their end without waiting, so one at a time is enough. */
  actor: string;
  /** Changes the schema as an admin would; the change is made again when an option rebuilds the schema. */
  readonly extendSchema: (change: (schema: Schema) => void) => void;
  /** Rebuilds the schema after a change of options. */
  readonly rebuildSchema: () => void;
}

export interface OrgSetup {
  readonly orgId: string;
  readonly timeZone: string;
  readonly options: SalesforceOptions;
  readonly now: () => number;
}

const INTEGRATION_USER = recordId('005', 1);

const TASK_STATUSES = ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'];

function addRow(
  org: Org,
  id: string,
  row: { type: string; fields: Readonly<Record<string, string | number | boolean>> },
) {
  const at = stampOf(org.now());
  const stamps = { CreatedDate: at, CreatedById: org.userId, LastModifiedDate: at, LastModifiedById: org.userId };
  const fields = { Id: id, ...stamps, SystemModstamp: at, ...row.fields };
  org.records.put({ type: row.type, id, fields, deleted: false, visibleAt: org.now() });
}

/**
 * The rows no org is without: its own, the integration user's, what a task's status can be, its default business hours; and
 * the notification type that comes with the package.
 */
export function addStandardRows(org: Org): void {
  const { timeZone: TimeZoneSidKey } = org;
  const setup = { Name: 'Sandbox Org', IsSandbox: false, InstanceName: 'SBX1', OrganizationType: 'Enterprise Edition' };
  const language = { LanguageLocaleKey: 'en_US', DefaultLocaleSidKey: 'en_US' };
  addRow(org, org.orgId, { type: 'Organization', fields: { ...setup, ...language, TimeZoneSidKey } });
  const names = { FirstName: 'Detractor', LastName: 'Loop', Name: 'Detractor Loop' };
  const address = { Email: 'integration@sandbox.example', Username: 'integration@sandbox.example' };
  const kind = { IsActive: true, UserType: 'CloudIntegrationUser', TimeZoneSidKey };
  addRow(org, org.userId, { type: 'User', fields: { ...names, ...address, ...kind } });
  for (const [place, label] of TASK_STATUSES.entries()) {
    const flags = { IsDefault: place === 0, IsClosed: label === 'Completed', SortOrder: place + 1 };
    const fields = { ApiName: label, MasterLabel: label, ...flags };
    addRow(org, org.records.nextId('01K'), { type: 'TaskStatus', fields });
  }
  const hours = { Name: 'Default', IsActive: true, IsDefault: true, TimeZoneSidKey, ...AROUND_THE_CLOCK };
  addRow(org, org.records.nextId('01m'), { type: 'BusinessHours', fields: hours });
  if (!org.options.packageInstalled || !org.options.customNotifications) return;
  const type = { DeveloperName: 'Detractor_Loop', MasterLabel: 'Detractor Loop', Desktop: true, Mobile: true };
  addRow(org, org.records.nextId('0ML'), { type: 'CustomNotificationType', fields: type });
}

/** A fresh org: standard objects, the package unless the options say otherwise, no customers. */
export function createOrg(setup: OrgSetup): Org {
  const { options, ...fixed } = setup;
  const changes: ((schema: Schema) => void)[] = [];
  let schema = createSchema(options);
  const records = createRecordStore(setup.now);
  const usage = createApiUsage();
  const org: Org = {
    ...fixed,
    options,
    userId: INTEGRATION_USER,
    url: '',
    actor: INTEGRATION_USER,
    get schema() {
      return schema;
    },
    records,
    tokens: createTokenStore(setup.orgId, INTEGRATION_USER),
    usage,
    faults: createFaultQueue(),
    rowFaults: createRowFaultQueue(),
    stats: createStats(),
    rules: [],
    bells: [],
    apiUsage: () => ({ used: usage.used(setup.now()), limit: org.options.dailyLimit }),
    extendSchema: (change) => {
      changes.push(change);
      change(schema);
    },
    rebuildSchema: () => {
      schema = createSchema(org.options);
      for (const change of changes) change(schema);
    },
  };
  addStandardRows(org);
  return org;
}
