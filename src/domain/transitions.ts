import { TERMINAL_STATUSES, type CaseStatus, type TerminalStatus } from './case-state';

const ENDINGS: readonly CaseStatus[] = TERMINAL_STATUSES;

/**
 * Which status may follow which: the whole state machine as data. A terminal case leaves its end only by being
 * reopened, which starts a new cycle; `withdrawn` is open to untouched cases only, which `decide` checks.
 * @internal
 */
export const TRANSITIONS: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  needs_verification: ['open', 'contacted', ...ENDINGS],
  // Words that turn against their score are settled before anybody reaches out.
  open: ['needs_verification', 'contacted', 'in_progress', 'waiting_on_customer', ...ENDINGS],
  contacted: ['in_progress', 'waiting_on_customer', ...ENDINGS],
  in_progress: ['waiting_on_customer', ...ENDINGS],
  waiting_on_customer: ['contacted', 'in_progress', ...ENDINGS],
  resolved: ['in_progress'],
  partially_resolved: ['in_progress'],
  escalated: ['in_progress'],
  churned: ['in_progress'],
  // A withdrawn case that turns bad again was never worked: it starts over.
  withdrawn: ['open', 'needs_verification'],
};

/** Whether the table has this step. */
export function mayFollow(from: CaseStatus, to: CaseStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Whether a case in this status has ended. */
export function isTerminal(status: CaseStatus): status is TerminalStatus {
  return ENDINGS.includes(status);
}
