import { DELETABLE, SYSTEM_FIELDS, amount, area, field, flag, picklist, text } from './field-notation';
import type { FieldDef, ObjectDef } from './schema';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const times = (day: string): readonly FieldDef[] => [field(`${day}StartTime`, 'time'), field(`${day}EndTime`, 'time')];

/** A time is on the wall clock of the record's own zone, whatever the Z behind it says. */
export const BUSINESS_HOURS: ObjectDef = {
  name: 'BusinessHours',
  label: 'Business Hours',
  labelPlural: 'Business Hours',
  keyPrefix: '01m',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    text('Name', 80, { required: true }),
    flag('IsActive', { label: 'Active', defaultValue: true }),
    flag('IsDefault', { label: 'Default Business Hours' }),
    ...DAYS.flatMap(times),
    picklist('TimeZoneSidKey', [], { label: 'Time Zone' }),
  ],
};

const RECURRENCES = ['Daily', 'EveryWeekday', 'Monthly', 'MonthlyNth', 'Weekly', 'Yearly', 'YearlyNth'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Which business hours a holiday belongs to is in no field: only the metadata says. */
export const HOLIDAY: ObjectDef = {
  name: 'Holiday',
  label: 'Holiday',
  labelPlural: 'Holidays',
  keyPrefix: '0C0',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    text('Name', 80, { required: true }),
    area('Description', 100),
    field('ActivityDate', 'date', { label: 'Holiday Date' }),
    flag('IsAllDay', { label: 'All Day', defaultValue: true }),
    amount('StartTimeInMinutes', 'int', 0),
    amount('EndTimeInMinutes', 'int', 0),
    flag('IsRecurrence', { label: 'Recurring Holiday' }),
    picklist(
      'RecurrenceType',
      RECURRENCES.map((name) => `Recurs${name}`),
      { restricted: true },
    ),
    amount('RecurrenceInterval', 'int', 0),
    amount('RecurrenceDayOfWeekMask', 'int', 0),
    amount('RecurrenceDayOfMonth', 'int', 0),
    picklist('RecurrenceInstance', ['First', 'Second', 'Third', 'Fourth', 'Last'], { restricted: true }),
    picklist('RecurrenceMonthOfYear', MONTHS, { restricted: true }),
    field('RecurrenceStartDate', 'date', { label: 'Recurrence Start' }),
    field('RecurrenceEndDateOnly', 'date', { label: 'Recurrence End' }),
  ],
};

/** Around the clock, as every org comes with: from midnight to midnight. */
export const AROUND_THE_CLOCK: Readonly<Record<string, string>> = Object.fromEntries(
  DAYS.flatMap((day) => [`${day}StartTime`, `${day}EndTime`].map((name) => [name, '00:00:00.000Z'])),
);
