import { z } from 'zod';

const userId = z.string().min(1);

/**
 * What a CS admin sets for a tenant. Everything a decision reads beside facts, rules, policy and calendar.
 * User ids are CRM user ids (HubSpot owner ids, Salesforce user ids).
 */
export const tenantSettingsSchema = z.strictObject({
  timeZone: z.string().min(1),
  /** Which CRM attribute of the account holds what. ARR has no standard property in HubSpot, so it is always mapped. */
  mapping: z.strictObject({
    arr: z.string().min(1).nullable(),
    accountCsm: z.string().min(1).nullable(),
    attributes: z.record(z.string(), z.string()).default({}),
  }),
  people: z.strictObject({
    programOwner: userId,
    productLiaison: userId.nullable(),
    /** Who takes over safety, legal and regulated complaints; the program owner where none is named. */
    processOwners: z.partialRecord(z.enum(['safety', 'legal', 'regulated']), userId).default({}),
    /** HubSpot has no manager field: user id -> manager's user id. */
    managers: z.record(z.string(), userId).default({}),
  }),
  /** In the currency of the mapped field; at or above it an account counts as high-ARR. */
  highArr: z.number().nonnegative().default(50_000),
  /** Wait before the first CRM write, so that a comment that follows its score is on the first task. Seconds. */
  holdS: z.number().int().min(0).max(3600).default(120),
});

export type TenantSettings = z.infer<typeof tenantSettingsSchema>;
