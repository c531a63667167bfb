import { TERMINAL_STATUSES, type CaseStatus, type TerminalStatus } from './case-state';

const ENDINGS: readonly CaseStatus[] = TERMINAL_STATUSES;
/** What somebody has worked goes on; what nobody ever worked starts over. */
const REOPENED: readonly CaseStatus[] = ['in_progress', 'open', 'needs_verification'];

/**
 * Which status may follow which: the whole state machine as data. A terminal case leaves its end only by being reopened,
 * which starts a new cycle; what an ending asks for beside is the closing table. An undo is no step: it puts back.
 * @internal
 */
export const TRANSITIONS: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  needs_verification: ['open', 'contacted', ...ENDINGS],
  // Words that turn against their score are settled before anybody reaches out.
  open: ['needs_verification', 'contacted', 'in_progress', 'waiting_on_customer', ...ENDINGS],
  contacted: ['in_progress', 'waiting_on_customer', ...ENDINGS],
  in_progress: ['waiting_on_customer', ...ENDINGS],
  waiting_on_customer: ['contacted', 'in_progress', ...ENDINGS],
  resolved: REOPENED,
  partially_resolved: REOPENED,
  escalated: REOPENED,
  churned: REOPENED,
  withdrawn: REOPENED,
};

/** Whether the table has this step. */
export function mayFollow(from: CaseStatus, to: CaseStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Whether a case in this status has ended. */
export function isTerminal(status: CaseStatus): status is TerminalStatus {
  return ENDINGS.includes(status);
}
