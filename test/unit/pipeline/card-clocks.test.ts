import { nextDueAt } from '../../../src/pipeline/reading/card-clocks';
import { given, response, walk } from '../domain/given';
import { atTier } from '../domain/given-timing';

test('what is missed already is what counts, whoever has still to take the case over', () => {
  const clock = given(response(walk(atTier('critical')))).state?.clocks.first_touch;
  if (clock === undefined) throw new Error('no clock runs');
  const acknowledgement = { ...clock, dueAt: 1 };
  expect(nextDueAt({ clocks: { acknowledgement, first_touch: { ...clock, dueAt: 2 } } })).toBe(1);
  expect(nextDueAt({ clocks: { acknowledgement, first_touch: { ...clock, dueAt: 2, breachedAt: 2 } } })).toBe(2);
});
