import type { ClosingTerms } from '../../../src/domain/case-commands';
import { TERMINAL_STATUSES } from '../../../src/domain/case-state';
import { CLOSING_TABLE, missingFor } from '../../../src/domain/closing-table';
import type { Closing } from '../../../src/domain/closure';
import type { RecordChange } from '../../../src/domain/documentation';
import {
  HOUR_MS,
  MONDAY,
  classified,
  commented,
  given,
  response,
  touch,
  touched,
  walk,
  when,
  type Story,
} from './given';
import { attempted, closed, CLOSINGS, RECORD, reopening, TERMS } from './given-endings';

type Field = keyof typeof RECORD | 'correctiveAction';

/** A case of which exactly this has been written down. */
const documented = (story: Story, fields: readonly Field[]): Story => {
  const change: RecordChange = Object.fromEntries(
    fields.flatMap((field) => (field === 'correctiveAction' ? [] : [[field, RECORD[field]]])),
  );
  const recorded = when(story, { kind: 'set_record', change });
  if (!fields.includes('correctiveAction')) return recorded;
  return when(recorded, { kind: 'link_action', actionId: 'action 1' });
};

const missing = ({ state }: Story, closing: Parameters<typeof missingFor>[1], terms: Partial<ClosingTerms> = {}) =>
  missingFor(state!, closing, { ...TERMS, ...terms }).map(({ field }) => field);

const OPEN = given(response(walk()));
const TOUCHED = touched(OPEN);
const CAUSE = ['rootCauseArea', 'rootCause'] as const;

/** Ending by ending: what the record says, what the form says, and nothing beside. */
const ROWS: readonly (readonly [keyof typeof CLOSING_TABLE, readonly Field[], Closing])[] = [
  ['resolved', ['statedIssue', 'desiredOutcome', ...CAUSE, 'correctiveAction', 'confirmation'], CLOSINGS.resolved],
  [
    'partially_resolved',
    ['statedIssue', 'desiredOutcome', ...CAUSE, 'correctiveAction', 'confirmation'],
    CLOSINGS.partially_resolved,
  ],
  ['escalated', [], CLOSINGS.escalated],
  ['churned', [...CAUSE, 'lessonsLearned'], CLOSINGS.churned],
  ['withdrawn', [], CLOSINGS.withdrawn],
];

describe.each(ROWS)('to end as %s', (row, record, closing) => {
  const words = Object.keys(closing).filter((field) => !['outcome', 'because'].includes(field));

  test('is possible with what the table asks for and nothing else, touched or not', () => {
    expect(missing(documented(TOUCHED, record), closing)).toEqual([]);
    expect(missing(documented(OPEN, record), closing)).toEqual([]);
  });

  test('asks for each of it, in a sentence of its own', () => {
    const nothing = missingFor(OPEN.state!, { outcome: closing.outcome }, TERMS);
    expect(nothing.map(({ field }) => field).sort()).toEqual([...record, ...words].sort());
    for (const { message } of nothing) expect(message).toMatch(/^\S.* missing.*: .*(record|form|card).*\.$/u);
    expect(CLOSING_TABLE[row].length).toBeGreaterThanOrEqual(nothing.length);
  });

  test.each([...record, ...words])('lacks %s where it alone is missing', (field) => {
    const rest = documented(
      TOUCHED,
      record.filter((one) => one !== field),
    );
    const form = {
      outcome: closing.outcome,
      ...Object.fromEntries(Object.entries(closing).filter(([key]) => key !== field)),
    };
    expect(missing(rest, form)).toEqual([field]);
    if (!words.includes(field)) return;
    expect(
      missing(documented(TOUCHED, record), { ...closing, [field]: field.endsWith('At') ? undefined : ' ' }),
    ).toEqual([field]);
  });
});

test('the table has a row for every ending, and one for nobody who answers', () => {
  expect(Object.keys(CLOSING_TABLE).sort()).toEqual([...TERMINAL_STATUSES, 'no_response'].sort());
});

describe('to end as partially resolved', () => {
  const record = ROWS[1]![1].filter((field) => field !== 'confirmation');

  test('enough documented attempts stand for a confirmation', () => {
    const tried = (times: number) => missing(attempted(documented(OPEN, record), times), CLOSINGS.partially_resolved);
    expect(tried(2)).toEqual(['confirmation']);
    expect(tried(3)).toEqual([]);
  });
});

