import { burstOf } from './burst';
import { salesforce } from './stage/salesforce';

export const burstSalesforce = burstOf(salesforce);
