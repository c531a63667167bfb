import { z } from 'zod';

/** What can be turned while the emulator runs (`POST /__options`). Durations carry their unit. */
export const optionsSchema = z.strictObject({
  /** Requests per rolling 10 s before 429; null = unlimited. */
  limitPer10s: z.number().int().positive().nullable(),
  /** Searches per rolling second before 429; null = unlimited. */
  searchPerSecond: z.number().int().positive().nullable(),
  /** Requests per UTC day before 429 DAILY; null (as for OAuth apps) = no limit and no daily headers. */
  dailyLimit: z.number().int().positive().nullable(),
  /** Added before every API answer. */
  latencyMs: z.number().int().nonnegative(),
  /** How long a write stays invisible to search. */
  searchLagMs: z.number().int().nonnegative(),
  accessTokenTtlS: z.number().int().positive(),
  rotateRefreshToken: z.boolean(),
  /** false = a portal without Enterprise: schemas and custom records answer 403 MISSING_SCOPES. */
  customObjects: z.boolean(),
  /** false = a unique property on tasks, calls, e-mails, meetings, messages and notes is refused. */
  taskUnique: z.boolean(),
  /** The shape of a duplicate of a custom unique value: 409 CONFLICT, or 400 VALIDATION_ERROR with CONFLICTING_UNIQUE_VALUE. */
  uniqueConflict: z.enum(['conflict', 'validation']),
  /** Which owner ids a write may carry. */
  ownerCheck: z.enum(['active', 'known', 'off']),
  /** Conditional-required properties the admin of the portal has set, by object type; enforced on 2026-09 paths. */
  requiredProperties: z.record(z.string(), z.array(z.string())),
  /** Links of one record that one answer of associations batch/read holds. */
  linksPerPage: z.number().int().positive(),
  /** The host that people of the portal log in at. */
  uiDomain: z.string(),
  /** true = every socket is cut before anything happens, as if the vendor were gone. */
  down: z.boolean(),
});

export type HubspotOptions = z.infer<typeof optionsSchema>;

export const DEFAULT_OPTIONS: HubspotOptions = {
  limitPer10s: 190,
  searchPerSecond: 5,
  dailyLimit: null,
  latencyMs: 0,
  searchLagMs: 1500,
  accessTokenTtlS: 1800,
  rotateRefreshToken: false,
  customObjects: true,
  taskUnique: true,
  uniqueConflict: 'conflict',
  ownerCheck: 'active',
  requiredProperties: {},
  linksPerPage: 500,
  uiDomain: 'app.hubspot.com',
  down: false,
};
