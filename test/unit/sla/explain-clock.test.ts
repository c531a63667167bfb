import fc from 'fast-check';
import { explainClockLine } from '../../../src/sla/explain-clock';
import { add, HORIZON_DAYS } from '../../../src/sla/clock';
import { asked, seconds } from './arbitraries';
import { calendarOf, runs, text } from './given';

const calendar = {
  timeZone: 'Europe/Paris',
  week: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    tue: [['09:00', '18:00']],
    thu: [['22:00', '06:00']],
  },
  overrides: { '2026-12-24': [['09:00', '12:00']] },
  holidays: ['2026-11-17'],
  breaks: {},
};

function ask(question: object): unknown {
  return explainClockLine(JSON.stringify({ calendar, ...question }));
}

function refusal(question: object): string {
  const { error } = ask(question) as { error: { code: string; message: string } };
  return `${error.code}: ${error.message}`;
}

const monday = '2026-11-16T10:00:00Z';

describe('a question to the clock', () => {
  test.each<[string, object, unknown]>([
    ['add', { amountSeconds: 7200 }, '2026-11-16T13:00:00Z'],
    ['add nothing', { op: 'add', from: '2026-11-16T11:30:00Z', amountSeconds: 0 }, '2026-11-16T12:00:00Z'],
    [
      'add with pauses',
      { op: 'add', amountSeconds: 7200, pauses: [['2026-11-16T10:30:00Z', '2026-11-16T13:00:00+01:00']] },
      '2026-11-16T13:30:00Z',
    ],
    ['subtract', { amountSeconds: 10_800 }, '2026-11-13T04:00:00Z'],
    [
      'subtract to the opening',
      { op: 'subtract', amountSeconds: 7200, from: '2026-11-16T10:00:00Z' },
      '2026-11-16T08:00:00Z',
    ],
    ['elapsed', { to: '2026-11-16T14:00:00Z' }, 10_800],
    [
      'elapsed with pauses',
      {
        op: 'elapsed',
        to: '2026-11-16T14:00:00Z',
        pauses: [
          ['2026-11-16T10:30:00Z', '2026-11-16T12:30:00Z'],
          ['2026-11-16T12:00:00Z', '2026-11-16T12:45:00Z'],
        ],
      },
      6300,
    ],
    ['elapsed backwards', { op: 'elapsed', to: '2026-11-15T14:00:00Z' }, 0],
    ['nextOpen', { from: '2026-11-16T17:00:00Z' }, '2026-11-19T21:00:00Z'],
    ['prevOpen', { from: '2026-11-19T21:00:00Z' }, '2026-11-16T17:00:00Z'],
    ['isOpen', {}, true],
    ['isOpen at closing', { op: 'isOpen', from: '2026-11-16T11:00:00Z' }, false],
    [
      'periods',
      { count: 2 },
      [
        [monday, '2026-11-16T11:00:00Z'],
        ['2026-11-16T12:00:00Z', '2026-11-16T17:00:00Z'],
      ],
    ],
    ['endOfPeriod', { from: '2026-11-19T21:00:00Z' }, '2026-11-20T05:00:00Z'],
    ['addBusinessDays', { amountDays: 1 }, '2026-11-19T21:00:00Z'],
  ])('%s', (name, change, result) => {
    const answer = ask({ op: name, from: monday, ...change }) as { result: unknown; explain: readonly string[] };
    expect(answer.result).toEqual(result);
    expect(answer.explain.join('; ')).not.toBe('');
  });

  test('may leave out overrides, holidays and breaks, and write null for what it does not use', () => {
    const bare = { timeZone: 'UTC', week: { mon: [['09:00', '17:00']] } };
    const question = { calendar: bare, op: 'isOpen', from: monday, to: null, pauses: null, amountSeconds: null };
    expect(ask(question)).toMatchObject({ result: true });
  });

  test('may use any offset, in lower case too', () => {
    expect(ask({ op: 'nextOpen', from: '2026-11-16t15:30:00+05:30' })).toMatchObject({ result: monday });
  });

  test('is told of a field that nobody reads, and of pauses that change nothing', () => {
    const pauses = [[monday, '2026-11-16T11:00:00Z']];
    const { explain } = ask({ op: 'isOpen', from: monday, pause: [], pauses }) as { explain: string[] };
    expect(explain).toContain('ignored: there is no field "pause"');
    expect(explain).toContain('pauses do not change isOpen: it asks about opening hours');
  });

  test('gets the answer of the engine, whatever the calendar', () => {
    fc.assert(
      fc.property(asked, seconds, ({ calendar: random, from }, amountSeconds) => {
        const answer = ask({ calendar: random, op: 'add', from: text(from), amountSeconds });
        expect(answer).toMatchObject({ result: text(add(calendarOf(random), from, amountSeconds)) });
      }),
      runs(300),
    );
  });

  test('explains every operation in the zone of the calendar', () => {
    const args = {
      from: '2026-11-17T08:00:00Z',
      to: '2026-11-20T01:00:00Z',
      amountSeconds: 60,
      amountDays: 2,
      count: 1,
    };
    const explained = (op: string) => (ask({ op, ...args }) as { explain: string[] }).explain;
    expect(explained('isOpen')).toEqual([
      'Tue 17 Nov 09:00 is outside hours',
      'Tue 17 Nov closed: holiday',
      'Wed 18 Nov closed',
      'opens Thu 19 Nov 22:00, until Fri 20 Nov 06:00 Europe/Paris',
    ]);
    expect(explained('prevOpen')).toEqual([
      'Tue 17 Nov 09:00 is outside hours',
      'Tue 17 Nov closed: holiday',
      'closed since Mon 16 Nov 18:00 Europe/Paris',
    ]);
    expect(explained('periods')).toEqual(['Thu 19 Nov 22:00 to Fri 20 Nov 06:00, 8 h', 'wall times of Europe/Paris']);
    expect((ask({ op: 'isOpen', from: '2026-12-24T09:00:00Z' }) as { explain: string[] }).explain).toEqual([
      'Thu 24 Dec 10:00 is open, until 12:00 Europe/Paris (special hours)',
    ]);
    expect((ask({ op: 'periods', from: '2026-12-24T09:00:00Z', count: 1 }) as { explain: string[] }).explain).toEqual([
      'Thu 24 Dec 10:00 to 12:00, 2 h (special hours)',
      'wall times of Europe/Paris',
    ]);
    expect(explained('addBusinessDays')).toEqual([
      'Tue 17 Nov 09:00 + 2 business days = Mon 23 Nov, same time',
      'Tue 17 Nov closed: holiday',
      'Wed 18 Nov closed',
      'Sat 21 Nov to Sun 22 Nov closed',
      'Mon 23 Nov 09:00 is open, until 12:00 Europe/Paris',
    ]);
  });
});

