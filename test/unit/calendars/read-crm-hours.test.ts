import { readCrmHours } from '../../../src/calendars/read-crm-hours';
import type { CrmBusinessHours, CrmHoliday } from '../../../src/ports';

const TERMS = { known: null, includeAll: false, include: [] };
const hours = (name: string, changed: Partial<CrmBusinessHours> = {}): CrmBusinessHours => ({
  ...{ id: `01m ${name}`, name, isDefault: false, timeZone: 'Europe/Berlin' },
  week: { mon: ['09:00', '17:30'], fri: ['09:00', '15:00'] },
  ...changed,
});
const holiday = (name: string, changed: Partial<CrmHoliday> = {}): CrmHoliday => ({
  ...{ name, dates: ['2027-01-01', '2028-01-01'], closed: null },
  ...changed,
});

describe('business hours of a CRM', () => {
  test('suggest a calendar and its closed days', () => {
    const half = holiday('Eve', { dates: ['2027-12-24'], closed: ['14:00', '24:00'] });
    const all = {
      hours: [hours('Late'), hours('Default', { isDefault: true })],
      holidays: [holiday('New Year'), half],
    };
    expect(readCrmHours(all, null, TERMS)).toMatchObject({
      ok: true,
      suggestion: {
        name: 'Default',
        calendar: { timeZone: 'Europe/Berlin', week: { mon: [['09:00', '17:30']], fri: [['09:00', '15:00']] } },
        preview: {
          rows: [
            { date: '2027-01-01', closed: null, taken: true },
            { date: '2027-12-24', closed: ['14:00', '24:00'], taken: true },
            { date: '2028-01-01', closed: null, taken: true },
          ],
        },
      },
    });
  });

  test('are chosen by name or id', () => {
    const all = { hours: [hours('Late'), hours('Default', { isDefault: true })], holidays: [] };
    expect(readCrmHours(all, 'Late', TERMS)).toMatchObject({ suggestion: { name: 'Late' } });
    expect(readCrmHours(all, '01m Late', TERMS)).toMatchObject({ suggestion: { name: 'Late' } });
    expect(readCrmHours(all, 'Early', TERMS)).toEqual({
      ok: false,
      message: 'there are no business hours "Early": choose "Late", "Default" with --hours',
    });
  });

  test('that are not there, or have no default, are told', () => {
    expect(readCrmHours({ hours: [], holidays: [] }, null, TERMS)).toMatchObject({ ok: false });
    expect(readCrmHours({ hours: [hours('Late')], holidays: [] }, null, TERMS)).toMatchObject({ ok: false });
  });

  test('have observances among their holidays too', () => {
    const all = { hours: [hours('Default', { isDefault: true })], holidays: [holiday('Halloween')] };
    const found = readCrmHours(all, null, TERMS);
    expect(found.ok && found.suggestion.preview.rows.every(({ taken }) => !taken)).toBe(true);
  });
});
