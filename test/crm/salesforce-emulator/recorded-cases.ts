import type { Leniency } from './compare-answer';
import { CONTENT_VERSION, CUSTOM_SETTING, MOVIE, OPPORTUNITY } from './recorded-objects';

/** Recordings no emulator can agree with, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'binary-data.json': 'the content of a file: binary data is not emulated',
  'query-resource-not-found.json': 'edited upstream: no org answers an error with status 200',
};

/** What an org has to be like for a recorded request to make sense. */
export interface Preparation {
  readonly seed?: object;
  /** A call that has to come first. */
  readonly first?: readonly [method: string, path: string];
}

const account = (Id: string, Name: string) => ({ Id, Name });

export const MAPPINGS: Readonly<Record<string, Preparation>> = {
  'composite-graph-create.json': { seed: { objects: [MOVIE] } },
  'composite-graph-single-delete.json': {
    seed: { objects: [MOVIE], records: { Movie__c: [{ Id: 'a01B0000009gSr9IAE', Name: 'Solo' }] } },
  },
  'create-binary-field.json': { seed: { objects: [CONTENT_VERSION] } },
  'create-invalid-field.json': {},
  'create-invalid-token.json': {},
  'create-unknown-object.json': {},
  'delete-already-deleted.json': {
    seed: { records: { Account: [account('001B000001Lp1G2IAJ', 'Gone')] } },
    first: ['DELETE', '/sobjects/Account/001B000001Lp1G2IAJ'],
  },
  'query-binary-field.json': {
    seed: {
      objects: [CONTENT_VERSION],
      records: { ContentVersion: [{ Id: '0689A0000002c13QAA', VersionData: 'aGVsbG8=' }] },
    },
  },
  'query-unknown-column.json': {},
  'query-with-associated-data.json': {
    seed: { records: { Account: [account('001B000001PUvQUIA1', 'TestAccount5')] } },
  },
  'query.json': {
    seed: { records: { Account: ['a', 'b', 'c', 'd', 'e'].map((Name) => ({ Name })) } },
  },
  'update-binary-type.json': {
    seed: { objects: [CONTENT_VERSION], records: { ContentVersion: [{ Id: '068R0000002Hu5MIAS', Title: 'Logo' }] } },
  },
  'update-malformed-id.json': { seed: { objects: [MOVIE] } },
};

const accounts = (names: readonly string[]) => ({ Account: names.map((Name) => ({ Name })) });
const SIX = ['Account 4', 'Account 0', 'Account 5', 'Account 1', 'Account 3', 'Account 2'];
/** In a describe, an emulated object has fewer fields and lists than a real one, and what is null there may differ. */
const DESCRIBE: Leniency = {
  fewer: [
    'fields',
    'childRelationships',
    'urls',
    'picklistValues',
    'supportedScopes',
    'recordTypeInfos',
    'referenceTo',
  ],
  newer: ['associateEntityType', 'associateParentEntity', 'sobjectDescribeOption'],
  empty: ['defaultValue', 'relationshipName', 'extraTypeInfo', 'compoundFieldName'],
};
/** The number of records is an estimate in a real org, which leaves out what it does not know yet. */
const ESTIMATE: Leniency = { fewer: ['sObjects'] };

export interface Tape extends Preparation {
  readonly leniency?: Leniency;
  /** Where the org's clock stands. */
  readonly now?: number;
}

export const TAPES: Readonly<Record<string, Tape>> = {
  'GET_sobjects_Account_describe.json': { leniency: DESCRIBE },
  'GET_sobjects_Case_describe.json': { leniency: DESCRIBE },
  'GET_sobjects_Contact_describe.json': { leniency: DESCRIBE },
  'GET_sobjects_Custom__c_describe.json': { leniency: DESCRIBE, seed: { objects: [CUSTOM_SETTING] } },
  'GET_sobjects_Event_describe.json': { leniency: DESCRIBE },
  'GET_sobjects_Organization.json': {
    leniency: { fewer: ['body'], empty: ['Country', 'PrimaryContact', 'TrialExpirationDate'] },
  },
  'ManualEditTestCompositeParallelSalesforce.test_http_headers.json': { now: Date.UTC(2020, 7, 14, 20, 53, 2) },
  'TestCompositeParallelSalesforce.test_composite_parallel_salesforce.json': {},
  'TestCompositeParallelSalesforce.test_errors.json': {},
  'TestCompositeParallelSalesforce.test_reference_ids.json': {},
  'TestCountSObjects.test_count_sobjects__errors.json': {
    seed: { records: accounts(Array.from({ length: 17 }, (_, n) => `Account ${n}`)) },
  },
  'TestCountSObjects.test_count_sobjects_simple.json': {
    seed: { objects: [OPPORTUNITY], records: accounts(Array.from({ length: 17 }, (_, n) => `Account ${n}`)) },
  },
  'TestUpdatesIntegrationTests.test_updates_task.json': { seed: { records: accounts(SIX) }, leniency: ESTIMATE },
  'TestUpsert.test_simple_upsert__rest.json': { seed: { objects: [OPPORTUNITY] } },
  'TestUpsert.test_upsert__rest.json': { seed: { objects: [OPPORTUNITY] } },
  'TestUpsert.test_upsert_complex_external_id_field_rest__duplicate_error.json': {
    seed: { objects: [OPPORTUNITY] },
    leniency: ESTIMATE,
  },
};
