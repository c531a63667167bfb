import { bounceIn, yesOrNo } from '../../src/crm-adapters/yes-or-no';

describe('a field mapped as yes or no', () => {
  test.each([true, 'true', 'TRUE', ' Yes ', '1', 1])('%j is yes', (value) => {
    expect(yesOrNo(value)).toBe(true);
  });
  test.each([false, 'false', 'No', '0', 0])('%j is no', (value) => {
    expect(yesOrNo(value)).toBe(false);
  });
  test.each([null, undefined, '', 'maybe', 2, 'no thanks', {}, []])('%j says neither', (value) => {
    expect(yesOrNo(value)).toBeNull();
  });
});

describe('a field mapped for bounced e-mails', () => {
  test.each([
    ['', null],
    [null, null],
    [undefined, null],
    [false, false],
    ['0', false],
    [0, false],
    ['3', true],
    [2, true],
    ['2026-03-01', true],
    ['UNKNOWN_USER', true],
    [true, true],
  ])('%j: %j', (value, bounced) => {
    expect(bounceIn(value)).toBe(bounced);
  });
});
