import { z } from 'zod';

const points = (byDefault: number) => z.int().min(1).max(100).default(byDefault);
const attribute = z.string().min(1);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.array(scalar).min(1).readonly();

/** What every criterion has: a name for the trace, and its switch. */
const common = { id: z.string().min(1).max(60), enabled: z.boolean().default(true) };

/** One comparison of one mapped attribute; a value that is not there, or cannot be read so, is missing. */
const testSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['lt', 'lte', 'gt', 'gte']), value: z.number() }),
  z.strictObject({ op: z.enum(['eq', 'ne']), value: scalar }),
  z.strictObject({ op: z.enum(['in', 'not_in', 'contains_any']), value: scalars }),
]);

const KINDS = [
  'process',
  'score',
  'flag',
  'arr',
  'renewal',
  'executive',
  'repeat',
  'usage_drop',
  'open_tickets',
  'second_contact',
  'attribute',
].join(', ');

/**
 * What can earn a case points. No criterion earns less than one point, so that none can make a case look harmless.
 */
const criterionSchema = z.discriminatedUnion(
  'kind',
  [
    /** Harm, law or a regulator: as many points as `critical` asks for, whatever else is known. */
    z.strictObject({ ...common, kind: z.literal('process') }),
    /** Of the steps that hold, the one worth most counts; 0 to 10, 0 the worst, on every metric. */
    z.strictObject({
      ...common,
      kind: z.literal('score'),
      steps: z
        .array(z.strictObject({ upTo: z.number().min(0).max(10), points: points(1) }))
        .min(1)
        .readonly()
        .default([
          { upTo: 2, points: 3 },
          { upTo: 4, points: 2 },
          { upTo: 6, points: 1 },
        ]),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('flag'),
      flag: z.enum(['churn_intent', 'about_owner']),
      points: points(3),
    }),
    /** In the currency of the mapped field; at or above. */
    z.strictObject({
      ...common,
      kind: z.literal('arr'),
      atLeast: z.number().nonnegative().default(50_000),
      points: points(2),
    }),
    /** Today up to so many days ahead; a renewal that has passed earns nothing. */
    z.strictObject({
      ...common,
      kind: z.literal('renewal'),
      withinDays: z.int().min(0).max(730).default(90),
      points: points(2),
    }),
    /** The writer's title or the words name somebody of the first line, or the account is one of those that always count. */
    z.strictObject({
      ...common,
      kind: z.literal('executive'),
      strategic: z.strictObject({ attribute, values: scalars }).nullable().default(null),
      points: points(1),
    }),
    /** The words say that it is not the first time, or a case of the account was closed within so many days. */
    z.strictObject({
      ...common,
      kind: z.literal('repeat'),
      withinDays: z.int().min(1).max(90).default(90),
      points: points(1),
    }),
    /** Use of the product has fallen by so many per cent or more. */
    z.strictObject({
      ...common,
      kind: z.literal('usage_drop'),
      percent: z.number().positive().max(100).default(25),
      points: points(1),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('open_tickets'),
      atLeast: z.int().min(1).default(1),
      points: points(1),
    }),
    /** Another case of the same account is open. */
    z.strictObject({ ...common, kind: z.literal('second_contact'), points: points(1) }),
    /** Whatever else the CRM knows about the account. */
    z.strictObject({ ...common, kind: z.literal('attribute'), attribute, is: testSchema, points: points(1) }),
  ],
  { error: `a criterion is one of ${KINDS}` },
);
export type Criterion = z.infer<typeof criterionSchema>;

const threshold = z.int().min(1).max(1000);

/** A tenant's list as stored: criteria in the order they are shown, and the fewest points of each tier above `low`. */
export const tierListSchema = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  thresholds: z.strictObject({ critical: threshold, high: threshold, medium: threshold }),
  criteria: z.array(criterionSchema).min(1).readonly(),
});
export type TierList = z.infer<typeof tierListSchema>;
