import { AssociationTypes } from '@hubspot/api-client';
import type { LinkType } from './portal-config';

const fixed = (typeId: number): LinkType => ({ category: 'HUBSPOT_DEFINED', typeId });

/** Contact -> company as the portal's users set it; unlabeled is what every other company of a contact has. */
export const PRIMARY_COMPANY = AssociationTypes.primaryContactToCompany;

export const TASK_TO_CONTACT = fixed(AssociationTypes.taskToContact);
export const TASK_TO_COMPANY = fixed(AssociationTypes.taskToCompany);
export const CALL_TO_CONTACT = fixed(AssociationTypes.callToContact);
export const CALL_TO_COMPANY = fixed(AssociationTypes.callToCompany);
export const EMAIL_TO_CONTACT = fixed(AssociationTypes.emailToContact);
export const EMAIL_TO_COMPANY = fixed(AssociationTypes.emailToCompany);
export const MEETING_TO_CONTACT = fixed(AssociationTypes.meetingToContact);
export const MEETING_TO_COMPANY = fixed(AssociationTypes.meetingToCompany);
export const COMMUNICATION_TO_CONTACT = fixed(AssociationTypes.communicationToContact);
export const COMMUNICATION_TO_COMPANY = fixed(AssociationTypes.communicationToCompany);

/** A ticket of ours has one company, and the primary one is what HubSpot's reports and cards follow. */
export const TICKET_LINKS = {
  caseToContact: fixed(AssociationTypes.ticketToContact),
  caseToCompany: fixed(AssociationTypes.primaryTicketToCompany),
  taskToCase: fixed(AssociationTypes.taskToTicket),
} as const;

/** Where cases are tickets, activities hang on them by these. */
export const TO_TICKET = {
  calls: fixed(AssociationTypes.callToTicket),
  emails: fixed(AssociationTypes.emailToTicket),
  meetings: fixed(AssociationTypes.meetingToTicket),
  communications: fixed(AssociationTypes.communicationToTicket),
} as const;
