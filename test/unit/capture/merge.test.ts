import * as fc from 'fast-check';
import { NPS } from '../../../src/domain/band';
import type { Observation, ResponseFields } from '../../../src/domain/types';
import { changedFields, joinRegisters, mergeObservation, mergedResponse } from '../../../src/capture/merge';
import type { Registers } from '../../../src/capture/merge';

const nps = (value: number) => ({ value, scale: NPS });
const person = (email: string) => ({ externalId: null, email, name: null, phone: null });
const merged = (observations: readonly Observation[]): Registers =>
  observations.reduce<Registers>((registers, observation) => mergeObservation(registers, observation), {});
const responseOf = (...observations: readonly Observation[]) => mergedResponse(merged(observations), 'r1', 1000);

const observation = (
  kind: Observation['kind'],
  version: Partial<Observation['version']>,
  fields: Partial<ResponseFields>,
): Observation => ({ responseId: 'r1', mode: 'delta', kind, version: { at: null, seq: null, ...version }, fields });
const snapshot = (...args: Parameters<typeof observation>): Observation => ({
  ...observation(...args),
  mode: 'snapshot',
});

/** Small pools, so that times, counters, kinds and values tie all the time. */
const fields = fc.record(
  {
    score: fc.constantFrom(null, nps(0), nps(9)),
    comment: fc.constantFrom(null, 'slow', 'late'),
    complete: fc.constantFrom(null, true, false),
    person: fc.constantFrom(null, person('a@x.example'), person('b@x.example')),
    respondedAt: fc.constantFrom(null, 5),
    properties: fc.constantFrom(null, { a: 1, b: 2 }, { b: 2, a: 1 }, { a: 2 }),
  },
  { requiredKeys: [] },
);
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  responseId: fc.constant('r1'),
  mode: fc.constantFrom('snapshot', 'delta'),
  kind: fc.constantFrom('created', 'updated', 'completed', 'deleted'),
  version: fc.record({ at: fc.constantFrom(null, 10, 20), seq: fc.constantFrom(null, 0, 1) }),
  fields,
});
const someObservations = fc.array(anyObservation, { minLength: 1, maxLength: 6 });

describe('merging is a join', () => {
  test('any order with any repetition gives the same registers', () => {
    const told = someObservations.chain((set) => {
      const shuffled = fc.shuffledSubarray(set, { minLength: set.length });
      return fc.tuple(fc.constant(set), shuffled, fc.array(fc.constantFrom(...set), { maxLength: 6 }), fc.nat(12));
    });
    fc.assert(
      fc.property(told, ([set, shuffled, repeats, cut]) => {
        const retold = [...repeats.slice(0, cut), ...shuffled, ...repeats.slice(cut)];
        expect(merged(retold)).toEqual(merged(set));
      }),
      { numRuns: 5000 },
    );
  });

  test('joining is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(someObservations, someObservations, someObservations, (one, two, three) => {
        const [a, b, c] = [merged(one), merged(two), merged(three)];
        expect(joinRegisters(a, b)).toEqual(joinRegisters(b, a));
        expect(joinRegisters(joinRegisters(a, b), c)).toEqual(joinRegisters(a, joinRegisters(b, c)));
        expect(joinRegisters(a, a)).toEqual(a);
        expect(joinRegisters(merged(one), merged(two))).toEqual(merged([...one, ...two]));
      }),
      { numRuns: 2000 },
    );
  });

  test('registers survive the database as they are', () => {
    fc.assert(
      fc.property(someObservations, anyObservation, (set, next) => {
        const stored = JSON.parse(JSON.stringify(merged(set))) as Registers;
        expect(mergeObservation(stored, next)).toEqual(mergeObservation(merged(set), next));
      }),
    );
  });

  test('what did not change names no field, and only what changed is named', () => {
    fc.assert(
      fc.property(someObservations, anyObservation, (set, next) => {
        const [before, after] = [merged(set), merged([...set, next])];
        const changed = changedFields(before, after);
        const [was, is] = [mergedResponse(before, 'r1', 0), mergedResponse(after, 'r1', 0)];
        for (const field of Object.keys(before) as (keyof Registers)[]) {
          const same = JSON.stringify(sorted(was[field])) === JSON.stringify(sorted(is[field]));
          expect([field, changed.includes(field)]).toEqual([field, !same]);
        }
        expect(changedFields(after, merged([...set, next, next]))).toEqual([]);
      }),
    );
  });
});

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;

