import fc from 'fast-check';
import type { TenantSettings } from '../../../src/domain/settings';
import { FLAGS, PROCESSES, REASONS, TIERS, type CrmUser, type Directory, type Facts } from '../../../src/domain/types';
import { FIELDS, type FactValue, type RuleFacts } from '../../../src/rules/fields';
import type { RouteInput } from '../../../src/rules/route';
import {
  CATCH_ALL,
  type Cond,
  type Group,
  type Node,
  type RaiseStrategy,
  type Rule,
  type RuleSet,
  type Strategy,
} from '../../../src/rules/schema';
import { classification, facts, MATCHED, nps, SETTINGS, user } from './given';

const IDS = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'gone'] as const;
const userId = fc.constantFrom(...IDS);
const maybeUser = fc.option(userId);

const field = fc.constantFrom(...Object.keys(FIELDS), 'attr.plan', 'attr.seats', 'constructor');
const text = fc.constantFrom(
  'billing_pricing',
  'product_gap',
  'Enterprise',
  'emea',
  'churn_intent',
  'high',
  'a b',
  '7',
);
const number = fc.integer({ min: -2, max: 12 });
const scalar = fc.oneof(text, number, fc.boolean());

/** Any condition the schema takes, sensible or not. */
export const cond: fc.Arbitrary<Cond> = fc.oneof(
  fc.record({ field, op: fc.constantFrom('eq', 'ne'), value: scalar }),
  fc.record({ field, op: fc.constantFrom('in', 'not_in'), value: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
  fc.record({ field, op: fc.constantFrom('lt', 'lte', 'gt', 'gte'), value: number }),
  fc.record({ field, op: fc.constant('between'), value: fc.tuple(number, number) }),
  fc.record({
    field,
    op: fc.constantFrom('contains_any', 'contains_all', 'contains_none'),
    value: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ field, op: fc.constant('matches_word'), value: text }),
  fc.record({ field, op: fc.constantFrom('is_known', 'is_unknown') }),
);

/** Groups down to a depth, each with one to three members. */
export function group(depth: number): fc.Arbitrary<Group> {
  const node: fc.Arbitrary<Node> = depth === 1 ? cond : fc.oneof(cond, group(depth - 1));
  const nodes = fc.array(node, { minLength: 1, maxLength: 3 });
  return fc.oneof(fc.record({ all: nodes }), fc.record({ any: nodes }), fc.record({ none: nodes }));
}

const named = fc.oneof(userId, fc.constantFrom('@program_owner', '@product_liaison', '@nobody'));
const personStrategy = fc.oneof(
  fc.record({ strategy: fc.constantFrom('account_csm', 'account_owner', 'contact_owner') }),
  fc.record({ strategy: fc.constantFrom('named_user', 'fallback_named'), user: named }),
);
const strategy: fc.Arbitrary<Strategy> = fc.oneof(
  personStrategy,
  fc.record({ strategy: fc.constant('manager_of'), of: personStrategy }),
);
const raise: fc.Arbitrary<RaiseStrategy> = fc.oneof(
  strategy,
  fc.record({ strategy: fc.constant('manager_of'), of: fc.record({ strategy: fc.constant('owner') }) }),
);
export const chain = fc.array(strategy, { minLength: 1, maxLength: 4 });

const then: fc.Arbitrary<Rule['then']> = fc.record(
  { owner: chain, raise: fc.array(raise, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: ['owner'] },
);

/** A set the schema takes: up to six rules and the catch-all. */
export const ruleSet: fc.Arbitrary<RuleSet> = fc
  .tuple(fc.array(fc.record({ when: group(3), then, enabled: fc.boolean() }), { maxLength: 6 }), then)
  .map(([rules, last]) => ({
    id: 'random',
    version: 1,
    rules: [...rules, { when: CATCH_ALL, then: last, enabled: true }].map((rule, index) => ({
      ...rule,
      id: `r${index}`,
      name: `Rule ${index}`,
    })),
  }));

const factValue: fc.Arbitrary<FactValue> = fc.oneof(
  scalar,
  fc.constantFrom<FactValue>([], ['churn_intent'], ['legal', 'safety']),
);
export const anyFacts: fc.Arbitrary<RuleFacts> = fc.dictionary(field, factValue, { maxKeys: 12 });

const crmUser = (id: string): fc.Arbitrary<CrmUser> =>
  fc.record({ active: fc.boolean(), managerId: maybeUser }).map((some) => user(id, some));
/** Anybody may be unknown, inactive, or his own manager's manager. */
export const directory: fc.Arbitrary<Directory> = fc
  .tuple(fc.subarray(IDS.filter((id) => id !== 'gone')), fc.tuple(...IDS.map(crmUser)))
  .map(([ids, users]) => ({ readAt: 0, users: users.filter(({ id }) => (ids as readonly string[]).includes(id)) }));

export const settings: fc.Arbitrary<TenantSettings> = fc
  .record({
    programOwner: userId,
    productLiaison: maybeUser,
    processOwners: fc.dictionary(fc.constantFrom('safety', 'legal', 'regulated'), userId),
    managers: fc.dictionary(userId, userId),
  })
  .map((people) => ({ ...SETTINGS, people }));

const match: fc.Arbitrary<Facts['match']> = fc.constantFrom<Facts['match']>(
  MATCHED,
  { outcome: 'unmatched', evidence: '' },
  { outcome: 'ambiguous', candidates: [], evidence: '' },
);
const attributes = fc.dictionary(fc.constantFrom('arr', 'segment', 'plan', 'renewal_date'), fc.option(scalar));
const tickets = fc.option(fc.record({ open: fc.nat(5), openHighPriority: fc.nat(2), last30Days: fc.nat(9) }));
const subject = fc
  .record({ match, accountOwnerId: maybeUser, accountCsmId: maybeUser, contactOwnerId: maybeUser, attributes, tickets })
  .map(facts);
const reading = fc
  .record({
    primary: fc.constantFrom(...REASONS),
    secondary: fc.uniqueArray(fc.constantFrom(...REASONS), { maxLength: 2 }),
    flags: fc.uniqueArray(fc.constantFrom(...FLAGS)),
  })
  .map(classification);

/** Everything a route is made of, none of it tidy. */
export const routeInput: fc.Arbitrary<RouteInput> = fc.record({
  ruleSet,
  settings,
  directory,
  response: fc.record({
    score: fc.option(fc.integer({ min: 0, max: 10 }).map(nps)),
    language: fc.option(fc.constantFrom('en', 'de')),
  }),
  facts: subject,
  classification: reading,
  tier: fc.constantFrom(...TIERS).map((tier) => ({ tier, points: [] })),
  process: fc.constantFrom(...PROCESSES),
  now: fc.integer({ min: 0, max: 2_000_000_000_000 }),
});