describe('to end because nobody answers', () => {
  const record: readonly Field[] = [...CAUSE, 'correctiveAction'];
  const form = CLOSINGS.no_response;
  const words = given(response(commented()));
  const over = { now: MONDAY + 14 * 24 * HOUR_MS, noResponseFrom: MONDAY + 14 * 24 * HOUR_MS };

  test('asks for attempts over enough time, for the cause and for what remains, and for nothing else', () => {
    expect(missing(attempted(documented(words, record), 3), form, over)).toEqual([]);
    expect(missing(documented(OPEN, []), { outcome: 'partially_resolved', because: 'no_response' }, over)).toEqual([
      ...['attempts', 'statedIssue', 'rootCauseArea', 'rootCause', 'correctiveAction', 'remaining', 'remainingOwnerId'],
    ]);
  });

  test('takes the words of the survey for the stated issue', () => {
    const silent = attempted(documented(OPEN, record), 3);
    expect(missing(silent, form, over)).toEqual(['statedIssue']);
    expect(missing(documented(silent, ['statedIssue']), form, over)).toEqual([]);
  });

  test('is too early before the days are over, whoever counts them', () => {
    const tried = attempted(documented(words, record), 3);
    const [early] = missingFor(tried.state!, form, { ...TERMS, ...over, now: over.now - 1 });
    expect(early).toEqual({ field: 'attempts', message: expect.stringContaining('until 2026-03-16') as string });
    expect(missing(tried, form, { ...over, noResponseFrom: null })).toEqual(['attempts']);
  });

  test('says one thing at a time of attempts, and counts those of this cycle alone, in the order they were made', () => {
    expect(missing(attempted(documented(words, record), 2), form, { ...over, noResponseFrom: null })).toEqual([
      'attempts',
    ]);
    const at = MONDAY + 20 * HOUR_MS;
    const reopened = when(closed(attempted(words, 3), CLOSINGS.churned), reopening(at), at);
    expect(missing(documented(reopened, record), form, over)).toEqual(['attempts']);
    const tried = attempted(documented(words, record), 3);
    const before = when(tried, touch(tried, { channel: 'call', result: 'spoke', at: MONDAY }, at), at);
    expect(missing(before, form, { ...over, noResponse: { attempts: 2, overBd: 10 } })).toEqual([]);
  });

  test('counts attempts from before the case was opened here, which were made after the response', () => {
    const at = MONDAY + 20 * HOUR_MS;
    const late = when(given(), response(commented()), at);
    const tried = attempted(late, 3);
    expect(tried.state!.clocks.resolution!.begunAt).toBe(at);
    expect(missing(documented(tried, record), form, over)).toEqual([]);
  });

  test('needs as many attempts as the tenant asks for, and says how many there are', () => {
    const tried = attempted(documented(words, record), 2);
    const [lacking] = missingFor(tried.state!, form, { ...TERMS, ...over });
    expect(lacking).toEqual({
      field: 'attempts',
      message: expect.stringMatching(/3 attempts .* there are 2/u) as string,
    });
    expect(missing(tried, form, { ...over, noResponse: { attempts: 2, overBd: 5 } })).toEqual([]);
  });

  test('counts no task that was ticked off, no touch that was taken back, and none before somebody spoke', () => {
    const tried = attempted(documented(words, record), 3);
    const at = MONDAY + 5 * HOUR_MS;
    const spoke = when(tried, touch(tried, { channel: 'call', result: 'spoke', at }, at), at);
    expect(missing(spoke, form, over)).toEqual(['attempts']);
    expect(missing(attempted(spoke, 3, at + HOUR_MS), form, over)).toEqual([]);
    const [first, ...others] = tried.state!.touches;
    const withTouch = (change: object): Story => ({
      ...tried,
      state: { ...tried.state!, touches: [{ ...first!, ...change }, ...others] },
    });
    expect(missing(withTouch({ undone: true }), form, over)).toEqual(['attempts']);
    expect(missing(withTouch({ channel: null }), form, over)).toEqual(['attempts']);
  });
});

describe('evidence', () => {
  const whole = ROWS[0]![1];
  const repeated = given(response(walk(classified({ flags: ['repeat_failure'] }))));

  test('is asked for where it happened again', () => {
    expect(missing(documented(repeated, whole), CLOSINGS.resolved)).toEqual(['evidence']);
    expect(missing(documented(repeated, [...whole, 'evidence']), CLOSINGS.resolved)).toEqual([]);
  });

  test('is asked for where the cause is that of many cases', () => {
    const shared = when(documented(OPEN, whole), {
      ...{ kind: 'join_cause', causeId: 'outage', rootCauseArea: 'product', rootCause: 'a disk', actionIds: [] },
    });
    expect(missing(shared, CLOSINGS.resolved)).toEqual(['evidence']);
  });

  test('is asked for by no ending that names no cause', () => {
    expect(missing(repeated, CLOSINGS.escalated)).toEqual([]);
    expect(missing(repeated, CLOSINGS.withdrawn)).toEqual([]);
  });
});

test('what the tenant itself asks for comes on top, by the name the tenant gave it', () => {
  const extraFields = [{ id: 'region', label: 'Region', requiredFor: ['withdrawn'] }];
  const [lacking, ...others] = missingFor(OPEN.state!, CLOSINGS.withdrawn, { ...TERMS, extraFields });
  expect(lacking).toEqual({ field: 'extra.region', message: expect.stringContaining('"Region" is missing') as string });
  expect(others).toEqual([]);
  expect(missing(OPEN, CLOSINGS.escalated, { extraFields })).toEqual([]);
  const filled = when(OPEN, { kind: 'set_record', change: { extra: { region: 'North' } } });
  expect(missing(filled, CLOSINGS.withdrawn, { extraFields })).toEqual([]);
});
