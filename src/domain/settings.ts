import { z } from 'zod';
import { TERMINAL_STATUSES } from './case-state';
import { notifySchema } from './notify-settings';

const userId = z.string().min(1);
const budget = z.strictObject({ n: z.int().positive().max(1000), unit: z.enum(['bh', 'bd']) });

/** What a mapped attribute holds: which operators a rule may use on it follows from this. */
export const ATTRIBUTE_TYPES = ['text', 'enum', 'number', 'money', 'date', 'bool', 'set', 'user'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** Sectors with a preset of strictness and budgets. Orientation only: what the law asks is verified with counsel. */
export const SECTORS = ['saas', 'telecom', 'healthcare', 'financial_services'] as const;
export type Sector = (typeof SECTORS)[number];

const HANDOVERS = ['safety', 'legal', 'regulated', 'non_conformance'] as const;

/** Where a handed-over case is also announced, beside the task of the person of that process. */
const handoverChannelSchema = z.discriminatedUnion('channel', [
  /** A signed request (Standard Webhooks); the secret is kept with the tenant's secrets. */
  z.strictObject({ channel: z.literal('webhook'), url: z.url({ protocol: /^https?$/ }) }),
  /** A ticket (HubSpot) or Case (Salesforce); `pipeline` and `stage` as the CRM names them, or queue-free status words. */
  z.strictObject({
    channel: z.literal('ticket'),
    pipeline: z.string().min(1).nullable().default(null),
    stage: z.string().min(1).nullable().default(null),
  }),
]);
export type HandoverChannel = z.infer<typeof handoverChannelSchema>;

/**
 * A pool of people for round robin and least-open-cases. A pool is a way to choose ONE of them, never an owner itself.
 */
const poolSchema = z.strictObject({
  members: z.array(z.strictObject({ user: userId, weight: z.number().positive().max(100).default(1) })).min(1),
  /** Most open cases a member may have to be chosen from this pool; null = no limit of the pool's own. */
  cap: z.int().positive().nullable().default(null),
});

/**
 * What a CS admin sets for a tenant. Everything a decision reads beside facts, rules, tier list, policy and calendar.
 * User ids are CRM user ids (HubSpot owner ids, Salesforce user ids).
 */
export const tenantSettingsSchema = z.strictObject({
  timeZone: z.string().min(1),
  /** 'observe' decides, logs and reports, and writes nothing to the CRM: for a careful first week. */
  mode: z.enum(['live', 'observe']).default('live'),
  /** Which CRM attribute of the account holds what. ARR has no standard property in HubSpot, so it is always mapped. */
  mapping: z.strictObject({
    /** In the org's corporate currency. The customer's own turnover (AnnualRevenue) is refused here. */
    arr: z.string().min(1).nullable(),
    /** A user field of the account; else the account team's role below; else the account's owner stands in. */
    accountCsm: z.string().min(1).nullable(),
    /** Salesforce only: the AccountTeamMember role that looks after the account. */
    accountCsmRole: z.string().min(1).nullable().default(null),
    /** A field of the CONTACT that forbids any outreach. A marketing opt-out is another thing and is refused here. */
    doNotContact: z.string().min(1).nullable().default(null),
    /** A field of the contact that tells of bounced e-mails, where the CRM keeps it elsewhere than usual. */
    emailBounced: z.string().min(1).optional(),
    /** Salesforce only: API name of the notification type whose bells are rung; left out = that of our package. */
    notificationType: z.string().min(1).optional(),
    /** Salesforce only: API names of the permission sets that give roles; left out = those of our package. */
    permissionSets: z
      .strictObject({ coordinator: z.string().min(1).exactOptional(), admin: z.string().min(1).exactOptional() })
      .optional(),
    attributes: z.record(z.string(), z.string()).default({}),
    /** Types of `attributes` by the same names; 'text' where none is given. */
    types: z.record(z.string(), z.enum(ATTRIBUTE_TYPES)).default({}),
  }),
  people: z.strictObject({
    programOwner: userId,
    productLiaison: userId.nullable(),
    /** Who finds out whom a response is about, and confirms contradictions; the program owner where none is named. */
    verifier: userId.nullable().default(null),
    /** Who takes over diverted cases; the program owner where none is named. */
    processOwners: z.partialRecord(z.enum(HANDOVERS), userId).default({}),
    /** HubSpot has no manager field: user id -> manager's user id. */
    managers: z.record(z.string(), userId).default({}),
    /** Who is told where a reporting line has nobody left to tell; the program owner where none is named. */
    fallbackManager: userId.nullable().default(null),
    pools: z.record(z.string().min(1), poolSchema).default({}),
    caps: z
      .strictObject({
        /** Most open cases per person; null = no limit. */
        each: z.int().positive().nullable().default(null),
        users: z.record(userId, z.int().positive()).default({}),
      })
      .prefault({}),
    /** CRM user ids whose role is to verify, correct and hand over any case. */
    coordinators: z.array(userId).default([]),
    /** Who sets things up, beside whoever installed it. */
    admins: z.array(userId).default([]),
  }),
  diversion: z
    .strictObject({
      sector: z.enum(SECTORS).default('saas'),
      /** null = as the sector's preset has it. */
      strictness: z.enum(['normal', 'strict']).nullable().default(null),
      /** Until when the person of a process has to say that he has it; a process left out follows the sector's preset. */
      ackBudgets: z.partialRecord(z.enum(HANDOVERS), budget).default({}),
      channels: z.partialRecord(z.enum(HANDOVERS), handoverChannelSchema).default({}),
      /** Words of leaving under a 7, 8 or better open a case too. */
      churnInAnyBand: z.boolean().default(true),
    })
    .prefault({}),
  /** Who is not followed up at all. Their responses end in the ledger as suppressed, with the reason. */
  suppress: z
    .strictObject({
      /** E-mail domains of our own people. */
      internalDomains: z.array(z.string().min(1)).default([]),
      /** CRM account ids that exist for tests only. */
      testAccounts: z.array(z.string().min(1)).default([]),
      surveyIds: z.array(z.string().min(1)).default([]),
      /** A mapped attribute and the values of it that say an account is closed. */
      closedAccounts: z
        .strictObject({ attribute: z.string().min(1), values: z.array(z.string().min(1)).min(1) })
        .nullable()
        .default(null),
    })
    .prefault({}),
  checks: z
    .strictObject({
      /** A contact record older than this is confirmed before anybody relies on it. Days; null = any age will do. */
      recordFreshDays: z.int().positive().nullable().default(365),
    })
    .prefault({}),
  /** In the currency of the mapped field; at or above it an account counts as high-ARR. */
  highArr: z.number().nonnegative().default(50_000),
  /** How cases end. */
  closing: z
    .strictObject({
      /** So many documented attempts over so many business days, and the owner may say that nobody answers. */
      noResponse: z
        .strictObject({ attempts: z.int().positive().max(20), overBd: z.int().positive().max(90) })
        .default({ attempts: 3, overBd: 10 }),
      /** Fields of the tenant's own in the record of a case; `requiredFor` names endings that ask for it. */
      extraFields: z
        .array(
          z.strictObject({
            id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
            label: z.string().min(1).max(80),
            /** null = free text. */
            choices: z.array(z.string().min(1)).min(1).nullable().default(null),
            requiredFor: z.array(z.enum(TERMINAL_STATUSES)).default([]),
          }),
        )
        .max(20)
        .default([]),
    })
    .prefault({}),
  /** How long personal data are kept. Days. */
  retention: z
    .strictObject({
      /** What sources sent, as it came; the least is a day, because it may have to be read again. */
      bodiesDays: z.int().positive().max(3650).default(30),
      /** After a case has ended; null = until a person asks for it. */
      personalDays: z.int().positive().max(36_500).nullable().default(null),
    })
    .prefault({}),
  /** Who is told what, how and when. */
  notify: notifySchema.prefault({}),
  /** Wait before the first CRM write, so that a comment that follows its score is on the first task. Seconds. */
  holdS: z.number().int().min(0).max(3600).default(120),
});

export type TenantSettings = z.infer<typeof tenantSettingsSchema>;
