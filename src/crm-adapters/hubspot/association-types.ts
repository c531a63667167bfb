import { AssociationTypes } from '@hubspot/api-client';
import type { LinkType } from './portal-config';

const fixed = (typeId: number): LinkType => ({ category: 'HUBSPOT_DEFINED', typeId });

/** Contact -> company as the portal's users set it; unlabeled is what every other company of a contact has. */
export const PRIMARY_COMPANY = AssociationTypes.primaryContactToCompany;

export const TASK_TO_CONTACT = fixed(AssociationTypes.taskToContact);
export const TASK_TO_COMPANY = fixed(AssociationTypes.taskToCompany);

/** A ticket of ours has one company, and the primary one is what HubSpot's reports and cards follow. */
export const TICKET_LINKS = {
  caseToContact: fixed(AssociationTypes.ticketToContact),
  caseToCompany: fixed(AssociationTypes.primaryTicketToCompany),
  taskToCase: fixed(AssociationTypes.taskToTicket),
} as const;
