import fc from 'fast-check';
import { mergeObservation, type Registers } from '../../../../src/capture/merge';
import { createRowReader, type RowsFrom } from '../../../../src/capture/csv/read-row';
import { fileRowBody, fileRowKey, isHistory, parseFileRow } from '../../../../src/capture/csv/file-row';
import { readHeader } from '../../../../src/capture/csv/header';
import { readingDigest, type FileReading } from '../../../../src/capture/csv/reading';
import { NPS } from '../../../../src/domain/band';
import { event, observed } from '../parse-generic';

const NOW = Date.UTC(2026, 10, 20);
const HEADER = ['Response ID', 'Email', 'First Name', 'Last Name', 'Company', 'Score', 'Comment', 'Responded At'];
const ROW = ['r1', ' Ann@Acme.example ', 'Ann', 'Lee', 'Acme', '3', 'Slow\nand dear', '2026-11-18 10:00'];

function reading(names: readonly string[] = HEADER, changed: Partial<FileReading> = {}): FileReading {
  const header = readHeader(names, {});
  if (!header.ok) throw new Error(header.reason);
  const { columns } = header;
  return { names: [...names], columns, dateFormat: null, timeZone: 'UTC', scale: NPS, ...changed };
}
const reader = (changed: Partial<RowsFrom> = {}) =>
  createRowReader({ reading: reading(), connection: '1/1', importId: 3, instantOf: (wallMs) => wallMs, ...changed });
const read = (cells: readonly string[], changed: Partial<RowsFrom> = {}) => reader(changed)(cells, NOW);
const withCell = (name: string, text: string): readonly string[] =>
  ROW.map((cell, index) => (HEADER[index] === name ? text : cell));

describe('a row', () => {
  test('states what its columns hold, and nothing else', () => {
    expect(read(ROW)).toEqual({
      ok: true,
      problems: [],
      observation: {
        responseId: 'r1',
        mode: 'delta',
        kind: 'created',
        version: { at: Date.UTC(2026, 10, 18, 10), seq: 3 - 2 ** 40 },
        fields: {
          score: { value: 3, scale: NPS },
          comment: 'Slow\nand dear',
          person: { externalId: null, email: 'ann@acme.example', name: 'Ann Lee', phone: null },
          company: { externalId: null, name: 'Acme', domain: null },
          respondedAt: Date.UTC(2026, 10, 18, 10),
        },
      },
    });
  });

  test('a blank cell says nothing: it clears no comment that a webhook has told', () => {
    const row = read(withCell('Comment', ' '));
    expect(row.ok && Object.keys(row.observation.fields)).toEqual(['score', 'person', 'company', 'respondedAt']);
    const blankScore = read(withCell('Score', ''));
    expect(blankScore.ok && 'score' in blankScore.observation.fields).toBe(false);
  });

  test.each([
    ['cells that lack', ROW.slice(0, 5), 'has 5 cells where the header has 8'],
    [
      'a date that is two days',
      withCell('Responded At', '03/04/2026'),
      'Responded At: is no ISO 8601 time.*--date-format',
    ],
    ['a score off the scale', withCell('Score', '11'), 'Score: send a whole number from 0 to 10'],
    ['a lone cell', ROW.slice(0, 1), 'has 1 cell where the header has 8'],
    ['a score in words', withCell('Score', 'three'), 'Score: is no number; write it as 7'],
    ['a score with a decimal comma', withCell('Score', '7,5'), 'Score: is no number; write it as 7 or 7.5'],
    ['a score in per cent', withCell('Score', '70%'), 'Score: is no number'],
    ['a date ahead', withCell('Responded At', '2026-12-24'), 'Responded At: lies over a day ahead'],
    ['an id too long', withCell('Response ID', 'x'.repeat(300)), 'Response ID: send a text of 1 to 256'],
  ])('%s is refused, and the reason names the column and no value', (_, cells, reason) => {
    expect(read(cells)).toEqual({ ok: false, reason: expect.stringMatching(`^${reason}`) as string });
  });

  test('the mark that keeps a spreadsheet from running a cell is no part of it', () => {
    expect(read(withCell('Comment', `'=1+1`))).toMatchObject({ observation: { fields: { comment: '=1+1' } } });
  });

  test('an e-mail that is none is left out, with a note that names its column', () => {
    expect(read(withCell('Email', 'ann'))).toMatchObject({
      ok: true,
      problems: ['Email: send one plain e-mail address'],
      observation: { fields: { person: { email: null, name: 'Ann Lee' } } },
    });
  });

  test('times are read in the format and the zone of the file', () => {
    const there = reading(HEADER, { dateFormat: 'DD/MM/YYYY HH:mm', timeZone: 'Europe/Berlin' });
    const berlin = { reading: there, instantOf: (wallMs: number) => wallMs - 3_600_000 };
    expect(read(withCell('Responded At', '18/11/2026 10:00'), berlin)).toMatchObject({
      observation: { fields: { respondedAt: Date.UTC(2026, 10, 18, 9) } },
    });
    expect(read(ROW, berlin)).toEqual({
      ok: false,
      reason: 'Responded At: does not fit --date-format "DD/MM/YYYY HH:mm"',
    });
  });

  test('a column may name the scale', () => {
    const names = ['Response ID', 'Score', 'Scale'];
    const own = { reading: reading(names, { scale: null }) };
    expect(read(['r1', '2', 'CSAT'], own)).toMatchObject({
      observation: { fields: { score: { value: 2, scale: { metric: 'csat', min: 1, max: 5 } } } },
    });
    expect(read(['r1', '2', 'stars'], own)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^Scale: send/) as string,
    });
  });

  describe('without an id', () => {
    const names = HEADER.filter((name) => name !== 'Response ID');
    const anonymous = { reading: reading(names) };
    const id = (cells: readonly string[], changed: Partial<RowsFrom> = anonymous): string | null => {
      const row = read(cells, { ...anonymous, ...changed });
      return row.ok ? row.observation.responseId : null;
    };
    const cells = ROW.slice(1);

    test('is known again by who, when, score and words', () => {
      expect(id(cells)).toMatch(/^row-[0-9a-f]{64}$/);
      expect(id(cells)).toBe(id(['ANN@acme.example', 'A', 'B', 'Other', ...cells.slice(4)]));
      expect(id([...cells.slice(0, 4), '4', ...cells.slice(5)])).not.toBe(id(cells));
      expect(id(cells, { connection: '1/2' })).not.toBe(id(cells));
    });

    test('needs an e-mail or a date', () => {
      expect(id(['', '', '', '', '3', 'Bad', ''])).toBeNull();
      expect(id(['', '', '', '', '3', 'Bad', '2026-11-18'])).not.toBeNull();
    });
  });

  test('any cells at all are read or refused, never thrown at', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('3', 'a@b.example', '2026-11-18', 'n/a', '-0'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 7, maxLength: 9 }), (cells) => {
        const row = parseFileRow({ body: fileRowBody(cells), receivedAt: NOW }, reader());
        expect(['observations', 'unusable']).toContain(row.kind);
      }),
    );
  });
});

