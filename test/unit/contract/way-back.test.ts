import { leadsBack, type CardView } from '../../../extension-ui/contract/src';
import { readGolden } from '../../browser/golden';

const line = (caseKey: string): CardView['open'][number] => ({ ...one(readGolden('open').open), caseKey });

function one<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('nothing there');
  return first;
}

describe('the way back to all cases of a record', () => {
  test.each([
    ['the only open case', readGolden('open'), false],
    ['one of several', { ...readGolden('open'), open: readGolden('several').open }, true],
    ['one that has ended, alone', readGolden('closed'), true],
    ['one that has ended, beside an open one', { ...readGolden('closed'), open: [line('another')] }, true],
    ['none, from a list', readGolden('several'), false],
    ['the only one, and nothing has ended', { ...readGolden('open'), ended: [] }, false],
  ])('from %s', (_, view, leads) => {
    expect(leadsBack(view)).toBe(leads);
  });
});
