import { CSV_FIELDS, FIELD_NAMES, plainName } from '../../../../src/capture/csv/field-names';
import { readHeader } from '../../../../src/capture/csv/header';

/** field -> column name, as read. */
function mapped(cells: readonly string[], overrides: Record<string, string> = {}): Record<string, string | undefined> {
  const header = readHeader(cells, overrides);
  if (!header.ok) throw new Error(header.reason);
  return Object.fromEntries(Object.entries(header.columns).map(([field, index]) => [field, header.names[index]]));
}
const refusal = (cells: readonly string[], overrides: Record<string, string> = {}): string => {
  const header = readHeader(cells, overrides);
  return header.ok ? '' : header.reason;
};

describe('the header of an export', () => {
  test('is recognised however it is spelled', () => {
    expect(
      mapped(['RESPONSE_ID', ' E-mail ', 'NPS® Score', 'Customer   Comment', 'submitted-at', 'Company Name', 'Plan']),
    ).toEqual({
      response_id: 'RESPONSE_ID',
      email: 'E-mail',
      score: 'NPS® Score',
      comment: 'Customer Comment',
      responded_at: 'submitted-at',
      account: 'Company Name',
    });
  });

  test('of two columns that fit one field the more telling is read', () => {
    expect(mapped(['ID', 'Response ID', 'Created At', 'Date', 'Score', 'NPS'])).toEqual({
      ...{ response_id: 'Response ID', score: 'Score', responded_at: 'Date' },
    });
  });

  test('a column that asks the question is the score', () => {
    expect(mapped(['Email', 'How likely are you to recommend us?'])).toMatchObject({
      score: 'How likely are you to recommend us?',
    });
  });

  test('what the admin maps counts, and frees or takes a column', () => {
    const cells = ['Id', 'Email', 'Score', 'Rating', 'Date'];
    expect(mapped(cells, { score: 'rating', responded_at: '' })).toEqual({
      ...{ response_id: 'Id', email: 'Email', score: 'Rating' },
    });
    expect(mapped(cells, { comment: 'Score' })).toMatchObject({ comment: 'Score', score: 'Rating' });
  });

  test.each<readonly [string, { readonly cells: readonly string[]; readonly map?: Record<string, string> }, RegExp]>([
    ['a name twice', { cells: ['id', 'Score', 'email', 'score'] }, /"Score" \(columns 2 and 4\) more than once/],
    ['a name twice but for its spaces', { cells: ['NPS Score', 'id', 'NPS\u00a0 score '] }, /columns 1 and 3/],
    [
      'an unknown field',
      { cells: ['id', 'score'], map: { scroe: 'score' } },
      /scroe is no field: use one of response_id/,
    ],
    [
      'an unknown column',
      { cells: ['id', 'score'], map: { comment: 'Words' } },
      /no column is called "Words"; there are "id"/,
    ],
    ['no score', { cells: ['id', 'points'] }, /--map "score=<column>"; the columns are "id", "points"/],
    ['nothing to tell rows apart', { cells: ['score', 'comment'] }, /--map "response_id=<column>"/],
  ])('%s is refused with the fix', (_, { cells, map }, fix) => {
    expect(refusal(cells, map)).toMatch(fix);
  });

  test('a name is one line, without zero bytes or what a terminal obeys', () => {
    expect(mapped(['id\0', 'Score\n(0-10)\u001b[2J'], { score: 'score\n(0-10) [2j' })).toEqual({
      ...{ response_id: 'id', score: 'Score (0-10) [2J' },
    });
  });

  test('columns without a name are nobody twice', () => {
    expect(mapped(['id', '', 'score', ''])).toEqual({ response_id: 'id', score: 'score' });
  });

  test('no name stands for two fields, and each is written as it is compared', () => {
    const names = CSV_FIELDS.flatMap((field) => [...FIELD_NAMES[field]]) as readonly string[];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => plainName(name) !== name)).toEqual([]);
  });
});