describe('a row and others about the same response', () => {
  type Said = Parameters<typeof mergeObservation>[1];
  const scoreOf = (order: readonly Said[]): unknown =>
    order.reduce<Registers | null>((merged, one) => mergeObservation(merged, one), null)?.score?.value?.value;
  const row = (score: string, importId: number): Said => {
    const found = read(withCell('Score', score), { importId });
    if (!found.ok) throw new Error(found.reason);
    return found.observation;
  };

  test('of two files the later import wins, in any order', () => {
    const [first, second] = [row('9', 1), row('1', 2)];
    expect([scoreOf([first, second]), scoreOf([second, first])]).toEqual([1, 1]);
  });

  test('a webhook of the same moment wins, in any order', () => {
    const webhook = observed(event({ mode: 'delta', score: 5, updated_at: '2026-11-18T10:00:00Z' }));
    expect([scoreOf([webhook, row('1', 9)]), scoreOf([row('1', 9), webhook])]).toEqual([5, 5]);
  });
});

describe('a stored row', () => {
  test('is another delivery when it is read in another way, or with another consequence', () => {
    const body = fileRowBody(ROW);
    const key = (changed: Partial<FileReading>, quiet = false): string =>
      fileRowKey(body, { digest: readingDigest(reading(HEADER, changed)), quiet });
    expect(key({})).toBe(key({}));
    expect(new Set([key({}), key({}, true), key({ dateFormat: 'DD/MM/YYYY' }), key({ scale: null })]).size).toBe(4);
  });

  test('is history when it was answered before, or nobody knows when', () => {
    expect([
      isHistory(9, 10),
      isHistory(10, 10),
      isHistory(null, 10),
      isHistory(9, null),
      isHistory(null, null),
    ]).toEqual([...[true, false, true, false, false]]);
  });
});
