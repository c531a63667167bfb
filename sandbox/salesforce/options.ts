import { z } from 'zod';

/** What can be turned while the emulator runs (`POST /__options`). Durations carry their unit. */
export const optionsSchema = z.strictObject({
  /** Added before every API answer. */
  latencyMs: z.number().int().nonnegative(),
  /** API calls per rolling 24 h before 403 REQUEST_LIMIT_EXCEEDED. */
  dailyLimit: z.number().int().positive(),
  accessTokenTtlS: z.number().int().positive(),
  /** true = each refresh answers a new refresh token and the old one is dead. */
  rotateRefreshToken: z.boolean(),
  /** false = an org without the package: no Detractor_Case__c, no fields of ours on Activity. */
  packageInstalled: z.boolean(),
  /** true = the org has AccountTeamMember. */
  accountTeams: z.boolean(),
  /** false = the org has no custom notifications: their object is unknown and their action answers 404. */
  customNotifications: z.boolean(),
  /** true = the org has OutOfOffice. */
  outOfOffice: z.boolean(),
  /** Whom the org's assignment rule makes the owner of a new Case, unless the call says Sforce-Auto-Assign: FALSE. */
  caseAssignment: z.string().nullable(),
  /** How long after its SystemModstamp a write stays invisible to queries. */
  lateCommitMs: z.number().int().nonnegative(),
  /** A write of one of these records, or of a child of it, is refused with UNABLE_TO_LOCK_ROW. */
  lockedRecords: z.array(z.string()),
  /** false = a node that upserts a record that is there answers 204 without a body: what facts leave open. */
  graphUpdateBody: z.boolean(),
  /** What token answers name as the org's address; null = where the emulator listens. */
  instanceUrl: z.url().nullable(),
  /** true = every socket is cut before anything happens, as if the vendor were gone. */
  down: z.boolean(),
});

export type SalesforceOptions = z.infer<typeof optionsSchema>;

export const DEFAULT_OPTIONS: SalesforceOptions = {
  latencyMs: 0,
  dailyLimit: 100_000,
  accessTokenTtlS: 7_200,
  rotateRefreshToken: true,
  packageInstalled: true,
  accountTeams: false,
  customNotifications: true,
  outOfOffice: false,
  caseAssignment: null,
  lateCommitMs: 0,
  lockedRecords: [],
  graphUpdateBody: true,
  instanceUrl: null,
  down: false,
};
