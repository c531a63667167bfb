import fc from 'fast-check';
import { createSchema } from '../../../sandbox/salesforce/create-schema';
import { caseFields as fieldsOf } from '../../../src/crm-adapters/salesforce/case-fields';
import { DOCUMENTATION } from '../../../src/crm-adapters/salesforce/documentation';
import { CLOCK_DETAILS } from '../../../src/crm-adapters/salesforce/clock-details';
import { CASE_FIELDS, CASE_KEY_FIELD, CASE_OBJECT } from '../../../src/crm-adapters/salesforce/fields';
import type { CaseRecord } from '../../../src/domain/crm-record';
import { unitsOf } from '../../../src/crm-adapters/salesforce/text';
import { REASONS } from '../../../src/domain/types';
import { caseRecord, clockRecord, DOCUMENTED, MONDAY } from '../case-fixtures';

const HOUR_MS = 3_600_000;
const ALL_FIELDS = [...CASE_FIELDS, ...CLOCK_DETAILS, ...DOCUMENTATION];

const caseFields = (record: CaseRecord): ReturnType<typeof fieldsOf> =>
  fieldsOf(record, { clockDetails: true, documentation: true });

const NOTHING_WRITTEN = {
  ...Object.fromEntries(DOCUMENTATION.map(({ definition }) => [definition.name, null])),
  ...{ Queue_Rank__c: 5, Corrective_Actions__c: 0 },
};

