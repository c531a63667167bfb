import { ackDueAt } from '../../../src/pipeline/clocks/plan-clocks';
import { at, calendarOf, text } from '../sla/given';

test.each([
  ['one business day after he is told', '2026-09-15T10:00:00Z', '2026-09-16T10:00:00Z'],
  ['with all of Monday for who is told on Saturday', '2026-09-19T08:00:00Z', '2026-09-22T09:00:00Z'],
  ['with all of the next day for who is told after hours', '2026-09-15T20:00:00Z', '2026-09-17T09:00:00Z'],
])('an acknowledgement is due %s', (_, told, due) => {
  expect(text(ackDueAt(calendarOf(), at(told)))).toBe(due);
});
