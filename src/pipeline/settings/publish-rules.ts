import { lintRuleSet } from '../../rules/lint';
import { ruleSetSchema } from '../../rules/schema';
import type { Tenant } from '../../store-ports';
import type { Loop } from '../loop';
import type { WatchDecisions } from './past-decisions';
import type { Approval, DraftProblem, Published } from './publication';
import { nameOf, publishDocument, unknownVersion } from './publish-document';
import { replayDraft, replaySummary } from './replay-draft';
import { ruleLintContext } from './rule-lint-context';

export interface RuleDraft {
  readonly approval: Approval;
  /** How far back the replay looks. */
  readonly replayDays: number;
  readonly watch?: WatchDecisions;
}

/**
 * Publishes a rule set: what a file says, or an older version. Checked against the people, fields and documents of today,
 * replayed over stored decisions, stored with who approves it and why. Open cases keep the rules they were routed with.
 */
export async function publishRuleSet(
  loop: Loop,
  tenant: Tenant,
  wish: RuleDraft & ({ readonly body: unknown } | { readonly version: number }),
): Promise<Published> {
  const { tenants } = loop.stores;
  const active = await tenants.activeRuleSet(loop.db, tenant.tenantId);
  const old = 'version' in wish ? wish.version : null;
  const id = active?.id ?? 'default';
  const stored =
    old === null ? null : await tenants.document(loop.db, tenant.tenantId, { kind: 'rule_set', id, version: old });
  if (old !== null && stored === null) return unknownVersion('rule_set', id, old);
  const candidate = completed('body' in wish ? wish.body : stored?.body, id);
  const { watch = () => undefined } = wish;
  // Past decisions are read twice: to check the draft, and to replay it.
  const problems = await ruleProblems(loop, tenant, { candidate, watch: (done, total) => watch(done, 2 * total) });
  const draft = ruleSetSchema.safeParse(candidate);
  const report = draft.success
    ? await replayOf(loop, tenant, { wish: { ...wish, watch: second(watch) }, draft: draft.data })
    : null;
  return publishDocument(loop, tenant, {
    approval: wish.approval,
    draft: {
      ...{ kind: 'rule_set', id: draft.data?.id ?? id, body: candidate, rollbackTo: old, problems },
      replay: report === null ? null : replaySummary(report, wish.replayDays),
      against: active === null ? null : nameOf(active),
    },
  });
}

/** What a check says of a rule set for this tenant, today. */
export async function ruleProblems(
  loop: Loop,
  tenant: Tenant,
  { candidate, watch }: { readonly candidate: unknown; readonly watch?: WatchDecisions },
): Promise<readonly DraftProblem[]> {
  const problems = lintRuleSet(candidate, await ruleLintContext(loop, tenant, watch));
  return problems.map(({ ruleId, ...problem }) => ({ ...problem, where: ruleId }));
}

/**
 * A draft needs neither id nor number: the version is given when it is stored, and whatever a file calls itself it is
 * the next version of the one set there is. Under another id the versions before could not be gone back to.
 */
export function completed(body: unknown, id: string): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { version: 1, ...body, id } : body;
}

function second(watch: WatchDecisions): WatchDecisions {
  return (done, total) => watch(total + done, 2 * total);
}

/** No rule set of the draft's number has decided anything yet. */
const UNPUBLISHED = Number.MAX_SAFE_INTEGER;

function replayOf(
  loop: Loop,
  tenant: Tenant,
  { wish, draft }: { readonly wish: RuleDraft; readonly draft: Parameters<typeof replayDraft>[2]['draft'] },
): ReturnType<typeof replayDraft> {
  const { replayDays: days, watch } = wish;
  const numbered = { ...draft, version: UNPUBLISHED };
  return replayDraft(loop, tenant, { draft: numbered, days, ...(watch === undefined ? {} : { watch }) });
}