describe('one response, told in pieces', () => {
  const score = observation('created', { at: 10 }, { score: nps(3), person: person('a@x.example') });
  const comment = observation('updated', { at: 20 }, { comment: 'too slow' });

  test('score first, comment later, or the other way round', () => {
    const expected = {
      score: nps(3),
      comment: 'too slow',
      person: person('a@x.example'),
      channel: null,
      deleted: false,
    };
    expect(responseOf(score, comment)).toMatchObject(expected);
    expect(responseOf(comment, score)).toEqual(responseOf(score, comment));
  });

  test('a snapshot of the score that comes late does not take the comment away', () => {
    const late = snapshot('created', { at: 10 }, { score: nps(3) });
    expect(responseOf(comment, late)).toMatchObject({ score: nps(3), comment: 'too slow' });
  });

  test('a newer snapshot clears what it does not have, an older one does nothing', () => {
    const newer = snapshot('updated', { at: 30 }, { score: nps(9) });
    expect(responseOf(score, comment, newer)).toMatchObject({ score: nps(9), comment: null, person: null });
    const older = snapshot('created', { at: 5 }, { score: nps(0), comment: 'old', language: 'en' });
    expect(responseOf(comment, newer, older)).toEqual(responseOf(comment, newer));
  });

  test('a corrected score counts, whichever arrives first', () => {
    const corrected = observation('updated', { at: 20 }, { score: nps(9) });
    expect(responseOf(corrected, score).score).toEqual(nps(9));
    expect(responseOf(score, corrected).score).toEqual(nps(9));
  });

  test('names the response and its first receipt', () => {
    expect(responseOf(score)).toMatchObject({ responseId: 'r1', receivedAt: 1000 });
  });
});

describe('who wins a field', () => {
  const said = (kind: Observation['kind'], version: Partial<Observation['version']>, comment: string) =>
    observation(kind, version, { comment });
  const winner = (a: Observation, b: Observation) => {
    expect(responseOf(a, b)).toEqual(responseOf(b, a));
    return responseOf(a, b).comment;
  };

  test('the later time, then the higher counter, then the later kind', () => {
    expect(winner(said('created', { at: 20 }, 'late'), said('completed', { at: 10, seq: 9 }, 'early'))).toBe('late');
    expect(winner(said('updated', { at: 10, seq: 2 }, 'two'), said('completed', { at: 10, seq: 1 }, 'one'))).toBe(
      'two',
    );
    expect(winner(said('created', { at: 10 }, 'created'), said('updated', { at: 10 }, 'updated'))).toBe('updated');
    expect(winner(said('updated', { at: 10 }, 'updated'), said('completed', { at: 10 }, 'done'))).toBe('done');
  });

  test('a time beats none, and a counter alone orders too', () => {
    expect(winner(said('completed', {}, 'timeless'), said('created', { at: 10 }, 'timed'))).toBe('timed');
    expect(winner(said('updated', { seq: 2 }, 'second'), said('updated', { seq: 1 }, 'first'))).toBe('second');
  });

  test('in a full tie always the same one, and the same content is no tie at all', () => {
    expect(['one', 'two']).toContain(winner(said('updated', { at: 10 }, 'one'), said('updated', { at: 10 }, 'two')));
    const [ab, ba] = [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ].map((properties) => observation('updated', {}, { properties }));
    expect(merged([ab!, ba!])).toEqual(merged([ab!]));
  });
});

describe('a deletion', () => {
  const score = snapshot('created', { at: 10 }, { score: nps(2), comment: 'private', person: person('a@x.example') });
  const deletion = observation('deleted', { at: 20 }, {});

  test('takes away who wrote and what, and keeps the score', () => {
    const gone = { deleted: true, score: nps(2), comment: null, person: null, answers: null, properties: null };
    expect(responseOf(score, deletion)).toMatchObject(gone);
    expect(responseOf(deletion, score)).toEqual(responseOf(score, deletion));
    expect(JSON.stringify(merged([deletion, score]))).not.toMatch(/private|a@x/);
  });

  test('is undone only by a later statement of the source', () => {
    expect(responseOf(deletion, observation('updated', { at: 15 }, { comment: 'late' }))).toMatchObject({
      deleted: true,
      comment: null,
    });
    expect(responseOf(deletion, observation('updated', { at: 25 }, { comment: 'back' }))).toMatchObject({
      deleted: false,
      comment: 'back',
    });
  });

  test('wins over what has the same time', () => {
    expect(responseOf(deletion, observation('completed', { at: 20 }, { comment: 'tie' }))).toMatchObject({
      deleted: true,
      comment: null,
    });
  });
});

describe('changedFields', () => {
  test('of a new response are those that have a value', () => {
    const first = merged([snapshot('created', { at: 10 }, { score: nps(3) })]);
    expect(changedFields(null, first)).toEqual(['score']);
    expect(changedFields(first, merged([snapshot('created', { at: 10 }, { score: nps(3) })]))).toEqual([]);
  });

  test('a newer statement of the same value is no change; null after a value is', () => {
    const before = merged([observation('created', { at: 10 }, { score: nps(3), properties: { a: 1, b: 2 } })]);
    const again = mergeObservation(
      before,
      observation('updated', { at: 20 }, { score: nps(3), properties: { b: 2, a: 1 } }),
    );
    expect(changedFields(before, again)).toEqual([]);
    expect(changedFields(again, mergeObservation(again, observation('updated', { at: 30 }, { score: null })))).toEqual([
      'score',
    ]);
    const gone = mergeObservation(again, observation('deleted', { at: 40 }, {}));
    expect(changedFields(again, gone)).toEqual(['properties', 'deleted']);
  });
});
