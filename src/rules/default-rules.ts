import type { TenantSettings } from '../domain/settings';
import { CATCH_ALL, type Node, type Rule, type RuleSet, type Strategy } from './schema';

/** Who looks after the account, as far as the CRM says. */
const ACCOUNT_TEAM: readonly Strategy[] = [
  { strategy: 'account_csm' },
  { strategy: 'account_owner' },
  { strategy: 'contact_owner' },
];
/** The way past the person complained about, which every rule takes by itself; written out for whoever reads the rules. */
const MANAGERS: readonly Strategy[] = [
  { strategy: 'manager_of', of: { strategy: 'account_csm' } },
  { strategy: 'manager_of', of: { strategy: 'account_owner' } },
];
const PRODUCT: readonly Strategy[] = [{ strategy: 'named_user', user: '@product_liaison' }, ...ACCOUNT_TEAM];
const PROGRAM: readonly Strategy[] = [{ strategy: 'fallback_named', user: '@program_owner' }];
const TELL_THE_MANAGER: Rule['then']['raise'] = [{ strategy: 'manager_of', of: { strategy: 'owner' } }];

const PRODUCT_GAP: Node = { field: 'reason', op: 'eq', value: 'product_gap' };

/**
 * The set a tenant starts with, before an admin has changed anything. First match wins and a rule says everything
 * about its cases, so "tell the manager" cannot be a rule of its own: it stands once for product gaps, which stay
 * with the liaison, and once for all others.
 */
export function defaultRuleSet({ highArr }: Pick<TenantSettings, 'highArr'>): RuleSet {
  const urgent: readonly Node[] = [
    {
      any: [
        { field: 'score_0_10', op: 'lte', value: 4 },
        { field: 'flags', op: 'contains_any', value: ['churn_intent'] },
      ],
    },
    { field: 'arr', op: 'gte', value: highArr },
  ];
  const rules: readonly Omit<Rule, 'enabled'>[] = [
    {
      id: 'high-value-product-gap',
      name: 'High-value account, product gap',
      when: { all: [...urgent, PRODUCT_GAP] },
      then: { owner: PRODUCT, raise: TELL_THE_MANAGER },
    },
    {
      id: 'high-value',
      name: 'High-value account',
      when: { all: urgent },
      then: { owner: ACCOUNT_TEAM, raise: TELL_THE_MANAGER },
    },
    {
      id: 'about-owner',
      name: 'Complaint about the owner',
      when: { all: [{ field: 'flags', op: 'contains_any', value: ['about_owner'] }] },
      then: { owner: MANAGERS },
    },
    { id: 'product-gap', name: 'Product gap', when: { all: [PRODUCT_GAP] }, then: { owner: PRODUCT } },
    {
      id: 'billing',
      name: 'Billing',
      when: { all: [{ field: 'reason', op: 'eq', value: 'billing_pricing' }] },
      then: { owner: ACCOUNT_TEAM },
    },
    {
      id: 'account-team',
      name: 'Known account',
      when: { all: [{ field: 'match', op: 'eq', value: 'matched' }] },
      then: { owner: ACCOUNT_TEAM },
    },
    { id: 'everyone-else', name: 'Everyone else', when: CATCH_ALL, then: { owner: PROGRAM } },
  ];
  return { id: 'default', version: 1, rules: rules.map((rule) => ({ ...rule, enabled: true })) };
}
