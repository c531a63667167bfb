import type { HolidaySource } from '../calendar-ports';
import type { ReasonModel } from '../classify/reason-model';
import type { Log } from '../log-port';
import type { Announcer, Clock, MachineTime, OpenCrm, Probe } from '../ports';
import type { Db } from '../sql-port';
import type { Stores, Teller, Tenant } from '../store-ports';
import type { Wake } from './wake';

/** What every verb is handed: the database, the tables, two kinds of time, the way to a tenant's CRM, what reads comments. */
export interface Loop {
  readonly db: Db;
  readonly stores: Stores;
  /** Business time: what a decision is made at. */
  readonly clock: Clock;
  /** Machine time: signature tolerance, back-off. */
  readonly now: MachineTime;
  readonly probe: Probe;
  readonly log: Log;
  readonly wake: Wake;
  readonly crm: CrmGate;
  readonly lease: LeaseTerms;
  /** Tells systems outside the CRM. */
  readonly announce: Announcer;
  /** Tells people outside the CRM. */
  readonly tell: Teller;
  /** Knows the days off of countries; asked at night and by whoever edits a calendar, never by a clock. */
  readonly holidays: HolidaySource;
  /** Reads the comments of every tenant that has no model of his own. */
  readonly builtInModel: ReasonModel;
}

/** How long a lane may be held by somebody who gives no sign of life: what a killed worker costs its tenant. */
export interface LeaseTerms {
  readonly seconds: number;
  /** Longest one CRM request may take; none is begun that the lease might not outlive. */
  readonly requestMs: number;
}

/** How app.ts opens the CRM of a tenant: which vendor, with whose credentials. */
export interface CrmGate {
  open(tenant: Tenant, options: Pick<Parameters<OpenCrm>[0], 'budget' | 'permit'>): Promise<ReturnType<OpenCrm>>;
}
