import type { ActivityRef } from './domain/case-state';
import type { ActivityRecord, CaseRecord, TaskRecord } from './domain/crm-record';
import type { ContactHealth, CrmUser, Handover, Instant, MatchCandidate, Scalar, TicketSummary } from './domain/types';

// ---- CRM -------------------------------------------------------------------------------------------------------

export interface CrmCapabilities {
  /** false = the portal or org has not been provisioned: it can be read, and what is to be written waits. */
  readonly isSetUp: boolean;
  /** Most cases one `write` may carry. */
  readonly maxBatch: number;
  /** Case and tasks are written in one atomic request. */
  readonly atomicCaseAndTask: boolean;
  readonly storesCasesAs: 'custom_object' | 'ticket';
  /** Whether the CRM rings a bell for one user, beside his task. */
  readonly notifies: boolean;
  /** Whether the CRM keeps business hours and holidays of its own. */
  readonly keepsBusinessHours: boolean;
  /** 'via_case': the CRM has no unique key on tasks, so a task is looked up through its case before it is created. */
  readonly taskKey: 'unique' | 'via_case';
}

/** Asks the CRM who wrote. `key` is ours and comes back on the result. */
export interface SubjectQuery {
  readonly key: string;
  readonly email: string | null;
  /** Asks for this contact instead of whoever has the address: a person has said who it is. */
  readonly contactId?: string | null;
}

export interface SubjectCandidate extends MatchCandidate {
  readonly contactName: string | null;
  readonly contactTitle: string | null;
  readonly contactOwnerId: string | null;
  readonly accountName: string | null;
  readonly accountOwnerId: string | null;
  readonly accountCsmId: string | null;
  /** The mapped attributes by the admin's names; a property the CRM does not know is absent. */
  readonly attributes: { readonly [name: string]: Scalar };
  readonly tickets: TicketSummary | null;
  /** User by role of the account team; {} where the CRM has none. */
  readonly accountTeam: { readonly [role: string]: string };
  readonly doNotContact: boolean | null;
  readonly contact: ContactHealth;
}

export interface SubjectResult {
  readonly key: string;
  readonly candidates: readonly SubjectCandidate[];
}

/** One case with the tasks and activities that need writing. Empty `tasks` and `activities` = only the case. */
export interface CrmWrite {
  readonly caseKey: string;
  readonly version: number;
  readonly case: CaseRecord;
  readonly tasks: readonly TaskRecord[];
  readonly activities: readonly ActivityRecord[];
  /** CRM ids we stored after earlier writes. */
  readonly knownIds: LearnedIds;
  /** true = an earlier attempt may have been committed without our hearing of it: look up by key before creating. */
  readonly outcomeUnknown: boolean;
}

/**
 * Ids learned, also when the item as a whole did not finish: they spare the next attempt a look-up. Of an activity that was
 * taken out the id it had, where there was one.
 */
export interface LearnedIds {
  readonly caseId: string | null;
  readonly tasks: { readonly [taskKey: string]: string };
  readonly activities: { readonly [activityKey: string]: string };
}

/** Asks what the CRM has of outreach to a customer. */
export interface ActivityQuery {
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly sinceAt: Instant;
}

/** A completed outreach that the CRM has: an outbound call, e-mail or message, a meeting that was held, a completed task. */
export interface CrmActivity extends ActivityRef {
  readonly at: Instant;
  readonly ownerId: string | null;
  readonly contactId: string | null;
  /** Its subject line; personal data. */
  readonly subject: string;
  /** What the CRM says of an answer: 'attempted' = nobody picked up; null = it does not say. */
  readonly result: 'spoke' | 'attempted' | 'wrote' | null;
}

/** A customer, by what the CRM calls him; at least one of the two, else there is nothing to find. */
export type CustomerRef = Pick<ActivityQuery, 'contactId' | 'accountId'>;

/** A ticket (HubSpot) or Case (Salesforce) of the support team; never one of ours. */
export interface CrmTicket {
  readonly id: string;
  /** Personal data. */
  readonly title: string;
  /** Its stage or status, in the CRM's own words. */
  readonly status: string;
  /** When it was opened. */
  readonly at: Instant;
  /** Where a person looks at it; null = not known. */
  readonly url: string | null;
}

/** What the customer wrote, as the CRM keeps it. */
export interface CrmReply {
  readonly type: 'email';
  readonly id: string;
  readonly at: Instant;
  /** Personal data. */
  readonly subject: string;
  /** Name or address; personal data. null = not known. */
  readonly from: string | null;
  /** Where a person looks at it; null = not known. */
  readonly url: string | null;
}

/** A task of ours as the CRM has it now. */
export interface SeenTask {
  readonly id: string;
  readonly completed: boolean;
  /** Who has it; null = nobody. */
  readonly ownerId: string | null;
  /** Who changed it last, and when, as far as the CRM says. */
  readonly changedBy: string | null;
  readonly changedAt: Instant | null;
}

