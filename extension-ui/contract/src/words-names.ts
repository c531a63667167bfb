import { ACTION_WORDS } from './action-words';
import type { CaseStatus, Channel, ClockKind, RootCauseArea, Tier } from './view';

/** What the codes of a case are called. A code that a later service sends and this card does not know is read as it is. */
export const NAMES = {
  status: {
    needs_verification: 'Needs verification',
    open: 'Open',
    contacted: 'Contacted',
    in_progress: 'In progress',
    waiting_on_customer: 'Waiting on the customer',
    resolved: 'Resolved',
    partially_resolved: 'Partially resolved',
    escalated: 'Escalated',
    churned: 'Churned',
    withdrawn: 'Withdrawn',
  } satisfies Record<CaseStatus, string>,
  tier: {
    critical: 'Critical risk',
    high: 'High risk',
    medium: 'Medium risk',
    low: 'Low risk',
  } satisfies Record<Tier, string>,
  clock: {
    first_touch: 'First touch',
    resolution: 'Resolution',
    acknowledgement: 'Take over',
  } satisfies Record<ClockKind, string>,
  channel: { call: 'Call', email: 'E-mail', meeting: 'Meeting', message: 'Message' } satisfies Record<Channel, string>,
  result: {
    spoke: 'I spoke with them',
    attempted: 'I tried, nobody answered',
    wrote: 'I wrote to them',
  },
  area: {
    product: 'Product',
    service_delivery: 'Service delivery',
    billing: 'Billing',
    onboarding: 'Onboarding',
    communication: 'Communication',
    other: 'Something else',
  } satisfies Record<RootCauseArea, string>,
  target: { product: 'Product', leadership: 'Leadership', save_play: 'A save play', process: 'A process' },
  process: { standard: 'Standard', ...ACTION_WORDS.choices.process },
  reason: ACTION_WORDS.choices.reason,
  flag: {
    safety: 'Safety',
    legal: 'Legal',
    regulated_complaint: 'Regulated complaint',
    churn_intent: 'Speaks of leaving',
    executive: 'An executive wrote',
    repeat_failure: 'Not the first time',
    about_owner: 'About the owner',
  },
  check: {
    contact_linked: 'The contact belongs to this account',
    email_deliverable: 'E-mails arrive',
    account_open: 'The account is active',
    record_fresh: 'The contact record is fresh',
    score_fits_comment: 'The words fit the rating',
    subject_certain: 'It is certain whom it is about',
  },
  checkOutcome: { passed: 'Passed', failed: 'Failed', unknown: 'Not known' },
  purpose: {
    first_touch: 'Reach out',
    next_step: 'Agree on the next step',
    confirm: 'Ask whether it is well now',
    set_outcome: 'Say how it ended',
    verify: 'Verify',
    take_over: 'Take over',
    acknowledge: 'Say that you know',
    decide_contact: 'Decide whether to reach out',
    decide_owner: 'Decide who keeps it',
    decide_raise: 'Decide how it goes on',
    follow_up: 'Say what became of it',
    look_closer: 'Look closer',
  },
  relation: { leads: 'Leads this case', follows: 'Follows this case', previous: 'The case before' },
  evidence: { link: 'Link', crm_record: 'CRM record', file: 'File' },
  because: { remaining: 'Something remains to be done', no_response: 'Nobody answers' },
  band: { detractor: 'Detractor', passive: 'Passive', promoter: 'Promoter' },
  followUp: ACTION_WORDS.choices.result,
} as const;

/**
 * Pure: what a code is called, such as `nameOf('reason', 'usability')`.
 * @returns for a code that is not known, the code without underscores
 */
export function nameOf(list: keyof typeof NAMES, code: string): string {
  const names: Readonly<Record<string, string>> = NAMES[list];
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code.replaceAll('_', ' ');
}
