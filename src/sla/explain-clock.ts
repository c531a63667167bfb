import { z } from 'zod';
import { withPauses } from './calendar';
import { HorizonError, HORIZON_DAYS } from './clock';
import { QUESTIONS, type Answer, type Question } from './clock-questions';
import { instantArgument } from './instant-text';
import { readCalendar, toProblem, type CalendarProblem } from './read-calendar';

export type ExplainErrorCode =
  'invalid_json' | 'invalid_calendar' | 'invalid_argument' | 'missing_argument' | 'unknown_op' | 'horizon';

/** One answer of `explain clock`: the result with its arithmetic in words, or what is wrong and how to mend it. */
export type ExplainAnswer = Answer | { readonly error: { readonly code: ExplainErrorCode; readonly message: string } };

type Input = Readonly<Record<string, unknown>>;

const KNOWN_FIELDS = ['calendar', 'op', 'from', 'to', 'amountSeconds', 'amountDays', 'count', 'pauses'];
/** So much of what somebody wrote is shown to him again. */
const MAX_ECHO = 80;
const COUNTS_PAUSES = ['add', 'subtract', 'elapsed'];

const pause = z.tuple([instantArgument, instantArgument], 'a pause is a pair of instants, [from, to]');
const pausesSchema = z.object({
  pauses: z
    .array(
      pause.refine(([from, to]) => from <= to, 'a pause cannot end before it begins'),
      'write the pauses as a list of pairs, [[from, to]]',
    )
    .nullish(),
});

/** Answers one line of JSON. Never throws for what stands in the line. */
export function explainClockLine(line: string): ExplainAnswer {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return refuse(
      'invalid_json',
      `write one JSON object a line: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return explainClock(input);
}

function explainClock(input: unknown): ExplainAnswer {
  const asked = z.record(z.string(), z.unknown()).safeParse(input);
  if (!asked.success) return refuse('invalid_argument', 'a question is a JSON object with "calendar", "op" and "from"');
  const { op } = asked.data;
  if (isAbsent(op))
    return refuse('missing_argument', `"op" is missing: name one of ${[...QUESTIONS.keys()].join(', ')}`);
  const name = typeof op === 'string' ? op : '';
  const question = QUESTIONS.get(name);
  if (question === undefined) {
    const given = typeof op === 'string' ? `"${op.slice(0, MAX_ECHO)}"` : 'that is no text';
    return refuse('unknown_op', `no operation ${given}: name one of ${[...QUESTIONS.keys()].join(', ')}`);
  }
  return answer(name, question, asked.data);
}

function answer(op: string, question: Question, input: Input): ExplainAnswer {
  const missing = ['calendar', ...question.needs].filter((name) => isAbsent(input[name]));
  if (missing.length > 0)
    return refuse('missing_argument', `${op} needs ${missing.map((name) => `"${name}"`).join(' and ')}`);
  const reading = readCalendar(input['calendar']);
  if (!reading.ok) return refuse('invalid_calendar', inWords(reading.problems));
  try {
    const { pauses } = pausesSchema.parse(input);
    const segments = (pauses ?? []).map(([start, end]) => ({ start, end }));
    const answered = question.ask(withPauses(reading.calendar, segments), input);
    return { ...answered, explain: [...answered.explain, ...remarks(op, input, segments.length > 0)] };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): ExplainAnswer {
  if (error instanceof z.ZodError) return refuse('invalid_argument', inWords(error.issues.map(toProblem)));
  if (!(error instanceof HorizonError)) throw error;
  return refuse(
    'horizon',
    `the answer lies more than ${HORIZON_DAYS} days away: ask for less, or end the pauses earlier`,
  );
}

/** A misspelt field would be a wrong deadline without a word. */
function remarks(op: string, input: Input, paused: boolean): string[] {
  const unknown = Object.keys(input).filter((name) => !KNOWN_FIELDS.includes(name));
  return [
    ...unknown.map((name) => `ignored: there is no field "${name}"`),
    ...(paused && !COUNTS_PAUSES.includes(op) ? [`pauses do not change ${op}: it asks about opening hours`] : []),
  ];
}

function inWords(problems: readonly CalendarProblem[]): string {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
}

/** null is how many languages write an argument they do not give. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function refuse(code: ExplainErrorCode, message: string): ExplainAnswer {
  return { error: { code, message } };
}
