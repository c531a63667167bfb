import { CASE_FIELDS, CASE_KEY_FIELD, CASE_OBJECT, TASK_FIELDS } from '../../../src/crm-adapters/salesforce/fields';
import { readOrgConfig } from '../../../src/crm-adapters/salesforce/org-config';
import { provisionOrg } from '../../../src/crm-adapters/salesforce/provision';
import { STANDARD_TASK_FIELDS, taskFields } from '../../../src/crm-adapters/salesforce/render';
import { caseRecord, taskRecord } from '../case-fixtures';
import type { SeededOrg } from './seeded-org';
import { openSeededOrg } from './seeded-org';

const CONFIG = { timeZone: 'Europe/Berlin', taskStatus: { open: 'Not Started', done: 'Completed' } };

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
      config: CONFIG,
    });
    expect(readOrgConfig(report.config)).toEqual(CONFIG);
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
    ]);
    expect(readOrgConfig(report.config)).toBeNull();
  });

  test('keeps what it knew where something has gone since', async () => {
    org = await openSeededOrg({ packageInstalled: false });
    expect(await provisionOrg(org.transport, CONFIG)).toMatchObject({ ready: false, config: CONFIG });
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
    const place = { contactId: '003', isNew: true };
    const written = Object.keys(taskFields(taskRecord(caseRecord(1)), place, CONFIG));
    const asked = [...STANDARD_TASK_FIELDS, ...TASK_FIELDS.map(({ name }) => name)];
    expect(asked).toEqual(expect.arrayContaining(written));
    expect(new Set([CASE_KEY_FIELD, ...CASE_FIELDS.map((row) => row.definition)]).size).toBe(CASE_FIELDS.length + 1);
  });
});
