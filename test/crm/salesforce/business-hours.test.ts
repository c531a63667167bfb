import { readBusinessHours } from '../../../src/crm-adapters/salesforce/business-hours';
import { CrmRefused } from '../../../src/ports';
import type { SeededOrg } from './seeded-org';
import { openSeededOrg } from './seeded-org';

const YEARS = { from: 2026, to: 2027 };

describe('business hours of an org', () => {
  let org: SeededOrg;
  beforeEach(async () => {
    org = await openSeededOrg();
  });
  afterEach(() => org.salesforce.close());

  test('come with the org, around the clock, from midnight to midnight', async () => {
    const { hours, holidays } = await readBusinessHours(org.transport, YEARS);
    const day = ['00:00', '24:00'];
    const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    expect(hours).toEqual([
      {
        id: expect.stringMatching(/^01m/) as string,
        name: 'Default',
        isDefault: true,
        timeZone: 'Europe/Berlin',
        week,
      },
    ]);
    expect(holidays).toEqual([]);
    expect(org.requests()).toBe(1);
  });

  test('are told on the wall clock of their own zone; a day without times is closed, what is not in use left out', async () => {
    const london = {
      Name: 'London',
      TimeZoneSidKey: 'Europe/London',
      MondayStartTime: '09:00:00.000Z',
      MondayEndTime: '17:30:00.000Z',
      TuesdayStartTime: '12:00:00.000Z',
      TuesdayEndTime: '00:00:00.000Z',
      WednesdayStartTime: '08:00:00.000Z',
    };
    const BusinessHours = [
      london,
      { ...london, Name: 'Old', IsActive: false },
      { Name: 'Nowhere', TimeZoneSidKey: 'X/Y' },
    ];
    await org.seed({ records: { BusinessHours } });
    const { hours } = await readBusinessHours(org.transport, YEARS);
    expect(hours.map(({ name, isDefault, timeZone, week }) => ({ name, isDefault, timeZone, week })).slice(1)).toEqual([
      {
        name: 'London',
        isDefault: false,
        timeZone: 'Europe/London',
        week: { mon: ['09:00', '17:30'], tue: ['12:00', '24:00'] },
      },
      { name: 'Nowhere', isDefault: false, timeZone: 'UTC', week: {} },
    ]);
  });

  test('have holidays: whole days and parts of one, once and again, each with its dates', async () => {
    const yearly = { IsRecurrence: true, RecurrenceType: 'RecursYearly', RecurrenceStartDate: '2020-12-24' };
    const part = { IsAllDay: false, ActivityDate: '2026-12-31' };
    const Holiday = [
      { Name: 'A, once', ActivityDate: '2026-11-24' },
      { Name: 'B, yearly', ...yearly, RecurrenceDayOfMonth: 24, RecurrenceMonthOfYear: 'December' },
      { Name: 'C, from two', ...part, StartTimeInMinutes: 840, EndTimeInMinutes: 1_440 },
      { Name: 'D, to midnight', ...part, StartTimeInMinutes: 615, EndTimeInMinutes: 0 },
      { Name: 'E, without an end', ...part, StartTimeInMinutes: 615 },
      { Name: 'F, all of it', ...part, StartTimeInMinutes: 0, EndTimeInMinutes: 1_440 },
      { Name: 'G, long ago', ActivityDate: '2001-11-24' },
    ];
    await org.seed({ records: { Holiday } });
    const { holidays } = await readBusinessHours(org.transport, YEARS);
    expect(holidays).toEqual([
      { name: 'A, once', dates: ['2026-11-24'], closed: null },
      { name: 'B, yearly', dates: ['2026-12-24', '2027-12-24'], closed: null },
      { name: 'C, from two', dates: ['2026-12-31'], closed: ['14:00', '24:00'] },
      { name: 'D, to midnight', dates: ['2026-12-31'], closed: ['10:15', '24:00'] },
      { name: 'E, without an end', dates: ['2026-12-31'], closed: null },
      { name: 'F, all of it', dates: ['2026-12-31'], closed: null },
    ]);
  });

  test('are refused rather than taken for none, where the app may not see them', async () => {
    const fields = [{ name: 'Name', type: 'string' }];
    const hidden = {
      name: 'Holiday',
      label: 'Holiday',
      labelPlural: 'Holidays',
      keyPrefix: '0C0',
      custom: false,
      fields,
    };
    await org.seed({ objects: [hidden] });
    await expect(readBusinessHours(org.transport, YEARS)).rejects.toBeInstanceOf(CrmRefused);
  });
});
