import { z } from 'zod';
import type { CrmCapabilities } from '../../ports';

/** Graphs in one composite graph call, one for each case (composite graph limits of the REST API guide). */
const MAX_GRAPHS = 75;

const zone = z.string().refine(isZone);

/** What provisioning found out about an org; stored with the tenant, read by nobody but this adapter. */
const orgConfigSchema = z.object({
  /** IANA zone of the org, in which the day of a task's due date is told. */
  timeZone: zone,
  /** Values of Task.Status, which an org may rename: a new task's, and a finished one's. */
  taskStatus: z.object({ open: z.string().min(1), done: z.string().min(1) }),
  /** The case has the fields of clock-details.ts; false also where it was looked at before there were any. */
  clockDetails: z.boolean().default(false),
  /** The case has the fields of documentation.ts. */
  documentation: z.boolean().default(false),
  /** Activities have the field that names a case. */
  activityCase: z.boolean().default(false),
  /** Tasks can be made as a call or an e-mail. */
  taskSubtype: z.boolean().default(false),
  /** Id of our custom notification type; null = the org has none, and nobody's bell can be rung. */
  notificationType: z.string().nullable().default(null),
  /** Where the org is, without a path; null = it was looked at before this was kept. */
  instanceUrl: z.string().nullable().default(null),
});
export type OrgConfig = Readonly<z.infer<typeof orgConfigSchema>>;

/** @returns null before the first complete provisioning, or when what is stored is of another make */
export function readOrgConfig(stored: { readonly [key: string]: unknown } | null): OrgConfig | null {
  const parsed = orgConfigSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** @returns what an org can do; only its bells depend on how it is set up */
export function capabilitiesOf(config: Pick<OrgConfig, 'notificationType'> | null): CrmCapabilities {
  return {
    isSetUp: config !== null,
    maxBatch: MAX_GRAPHS,
    atomicCaseAndTask: true,
    storesCasesAs: 'custom_object',
    taskKey: 'unique',
    notifies: (config?.notificationType ?? null) !== null,
    keepsBusinessHours: true,
  };
}

/** @returns true for a time zone this runtime can reckon with */
export function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
