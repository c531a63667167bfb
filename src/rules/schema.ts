import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.array(scalar).min(1).readonly();
const texts = z.array(z.string().min(1)).min(1).readonly();
const field = z.string().min(1);

/**
 * One comparison of one fact. The operator decides the shape of its value, so that a rule that reads well and means
 * nothing is refused here. There is no free regular expression: a typo in a rule must not be able to stop the service.
 */
export const condSchema = z.discriminatedUnion('op', [
  z.strictObject({ field, op: z.enum(['eq', 'ne']), value: scalar }),
  z.strictObject({ field, op: z.enum(['in', 'not_in']), value: scalars }),
  z.strictObject({ field, op: z.enum(['lt', 'lte', 'gt', 'gte']), value: z.number() }),
  z.strictObject({ field, op: z.literal('between'), value: z.tuple([z.number(), z.number()]).readonly() }),
  z.strictObject({ field, op: z.enum(['contains_any', 'contains_all', 'contains_none']), value: texts }),
  z.strictObject({ field, op: z.literal('matches_word'), value: z.union([z.string().min(1), texts]) }),
  z.strictObject({ field, op: z.enum(['is_known', 'is_unknown']) }),
]);
export type Cond = z.infer<typeof condSchema>;
export type Op = Cond['op'];

/** How deep groups may lie in each other: what a person still reads. */
const MAX_DEPTH = 3;

export type Group =
  { readonly all: readonly Node[] } | { readonly any: readonly Node[] } | { readonly none: readonly Node[] };
export type Node = Cond | Group;

/** Matches every response; legal only as the last rule of a set. */
export const CATCH_ALL: Group = { all: [] };

const catchAllSchema = z.strictObject({ all: z.array(z.never()).length(0).readonly() });

/**
 * Groups down to a depth, each with at least one member: a blank condition matching everything is how another
 * helpdesk handed whole queues to one person (frappe/helpdesk, assignment rules).
 */
function groupSchema(depth: number): z.ZodType<Group> {
  const node: z.ZodType<Node> = depth === 1 ? condSchema : z.union([condSchema, groupSchema(depth - 1)]);
  const nodes = z.array(node).min(1, 'a group needs a condition').readonly();
  return z.union([z.strictObject({ all: nodes }), z.strictObject({ any: nodes }), z.strictObject({ none: nodes })]);
}

const personStrategy = z.discriminatedUnion('strategy', [
  z.strictObject({ strategy: z.enum(['account_csm', 'account_owner', 'contact_owner', 'last_case_owner']) }),
  /** The person the CRM's account team names for a role. */
  z.strictObject({ strategy: z.literal('account_team_role'), role: z.string().min(1) }),
  /** The person a mapped attribute of type user names. */
  z.strictObject({ strategy: z.literal('property_user'), attribute: z.string().min(1) }),
  z.strictObject({ strategy: z.literal('named_user'), user: z.string().min(1) }),
  z.strictObject({ strategy: z.literal('fallback_named'), user: z.string().min(1) }),
]);

/** One of a pool of the settings; a `cap` here is tighter than the pool's own. */
const poolStrategy = z.strictObject({
  strategy: z.enum(['round_robin', 'least_open_cases']),
  pool: z.string().min(1),
  cap: z.int().positive().optional(),
});

/**
 * Ways to a person. A user is a CRM user id, or a role of the tenant's settings: @program_owner, @product_liaison,
 * @verifier.
 */
export const strategySchema = z.discriminatedUnion('strategy', [
  ...personStrategy.options,
  poolStrategy,
  z.strictObject({ strategy: z.literal('manager_of'), of: personStrategy }),
]);
export type Strategy = z.infer<typeof strategySchema>;

/** Who is told at once may also be found from who got the case. */
export const raiseSchema = z.discriminatedUnion('strategy', [
  ...personStrategy.options,
  z.strictObject({
    strategy: z.literal('manager_of'),
    of: z.discriminatedUnion('strategy', [...personStrategy.options, z.strictObject({ strategy: z.literal('owner') })]),
  }),
]);
export type RaiseStrategy = z.infer<typeof raiseSchema>;

export const ruleSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  enabled: z.boolean(),
  when: z.union([catchAllSchema, groupSchema(MAX_DEPTH)]),
  then: z.strictObject({
    /** Tried in order; after the last comes the tenant's program owner. */
    owner: z.array(strategySchema).min(1).readonly(),
    /** Who is told at once with an acknowledgement task; absent = nobody. */
    raise: z.array(raiseSchema).min(1).readonly().optional(),
    /** The SLA policy to use instead of the tenant's active one. */
    policyId: z.string().min(1).optional(),
    /** Hands the case over; its owner is then the person of that process, and `owner` counts for nothing. */
    process: z.enum(['safety', 'legal', 'regulated']).optional(),
    /** The play to use instead of the one of the reason. */
    playId: z.string().min(1).optional(),
  }),
});
export type Rule = z.infer<typeof ruleSchema>;

/** true for the one group that may be empty. */
function isCatchAll(when: Group): boolean {
  return 'all' in when && when.all.length === 0;
}

/** A set as stored: ordered rules of which the first match wins, the last one an enabled catch-all. */
export const ruleSetSchema = z
  .strictObject({
    id: z.string().min(1),
    version: z.number().int().positive(),
    rules: z.array(ruleSchema).min(1).readonly(),
  })
  .superRefine(({ rules }, context) => {
    for (const [index, rule] of rules.entries()) {
      const last = index === rules.length - 1;
      const path = ['rules', index, 'when'];
      if (last && !(rule.enabled && isCatchAll(rule.when))) {
        context.addIssue({ code: 'custom', path, message: 'the last rule must be an enabled catch-all: {"all": []}' });
      }
      if (!last && isCatchAll(rule.when)) {
        context.addIssue({ code: 'custom', path, message: 'only the last rule may match everything' });
      }
    }
  });
export type RuleSet = z.infer<typeof ruleSetSchema>;
