export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt';
export type Segment = 'enterprise' | 'mid' | 'smb';
export type Region = 'EMEA' | 'AMER' | 'APAC';

/** What is wrong with the CRM record behind a response; every other detractor's record is complete. */
export type Exception = 'unmatched' | 'two_companies' | 'csm_missing' | 'csm_deactivated' | 'arr_missing';

/** What a careful reader would mark in the words. Never sent: the service has to find it. */
export type Marking =
  'safety' | 'legal' | 'regulated_complaint' | 'churn_intent' | 'executive' | 'repeat_failure' | 'about_owner';

export type Reason =
  | 'billing_pricing'
  | 'product_gap'
  | 'reliability_performance'
  | 'usability'
  | 'onboarding_implementation'
  | 'support_experience'
  | 'account_management'
  | 'service_delivery'
  | 'security_compliance'
  | 'competitor_value'
  | 'unclear';

/** One detractor as written by hand: the words, and what the person and the customer behind them must be like. */
export interface Remark {
  readonly score: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly language: Language;
  /** `{csm}` becomes the name of the customer's own CSM; null = a score and no words. */
  readonly text: string | null;
  readonly segment: Segment;
  readonly region?: Region;
  readonly title?: string;
  readonly markings?: readonly Marking[];
  readonly exception?: Exception;
}