describe('the fields of a case in Salesforce', () => {
  test('are these', () => {
    const record = caseRecord(1, { accountId: '001000000000001AAA', contactId: '003000000000001AAA', score: 3.337 });
    expect(caseFields(record)).toEqual({
      OwnerId: '1001',
      Title__c: 'NPS 3 from customer 1',
      Status__c: 'open',
      Risk_Tier__c: 'high',
      Process__c: 'standard',
      Restricted__c: false,
      Score__c: 3.34,
      Score_Max__c: 10,
      Metric__c: 'nps',
      Verbatim__c: 'The invoice of customer 1 was wrong twice in a row.',
      Reason__c: 'billing_pricing',
      Secondary_Reasons__c: 'support_experience;account_management',
      Reason_Confidence__c: 0.82,
      Reason_Evidence__c: 'invoice\nwrong twice',
      Flags__c: 'churn_intent;repeat_failure',
      Owner_Reason__c: 'Billing goes to the account CSM',
      Raised_To__c: null,
      Account__c: '001000000000001AAA',
      Contact__c: '003000000000001AAA',
      Account_Name__c: null,
      Responded_At__c: '2026-03-02T09:00:00.000Z',
      Opened_At__c: '2026-03-02T09:01:00.000Z',
      First_Touch_Due__c: '2026-03-02T13:01:00.000Z',
      First_Touch_Clock__c: 'running',
      First_Touch_Breached_At__c: null,
      Resolution_Due__c: '2026-03-04T01:00:00.000Z',
      Resolution_Clock__c: 'running',
      Resolution_Breached_At__c: null,
      Lead_Case_Key__c: null,
      Previous_Case_Key__c: null,
      Loop_Log__c: '2026-03-02 09:01 UTC Opened. Billing goes to the account CSM',
      First_Touch_Cycle__c: 1,
      First_Touch_Elapsed_Minutes__c: null,
      First_Touch_Paused_Minutes__c: 0,
      First_Touch_Verdict__c: 'open',
      Resolution_Cycle__c: 1,
      Resolution_Elapsed_Minutes__c: null,
      Resolution_Paused_Minutes__c: 0,
      Resolution_Verdict__c: 'open',
      ...NOTHING_WRITTEN,
    });
  });

  test('say what was found out, and how it ended', () => {
    const record = caseRecord(1, DOCUMENTED);
    expect(caseFields(record)).toMatchObject({
      Stated_Issue__c: 'Two wrong invoices',
      Evidence__c: 'invoice 17\ninvoice 18',
      Next_Step_Due__c: '2026-03-02T09:01:00.000Z',
      Root_Cause_Area__c: 'billing',
      Outcome__c: 'escalated',
      Receiver__c: '1002',
      Reference__c: 'JIRA-1',
      Follow_Up_Result__c: 'pending',
    });
    const texts = ['Stated_Issue__c', 'Evidence__c', 'Confirmed_By__c', 'Reference__c', 'Closing_Reason__c'];
    const restricted = caseFields({ ...record, restricted: true });
    expect(texts.map((name) => restricted[name])).toEqual(texts.map(() => null));
  });

  test('of a restricted case show no score, comment or quote, whatever the record says', () => {
    const fields = caseFields(caseRecord(1, { restricted: true }));
    expect(fields).toMatchObject({ Score__c: null, Score_Max__c: null, Verbatim__c: null, Reason_Evidence__c: null });
    expect(fields['Restricted__c']).toBe(true);
  });

  test('leave out a clock that has no field of its own', () => {
    const clocks = [clockRecord('acknowledgement', { status: 'breached', dueAt: MONDAY, breachedAt: MONDAY })];
    expect(caseFields(caseRecord(1, { clocks }))).toEqual(caseFields(caseRecord(1, { clocks: [] })));
  });

  test('tell our verdict and what was used, in whole business minutes', () => {
    const stopped = { status: 'met', cycle: 2, elapsedMinutes: 239, pausedMinutes: 60, verdict: 'in_time' } as const;
    const record = caseRecord(1, { clocks: [clockRecord('resolution', stopped)] });
    expect(caseFields(record)).toMatchObject({
      Resolution_Clock__c: 'met',
      Resolution_Cycle__c: 2,
      Resolution_Elapsed_Minutes__c: 239,
      Resolution_Paused_Minutes__c: 60,
      Resolution_Verdict__c: 'in_time',
      First_Touch_Verdict__c: null,
    });
  });

  test('leave out what an org that was set up before does not have', () => {
    const names = Object.keys(fieldsOf(caseRecord(1), { clockDetails: false, documentation: false }));
    expect(names).toEqual(CASE_FIELDS.map(({ definition }) => definition.name));
  });

  test('name every field in every state, so that nothing old stays behind', () => {
    const bare = caseRecord(1, { clocks: [], log: [], flags: [], secondaryReasons: [], reasonEvidence: [] });
    expect(Object.keys(caseFields(bare))).toEqual(ALL_FIELDS.map(({ definition }) => definition.name));
    expect(Object.values(caseFields(bare))).not.toContain('');
    expect(Object.values(caseFields(bare))).not.toContain(undefined);
  });

  test('keep within what a field holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.integer({ min: 1, max: 200 }), (text, times) => {
        const much = text.repeat(times);
        const record = caseRecord(1, {
          title: much,
          metric: much,
          verbatim: much,
          accountName: much,
          ownerReason: much,
          reasonEvidence: [much, much],
          secondaryReasons: REASONS,
          log: [much, much, much],
        });
        const fields = caseFields(record);
        for (const { definition } of ALL_FIELDS) {
          const value = String(fields[definition.name] ?? '');
          expect(unitsOf(value)).toBeLessThanOrEqual(definition.length ?? Infinity);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('tell a deadline rounded up to the minute, and what happened to the second', () => {
    const at = MONDAY + 4 * HOUR_MS + 1;
    const clocks = [clockRecord('first_touch', { status: 'breached', dueAt: at, breachedAt: at })];
    expect(caseFields(caseRecord(1, { clocks, respondedAt: at }))).toMatchObject({
      First_Touch_Due__c: '2026-03-02T13:01:00.000Z',
      First_Touch_Breached_At__c: '2026-03-02T13:00:00.000Z',
      Responded_At__c: '2026-03-02T13:00:00.000Z',
      Resolution_Due__c: null,
    });
  });

  test('are fields of the object that the package brings, of that type and with those values', () => {
    const schema = createSchema({ packageInstalled: true });
    for (const definition of [CASE_KEY_FIELD, ...ALL_FIELDS.map((row) => row.definition)]) {
      const { name, type, values = [], referenceTo, length = 0 } = definition;
      const there = schema.field(CASE_OBJECT, name);
      expect(there).toMatchObject({ name, type });
      expect(there?.values ?? []).toEqual(values);
      expect(there?.referenceTo ?? []).toEqual(
        expect.arrayContaining([referenceTo].filter((one) => one !== undefined)),
      );
      expect(there?.length ?? 0).toBeGreaterThanOrEqual(length);
    }
  });
});
