import { z } from 'zod';
import { tenantSettingsSchema } from '../domain/settings';
import {
  FLAGS,
  PROCESSES,
  REASONS,
  TIERS,
  type AwaySpan,
  type Classification,
  type CrmUser,
  type Facts,
  type Flag,
  type Process,
  type Tier,
} from '../domain/types';
import type { RouteInput } from './route';
import type { RuleSet } from './schema';

/** A question to the rules, filled up with what it leaves unsaid. `tier` null = not stated. */
export type RouteQuestion = Omit<RouteInput, 'ruleSet' | 'tier'> & { readonly tier: Tier | null };

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const userId = z.string().min(1).nullish();
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const code = z.union([z.string().min(1), z.null()]);
const count = z.number().int().min(0).nullish();
/** A multi-select, written as both CRMs write it. */
const members = z.array(z.string()).transform((all) => all.join(';'));

const scoreSchema = z.union([
  z.number(),
  z.object({
    value: z.number(),
    scale: z.object({
      metric: z.enum(['nps', 'csat', 'ces', 'binary', 'custom']),
      min: z.number(),
      max: z.number(),
      higherIsBetter: z.boolean().default(true),
    }),
  }),
]);

const DAY_MS = 86_400_000;
const NPS = { metric: 'nps', min: 0, max: 10, higherIsBetter: true } as const;

/** Known facts by name; whatever else stands there is a mapped attribute, as a rule would ask for it. */
const factsSchema = z
  .object({
    score: scoreSchema.nullish(),
    language: code.nullish(),
    reason: z.enum(REASONS).default('unclear'),
    reason_confidence: z.number().min(0).max(1).default(1),
    secondary: z.array(z.enum(REASONS)).default([]),
    flags: z.array(z.enum(FLAGS)).default([]),
    tier: z.enum(TIERS).nullish(),
    process: z.enum(PROCESSES).nullish(),
    match: z.enum(['matched', 'ambiguous', 'unmatched']).default('matched'),
    account_id: userId,
    contact_id: userId,
    account_csm: userId,
    account_owner: userId,
    contact_owner: userId,
    account_team: z.record(z.string(), z.string()).default({}),
    last_case_owner: userId,
    contact_title: code.nullish(),
    open_tickets: count,
    open_high_priority_tickets: count,
    tickets_30d: count,
    score_0_10: z.number().min(0).max(10).nullish(),
    metric: code.nullish(),
    band: code.nullish(),
    survey: code.nullish(),
    channel: code.nullish(),
    repeat: z.boolean().nullish(),
    renewal_in_days: z.number().int().nullish(),
    attributes: z.record(z.string(), scalar).default({}),
  })
  .catchall(z.unknown());
type AskedFacts = z.infer<typeof factsSchema>;

const userSchema = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  active: z.boolean().default(true),
  licensed: z.boolean().nullable().default(null),
  managerId: z.string().min(1).nullish(),
  openCases: z.number().int().min(0).default(0),
  cap: z.number().int().positive().nullish(),
  away: z.array(z.tuple([instant, instant.nullable()])).default([]),
  delegateId: z.string().min(1).nullish(),
});
type AskedUser = z.infer<typeof userSchema>;

const memberSchema = z.union([
  z
    .string()
    .min(1)
    .transform((user) => ({ user, weight: 1 })),
  z.object({ user: z.string().min(1), weight: z.number().positive().default(1) }),
]);
const poolSchema = z.union([
  z
    .array(memberSchema)
    .min(1)
    .transform((members) => ({ members, cap: null })),
  z.object({ members: z.array(memberSchema).min(1), cap: z.number().int().positive().nullable().default(null) }),
]);

const questionSchema = z.object({
  at: instant,
  facts: z.record(z.string(), z.unknown()),
  directory: z
    .object({
      users: z.array(userSchema).default([]),
      pools: z.record(z.string(), poolSchema).default({}),
      pointers: z.record(z.string(), z.record(z.string(), z.number())).default({}),
    })
    .prefault({}),
  /** As in the tenant's settings; only what the rules need. */
  people: z.record(z.string(), z.unknown()).default({}),
});

/** The names a CRM export or our own code gives to facts that a rule calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  accountCsmId: 'account_csm',
  accountOwnerId: 'account_owner',
  contactOwnerId: 'contact_owner',
  accountTeam: 'account_team',
  contactTitle: 'contact_title',
  accountId: 'account_id',
  contactId: 'contact_id',
  primary: 'reason',
  reasonConfidence: 'reason_confidence',
};

/**
 * Reads a question of `explain route`. Without `people.programOwner` the person whom the last rule names stands in.
 * @throws ZodError that names what is wrong
 */
