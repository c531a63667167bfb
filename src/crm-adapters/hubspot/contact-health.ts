import type { ContactHealth } from '../../domain/types';
import { bounceIn } from '../yes-or-no';
import type { WireRecord } from './wire';

/** HubSpot counts marketing e-mails that came back, and says why the last one did for good. */
const BOUNCES = 'hs_email_bounce';
const HARD_BOUNCE_REASONS = ['hs_email_hard_bounce_reason_enum', 'hs_email_hard_bounce_reason'];
const MODIFIED = 'lastmodifieddate';

/** What is read of a contact for `healthOf`; a portal may lack any of it. */
export const HEALTH_PROPERTIES: readonly string[] = [BOUNCES, ...HARD_BOUNCE_REASONS, MODIFIED];

/**
 * Whether a record can be trusted. Somebody HubSpot never wrote to has neither bounced nor not.
 *
 * @param mapped the property an admin has named for bounces, in place of HubSpot's own
 */
export function healthOf({ properties }: WireRecord, mapped: string | undefined): ContactHealth {
  const updatedAt = Date.parse(properties[MODIFIED] ?? '');
  const emailBounced = mapped === undefined ? bouncedOf(properties) : bounceIn(properties[mapped]);
  return { emailBounced, updatedAt: Number.isNaN(updatedAt) ? null : updatedAt };
}

function bouncedOf(properties: WireRecord['properties']): boolean | null {
  if (HARD_BOUNCE_REASONS.some((name) => (properties[name] ?? '') !== '')) return true;
  const bounces = properties[BOUNCES] ?? '';
  const count = bounces.trim() === '' ? NaN : Number(bounces);
  return Number.isNaN(count) ? null : count > 0;
}