export type WriteOutcome =
  | { readonly status: 'written'; readonly ids: LearnedIds }
  /** Another record holds our key or changed under us; looked up and tried again on the next turn. */
  | { readonly status: 'conflict'; readonly ids: LearnedIds; readonly message: string }
  /** The CRM refuses the content: shown to the admin, tried again only when the case or the portal's set-up changes. */
  | {
      readonly status: 'rejected';
      readonly ids: LearnedIds;
      readonly record: 'case' | 'task' | 'activity';
      readonly field: string | null;
      readonly message: string;
    }
  /** `outcomeUnknown` = the request may have been committed (timeout, reset after sending, 5xx). */
  | { readonly status: 'retry'; readonly ids: LearnedIds; readonly at: Instant; readonly outcomeUnknown: boolean }
  | { readonly status: 'auth_lost'; readonly ids: LearnedIds };

export interface ProvisionReport {
  /** true = nothing left to create. */
  readonly ready: boolean;
  readonly storesCasesAs: CrmCapabilities['storesCasesAs'];
  readonly taskKey: CrmCapabilities['taskKey'];
  readonly created: readonly string[];
  readonly missing: readonly string[];
  /** What the adapter needs to know later (object type, association ids, pipeline); opaque to everyone else. */
  readonly config: { readonly [key: string]: unknown };
}

/**
 * A CRM of one tenant. Batches in; results in the same length and order. Reads throw `CrmUnavailable` (try later),
 * `CrmAuthLost` or `CrmRefused`; writes never throw for what the CRM answers, they say so per item.
 */
export interface Crm {
  readonly can: CrmCapabilities;
  /** @param at business time, for what is counted by age. */
  findSubjects(queries: readonly SubjectQuery[], at: Instant): Promise<readonly SubjectResult[]>;
  write(items: readonly CrmWrite[]): Promise<readonly WriteOutcome[]>;
  directory(): Promise<readonly CrmUser[]>;
  /** Completed outreach, newest first, at most 50: what may stand for a touch. Ours are left out. @throws as reads do */
  recentActivities(query: ActivityQuery): Promise<readonly CrmActivity[]>;
  /** Tickets of the support team for a contact or account, newest first, at most 20. @throws as reads do */
  recentTickets(query: CustomerRef): Promise<readonly CrmTicket[]>;
  /** E-mails that came in from the customer, newest first, at most 20: what may stand for his word. @throws as reads do */
  replies(query: ActivityQuery): Promise<readonly CrmReply[]>;
  /** Our tasks as they are there now, in the order asked; null = gone. @throws as reads do */
  readTasks(ids: readonly string[]): Promise<readonly (SeenTask | null)[]>;
  /** @returns those of `names` that are no field of an account (or contact) there, or hidden from us; reads do without them */
  unknownFields(names: readonly string[], of?: 'account' | 'contact'): Promise<readonly string[]>;
  provision(plan: 'check' | 'apply'): Promise<ProvisionReport>;
  /**
   * Opens a ticket (HubSpot) or Case (Salesforce) in the pipeline a hand-over is announced in, or finds the one that an
   * earlier attempt opened: `key` is looked up first. @returns its id. @throws as reads do
   */
  announce(ticket: HandoverTicket): Promise<string>;
  /** Rings the bell of one user. A repeat may ring twice. @throws as reads do; and where `can.notifies` is false */
  notify(notice: CrmNotice): Promise<void>;
  /** Its own business hours and holidays, to suggest a calendar from; nothing where it keeps none. @throws as reads do */
  businessHours(years: { readonly from: number; readonly to: number }): Promise<{
    readonly hours: readonly CrmBusinessHours[];
    readonly holidays: readonly CrmHoliday[];
  }>;
  /** Where a person looks at the case with this CRM id; null = not known now. Asks nobody. */
  recordUrl(caseId: string): Promise<string | null>;
}

/** What a user's bell says: never a verbatim or score. */
export interface CrmNotice {
  readonly userId: string;
  readonly title: string;
  readonly body: string;
  /** CRM id of the case it opens. */
  readonly caseId: string;
}

/** Business hours as a CRM keeps them, on the wall clock of `timeZone`. A day left out is closed. */
export interface CrmBusinessHours {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly timeZone: string;
  readonly week: {
    readonly [day in 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun']?: readonly [string, string];
  };
}

/** A holiday as a CRM keeps it; which business hours it belongs to is for the admin to say. */
export interface CrmHoliday {
  readonly name: string;
  /** Every date it falls on, "2026-12-24", as far ahead as was asked. */
  readonly dates: readonly string[];
  /** Wall times it is closed between; null = the whole day. */
  readonly closed: readonly [string, string] | null;
}

/** What a hand-over's ticket says: where to look, and nothing of what the customer said. */
export interface HandoverTicket {
  /** Ours, unique per hand-over; stands in the ticket's subject, by which it is found again. */
  readonly key: string;
  readonly process: Handover;
  readonly subject: string;
  readonly body: string;
  readonly ownerId: string;
  readonly accountId: string | null;
  readonly pipeline: string | null;
  readonly stage: string | null;
}

/** The CRM cannot be reached or asks us to wait: the tenant's lane sleeps until `retryAt` (machine time, ms). */
export class CrmUnavailable extends Error {
  constructor(
    message: string,
    readonly retryAt: Instant,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'CrmUnavailable';
  }
}

/** The credentials are dead: the lane sleeps for a minute at a time and the admin is told. */
export class CrmAuthLost extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'CrmAuthLost';
  }
}

