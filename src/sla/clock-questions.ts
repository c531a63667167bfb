import { z } from 'zod';
import type { Calendar } from './calendar';
import { add, addBusinessDays, elapsed, endOfPeriod, isOpen, nextOpen, periods, prevOpen, subtract } from './clock';
import { explainAdd, explainElapsed, explainSubtract } from './explain';
import { explainBusinessDays, explainNextOpen, explainPeriods, explainPrevOpen } from './explain-opening';
import { instantArgument, writeInstant } from './instant-text';

/** Instants are RFC 3339 UTC, durations seconds, periods pairs of instants. */
export interface Answer {
  readonly result: string | number | boolean | readonly (readonly [start: string, end: string])[];
  readonly explain: readonly string[];
}

/** One operation of the clock as a person asks it: the arguments it cannot do without, and its answer. */
export interface Question {
  readonly needs: readonly string[];
  /** Throws ZodError for arguments it cannot take, HorizonError for an answer too far away. */
  readonly ask: (calendar: Calendar, args: unknown) => Answer;
}

const from = instantArgument;
const to = instantArgument;
const amountSeconds = z.int('a whole number of seconds').min(0, 'amounts are 0 or more: use subtract to go back');
const amountDays = z.int('a whole number of days').min(0, 'business days are counted forward, 0 or more');
const count = z.int('a whole number of periods').min(0, 'count is 0 or more').max(1000, 'ask for at most 1000 periods');

/** Every operation `explain clock` knows, by name. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  [
    'add',
    question({ from, amountSeconds }, (calendar, args) => {
      const due = add(calendar, args.from, args.amountSeconds);
      return { result: writeInstant(due), explain: explainAdd(calendar, args.from, due) };
    }),
  ],
  [
    'subtract',
    question({ from, amountSeconds }, (calendar, args) => {
      const start = subtract(calendar, args.from, args.amountSeconds);
      return { result: writeInstant(start), explain: explainSubtract(calendar, args.from, start) };
    }),
  ],
  [
    'elapsed',
    question({ from, to }, (calendar, args) => ({
      result: elapsed(calendar, args.from, args.to),
      explain: explainElapsed(calendar, args.from, args.to),
    })),
  ],
  [
    'nextOpen',
    question({ from }, (calendar, args) => ({
      result: writeInstant(nextOpen(calendar, args.from)),
      explain: explainNextOpen(calendar, args.from),
    })),
  ],
  [
    'prevOpen',
    question({ from }, (calendar, args) => ({
      result: writeInstant(prevOpen(calendar, args.from)),
      explain: explainPrevOpen(calendar, args.from),
    })),
  ],
  [
    'isOpen',
    question({ from }, (calendar, args) => ({
      result: isOpen(calendar, args.from),
      explain: explainNextOpen(calendar, args.from),
    })),
  ],
  [
    'periods',
    question({ from, count }, (calendar, args) => {
      const open = periods(calendar, args.from, args.count);
      const pairs = open.map(({ start, end }) => [writeInstant(start), writeInstant(end)] as const);
      return { result: pairs, explain: explainPeriods(calendar, open) };
    }),
  ],
  [
    'endOfPeriod',
    question({ from }, (calendar, args) => ({
      result: writeInstant(endOfPeriod(calendar, args.from)),
      explain: explainNextOpen(calendar, args.from),
    })),
  ],
  [
    'addBusinessDays',
    question({ from, amountDays }, (calendar, args) => ({
      result: writeInstant(addBusinessDays(calendar, args.from, args.amountDays)),
      explain: explainBusinessDays(calendar, args.from, args.amountDays),
    })),
  ],
]);

function question<Shape extends z.ZodRawShape>(
  shape: Shape,
  answer: (calendar: Calendar, args: z.output<z.ZodObject<Shape>>) => Answer,
): Question {
  const schema = z.object(shape);
  return { needs: Object.keys(shape), ask: (calendar, args) => answer(calendar, schema.parse(args)) };
}
