import type { Observation } from '../../../src/domain/types';
import { mergeObservation, mergedResponse } from '../../../src/capture/merge';
import type { Registers } from '../../../src/capture/merge';
import { fixture, observed } from './parse-generic';

const ordersOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));

const told = (names: readonly string[]) => {
  const observations: readonly Observation[] = names.map((name) => observed(fixture(name)));
  const registers = observations.reduce<Registers | null>(mergeObservation, null);
  return mergedResponse(registers!, 'r-20481', 0);
};

describe('one response, told by the fixtures of the generic source', () => {
  const set = ['created.score-only.json', 'updated.comment-delta.json', 'completed.snapshot.json'];

  test('is the same in every order, with and without repetition', () => {
    const expected = told(set);
    expect(expected).toMatchObject({ score: { value: 3 }, complete: true, deleted: false });
    expect(expected.comment).toMatch(/Third time now/);
    for (const order of ordersOf(set)) {
      expect(told(order)).toEqual(expected);
      expect(told([...order, ...order.toReversed()])).toEqual(expected);
    }
  });

  test('is deleted whenever the deletion arrives', () => {
    for (const order of ordersOf([...set, 'deleted.json'])) {
      expect(told(order)).toMatchObject({ deleted: true, score: { value: 3 }, comment: null, person: null });
    }
  });
});
