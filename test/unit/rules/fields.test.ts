import fc from 'fast-check';
import { CSAT_1_5 } from '../../../src/domain/band';
import { FIELDS, fieldOf, ruleFacts, type FactValue } from '../../../src/rules/fields';
import { OPERATORS } from '../../../src/rules/operators';
import { routeInput as anyInput } from './arbitraries';
import { routeInput, type Given } from './given';

const TICKETS = { open: 3, openHighPriority: 1, last30Days: 4 };
const CSAT = { response: { score: { value: 2, scale: CSAT_1_5 }, language: 'fr' } };

const factsOf = (given: Given): Readonly<Record<string, FactValue>> => ruleFacts(routeInput(given));

describe('ruleFacts', () => {
  test.each<readonly [string, Given, FactValue | undefined]>([
    ['score', { score: 3 }, 3],
    ['score', { score: null }, undefined],
    ['score', CSAT, 2],
    ['score_0_10', { score: 3 }, 3],
    ['score_0_10', CSAT, 2.5],
    ['metric', CSAT, 'csat'],
    ['metric', { score: null }, undefined],
    ['band', CSAT, 'detractor'],
    ['band', { score: 9 }, 'promoter'],
    ['reason', { classification: { primary: 'usability' } }, 'usability'],
    ['reason_confidence', { classification: { confidence: 0.4 } }, 0.4],
    ['secondary', { classification: { secondary: ['product_gap'] } }, ['product_gap']],
    ['flags', { classification: { flags: [] } }, []],
    ['tier', { tier: { tier: 'high', points: [] } }, 'high'],
    ['match', { facts: { match: { outcome: 'unmatched', evidence: '' } } }, 'unmatched'],
    ['arr', { facts: { attributes: { arr: '120000' } } }, 120_000],
    ['arr', { facts: { attributes: { arr: 'n/a' } } }, undefined],
    ['arr', {}, undefined],
    ['segment', { facts: { attributes: { segment: ' SMB ' } } }, 'SMB'],
    ['segment', { facts: { attributes: { segment: '' } } }, undefined],
    ['region', { facts: { attributes: { region: null } } }, undefined],
    ['renewal_in_days', { facts: { attributes: { renewal_date: '2026-03-31' } } }, 30],
    ['language', { classification: { language: 'de' }, ...CSAT }, 'de'],
    ['language', { classification: { language: null }, ...CSAT }, 'fr'],
    ['open_tickets', { facts: { tickets: TICKETS } }, 3],
    ['open_tickets', { facts: { tickets: null } }, undefined],
    ['attr.plan', { facts: { attributes: { plan: 'Pro' } } }, 'Pro'],
    ['attr.plan', {}, undefined],
    ['attr.beta', { facts: { attributes: { beta: false } } }, false],
  ])('%s from %j is %j', (field, given, value) => {
    expect(factsOf(given)[field]).toEqual(value);
  });

  test('every fact has a field, and is of its type', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const [name, value] of Object.entries(ruleFacts(input))) {
          const field = fieldOf(name);
          expect(field).not.toBeNull();
          if (field?.type === 'attribute') continue;
          const type = Array.isArray(value) ? 'set' : typeof value === 'number' ? 'number' : 'text';
          expect(type).toBe(field?.type === 'enum' ? 'text' : field?.type);
        }
      }),
    );
  });
});

describe('fieldOf', () => {
  test.each(['nps', '', 'attr.', 'constructor', '__proto__', 'Score'])('there is no field %j', (name) => {
    expect(fieldOf(name)).toBeNull();
  });

  test('any mapped attribute is a field', () => {
    expect(fieldOf('attr.product line')).toMatchObject({ type: 'attribute' });
  });

  test('every field has operators', () => {
    for (const { type } of Object.values(FIELDS)) expect(OPERATORS[type]).toContain('is_known');
  });
});
