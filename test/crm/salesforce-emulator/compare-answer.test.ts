import { differences, masked } from './compare-answer';

const RECORDED = {
  records: [{ attributes: { type: 'Account' }, Id: '001B000001LntWlIAJ', Name: 'Acme' }],
  totalSize: 1,
  done: true,
};
const compare = (actual: unknown, leniency = {}): readonly string[] =>
  differences(RECORDED, actual, { path: 'body', leniency });

describe('the comparison with a recording', () => {
  test('ignores names, ids and the order of keys', () => {
    const [record] = RECORDED.records;
    const other = { ...record, Id: '001000000000001AAA', Name: 'Other' };
    expect(compare({ done: true, totalSize: 1, records: [other] })).toEqual([]);
  });

  test.each([
    ['a missing key', { totalSize: 1, done: true }, 'body.records is missing'],
    ['a key too many', { ...RECORDED, nextRecordsUrl: '/x' }, 'body.nextRecordsUrl is not recorded'],
    ['another kind', { ...RECORDED, records: {} }, 'body.records is object, not list'],
    ['nothing', null, 'body is null, not object'],
    ['another count', { ...RECORDED, totalSize: 2 }, 'body.totalSize is 2, not 1'],
    ['fewer items', { ...RECORDED, records: [] }, 'body.records has 0 items, not 1'],
    ['a field without a value', { ...RECORDED, records: [{ ...RECORDED.records[0], Name: null }] }, 'Name is null'],
  ])('finds %s', (_what, actual, difference) => {
    expect(compare(actual).join()).toContain(difference);
  });

  test('allows only what it is told to', () => {
    expect(compare({ ...RECORDED, extra: 1 }, { newer: ['extra'] })).toEqual([]);
    expect(compare({ ...RECORDED, records: [] }, { fewer: ['records'] })).toEqual([]);
    expect(compare({ totalSize: 1, done: true }, { fewer: ['records'] })).toEqual(['body.records is missing']);
  });

  test('compares messages word for word, but for ids and versions', () => {
    expect(masked('/services/data/v51.0/sobjects/Account/001B000001LntWlIAJ')).toBe(
      masked('/services/data/vxx.0/sobjects/Account/0015g0000000001AAA'),
    );
    expect(masked('the resource does not exist')).not.toBe(masked('the resource does exist'));
    expect(masked('The transaction was rolled back')).toBe('The transaction was rolled back');
  });
});
