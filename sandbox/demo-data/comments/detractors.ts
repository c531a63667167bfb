import { ACCOUNT } from './account';
import { BILLING } from './billing';
import { COMPETITOR } from './competitor';
import { DELIVERY } from './delivery';
import { ONBOARDING } from './onboarding';
import { PRODUCT_GAP } from './product-gap';
import { RELIABILITY } from './reliability';
import type { Reason, Remark } from './remark';
import { SECURITY } from './security';
import { SUPPORT } from './support';
import { UNCLEAR } from './unclear';
import { USABILITY } from './usability';

/** All detractors by the reason a careful reader would give. Together they are the 78 of the worked example. */
export const DETRACTORS: Readonly<Record<Reason, readonly Remark[]>> = {
  billing_pricing: BILLING,
  product_gap: PRODUCT_GAP,
  reliability_performance: RELIABILITY,
  usability: USABILITY,
  onboarding_implementation: ONBOARDING,
  support_experience: SUPPORT,
  account_management: ACCOUNT,
  service_delivery: DELIVERY,
  security_compliance: SECURITY,
  competitor_value: COMPETITOR,
  unclear: UNCLEAR,
};
