import { z } from 'zod';
import {
  hubspotOwnerIds,
  hubspotSeed,
  salesforceSeed,
  salesforceUserIds,
  type CrmName,
  type World,
} from '../../sandbox/demo-data/world';

/** Where an emulated CRM listens and what it lets in, by the names of its ready line. */
export type ReadyCrm = Readonly<Record<string, string>>;

/** A record of ours inside a CRM; '' = nothing there. */
export interface OwnedRecord {
  readonly key: string;
  readonly owner: string;
  /** A task that asks nothing of anybody any more. */
  readonly done: boolean;
}

interface RecordKind {
  /** As the emulator lists it. */
  readonly type: string;
  readonly schema: z.ZodType<OwnedRecord>;
}

/** What the demo has to know of one vendor's CRM; everything else is the same for all. */
export interface DemoVendor {
  readonly name: CrmName;
  /** For a person. */
  readonly title: string;
  /** Settings of the service that lead it to the emulated CRM. */
  readonly env: (ready: ReadyCrm) => Readonly<Record<string, string | undefined>>;
  readonly seed: (world: World) => object;
  /** E-mail -> user id. */
  readonly userIds: (world: World) => ReadonlyMap<string, string>;
  /** Which attributes of an account hold what. */
  readonly mapping: object;
  /** false = an admin has to say who manages whom. */
  readonly knowsManagers: boolean;
  readonly cases: RecordKind;
  readonly tasks: RecordKind;
}

/** What the mapped attributes hold; the others are text. */
const ATTRIBUTE_TYPES = {
  renewal_date: 'date',
  usage_change_percent: 'number',
  unpaid_invoices: 'number',
  go_live_date: 'date',
  strategic_account: 'bool',
} as const;

const HUBSPOT: DemoVendor = {
  name: 'hubspot',
  title: 'HubSpot',
  env: ({ url, token, clientSecret }) => ({
    HUBSPOT_BASE_URL: url,
    HUBSPOT_ACCESS_TOKEN: token,
    HUBSPOT_SIGNING_SECRETS: clientSecret,
  }),
  seed: hubspotSeed,
  userIds: hubspotOwnerIds,
  mapping: {
    arr: 'arr',
    accountCsm: 'csm_owner',
    doNotContact: 'do_not_contact',
    attributes: {
      segment: 'segment',
      region: 'region',
      renewal_date: 'renewal_date',
      product: 'product',
      product_module: 'product_module',
      usage_change_percent: 'usage_change_percent',
      unpaid_invoices: 'unpaid_invoices',
      go_live_date: 'go_live_date',
      strategic_account: 'strategic_account',
    },
    types: ATTRIBUTE_TYPES,
  },
  knowsManagers: false,
  cases: { type: 'detractor_case', schema: hubspotRecord('detractor_case_key') },
  tasks: { type: 'tasks', schema: hubspotRecord('detractor_task_key') },
};

const SALESFORCE: DemoVendor = {
  name: 'salesforce',
  title: 'Salesforce',
  env: ({ url, clientId, clientSecret }) => ({
    SALESFORCE_LOGIN_URL: url,
    SALESFORCE_CLIENT_ID: clientId,
    SALESFORCE_CLIENT_SECRET: clientSecret,
  }),
  seed: salesforceSeed,
  userIds: salesforceUserIds,
  mapping: {
    arr: 'ARR__c',
    accountCsm: 'CSM__c',
    accountCsmRole: 'Customer Success Manager',
    doNotContact: 'Do_Not_Contact__c',
    attributes: {
      segment: 'Segment__c',
      region: 'Region__c',
      renewal_date: 'Renewal_Date__c',
      product: 'Product__c',
      product_module: 'Product_Module__c',
      usage_change_percent: 'Usage_Change_Percent__c',
      unpaid_invoices: 'Unpaid_Invoices__c',
      go_live_date: 'Go_Live_Date__c',
      strategic_account: 'Strategic_Account__c',
    },
    types: ATTRIBUTE_TYPES,
  },
  knowsManagers: true,
  cases: { type: 'Detractor_Case__c', schema: salesforceRecord('External_Key__c') },
  tasks: { type: 'Task', schema: salesforceRecord('Closed_Loop_Key__c') },
};

/** In the order they are shown. */
export const VENDORS: readonly DemoVendor[] = [HUBSPOT, SALESFORCE];

function hubspotRecord(keyProperty: string): RecordKind['schema'] {
  return z.object({ properties: z.record(z.string(), z.string().nullable()) }).transform(({ properties }) => ({
    key: properties[keyProperty] ?? '',
    owner: properties['hubspot_owner_id'] ?? '',
    done: properties['hs_task_status'] === 'COMPLETED',
  }));
}

function salesforceRecord(keyField: string): RecordKind['schema'] {
  const text = z.string().nullish();
  return z.looseObject({ [keyField]: text, OwnerId: text, Status: text }).transform((record) => ({
    key: record[keyField] ?? '',
    owner: record['OwnerId'] ?? '',
    done: record['Status'] === 'Completed',
  }));
}
