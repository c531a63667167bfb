import fc from 'fast-check';
import { withPauses, type Calendar } from '../../../src/sla/calendar';
import * as clock from '../../../src/sla/clock';
import { asked, seconds } from './arbitraries';
import { calendarOf, runs } from './given';
import { loadTemporal, oracleOf, type Asked } from './oracle';

/** Many random weeks have a window only now and then; what the oracle cannot see is not compared. */
function seen<T>(answer: () => T): { value: T } | null {
  try {
    return { value: answer() };
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The oracle')) return null;
    throw error;
  }
}

/** Budgets that end with a window or with a pause, besides those that end anywhere. */
const budget = fc.oneof(
  seconds.map((s) => ({ s })),
  fc.nat(8).map((windows) => ({ windows })),
);

function secondsOf(amount: { s: number } | { windows: number }, calendar: Calendar, from: number): number {
  if ('s' in amount) return amount.s;
  const end = clock.periods(calendar, from, amount.windows).at(-1)?.end ?? from;
  return clock.elapsed(calendar, from, end);
}

function engineOf({ calendar, pauses }: Asked): Calendar {
  return withPauses(
    calendarOf(calendar),
    pauses.map(([start, end]) => ({ start, end })),
  );
}

describe('the engine agrees with Temporal', () => {
  let temporal: Awaited<ReturnType<typeof loadTemporal>>;
  beforeAll(async () => {
    temporal = await loadTemporal();
  });

  test('on every operation, in random calendars near clock changes', () => {
    fc.assert(
      fc.property(asked, budget, fc.integer({ min: 0, max: 6 }), (question, wanted, count) => {
        const oracle = oracleOf(temporal, question);
        const calendar = engineOf(question);
        const { from } = question;
        const amount = secondsOf(wanted, calendar, from);
        const to = from + amount * 7000;
        const pairs = clock.periods(calendar, from, count).map(({ start, end }) => [start, end]);
        const answers: readonly (readonly [engine: unknown, oracle: () => unknown])[] = [
          [clock.add(calendar, from, amount), () => oracle.add(amount)],
          [clock.subtract(calendar, from, amount), () => oracle.subtract(amount)],
          [clock.elapsed(calendar, from, to), () => oracle.elapsed(to)],
          [clock.nextOpen(calendar, from), () => oracle.nextOpen()],
          [clock.prevOpen(calendar, from), () => oracle.prevOpen()],
          [clock.isOpen(calendar, from), () => oracle.isOpen()],
          [clock.endOfPeriod(calendar, from), () => oracle.periods(1)[0]?.[1]],
          [pairs, () => oracle.periods(count)],
          [clock.addBusinessDays(calendar, from, count), () => oracle.addBusinessDays(count)],
        ];
        const truths = answers.map(([answer, expected]) => seen(expected) ?? { value: answer });
        expect(answers.map(([answer]) => ({ value: answer }))).toEqual(truths);
      }),
      runs(1000),
    );
  });
});

