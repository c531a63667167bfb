import fc from 'fast-check';
import { asDay } from '../../../src/crm-adapters/salesforce/instants';
import type { OrgConfig } from '../../../src/crm-adapters/salesforce/org-config';
import { taskFields } from '../../../src/crm-adapters/salesforce/render';
import { unitsOf } from '../../../src/crm-adapters/salesforce/text';
import { caseRecord, MONDAY, taskRecord } from '../case-fixtures';

const ORG: OrgConfig = {
  timeZone: 'America/Los_Angeles',
  taskStatus: { open: 'Not Started', done: 'Completed' },
  clockDetails: true,
  documentation: true,
  activityCase: true,
  taskSubtype: true,
  notificationType: null,
  instanceUrl: null,
};
const RECORD = caseRecord(1);
const NEW = { contactId: '003000000000001AAA', isNew: true, now: MONDAY };
const KNOWN = { ...NEW, isNew: false };

describe('a task in Salesforce', () => {
  test('that is new has these fields', () => {
    const task = taskRecord(RECORD, { dueAt: Date.UTC(2026, 2, 3, 1, 30) });
    expect(taskFields(task, NEW, ORG)).toEqual({
      Subject: 'First touch: NPS 3 from customer 1',
      Description: [
        'What the customer said\nThe invoice of customer 1 was wrong twice in a row.',
        'What to say\nSay that you have seen the invoices, and when you will be back.',
      ].join('\n\n'),
      Status: 'Not Started',
      Priority: 'High',
      OwnerId: '1001',
      WhoId: '003000000000001AAA',
      // Half past one in the morning in London is still the day before in California.
      ActivityDate: '2026-03-02',
      Closed_Loop_Due__c: '2026-03-03T01:30:00.000Z',
      IsReminderSet: true,
      ReminderDateTime: '2026-03-02T12:00:00.000Z',
    });
  });

  test('is due on the day it is where its owner works', () => {
    const task = taskRecord(RECORD, { dueAt: Date.UTC(2026, 2, 3, 14, 30), dueTimeZone: 'Australia/Sydney' });
    expect(taskFields(task, NEW, ORG)).toMatchObject({ ActivityDate: '2026-03-04' });
  });

  test('that is there and open keeps the status and the reminder its owner gave it', () => {
    const fields = taskFields(taskRecord(RECORD), KNOWN, ORG);
    expect(fields).not.toHaveProperty('Status');
    expect(fields).not.toHaveProperty('IsReminderSet');
    expect(fields['ReminderDateTime']).toBe('2026-03-02T12:00:00.000Z');
  });

  test.each([null, MONDAY - 1, MONDAY])('is not said when to remind of, where that is %s', (remindAt) => {
    for (const place of [NEW, KNOWN]) {
      const fields = taskFields(taskRecord(RECORD, { remindAt }), place, ORG);
      expect(Object.keys(fields).filter((name) => name.includes('Reminder'))).toEqual([]);
    }
  });

  test.each(['done', 'cancelled'] as const)('that is %s is completed and reminds nobody', (status) => {
    for (const place of [NEW, KNOWN])
      expect(taskFields(taskRecord(RECORD, { status }), place, ORG)).toMatchObject({
        Status: 'Completed',
        IsReminderSet: false,
        ReminderDateTime: null,
      });
  });

  test('without a contact leaves alone whom its owner has named', () => {
    expect(taskFields(taskRecord(RECORD), { ...KNOWN, contactId: null }, ORG)).not.toHaveProperty('WhoId');
  });

  test('never names its key or its case: the graph does', () => {
    const names = Object.keys(taskFields(taskRecord(RECORD), NEW, ORG));
    expect(names).not.toContain('WhatId');
    expect(names).not.toContain('Closed_Loop_Key__c');
  });

  test('has a priority of the org for each of ours', () => {
    const priorities = (['high', 'medium', 'low'] as const).map(
      (priority) => taskFields(taskRecord(RECORD, { priority }), NEW, ORG)['Priority'],
    );
    expect(priorities).toEqual(['High', 'Normal', 'Low']);
  });

  test('is cut rather than refused, the last paragraphs first', () => {
    const word = fc.string({ unit: 'binary', maxLength: 50 });
    const paragraph = fc.record({
      heading: word,
      text: fc.tuple(word, fc.integer({ min: 1, max: 800 })).map(([text, times]) => text.repeat(times)),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), word, (body, subject) => {
        const { Description, Subject } = taskFields(taskRecord(RECORD, { body, subject }), NEW, ORG);
        expect(unitsOf(String(Description ?? ''))).toBeLessThanOrEqual(32_000);
        expect(unitsOf(String(Subject))).toBeLessThanOrEqual(255);
      }),
      { numRuns: 50 },
    );
    const long = { heading: 'First', text: 'x'.repeat(40_000) };
    const { Description } = taskFields(taskRecord(RECORD, { body: [long, long] }), NEW, ORG);
    expect(Description).toMatch(/^First\nx{31000,}…$/);
  });

  test('is due on the day it is due in the org, in any zone and at any time', () => {
    const zones = ['UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(...zones), (at, timeZone) => {
        const wall = new Date(at).toLocaleString('sv-SE', { timeZone });
        expect(asDay(at, timeZone)).toBe(wall.slice(0, 10));
      }),
    );
    expect(asDay(MONDAY, 'UTC')).toBe('2026-03-02');
  });
});
