import type { ContactHealth } from '../../domain/types';
import type { WireRecord } from './wire';

/** HubSpot counts marketing e-mails that came back, and says why the last one did for good. */
const BOUNCES = 'hs_email_bounce';
const HARD_BOUNCE_REASONS = ['hs_email_hard_bounce_reason_enum', 'hs_email_hard_bounce_reason'];
const MODIFIED = 'lastmodifieddate';

/** What is read of a contact for `healthOf`; a portal may lack any of it. */
export const HEALTH_PROPERTIES: readonly string[] = [BOUNCES, ...HARD_BOUNCE_REASONS, MODIFIED];

/** @returns whether the record can be trusted; somebody HubSpot never wrote to has neither bounced nor not */
export function healthOf({ properties }: WireRecord): ContactHealth {
  const updatedAt = Date.parse(properties[MODIFIED] ?? '');
  return { emailBounced: bouncedOf(properties), updatedAt: Number.isNaN(updatedAt) ? null : updatedAt };
}

function bouncedOf(properties: WireRecord['properties']): boolean | null {
  if (HARD_BOUNCE_REASONS.some((name) => (properties[name] ?? '') !== '')) return true;
  const bounces = properties[BOUNCES] ?? '';
  const count = bounces.trim() === '' ? NaN : Number(bounces);
  return Number.isNaN(count) ? null : count > 0;
}