export function readRouteQuestion(
  json: unknown,
  { ruleSet, processOf }: { readonly ruleSet: RuleSet; readonly processOf: (flags: readonly Flag[]) => Process },
): RouteQuestion {
  const { at, directory, people, ...asked } = questionSchema.parse(json);
  const renamed = Object.entries(asked.facts).map(([name, value]) => [OTHER_NAMES[name] ?? name, value] as const);
  const { facts } = z.object({ facts: factsSchema }).parse({ facts: Object.fromEntries(renamed) });
  const { users, pools, pointers } = directory;
  const caps = Object.fromEntries(users.flatMap(({ id, cap }) => ((cap ?? null) === null ? [] : [[id, cap]])));
  return {
    now: at,
    response: { score: scoreOf(facts), language: facts.language ?? null },
    stated: statedOf(facts),
    facts: factsOf(facts, at),
    classification: classificationOf(facts),
    tier: facts.tier ?? null,
    process: facts.process ?? processOf(facts.flags),
    history: historyOf(facts, at),
    incumbent: null,
    directory: { readAt: at, users: users.map(userOf) },
    settings: tenantSettingsSchema.pick({ people: true }).parse({
      people: { programOwner: namedLast(ruleSet), productLiaison: null, pools, caps: { users: caps }, ...people },
    }),
    absences: [],
    loads: { openCases: Object.fromEntries(users.map(({ id, openCases }) => [id, openCases])), pointers },
  };
}

function scoreOf({ score }: AskedFacts): RouteQuestion['response']['score'] {
  return typeof score === 'number' ? { value: score, scale: NPS } : (score ?? null);
}

/** What is read from a whole response, a history or all tickets at once, and here said by itself. */
function statedOf(asked: AskedFacts): NonNullable<RouteQuestion['stated']> {
  const { score_0_10, metric, band, survey, channel, repeat } = asked;
  const { open_tickets = null, open_high_priority_tickets = null, tickets_30d = null } = asked;
  const given = Object.entries({ score_0_10, metric, band, survey, channel, repeat });
  const stated = given.filter((fact): fact is [string, string | number | boolean] => (fact[1] ?? null) !== null);
  return { ...Object.fromEntries(stated), open_tickets, open_high_priority_tickets, tickets_30d };
}

/** For the tier; what rules see of it is what was stated. */
function ticketsOf(asked: AskedFacts): Facts['tickets'] {
  const { open_tickets: open, open_high_priority_tickets: urgent, tickets_30d: last30Days } = asked;
  if ([open, urgent, last30Days].every((n) => (n ?? null) === null)) return null;
  return { open: open ?? urgent ?? 0, openHighPriority: urgent ?? 0, last30Days: last30Days ?? 0 };
}

function factsOf(asked: AskedFacts, at: number): Facts {
  const { attributes, match } = asked;
  const known = new Set(Object.keys(factsSchema.shape));
  const others = Object.entries(asked).flatMap(([name, value]) => {
    const parsed = z.union([scalar, members]).safeParse(value);
    return known.has(name) || !parsed.success ? [] : [[name.replace(/^attr[.]/, ''), parsed.data] as const];
  });
  const renewal = asked.renewal_in_days ?? null;
  const accountId = asked.account_id ?? null;
  const evidence = 'as stated';
  return {
    readAt: at,
    match:
      match === 'matched'
        ? { outcome: match, contactId: asked.contact_id ?? 'contact', accountId, evidence }
        : match === 'ambiguous'
          ? { outcome: match, candidates: [], evidence }
          : { outcome: match, evidence },
    accountOwnerId: asked.account_owner ?? null,
    accountCsmId: asked.account_csm ?? null,
    contactOwnerId: asked.contact_owner ?? null,
    contactTitle: asked.contact_title ?? null,
    accountTeam: asked.account_team,
    doNotContact: null,
    attributes: {
      ...Object.fromEntries(others),
      ...(renewal === null ? {} : { renewal_date: at + renewal * DAY_MS }),
      ...attributes,
    },
    tickets: ticketsOf(asked),
    contact: null,
  };
}

function classificationOf(asked: AskedFacts): Classification {
  const { reason: primary, secondary, reason_confidence: confidence, flags } = asked;
  const language = asked.language ?? null;
  return {
    model: 'stated',
    language,
    primary,
    secondary,
    confidence,
    confident: true,
    flags,
    evidence: [],
    signals: [],
  };
}

function historyOf({ last_case_owner }: AskedFacts, at: number): RouteQuestion['history'] {
  const ownerId = last_case_owner ?? null;
  if (ownerId === null) return { lead: null, previous: null };
  return { lead: null, previous: { caseKey: 'stated', ownerId, openedAt: at, closedAt: at } };
}

function userOf({ id, name, active, licensed, managerId, away, delegateId }: AskedUser): CrmUser {
  const spans = away.map(([fromAt, toAt]): AwaySpan => ({ fromAt, toAt, delegateId: delegateId ?? null }));
  return {
    id,
    email: '',
    name: name ?? id,
    active,
    licensed,
    managerId: managerId ?? null,
    timeZone: null,
    away: spans,
  };
}

/** The person at the end of the last rule; empty where it names a role, which the settings refuse with their words. */
function namedLast({ rules }: RuleSet): string {
  const last = rules.at(-1)?.then.owner.at(-1);
  return last !== undefined && 'user' in last && !last.user.startsWith('@') ? last.user : '';
}
