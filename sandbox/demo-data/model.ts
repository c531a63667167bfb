import type { Exception, Language, Marking, Reason, Region, Segment } from './comments/remark';

/** Milliseconds since the epoch, UTC. */
export type Instant = number;

export type Role = 'csm' | 'csm_manager' | 'product_liaison' | 'program_owner' | 'sales_lead' | 'account_executive';

/** A CRM user. `region` is where the person works; `active` false = deactivated, though accounts still name him. */
export interface Owner {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
  readonly region: Region;
  readonly active: boolean;
}

/** The two CRMs of the example: half of the customers are looked after in each. */
export type CrmName = 'hubspot' | 'salesforce';

export interface Company {
  readonly key: string;
  readonly crm: CrmName;
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly language: Language;
  readonly region: Region;
  readonly segment: Segment;
  readonly product: string;
  /** What they pay us a year, in the currency of the CRM. */
  readonly arr: number | null;
  /** ISO date. */
  readonly renewalDate: string;
  /** E-mail of the sales rep: what the CRM calls the company's owner. */
  readonly ownerEmail: string;
  readonly csmEmail: string | null;
  /** Their own turnover: looks like ARR and is not. */
  readonly annualRevenue: number;
  /** Change of use over the last 30 days, in percent; null = not measured. */
  readonly usageChangePercent: number | null;
  /** Invoices past their due date. */
  readonly unpaidInvoices: number | null;
  /** ISO date. */
  readonly goLiveDate: string | null;
  /** What they use most of the product. */
  readonly productModule: string | null;
  /** Named by sales: an executive is asked about such a customer. */
  readonly strategic: boolean;
}

export interface Contact {
  readonly key: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  /** More than one for somebody who works for two of our customers. */
  readonly companyKeys: readonly string[];
  /** E-mails to the address come back. */
  readonly emailBounced: boolean;
  /** Has asked for no calls and no mails; an opt-out of marketing is another thing. */
  readonly doNotContact: boolean;
  /** When somebody last looked after the record. */
  readonly updatedAt: Instant;
}

/** Somebody of the team who is on leave. Only Salesforce can hold it; in HubSpot an admin tells the service. */
export interface Absence {
  readonly email: string;
  readonly fromAt: Instant;
  readonly toAt: Instant;
}

export interface Ticket {
  readonly key: string;
  readonly companyKey: string;
  readonly contactKey: string;
  readonly subject: string;
  readonly open: boolean;
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly createdAt: Instant;
  readonly closedAt: Instant | null;
}

/** One survey answer and the truth behind it, which the survey tool sends only in part. */
export interface Response {
  readonly id: string;
  readonly companyKey: string;
  readonly contactKey: string;
  /** The address the survey was answered with: for `unmatched` one that the CRM has never seen. */
  readonly email: string;
  readonly score: number;
  readonly comment: string | null;
  readonly language: Language;
  readonly channel: 'email' | 'in_app';
  readonly respondedAt: Instant;
  /** When the comment followed its score; null = both came at once. */
  readonly commentedAt: Instant | null;
  /** Detractors only: how a careful reader would judge the words, and what is wrong with the CRM record. */
  readonly reason: Reason | null;
  readonly markings: readonly Marking[];
  readonly exception: Exception | null;
}

/** A customer before it is known which CRM it lives in. */
export type Customer = Omit<Company, 'crm'>;

/** One webhook request as the survey tool makes it: `at` is when it is sent, `body` the exact bytes as text. */
export interface Delivery {
  readonly at: Instant;
  /** The answer it tells of, as in its body. */
  readonly responseId: string;
  readonly webhookId: string;
  readonly body: string;
}

export interface World {
  readonly endAt: Instant;
  readonly owners: readonly Owner[];
  /** E-mail of a user -> e-mail of the manager. HubSpot has no such field, so an admin has to tell the service. */
  readonly managers: Readonly<Record<string, string>>;
  readonly absences: readonly Absence[];
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
  readonly tickets: readonly Ticket[];
  readonly responses: readonly Response[];
  readonly deliveries: readonly Delivery[];
}
