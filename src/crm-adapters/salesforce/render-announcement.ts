import type { HandoverTicket } from '../../ports';
import { subjectOf } from '../handover-subject';
import { MAX_LINE } from './field-definitions';
import type { FieldValues } from './fields';
import { asLine, asText } from './text';

/** Tells our announcements from the cases of the support team. */
export const ANNOUNCEMENT_ORIGIN = 'Detractor Loop';

/** What Case.Description holds at most. */
const MAX_DESCRIPTION = 32_000;

/** The fields of the Case that announces a hand-over. The org's own default stands where no status is set. */
export function announcementFields(ticket: HandoverTicket): FieldValues {
  const { key, subject, body, ownerId, accountId, stage } = ticket;
  return {
    Subject: subjectOf(asLine(subject, MAX_LINE), key, MAX_LINE),
    Description: asText(body, MAX_DESCRIPTION),
    OwnerId: ownerId,
    Origin: ANNOUNCEMENT_ORIGIN,
    ...(accountId === null ? {} : { AccountId: accountId }),
    ...(stage === null ? {} : { Status: stage }),
  };
}
