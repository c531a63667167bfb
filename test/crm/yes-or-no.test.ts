import { yesOrNo } from '../../src/crm-adapters/yes-or-no';

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
