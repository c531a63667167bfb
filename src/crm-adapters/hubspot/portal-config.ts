import { z } from 'zod';
import { CASE_STATUSES } from '../../domain/case-state';
import type { CrmCapabilities } from '../../ports';
import { MAX_BATCH } from './batch';
import { LOGGED_TYPES } from './logged-types';

const linkType = z.object({ category: z.string(), typeId: z.number().int() });
export type LinkType = z.infer<typeof linkType>;

const pipelineSchema = z.object({ id: z.string(), stages: z.record(z.enum(CASE_STATUSES), z.string()) });
export type TicketPipeline = z.infer<typeof pipelineSchema>;

/** What provisioning found out about a portal; stored with the tenant, read by nobody but this adapter. */
const portalConfigSchema = z.object({
  storesCasesAs: z.enum(['custom_object', 'ticket']),
  /** Id of the custom object (2-...), or 'tickets'. */
  objectType: z.string().min(1),
  taskKey: z.enum(['unique', 'via_case']),
  links: z.object({ caseToContact: linkType, caseToCompany: linkType, taskToCase: linkType }),
  /** Where cases are tickets. */
  pipeline: pipelineSchema.nullable(),
  timeZone: z.string().nullable(),
  /** Tickets have our unique hand-over key; false = the portal refuses one, null = set up before there was one. */
  handoverKey: z.boolean().nullable().default(null),
  /** The case has the properties of clock-details.ts; false also where it was set up before there were any. */
  clockDetails: z.boolean().default(false),
  /** The case has the properties of documentation.ts; false also where it was set up before there were any. */
  documentation: z.boolean().default(false),
  /** The case has the property of queue-order.ts; false also where it was set up before there was one. */
  queueOrder: z.boolean().default(false),
  /** How activities of each type are known again, and hang on a case; a type that is left out cannot be logged yet. */
  activities: z
    .partialRecord(z.enum(LOGGED_TYPES), z.object({ key: z.enum(['unique', 'via_case']), toCase: linkType }))
    .default({}),
  /** The host that people of this portal log in at. */
  uiDomain: z.string().nullable().default(null),
});
export type PortalConfig = z.infer<typeof portalConfigSchema>;

/** @returns null before the first complete provisioning, or when what is stored is of another make */
export function readPortalConfig(stored: { readonly [key: string]: unknown } | null): PortalConfig | null {
  const parsed = portalConfigSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** @returns what this portal can do; the careful answer before it has been provisioned */
export function capabilitiesOf(config: PortalConfig | null): CrmCapabilities {
  return {
    isSetUp: config !== null,
    maxBatch: MAX_BATCH,
    atomicCaseAndTask: false,
    storesCasesAs: config?.storesCasesAs ?? 'custom_object',
    taskKey: config?.taskKey ?? 'via_case',
    notifies: false,
    keepsBusinessHours: false,
  };
}
