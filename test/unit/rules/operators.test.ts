import fc from 'fast-check';
import type { FactValue } from '../../../src/rules/fields';
import { judgeCond, not, type Outcome } from '../../../src/rules/operators';
import type { Cond } from '../../../src/rules/schema';
import { cond } from './arbitraries';

type Asked = Cond extends infer C ? (C extends Cond ? Omit<C, 'field'> : never) : never;

const ask = (asked: Asked, actual: FactValue | undefined): Outcome => judgeCond({ field: 'f', ...asked }, actual);

describe('operators', () => {
  test.each<readonly [Asked, FactValue, Outcome]>([
    [{ op: 'eq', value: 'Enterprise' }, ' enterprise ', 'true'],
    [{ op: 'eq', value: 'Enterprise' }, 'SMB', 'false'],
    [{ op: 'eq', value: 5 }, '5', 'true'],
    [{ op: 'eq', value: 5 }, 'five', 'false'],
    [{ op: 'eq', value: true }, true, 'true'],
    [{ op: 'eq', value: true }, 'true', 'true'],
    [{ op: 'eq', value: 'a' }, ['a'], 'missing'],
    [{ op: 'ne', value: 'a' }, 'b', 'true'],
    [{ op: 'ne', value: 'a' }, 'A', 'false'],
    [{ op: 'in', value: ['a', 7] }, '7', 'true'],
    [{ op: 'in', value: ['a', 7] }, 'b', 'false'],
    [{ op: 'not_in', value: ['a', 7] }, 'b', 'true'],
    [{ op: 'lt', value: 4 }, 4, 'false'],
    [{ op: 'lte', value: 4 }, 4, 'true'],
    [{ op: 'gt', value: 4 }, '5', 'true'],
    [{ op: 'gte', value: 4 }, 3.9, 'false'],
    [{ op: 'gte', value: 4 }, 'a lot', 'missing'],
    [{ op: 'gte', value: 4 }, true, 'missing'],
    [{ op: 'between', value: [1, 3] }, 1, 'true'],
    [{ op: 'between', value: [1, 3] }, 3, 'true'],
    [{ op: 'between', value: [1, 3] }, 3.1, 'false'],
    [{ op: 'contains_any', value: ['legal', 'safety'] }, ['safety'], 'true'],
    [{ op: 'contains_any', value: ['legal'] }, [], 'false'],
    [{ op: 'contains_all', value: ['a', 'b'] }, ['b', 'a', 'c'], 'true'],
    [{ op: 'contains_all', value: ['a', 'b'] }, ['a'], 'false'],
    [{ op: 'contains_none', value: ['a'] }, [], 'true'],
    [{ op: 'contains_none', value: ['a'] }, ['A'], 'false'],
    [{ op: 'contains_any', value: ['chat'] }, 'Mail; Chat;Phone', 'true'],
    [{ op: 'matches_word', value: 'pro' }, 'Plan PRO (yearly)', 'true'],
    [{ op: 'matches_word', value: 'pro' }, 'Professional', 'false'],
    [{ op: 'matches_word', value: 'pro yearly' }, 'Plan PRO (yearly)', 'true'],
    [{ op: 'matches_word', value: ['basic', 'über'] }, 'die Über-Lösung', 'true'],
    [{ op: 'matches_word', value: '.*' }, 'anything', 'false'],
    [{ op: 'matches_word', value: '!!!' }, '???', 'false'],
    [{ op: 'matches_word', value: 'नमस' }, 'नमस्ते', 'false'],
    [{ op: 'matches_word', value: 'नमस्ते' }, 'नमस्ते, world', 'true'],
    [{ op: 'is_known' }, '', 'true'],
    [{ op: 'is_unknown' }, 0, 'false'],
  ])('%j on %j is %s', (asked, actual, outcome) => {
    expect(ask(asked, actual)).toBe(outcome);
  });

  test('only "is known" and "is unknown" can judge a missing fact', () => {
    fc.assert(
      fc.property(cond, (one) => {
        const outcome = judgeCond(one, undefined);
        const expected = one.op === 'is_known' ? 'false' : one.op === 'is_unknown' ? 'true' : 'missing';
        expect(outcome).toBe(expected);
      }),
    );
  });

  test.each([
    ['eq', 'ne', 'x'],
    ['in', 'not_in', ['x', 3]],
    ['lt', 'gte', 3],
    ['lte', 'gt', 3],
    ['contains_any', 'contains_none', ['x']],
  ])('%s and %s are opposites', (one, other, value) => {
    const fact = fc.option(
      fc.oneof(fc.constantFrom('x', '3', 'y', ''), fc.integer({ min: 0, max: 5 }), fc.boolean(), fc.constant(['x'])),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fact, (actual) => {
        expect(ask({ op: one, value } as Asked, actual)).toBe(not(ask({ op: other, value } as Asked, actual)));
      }),
    );
  });
});