describe('a question that cannot be answered', () => {
  test.each<[string, object, RegExp]>([
    ['no calendar', { calendar: null, op: 'isOpen', from: monday }, /^missing_argument: isOpen needs "calendar"$/],
    ['no operation', { from: monday }, /^missing_argument: "op" is missing: name one of add, subtract/],
    ['an unknown operation', { op: 'plus', from: monday }, /^unknown_op: no operation "plus": name one of add/],
    ['an operation of the prototype', { op: 'constructor', from: monday }, /^unknown_op/],
    ['an operation in a list', { op: ['isOpen'], from: monday }, /^unknown_op: no operation that is no text: name/],
    ['an endless operation', { op: 'x'.repeat(9000), from: monday }, /^unknown_op: no operation "x{80}": name/],
    ['no start', { op: 'add', amountSeconds: 1 }, /^missing_argument: add needs "from"$/],
    ['no arguments', { op: 'add' }, /^missing_argument: add needs "from" and "amountSeconds"$/],
    ['no end', { op: 'elapsed', from: monday }, /^missing_argument: elapsed needs "to"$/],
    ['no count', { op: 'periods', from: monday }, /^missing_argument: periods needs "count"$/],
    ['no days', { op: 'addBusinessDays', from: monday }, /^missing_argument: addBusinessDays needs "amountDays"$/],
    [
      'a fraction of a second',
      { op: 'isOpen', from: '2026-11-16T10:00:00.000Z' },
      /^invalid_argument: from: no fractions of a second/,
    ],
    [
      'no offset',
      { op: 'isOpen', from: '2026-11-16T10:00:00' },
      /^invalid_argument: from: write an instant as RFC 3339/,
    ],
    [
      'a date that does not exist',
      { op: 'isOpen', from: '2026-02-29T10:00:00Z' },
      /^invalid_argument: from: no such date and time/,
    ],
    ['a leap second', { op: 'isOpen', from: '2016-12-31T23:59:60Z' }, /^invalid_argument: from: no such date and time/],
    [
      'a year far away',
      { op: 'isOpen', from: '9999-12-31T00:00:00Z' },
      /^invalid_argument: from: the year must lie between/,
    ],
    ['a number for an instant', { op: 'isOpen', from: 1_763_287_200 }, /^invalid_argument: from: write an instant/],
    ['a pause without its end', { op: 'isOpen', from: monday, pauses: [[monday, null]] }, /pauses\[0\]\[1\]: write an/],
    [
      'pauses that are no list',
      { op: 'isOpen', from: monday, pauses: {} },
      /^invalid_argument: pauses: write the pauses/,
    ],
    [
      'a fraction of a second in a pause',
      { op: 'isOpen', from: monday, pauses: [[monday, '2026-11-16T10:00:00.5Z']] },
      /^invalid_argument: pauses\[0\]\[1\]: no fractions of a second/,
    ],
    ['half a day', { op: 'addBusinessDays', from: monday, amountDays: 0.5 }, /^invalid_argument: amountDays: a whole/],
    ['an amount without end', { op: 'add', from: monday, amountSeconds: 1e300 }, /^invalid_argument: amountSeconds: a/],
    ['too many days', { op: 'addBusinessDays', from: monday, amountDays: 4000 }, /^horizon: /],
    ['a stretch too long', { op: 'elapsed', from: monday, to: '2040-01-01T00:00:00Z' }, /^horizon: /],
    [
      'fewer than no periods',
      { op: 'periods', from: monday, count: -1 },
      /^invalid_argument: count: count is 0 or more/,
    ],
    [
      'a negative amount',
      { op: 'add', from: monday, amountSeconds: -1 },
      /^invalid_argument: amountSeconds: amounts are 0 or more/,
    ],
    [
      'half a second',
      { op: 'add', from: monday, amountSeconds: 0.5 },
      /^invalid_argument: amountSeconds: a whole number/,
    ],
    [
      'a number in quotes',
      { op: 'add', from: monday, amountSeconds: '60' },
      /^invalid_argument: amountSeconds: a whole number/,
    ],
    [
      'negative days',
      { op: 'addBusinessDays', from: monday, amountDays: -1 },
      /^invalid_argument: amountDays: business days are counted forward/,
    ],
    [
      'too many periods',
      { op: 'periods', from: monday, count: 1001 },
      /^invalid_argument: count: ask for at most 1000/,
    ],
    [
      'half a pause',
      { op: 'add', from: monday, amountSeconds: 1, pauses: [[monday]] },
      /^invalid_argument: pauses\[0\]: a pause is a pair/,
    ],
    [
      'a pause that ends first',
      { op: 'add', from: monday, amountSeconds: 1, pauses: [[monday, '2026-11-15T10:00:00Z']] },
      /^invalid_argument: pauses\[0\]: a pause cannot end/,
    ],
    [
      'pauses to the horizon',
      { op: 'add', from: monday, amountSeconds: 1, pauses: [[monday, '2060-01-01T00:00:00Z']] },
      /^horizon: .* end the pauses earlier$/,
    ],
    [
      'more than the horizon',
      { op: 'add', from: monday, amountSeconds: Number.MAX_SAFE_INTEGER },
      new RegExp(`^horizon: .* ${HORIZON_DAYS} days`),
    ],
    [
      'a week without hours',
      { calendar: { timeZone: 'UTC', week: {} }, op: 'isOpen', from: monday },
      /^invalid_calendar: week: open at least one/,
    ],
    [
      'an unknown zone',
      { calendar: { ...calendar, timeZone: 'Paris' }, op: 'isOpen', from: monday },
      /^invalid_calendar: timeZone: name an IANA zone/,
    ],
  ])('%s', (_, question, message) => {
    expect(refusal(question)).toMatch(message);
  });

  test.each(['', '{', 'null', '[]', '"add"', '7'])('%j is not a question', (line) => {
    const { error } = explainClockLine(line) as { error: { code: string; message: string } };
    expect(error.code).toMatch(/^invalid_(json|argument)$/);
    expect(error.message).toMatch(/JSON object/);
  });

  test('never throws, whatever the line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(explainClockLine(line)).toHaveProperty('error');
      }),
    );
  });
});

test('an answer beyond the years that can be asked for is still RFC 3339', () => {
  const answer = ask({ op: 'addBusinessDays', from: '2199-12-31T00:00:00Z', amountDays: 100 }) as { result: string };
  expect(answer.result).toMatch(/^2200-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
});
