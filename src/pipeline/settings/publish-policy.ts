import { policySchema } from '../../sla/policy';
import type { Tenant } from '../../store-ports';
import { datedPolicy, type DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import type { DraftProblem } from './publication';
import { unknownVersion } from './publish-document';
import { publishTimed, type TimedPublication, type TimedWish } from './publish-timed';

/** The policy of every case that neither rule nor play gives another one. */
const DEFAULT = 'default';

/**
 * Publishes an SLA policy: what a file says, or an older version. The one called "default" is everybody's; another is
 * stored beside it, for the rules and plays that name it. Open cases follow where that is asked for.
 */
export async function publishPolicy(
  loop: Loop,
  tenant: Tenant,
  {
    id,
    draft,
    ...wish
  }: TimedWish & {
    readonly id: string;
    readonly draft: { readonly body: unknown } | { readonly version: number };
  },
): Promise<TimedPublication> {
  const old = 'version' in draft ? draft.version : null;
  const body = 'version' in draft ? await storedBody(loop, tenant, { id, version: draft.version }) : draft.body;
  if (old !== null && body === null) return unknownVersion('policy', id, old);
  const problems = await policyProblems(loop, tenant, body);
  const parsed = policySchema.safeParse(body);
  // A policy that only rules name has no active version: its newest counts, so the old content becomes the newest.
  const again = id === DEFAULT ? old : null;
  return publishTimed(loop, tenant, {
    wish,
    draft: {
      ...{ kind: 'policy', id, body: parsed.data ?? body, rollbackTo: again, problems, aside: id !== DEFAULT },
      by: { because: 'policy', id },
      within: (context) => (parsed.success ? withPolicy(context, id, parsed.data) : context),
      from: old === null ? {} : { from: old },
    },
  });
}

/** Pure: as if this policy counted already. */
function withPolicy(context: DecisionContext, id: string, body: unknown): DecisionContext {
  const version = (context.policies.get(id)?.version ?? 0) + 1;
  const dated = datedPolicy({ id, version, body }, context.calendars);
  if (dated === null) return context;
  const policies = new Map([...context.policies, [id, dated] as const]);
  return { ...context, policies, policy: id === DEFAULT ? dated : context.policy };
}

async function storedBody(
  loop: Loop,
  { tenantId }: Tenant,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<unknown> {
  return (await loop.stores.tenants.document(loop.db, tenantId, { kind: 'policy', id, version }))?.body ?? null;
}

async function policyProblems(loop: Loop, { tenantId }: Tenant, body: unknown): Promise<readonly DraftProblem[]> {
  const parsed = policySchema.safeParse(body);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) =>
      problem('shape', `${path.join('.') || 'policy'}: ${message}`),
    );
  }
  const calendar = await loop.stores.tenants.newestCalendar(loop.db, tenantId, parsed.data.calendarId);
  return calendar === null ? [problem('unknown_calendar', `there is no calendar "${parsed.data.calendarId}"`)] : [];
}

function problem(code: string, message: string): DraftProblem {
  return { code, severity: 'error', where: null, message };
}
