import type { CheckCode, ReasonCode } from './types';

const REASONS: Readonly<Record<ReasonCode, string>> = {
  billing_pricing: 'billing and pricing',
  product_gap: 'product gap',
  reliability_performance: 'reliability and performance',
  usability: 'usability',
  onboarding_implementation: 'onboarding and go-live',
  support_experience: 'support',
  account_management: 'account management',
  service_delivery: 'service delivery',
  security_compliance: 'security and compliance',
  competitor_value: 'value for money',
  unclear: 'reason unclear',
};

const CRITERIA: Readonly<Record<string, string>> = {
  process: 'another process must see it',
  score_0_10: 'the score',
  churn_intent: 'speaks of leaving',
  arr: 'high ARR',
  renewal_in_days: 'renewal is near',
  executive: 'an executive wrote',
  repeat_failure: 'not the first time',
  open_high_priority_tickets: 'urgent tickets are open',
};

const FAILED: Readonly<Record<CheckCode, string>> = {
  contact_linked: 'the contact is not where it was',
  email_deliverable: 'e-mails come back',
  account_open: 'the account is closed',
  record_fresh: 'the contact record is old',
  score_fits_comment: 'the words do not fit the rating',
  subject_certain: 'it is not certain whom it is about',
};

/** A check that failed, as a person reads it. */
export function checkName(code: CheckCode): string {
  return FAILED[code];
}

/** A reason as a person reads it: "billing and pricing". */
export function reasonName(code: ReasonCode): string {
  return REASONS[code];
}

/** What made the tier, as a person reads it; a criterion this release does not know is shown by its code. */
export function criterionName(code: string): string {
  return CRITERIA[code] ?? code.replaceAll('_', ' ');
}
