import fc from 'fast-check';
import { CSAT_1_5 } from '../../../src/domain/band';
import { ATTRIBUTE_TYPES, type AttributeType, type TenantSettings } from '../../../src/domain/settings';
import type { Scalar } from '../../../src/domain/types';
import { FIELDS, fieldOf, typesOf, type FactValue, type FieldType } from '../../../src/rules/fields';
import { OPERATORS } from '../../../src/rules/operators';
import { ruleFacts } from '../../../src/rules/rule-facts';
import { routeInput as anyInput } from './arbitraries';
import { routeInput, SETTINGS, type Given } from './given';

const TICKETS = { open: 3, openHighPriority: 1, last30Days: 4 };
const CSAT = { response: { score: { value: 2, scale: CSAT_1_5 }, language: 'fr' } };

const EARLIER = { caseKey: 'k', ownerId: 'ola', openedAt: 0, closedAt: null };

/** What JavaScript calls a value of a type. */
const HELD: Readonly<Record<Exclude<FieldType, 'attribute'>, string>> = {
  ...{ number: 'number', money: 'number', date: 'number', bool: 'boolean' },
  ...{ text: 'string', enum: 'string', user: 'string', set: 'object' },
};

const anyTypes = fc.dictionary(fc.constantFrom('plan', 'segment', 'steward'), fc.constantFrom(...ATTRIBUTE_TYPES));

function withTypes(types: Readonly<Record<string, AttributeType>>): TenantSettings {
  return { ...SETTINGS, mapping: { ...SETTINGS.mapping, types } };
}

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
    ['tier', { tier: { tier: 'high', points: [], listVersion: 1 } }, 'high'],
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
    ['open_high_priority_tickets', { facts: { tickets: TICKETS } }, 1],
    ['tickets_30d', { facts: { tickets: TICKETS } }, 4],
    ['repeat', {}, false],
    ['repeat', { history: { lead: EARLIER, previous: null } }, true],
    ['repeat', { history: { lead: null, previous: EARLIER } }, true],
    ['survey', { response: { score: null, language: null, survey: { id: 'q1', name: 'Q' } } }, 'q1'],
    ['survey', { response: { score: null, language: null, survey: { id: null, name: 'Q' } } }, 'Q'],
    ['survey', {}, undefined],
    ['channel', { response: { score: null, language: null, channel: 'in_app' } }, 'in_app'],
    ['account_tier', { facts: { attributes: { account_tier: 2 } } }, '2'],
    ['attr.plan', { facts: { attributes: { plan: 'Pro' } } }, 'Pro'],
    ['attr.plan', {}, undefined],
    ['attr.beta', { facts: { attributes: { beta: false } } }, false],
  ])('%s from %j is %j', (field, given, value) => {
    expect(factsOf(given)[field]).toEqual(value);
  });

  test('every fact has a field, and is of its type', () => {
    fc.assert(
      fc.property(anyInput, anyTypes, (input, types) => {
        const facts = ruleFacts({ ...input, settings: { mapping: { types } } });
        const declared = typesOf({ arr: null, attributes: input.facts.attributes as Record<string, string>, types });
        for (const [name, value] of Object.entries(facts)) {
          const field = fieldOf(name, Object.hasOwn(types, name.replace('attr.', '')) ? declared : undefined);
          expect(field).not.toBeNull();
          if (field?.type === 'attribute') continue;
          expect(Array.isArray(value) ? 'object' : typeof value).toBe(HELD[field?.type ?? 'text']);
        }
      }),
    );
  });

  const typed = (value: Scalar, type: AttributeType) =>
    factsOf({ facts: { attributes: { x: value } }, settings: withTypes({ x: type }) })['attr.x'];

  test.each<readonly [Scalar, AttributeType, FactValue | undefined]>([
    ['2026-03-31', 'date', 30],
    ['2026-02-28T23:00:00Z', 'date', -1],
    [String(Date.UTC(2026, 2, 2)), 'date', 1],
    ['soon', 'date', undefined],
    ['12.5', 'number', 12.5],
    ['a lot', 'money', undefined],
    ['Yes', 'bool', true],
    [0, 'bool', false],
    ['perhaps', 'bool', undefined],
    ['Chat; Mail ;', 'set', ['Chat', 'Mail']],
    [' ; ', 'set', undefined],
    [42, 'user', '42'],
    [' Gold ', 'enum', 'Gold'],
    [7, 'text', '7'],
    [null, 'text', undefined],
  ])('%j declared as %s is %j', (value, type, read) => {
    expect(typed(value, type)).toEqual(read);
  });

  test('a field without the prefix is read as its attribute is declared', () => {
    const attributes = { product_module: 'Chat;Mail', contract_value: '90000', usage_change_percent: 'n/a' };
    const facts = factsOf({ facts: { attributes }, settings: withTypes({ product_module: 'set' }) });
    expect(facts).toMatchObject({ product_module: ['Chat', 'Mail'], contract_value: 90_000 });
    expect(facts).not.toHaveProperty('usage_change_percent');
    expect(factsOf({ facts: { attributes } })['product_module']).toBe('Chat;Mail');
  });
});

describe('fieldOf', () => {
  test.each(['nps', '', 'attr.', 'constructor', '__proto__', 'Score'])('there is no field %j', (name) => {
    expect(fieldOf(name)).toBeNull();
  });

  test('any mapped attribute is a field', () => {
    expect(fieldOf('attr.product line')).toMatchObject({ type: 'attribute' });
  });

  test('with the settings at hand, only what is mapped, of the type declared or text', () => {
    const types = typesOf({
      arr: 'annual',
      attributes: { plan: 'p', seats: 's' },
      types: { seats: 'number', gone: 'set' },
    });
    expect(types).toEqual({ arr: 'money', plan: 'text', seats: 'number' });
    expect(['attr.plan', 'attr.seats', 'attr.arr'].map((name) => fieldOf(name, types)?.type)).toEqual([
      ...['text', 'number', 'money'],
    ]);
    expect([fieldOf('attr.gone', types), fieldOf('attr.constructor', types)]).toEqual([null, null]);
    expect(fieldOf('segment', { segment: 'set' })?.type).toBe('set');
    expect(fieldOf('segment', {})?.type).toBe('text');
    expect(fieldOf('contract_value', { contract_value: 'text' })?.type).toBe('money');
  });

  test('every field has operators', () => {
    for (const { type } of Object.values(FIELDS)) expect(OPERATORS[type]).toContain('is_known');
  });
});