describe('whatever the calendar', () => {
  test('elapsed gives back what add went forward and subtract went back', () => {
    fc.assert(
      fc.property(asked, seconds, (question, amount) => {
        const calendar = engineOf(question);
        const { from } = question;
        expect(clock.elapsed(calendar, from, clock.add(calendar, from, amount))).toBe(amount);
        expect(clock.elapsed(calendar, clock.subtract(calendar, from, amount), from)).toBe(amount);
      }),
      runs(500),
    );
  });

  test('a budget that fits exactly ends at closing, one second more after the next opening', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 6 }), (question, count) => {
        const calendar = { ...engineOf(question), pauses: [] };
        const { from } = question;
        const open = clock.periods(calendar, from, count + 1);
        const [last, next] = open.slice(-2);
        const fit = clock.elapsed(calendar, from, last!.end);
        expect(clock.add(calendar, from, fit)).toBe(last!.end);
        expect(clock.add(calendar, from, fit + 1)).toBe(next!.start + 1000);
        expect(clock.subtract(calendar, next!.end, (next!.end - next!.start) / 1000)).toBe(next!.start);
        expect(clock.subtract(calendar, next!.end, (next!.end - next!.start) / 1000 + 1)).toBe(last!.end - 1000);
      }),
      runs(500),
    );
  });

  test('pauses only ever push a deadline, by no more than they last, and one that is given twice counts once', () => {
    fc.assert(
      fc.property(asked, seconds, (question, amount) => {
        const paused = engineOf(question);
        const plain = { ...paused, pauses: [] };
        const { from } = question;
        const due = clock.add(paused, from, amount);
        const pausedS = question.pauses.reduce((sum, [start, end]) => sum + (end - start) / 1000, 0);
        expect(due).toBeGreaterThanOrEqual(clock.add(plain, from, amount));
        expect(due).toBeLessThanOrEqual(clock.add(plain, from, amount + pausedS));
        const twice = engineOf({ ...question, pauses: [...question.pauses, ...question.pauses] });
        expect(clock.add(twice, from, amount)).toBe(due);
      }),
      runs(500),
    );
  });

  test('a due time is the earliest: one second before it, the budget is not used up', () => {
    fc.assert(
      fc.property(asked, seconds, (question, amount) => {
        fc.pre(amount > 0);
        const calendar = engineOf(question);
        const { from } = question;
        const due = clock.add(calendar, from, amount);
        expect(clock.elapsed(calendar, from, due - 1000)).toBe(amount - 1);
        const start = clock.subtract(calendar, from, amount);
        expect(clock.elapsed(calendar, start + 1000, from)).toBe(amount - 1);
      }),
      runs(500),
    );
  });

  test('business days end while it is open, the later the more there are', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 8 }), (question, days) => {
        const calendar = engineOf(question);
        const { from } = question;
        const there = clock.addBusinessDays(calendar, from, days);
        expect(clock.isOpen(calendar, there)).toBe(true);
        expect(there).toBeGreaterThanOrEqual(clock.addBusinessDays(calendar, from, days - 1));
      }),
      runs(500),
    );
  });

  test('subtract undoes add but for seconds that do not count', () => {
    fc.assert(
      fc.property(asked, seconds, (question, amount) => {
        const calendar = engineOf(question);
        const back = clock.subtract(calendar, clock.add(calendar, question.from, amount), amount);
        expect(clock.elapsed(calendar, question.from, back)).toBe(0);
        expect(clock.elapsed(calendar, back, question.from)).toBe(0);
      }),
      runs(500),
    );
  });

  test('two steps lead where one long step leads', () => {
    fc.assert(
      fc.property(asked, seconds, seconds, (question, first, second) => {
        fc.pre(second > 0);
        const calendar = engineOf(question);
        const { from } = question;
        const inTwo = clock.add(calendar, clock.add(calendar, from, first), second);
        expect(inTwo).toBe(clock.add(calendar, from, first + second));
        const backInTwo = clock.subtract(calendar, clock.subtract(calendar, from, first), second);
        expect(backInTwo).toBe(clock.subtract(calendar, from, first + second));
      }),
      runs(500),
    );
  });

  test('the parts of a stretch elapse to its whole', () => {
    fc.assert(
      fc.property(asked, fc.nat(400_000), fc.nat(400_000), (question, first, second) => {
        const calendar = engineOf(question);
        const { from } = question;
        const [middle, end] = [from + first * 1000, from + (first + second) * 1000];
        const parts = clock.elapsed(calendar, from, middle) + clock.elapsed(calendar, middle, end);
        expect(parts).toBe(clock.elapsed(calendar, from, end));
      }),
      runs(500),
    );
  });

  test('a later start or a larger budget is never due earlier', () => {
    fc.assert(
      fc.property(asked, seconds, fc.nat(100_000), (question, amount, more) => {
        const calendar = engineOf(question);
        const { from } = question;
        const due = clock.add(calendar, from, amount);
        expect(clock.add(calendar, from, amount + more)).toBeGreaterThanOrEqual(due);
        expect(clock.add(calendar, from + more * 1000, amount)).toBeGreaterThanOrEqual(due);
        const start = clock.subtract(calendar, from, amount);
        expect(clock.subtract(calendar, from, amount + more)).toBeLessThanOrEqual(start);
        expect(clock.subtract(calendar, from + more * 1000, amount)).toBeGreaterThanOrEqual(start);
      }),
      runs(500),
    );
  });

  test('the questions about opening hours agree with each other', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const calendar = engineOf(question);
        const { from } = question;
        const [first, second] = clock.periods(calendar, from, 2);
        const opening = clock.nextOpen(calendar, from);
        expect([first!.start, first!.end]).toEqual([opening, clock.endOfPeriod(calendar, from)]);
        expect(clock.isOpen(calendar, opening)).toBe(true);
        expect(clock.isOpen(calendar, from)).toBe(opening === from);
        expect(clock.nextOpen(calendar, first!.end)).toBe(second!.start);
        expect(clock.prevOpen(calendar, second!.start)).toBe(first!.end);
        expect(clock.prevOpen(calendar, first!.end)).toBe(first!.end);
      }),
      runs(500),
    );
  });
});
