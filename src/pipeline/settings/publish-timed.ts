import type { Json } from '../../domain/types';
import type { Tenant } from '../../store-ports';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import {
  refusal,
  refusedApproval,
  refusedProblems,
  type Approval,
  type Published,
  type PublishRefusal,
} from './publication';
import { publishDocument, type CheckedDraft } from './publish-document';
import {
  previewRetime,
  retimeOpen,
  type RetimeBy,
  type RetimePreview,
  type RetimeTally,
  type WatchCases,
} from '../clocks/retime-open';

/** Which clocks a change counts for: those that start from now on, or open ones too. */
export type ApplyTo = 'new' | 'open';

export interface TimedWish {
  readonly approval: Approval;
  /** null = not said: nothing is published, and what would move is shown. */
  readonly apply: ApplyTo | null;
  readonly watch?: WatchCases | undefined;
}

export type TimedPublication =
  | (Extract<Published, { ok: true }> & {
      readonly apply: ApplyTo;
      /** Open cases that moved; null = only new ones follow. */
      readonly retimed: RetimeTally | null;
    })
  | (PublishRefusal & { readonly preview?: RetimePreview });

export interface TimedDraft extends Omit<CheckedDraft, 'replay'> {
  readonly by: RetimeBy;
  /** What decisions would be made by, were it published. */
  readonly within: (context: DecisionContext) => DecisionContext;
  /** Where it comes from; kept with the version. */
  readonly from: { readonly [key: string]: Json };
}

const CHOOSE =
  'choose whom it counts for: "--apply new" for clocks that start from now on, "--apply open" for open cases too';

/**
 * Publishes what deadlines are worked out by. Whoever has not said whether open cases follow is shown what would become of
 * them, and nothing is published. Killed while cases are moved, the rest is moved by `retimeOpen`.
 */
export async function publishTimed(
  loop: Loop,
  tenant: Tenant,
  { draft, wish }: { readonly draft: TimedDraft; readonly wish: TimedWish },
): Promise<TimedPublication> {
  const { approval, apply, watch } = wish;
  const refused = refusedApproval(tenant, approval) ?? refusedProblems(draft.problems);
  if (refused !== null) return refused;
  const { by, within, from, ...document } = draft;
  const preview = apply === 'new' ? null : await previewOf(loop, tenant, { by, within, watch });
  if (apply === null) return { ...refusal('apply_missing', CHOOSE), ...(preview === null ? {} : { preview }) };
  const replay = { ...from, apply, ...(preview === null ? {} : countsOf(preview)) };
  const published = await publishDocument(loop, tenant, { approval, draft: { ...document, replay } });
  if (!published.ok) return published;
  const retimed = apply === 'new' ? null : await retimeOpen(loop, tenant, { by, actor: approval.by, watch });
  return { ...published, apply, retimed };
}

async function previewOf(
  loop: Loop,
  { tenantId }: Tenant,
  { by, within, watch }: Pick<TimedDraft, 'by' | 'within'> & Pick<TimedWish, 'watch'>,
): Promise<RetimePreview> {
  return previewRetime(loop, within(await loadDecisionContext(loop, tenantId)), { by, watch });
}

/** What is kept with a version: the counts, without a row a case. */
function countsOf({ deadlines: _deadlines, ...counts }: RetimePreview): { readonly [key: string]: Json } {
  return counts;
}
