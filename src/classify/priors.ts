import type { TicketSummary } from '../domain/types';
import type { SpokenReason } from './lexicon/lexicon';

/** Together no more than half a bare topic word: signals settle a tie, they never speak for the customer. */
const PER_URGENT_TICKET = 0.2;
const CAP = 0.5;
const HINTED_BY_TICKETS: readonly SpokenReason[] = ['support_experience', 'reliability_performance'];

/**
 * Leans towards what the account's open tickets suggest, only among reasons that the words already name: with no
 * words the reason stays unclear, whatever the tickets say.
 */
export function applyPriors(
  totals: ReadonlyMap<SpokenReason, number>,
  signals: { readonly tickets: TicketSummary | null },
): ReadonlyMap<SpokenReason, number> {
  const lean = Math.min(CAP, PER_URGENT_TICKET * (signals.tickets?.openHighPriority ?? 0));
  if (lean === 0) return totals;
  return new Map(
    [...totals].map(([reason, total]) => [reason, HINTED_BY_TICKETS.includes(reason) ? total + lean : total]),
  );
}
