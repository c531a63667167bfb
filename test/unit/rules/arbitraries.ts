import fc from 'fast-check';
import { tenantSettingsSchema, type TenantSettings } from '../../../src/domain/settings';
import {
  FLAGS,
  PROCESSES,
  REASONS,
  TIERS,
  type Absence,
  type AccountHistory,
  type CrmUser,
  type Directory,
  type Facts,
  type OwnerLoads,
} from '../../../src/domain/types';
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

const named = fc.oneof(userId, fc.constantFrom('@program_owner', '@product_liaison', '@verifier', '@nobody'));
const poolName = fc.constantFrom('first_line', 'empty', 'nobodys');
const personStrategy = fc.oneof(
  fc.record({ strategy: fc.constantFrom('account_csm', 'account_owner', 'contact_owner', 'last_case_owner') }),
  fc.record({ strategy: fc.constant('account_team_role'), role: fc.constantFrom('CSM', 'constructor') }),
  fc.record({ strategy: fc.constant('property_user'), attribute: fc.constantFrom('steward', 'arr', 'constructor') }),
  fc.record({ strategy: fc.constantFrom('named_user', 'fallback_named'), user: named }),
);
const poolStrategy = fc.record(
  {
    strategy: fc.constantFrom('round_robin', 'least_open_cases'),
    pool: poolName,
    cap: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['strategy', 'pool'] },
);
const strategy: fc.Arbitrary<Strategy> = fc.oneof(
  personStrategy,
  poolStrategy,
  fc.record({ strategy: fc.constant('manager_of'), of: personStrategy }),
);
const raise: fc.Arbitrary<RaiseStrategy> = fc.oneof(
  personStrategy,
  fc.record({ strategy: fc.constant('manager_of'), of: personStrategy }),
  fc.record({ strategy: fc.constant('manager_of'), of: fc.record({ strategy: fc.constant('owner') }) }),
);
export const chain = fc.array(strategy, { minLength: 1, maxLength: 4 });

const then: fc.Arbitrary<Rule['then']> = fc.record(
  {
    owner: chain,
    raise: fc.array(raise, { minLength: 1, maxLength: 2 }),
    process: fc.constantFrom('safety', 'legal', 'regulated'),
  },
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

const instant = fc.integer({ min: 0, max: 2_000_000_000_000 });
/** Leave that may be over, to come, open-ended or upside down, with any delegate or none. */
const span = fc.record({ fromAt: instant, toAt: fc.option(instant), delegateId: maybeUser });
const crmUser = (id: string): fc.Arbitrary<CrmUser> =>
  fc
    .record({
      active: fc.boolean(),
      licensed: fc.option(fc.boolean()),
      managerId: maybeUser,
      away: fc.array(span, { maxLength: 1 }),
    })
    .map((some) => user(id, some));
/** Anybody may be unknown, inactive, or his own manager's manager. */
export const directory: fc.Arbitrary<Directory> = fc
  .tuple(fc.subarray(IDS.filter((id) => id !== 'gone')), fc.tuple(...IDS.map(crmUser)))
  .map(([ids, users]) => ({ readAt: 0, users: users.filter(({ id }) => (ids as readonly string[]).includes(id)) }));

const members = fc.uniqueArray(fc.record({ user: userId, weight: fc.constantFrom(0.5, 1, 3) }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ user: id }) => id,
});
const cap = fc.option(fc.integer({ min: 1, max: 4 }));

export const settings: fc.Arbitrary<TenantSettings> = fc
  .record({
    programOwner: userId,
    productLiaison: maybeUser,
    verifier: maybeUser,
    processOwners: fc.dictionary(fc.constantFrom('safety', 'legal', 'regulated', 'non_conformance'), userId),
    managers: fc.dictionary(userId, userId),
    pools: fc.record({ first_line: fc.record({ members, cap }) }, { requiredKeys: [] }),
    caps: fc.record({ each: cap, users: fc.dictionary(userId, fc.integer({ min: 1, max: 4 })) }),
    coordinators: fc.subarray([...IDS]),
  })
  .map((people) => tenantSettingsSchema.parse({ ...SETTINGS, people }));

export const absences: fc.Arbitrary<readonly Absence[]> = fc.array(
  fc.record({ userId, fromAt: instant, toAt: fc.option(instant), delegateId: maybeUser }),
  { maxLength: 4 },
);

export const loads: fc.Arbitrary<OwnerLoads> = fc.record({
  openCases: fc.dictionary(userId, fc.nat(5)),
  pointers: fc.dictionary(
    poolName,
    fc.dictionary(
      userId,
      fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
    ),
  ),
});

const nearby = fc.option(
  fc.record({ caseKey: fc.constant('k'), ownerId: userId, openedAt: instant, closedAt: fc.option(instant) }),
);
export const history: fc.Arbitrary<AccountHistory> = fc.record({ lead: nearby, previous: nearby });

export const incumbent = fc.option(
  fc.record({ ownerId: userId, ruleId: fc.integer({ min: 0, max: 6 }).map((n) => `r${n}`) }),
);

const match: fc.Arbitrary<Facts['match']> = fc.constantFrom<Facts['match']>(
  MATCHED,
  { outcome: 'unmatched', evidence: '' },
  { outcome: 'ambiguous', candidates: [], evidence: '' },
);
const attributes = fc.dictionary(
  fc.constantFrom('arr', 'segment', 'plan', 'renewal_date', 'steward'),
  fc.option(scalar),
);
const tickets = fc.option(fc.record({ open: fc.nat(5), openHighPriority: fc.nat(2), last30Days: fc.nat(9) }));
const subject = fc
  .record({
    ...{ match, accountOwnerId: maybeUser, accountCsmId: maybeUser, contactOwnerId: maybeUser, attributes, tickets },
    accountTeam: fc.dictionary(fc.constantFrom('CSM', 'Sales'), userId),
  })
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
  tier: fc.constantFrom(...TIERS).map((tier) => ({ tier, points: [], listVersion: 1 })),
  process: fc.constantFrom(...PROCESSES),
  now: instant,
  ...{ absences, loads, history, incumbent },
});
