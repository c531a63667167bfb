import fc from 'fast-check';
import { findScenes, type SlotFind } from '../../../src/classify/flag-scenes';
import type { FlagScene } from '../../../src/classify/flag-words/flag-speech';

const SCENE: FlagScene = { flag: 'safety', withinWords: 5, of: ['device', 'failure'] };
const never = (): boolean => false;

function find(slot: string, from: number, to: number = from + 1): SlotFind {
  return { means: slot, from, to, skipped: [], phrase: { items: [] } };
}

describe('a scene', () => {
  test('is found in any order', () => {
    const finds = [find('failure', 3), find('device', 6)];
    expect(findScenes([SCENE], finds, never)).toMatchObject([{ means: 'safety', from: 3, to: 7 }]);
  });

  test('takes the nearest of several', () => {
    const finds = [find('failure', 0), find('device', 4), find('failure', 5)];
    expect(findScenes([SCENE], finds, never)).toMatchObject([{ from: 4, to: 6 }]);
  });

  test('ends where its reach ends', () => {
    expect(findScenes([SCENE], [find('device', 0), find('failure', 5)], never)).toEqual([]);
    expect(findScenes([SCENE], [find('device', 0), find('failure', 4)], never)).toHaveLength(1);
  });

  test('is not made of one word that is both', () => {
    expect(findScenes([SCENE], [find('device', 2, 4), find('failure', 3)], never)).toEqual([]);
  });

  test('is not made of what is innocent', () => {
    const finds = [find('device', 0), find('failure', 1)];
    expect(findScenes([SCENE], finds, (flag, one) => flag === 'safety' && one.from === 1)).toEqual([]);
  });

  test('never spans more words than it may', () => {
    const places = fc.uniqueArray(fc.tuple(fc.constantFrom('device', 'failure'), fc.nat(60)), { maxLength: 40 });
    fc.assert(
      fc.property(places, (given) => {
        const finds = given.map(([slot, from]) => find(slot, from)).toSorted((a, b) => a.from - b.from);
        for (const { from, to } of findScenes([SCENE], finds, never)) expect(to - from).toBeLessThanOrEqual(5);
      }),
    );
  });
});
