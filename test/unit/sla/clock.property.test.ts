import fc from 'fast-check';
import { withPauses, type Calendar } from '../../../src/sla/calendar';
import * as clock from '../../../src/sla/clock';
import { asked, seconds } from './arbitraries';
import { calendarOf } from './given';
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
      fc.property(asked, seconds, fc.integer({ min: 0, max: 6 }), (question, amount, count) => {
        const oracle = oracleOf(temporal, question);
        const calendar = engineOf(question);
        const { from } = question;
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
      { numRuns: 1000 },
    );
  });
});

describe('whatever the calendar', () => {
  const runs = { numRuns: 1000 };

  test('elapsed gives back what add went forward and subtract went back', () => {
    fc.assert(
      fc.property(asked, seconds, (question, amount) => {
        const calendar = engineOf(question);
        const { from } = question;
        expect(clock.elapsed(calendar, from, clock.add(calendar, from, amount))).toBe(amount);
        expect(clock.elapsed(calendar, clock.subtract(calendar, from, amount), from)).toBe(amount);
      }),
      runs,
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
      runs,
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
      runs,
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
      runs,
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
      runs,
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
      runs,
    );
  });
});
