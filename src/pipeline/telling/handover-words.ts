import type { DetractorCase } from '../../domain/case-state';
import type { HandoverChannel } from '../../domain/settings';
import type { Handover } from '../../domain/types';
import type { HandoverTicket } from '../../ports';

/** The identity of an announcement, the same however often it is tried. */
export function handoverKey({ caseKey, n }: { readonly caseKey: string; readonly n: number }): string {
  return `${caseKey}_handover_${n}`;
}

/** A case that is with another process now, by that hand-over. */
export interface HandedOver {
  readonly state: DetractorCase;
  readonly process: Handover;
  readonly n: number;
}

/**
 * The body of the webhook: where to look, and nothing of what the customer said. It is the same at every attempt unless
 * the case has changed since.
 */
export function handoverPayload({ state, process, n }: HandedOver): string {
  const { caseKey, accountId, ownerId, tier, handover, openedAt } = state;
  return JSON.stringify({
    type: 'detractor_loop.handed_over',
    timestamp: new Date(handover?.at ?? openedAt).toISOString(),
    data: { caseKey, handover: n, process, tier: tier.tier, accountId, ownerId },
  });
}

/** The ticket that stands for a hand-over in the pipeline of that process. */
export function handoverTicket(
  { state, process, n }: HandedOver,
  { pipeline, stage }: Extract<HandoverChannel, { channel: 'ticket' }>,
): HandoverTicket {
  const { caseKey, accountId, ownerId, tier } = state;
  const name = process.replaceAll('_', ' ');
  return {
    key: handoverKey({ caseKey, n }),
    process,
    subject: `Customer follow-up handed over: ${name}`,
    body: [
      `A customer follow-up was handed over to the ${name} process (risk: ${tier.tier}).`,
      `Case ${caseKey}. What the customer said is not in this ticket: read it on the case card.`,
    ].join('\n'),
    ...{ ownerId, accountId, pipeline, stage },
  };
}
