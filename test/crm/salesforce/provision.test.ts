import { createSchema } from '../../../sandbox/salesforce/create-schema';
import type { ObjectDef } from '../../../sandbox/salesforce/schema';
import { DOCUMENTATION } from '../../../src/crm-adapters/salesforce/documentation';
import { CLOCK_DETAILS } from '../../../src/crm-adapters/salesforce/clock-details';
import { CASE_FIELDS, CASE_KEY_FIELD, CASE_OBJECT, TASK_FIELDS } from '../../../src/crm-adapters/salesforce/fields';
import { readOrgConfig } from '../../../src/crm-adapters/salesforce/org-config';
import { provisionOrg } from '../../../src/crm-adapters/salesforce/provision';
import { STANDARD_TASK_FIELDS, taskFields } from '../../../src/crm-adapters/salesforce/render';
import { caseRecord, taskRecord } from '../case-fixtures';
import type { SeededOrg } from './seeded-org';
import { openSeededOrg } from './seeded-org';

const CONFIG = {
  timeZone: 'Europe/Berlin',
  taskStatus: { open: 'Not Started', done: 'Completed' },
  clockDetails: true,
  documentation: true,
  activityCase: true,
  taskSubtype: true,
  notificationType: '0ML5g0000000001GAA',
  instanceUrl: 'https://acme.my.salesforce.com',
};

/** The object as the package brought it before clocks told what they have used, and people what they found out. */
function withoutDetails(): ObjectDef {
  const object = createSchema({ packageInstalled: true }).object(CASE_OBJECT);
  if (object === undefined) throw new Error('no such object');
  const later = new Set([...CLOCK_DETAILS, ...DOCUMENTATION].map(({ definition }) => definition.name));
  return { ...object, fields: object.fields.filter(({ name }) => !later.has(name)) };
}

describe('provisioning an org', () => {
  let org: SeededOrg;
  afterEach(() => org.salesforce.close());

  test('with the package finds everything, creates nothing and learns what the org calls things', async () => {
    org = await openSeededOrg();
    const report = await provisionOrg(org.transport, null);
    expect(report).toEqual({
      ready: true,
      storesCasesAs: 'custom_object',
      taskKey: 'unique',
      created: [],
      missing: [],
      config: { ...CONFIG, instanceUrl: org.salesforce.url },
    });
    expect(readOrgConfig(report.config)).toEqual(report.config);
    expect(org.requests()).toBe(3);
  });

  test('without the package names the object and the fields of Activity, and is not ready', async () => {
    org = await openSeededOrg({ packageInstalled: false });
    const report = await provisionOrg(org.transport, null);
    expect(report).toMatchObject({ ready: false, created: [], config: {} });
    expect(report.missing).toEqual([
      'object Detractor_Case__c',
      'field Task.Closed_Loop_Key__c',
      'field Task.Closed_Loop_Due__c',
      'field Task.Closed_Loop_Case__c',
      'notification type Detractor_Loop (optional: without it no bell rings)',
    ]);
    expect(readOrgConfig(report.config)).toBeNull();
  });

  test('keeps what it knew where something has gone since', async () => {
    org = await openSeededOrg({ packageInstalled: false });
    expect(await provisionOrg(org.transport, CONFIG)).toMatchObject({ ready: false, config: CONFIG });
  });

  test('of an older package goes on with what it has, and is told what is missing', async () => {
    org = await openSeededOrg();
    await org.seed({ objects: [withoutDetails()] });
    const report = await provisionOrg(org.transport, null);
    expect(report).toMatchObject({
      ready: false,
      config: { clockDetails: false, documentation: false, timeZone: 'Europe/Berlin' },
    });
    const lacking = [...CLOCK_DETAILS, ...DOCUMENTATION].map(({ definition }) => definition.name);
    expect(report.missing).toEqual(lacking.map((name) => `field ${CASE_OBJECT}.${name}`));
  });

  test('as an earlier release has stored it, is known to have no bells and none of the later fields', () => {
    const { timeZone, taskStatus } = CONFIG;
    const later = {
      ...{ clockDetails: false, documentation: false, activityCase: false, taskSubtype: false },
      ...{ notificationType: null, instanceUrl: null },
    };
    expect(readOrgConfig({ timeZone, taskStatus })).toEqual({ timeZone, taskStatus, ...later });
  });

  test.each([
    ['without the type', {}, 'Other_Bells'],
    ['without the feature', { customNotifications: false }, 'Detractor_Loop'],
  ])('%s has no bells, which is said and stops nothing', async (_name, options, typeName) => {
    org = await openSeededOrg(options);
    const report = await provisionOrg(org.transport, null, typeName);
    const missing = [`notification type ${typeName} (optional: without it no bell rings)`];
    expect(report).toMatchObject({ ready: true, missing, config: { notificationType: null } });
  });

  test('finds a notification type by the name that an admin has given it', async () => {
    org = await openSeededOrg();
    const type = { DeveloperName: 'Other_Bells', Desktop: true };
    const [id] = (await org.seed({ records: { CustomNotificationType: [type] } }))['CustomNotificationType'] ?? [];
    const { config } = await provisionOrg(org.transport, null, 'Other_Bells');
    expect(config).toMatchObject({ notificationType: id });
  });

  test('notices a field that an admin has made otherwise', async () => {
    org = await openSeededOrg();
    await org.seed({
      fields: {
        [CASE_OBJECT]: [
          { name: 'Reason__c', type: 'picklist', restricted: true, values: ['billing_pricing', 'unclear'] },
          { name: 'Verbatim__c', type: 'string', length: 255 },
          { name: 'Score__c', type: 'double', scale: 2, readOnly: true },
        ],
      },
    });
    const { ready, missing } = await provisionOrg(org.transport, null);
    expect(ready).toBe(false);
    expect([...missing].sort()).toEqual([
      'permission to edit Detractor_Case__c.Score__c',
      'type textarea of Detractor_Case__c.Verbatim__c, which is string',
      expect.stringMatching(/^values product_gap, .* of Detractor_Case__c.Reason__c$/) as string,
    ]);
  });

  test('asks for every field that a case or a task writes', async () => {
    org = await openSeededOrg();
    const place = { contactId: '003', isNew: true, now: 0 };
    const written = Object.keys(taskFields(taskRecord(caseRecord(1)), place, CONFIG));
    const asked = [...STANDARD_TASK_FIELDS, ...TASK_FIELDS.map(({ name }) => name)];
    expect(asked).toEqual(expect.arrayContaining(written));
    expect(new Set([CASE_KEY_FIELD, ...CASE_FIELDS.map((row) => row.definition)]).size).toBe(CASE_FIELDS.length + 1);
  });
});
