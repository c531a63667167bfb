import type { ReasonCode, SignalTrace, TicketSummary } from '../domain/types';

/** What the CRM knows beside the words; each null where it says nothing. */
export interface ReasonSignals {
  readonly tickets: TicketSummary | null;
  readonly unpaidInvoices: number | null;
  readonly daysSinceGoLive: number | null;
  /** -30 = a third less than before. */
  readonly usageChangePercent: number | null;
  /** How old the readings are. Whole seconds. */
  readonly ageS: number | null;
}

/** Nothing is known. */
export const NO_SIGNALS: ReasonSignals = {
  tickets: null,
  unpaidInvoices: null,
  daysSinceGoLive: null,
  usageChangePercent: null,
  ageS: null,
};

type Moves = SignalTrace['moved'];

/** No signal moves a reason by more; together by no more than TOGETHER: they settle ties, the customer names the reason. */
const CAP = 0.6;
const TOGETHER = 0.9;
const PER_URGENT_TICKET = 0.3;
const PER_UNPAID_INVOICE = 0.4;
const NEW_CUSTOMER_DAYS = 90;
const NEW_CUSTOMER = 0.5;
const USAGE_DROP_PERCENT = -20;

/**
 * What each signal says for which reason, as log-odds added to the words' own.
 * @param spoken false where no words name a reason: nothing moves then, and the trace says so
 */
export function priorsOf(signals: ReasonSignals, spoken: boolean): readonly SignalTrace[] {
  const { tickets, unpaidInvoices, daysSinceGoLive, usageChangePercent, ageS } = signals;
  const traces: readonly (readonly [SignalTrace['signal'], number | null, (value: number) => Moves])[] = [
    ['open_high_priority_tickets', tickets?.openHighPriority ?? null, ticketMoves],
    ['unpaid_invoices', unpaidInvoices, (count) => moves(count * PER_UNPAID_INVOICE, ['billing_pricing'])],
    ['days_since_go_live', daysSinceGoLive, goLiveMoves],
    ['usage_change_percent', usageChangePercent, usageMoves],
  ];
  return traces.map(([signal, value, movesOf]) => ({
    signal,
    value: value ?? 'missing',
    ageS: value === null ? null : ageS,
    moved: value === null || !spoken ? [] : movesOf(value),
  }));
}

/** The log-odds a reason is moved by, all signals together, capped. */
export function movedBy(traces: readonly SignalTrace[], reason: ReasonCode): number {
  const sum = traces
    .flatMap((trace) => trace.moved)
    .reduce((all, move) => all + (move.reason === reason ? move.logOdds : 0), 0);
  return Math.min(TOGETHER, sum);
}

function ticketMoves(count: number): Moves {
  return [...moves(count * PER_URGENT_TICKET, ['support_experience', 'reliability_performance'])];
}

function goLiveMoves(days: number): Moves {
  return days >= 0 && days < NEW_CUSTOMER_DAYS ? moves(NEW_CUSTOMER, ['onboarding_implementation']) : [];
}

/** Who stops using it does not see what it is for, or does not find the way. */
function usageMoves(percent: number): Moves {
  if (percent > USAGE_DROP_PERCENT) return [];
  return [...moves(-percent / 100, ['competitor_value']), ...moves(-percent / 200, ['usability'])];
}

function moves(logOdds: number, reasons: readonly ReasonCode[]): Moves {
  const capped = Math.round(100 * Math.min(CAP, Math.max(0, logOdds))) / 100;
  return capped > 0 ? reasons.map((reason) => ({ reason, logOdds: capped })) : [];
}