/** A read the CRM refuses for good: our mistake, or a portal unlike any we know. Holds no body and no personal data. */
export class CrmRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CrmRefused';
  }
}

/** What survives between two services of a tenant's lane: token buckets, by name. Machine time, ms. */
export interface BudgetState {
  readonly [bucket: string]: { readonly tokens: number; readonly at: Instant };
}

/** The lease under which a CRM is called. Asked immediately before EACH request. */
export interface CallPermit {
  /** false = the lease would not outlive the request: stop, somebody else may hold the lane. */
  mayStillSend(): boolean;
}

/** A tenant's CRM for the length of one lane service. */
export interface CrmSession {
  readonly crm: Crm;
  /** To store in the lane row when the service ends. */
  budget(): BudgetState;
}

/** What a request is sent with. */
export interface CrmAccess {
  /** The bearer token. */
  readonly token: string;
  /** Where this org wants to be called; null = at the vendor's one address. Without a trailing slash. */
  readonly instanceUrl: string | null;
}

export interface TenantCredentials {
  /** @throws CrmUnavailable when a token has to be fetched first and cannot be now. */
  access(): Promise<CrmAccess>;
  /**
   * Called after a 401 with the token that was refused. @returns a fresh one, or null when there is none to be had.
   * @throws CrmUnavailable when it cannot be fetched now, or was fetched only a moment ago.
   */
  renew(refused: string): Promise<CrmAccess | null>;
}

export interface CrmOptions {
  readonly orgId: string;
  /** Names of CRM properties, from the tenant's settings. */
  readonly mapping: {
    readonly arr: string | null;
    readonly accountCsm: string | null;
    /** The account team's role that looks after the account, where the CRM has teams. */
    readonly accountCsmRole: string | null;
    /** A field of the contact. */
    readonly doNotContact: string | null;
    /** A field of the contact that tells of bounced e-mails; left out = where the vendor usually keeps that. */
    readonly emailBounced?: string | undefined;
    /** API name of the notification type whose bells are rung, where the vendor has such; left out = that of our package. */
    readonly notificationType?: string | undefined;
    /** API names of the permission sets that make somebody coordinator or admin; left out = those of our package. */
    readonly permissionSets?: { readonly coordinator?: string; readonly admin?: string } | undefined;
    readonly attributes: { readonly [name: string]: string };
  };
  /** `ProvisionReport.config` as stored; null before the first provision. */
  readonly config: { readonly [key: string]: unknown } | null;
  readonly credentials: TenantCredentials;
  readonly budget: BudgetState;
  readonly permit: CallPermit;
  /** Called after each item of progress inside a write, so that a crash test can stop the process there. */
  readonly probe: (point: 'case_sent' | 'task_sent') => Promise<void>;
}

export type OpenCrm = (options: CrmOptions) => CrmSession;

// ---- announcements outside the CRM -----------------------------------------------------------------------------

export interface WebhookMessage {
  /** The same for every attempt: by it a receiver tells a repeat. */
  readonly id: string;
  readonly url: string;
  /** `whsec_` and base64. */
  readonly secret: string;
  /** JSON. No verbatim, score, quote or name. */
  readonly body: string;
}

export type WebhookOutcome =
  /** What the receiver calls it, or the message's own id. */
  | { readonly status: 'taken'; readonly reference: string }
  /** Why, in words without a secret or address in them. */
  | { readonly status: 'failed'; readonly message: string };

/** Tells systems other than the CRM. One attempt a call; throws nothing. */
export interface Announcer {
  webhook(message: WebhookMessage): Promise<WebhookOutcome>;
}

// ---- time ------------------------------------------------------------------------------------------------------

/** Business time. In production the database's; in the demo a scripted quarter. Never used for leases or back-off. */
export interface Clock {
  now(): Promise<Instant>;
}

/** Machine time, for leases, back-off, signature tolerance and rate windows. ms since the epoch. */
export type MachineTime = () => Instant;

// ---- crash probe -----------------------------------------------------------------------------------------------

export const PROBE_POINTS = [
  'accepted',
  'gathered',
  'processed',
  'claimed',
  'case_sent',
  'task_sent',
  'acked',
  'fired',
] as const;
export type ProbePoint = (typeof PROBE_POINTS)[number];

/** Does nothing in production; a crash test kills the process inside it. */
export type Probe = (point: ProbePoint) => Promise<void>;
