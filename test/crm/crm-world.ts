import type { ActivityRef } from '../../src/domain/case-state';
import type { WorkClock } from '../../src/domain/types';
import type { CrmOptions, CrmSession } from '../../src/ports';
import type { caseRecord } from './case-fixtures';

/** One case as it stands in the CRM, in our words. '' or null = empty there. */
export interface StoredCase {
  readonly id: string;
  readonly caseKey: string;
  readonly title: string;
  readonly status: string;
  readonly score: string;
  readonly verbatim: string;
  readonly evidence: string;
  readonly ownerId: string;
  readonly log: string;
  readonly clocks: { readonly [clock in WorkClock]: StoredClock };
  readonly contactIds: readonly string[];
  readonly accountIds: readonly string[];
}

/** Of what persons wrote down; '' = empty. */
export interface StoredDocumentation {
  readonly queueRank: string;
  readonly statedIssue: string;
  readonly evidence: string;
  readonly rootCauseArea: string;
  readonly outcome: string;
  readonly receiverId: string;
  readonly reference: string;
  readonly closedAt: number | null;
}

/** Instants in ms, null = empty; words and numbers as the CRM has them. */
export interface StoredClock {
  readonly dueAt: number | null;
  readonly status: string;
  readonly breachedAt: number | null;
  readonly cycle: string;
  readonly elapsedMinutes: string;
  readonly pausedMinutes: string;
  readonly verdict: string;
}

/** What a user's bell has said. */
export interface StoredBell {
  readonly userId: string;
  readonly title: string;
  readonly body: string;
  readonly caseId: string;
}

export interface StoredTask {
  readonly id: string;
  readonly taskKey: string;
  readonly subject: string;
  /** In the CRM's own markup. */
  readonly body: string;
  readonly done: boolean;
  readonly ownerId: string;
  readonly dueAt: number;
  /** null = it reminds nobody. */
  readonly remindAt: number | null;
  readonly caseIds: readonly string[];
  readonly contactIds: readonly string[];
  readonly accountIds: readonly string[];
}

/** Outreach, ours or somebody's own. */
export interface StoredActivity {
  readonly id: string;
  /** '' = somebody has logged it himself. */
  readonly key: string;
  readonly type: ActivityRef['type'];
  readonly subject: string;
  /** In the CRM's own markup. */
  readonly body: string;
  readonly ownerId: string;
  readonly at: number | null;
  readonly caseIds: readonly string[];
  readonly contactIds: readonly string[];
}

/** What somebody logs in the CRM himself. */
export interface Logged {
  readonly type: 'call' | 'email' | 'meeting' | 'task';
  readonly at: number;
  readonly subject: string;
  readonly contactId: string | null;
  readonly accountId: string | null;
  /** Left out = nobody says whether anybody answered; false = nobody did. */
  readonly reached?: false;
  /** Left out = outbound; only of a call or an e-mail, which comes from Ada then. */
  readonly inbound?: true;
  /** Left out = it took place, or is done. */
  readonly open?: true;
}

/** What the customer opens with the support team. */
export interface Asked {
  readonly at: number;
  readonly subject: string;
  readonly contactId: string | null;
  readonly accountId: string | null;
}

/** A ticket or Case that announces a hand-over. */
export interface StoredAnnouncement {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly ownerId: string;
  readonly accountIds: readonly string[];
  /** Stage or status, by its id. */
  readonly stage: string;
}

/** The people and customers every world holds. Ids are the CRM's. */
export interface Cast {
  readonly owner: string;
  readonly otherOwner: string;
  readonly deactivatedOwner: string;
  /** One contact with a primary account, whose address is `ada@acme.example`. */
  readonly ada: { readonly contactId: string; readonly accountId: string };
  /** One person at two accounts, none of them primary: `bo@twofold.example`. In some CRMs these are two contacts. */
  readonly bo: readonly { readonly contactId: string; readonly accountId: string }[];
  /** One contact without an account: `cy@alone.example`. */
  readonly cy: { readonly contactId: string };
  /** At Ada's account, not to be contacted, and e-mails come back: `dee@acme.example`. */
  readonly dee: { readonly contactId: string; readonly accountId: string };
}

export type FaultPlace = 'case_write' | 'task_write' | 'activity_write' | 'ticket_write' | 'read' | 'any';

export type FaultKind =
  /** Committed, and the answer lost. */
  | 'lost_answer'
  /** Cut before the CRM saw it. */
  | 'never_arrived'
  /** Half an answer after committing. */
  | 'half_answer'
  | 'server_error'
  | 'rate_limited'
  /** The token sent has just expired. */
  | 'expired_token';

/** A CRM of one tenant with everything provisioned, and the strings to pull behind its back. */
export interface CrmWorld {
  readonly cast: Cast;
  /**
   * What the admin has mapped: `arr` 120,000, a CSM who is the owner, the attribute `segment` 'enterprise' at Acme, and
   * that Dee must not be contacted.
   */
  readonly mapping: CrmOptions['mapping'];
  /** What the CRM makes of the text of a task. */
  readonly taskMarkup: 'html' | 'plain';
  /** A case as `caseRecord` makes it, owned by `cast.owner`. */
  readonly record: typeof caseRecord;
  /** A session under a good lease with a working token; `renewals` counts what the tenant had to fetch. */
  readonly open: (
    changed?: Partial<Pick<CrmOptions, 'permit' | 'probe' | 'mapping' | 'credentials' | 'config'>>,
  ) => CrmSession;
  readonly renewals: () => number;
  readonly cases: () => Promise<readonly StoredCase[]>;
  /** Those of ours. */
  readonly tasks: () => Promise<readonly StoredTask[]>;
  /** Calls, e-mails, meetings and messages; where they are tasks to the CRM, those. */
  readonly activities: () => Promise<readonly StoredActivity[]>;
  /** What persons wrote down, as the CRM shows it on the one case there is: some of it. */
  readonly documented: () => Promise<StoredDocumentation>;
  /** Somebody logs what he did. */
  readonly log: (logged: Logged) => Promise<ActivityRef>;
  /** The customer opens a ticket. @returns its id */
  readonly ask: (asked: Asked) => Promise<string>;
  readonly removeActivity: (activity: ActivityRef) => Promise<void>;
  readonly removeContact: (id: string) => Promise<void>;
  /** The owner of a task ticks it off. */
  readonly tickOff: (id: string) => Promise<void>;
  /** Bells rung so far, where the CRM has bells. */
  readonly bells: () => Promise<readonly StoredBell[]>;
  /** The page of a case. */
  readonly pageOf: (caseId: string) => string;
  readonly announcements: () => Promise<readonly StoredAnnouncement[]>;
  /** The stages an announcement may stand in: one by name, with its id. */
  readonly stage: { readonly name: string; readonly id: string };
  /** The next `times` requests of that kind go wrong. A `ticket_write` is the one that opens an announcement. */
  readonly fault: (kind: FaultKind, on: FaultPlace, times?: number) => Promise<void>;
  /** Requests the CRM has seen. */
  readonly requests: () => Promise<number>;
  readonly removeCase: (id: string) => Promise<void>;
  readonly removeTask: (id: string) => Promise<void>;
  /** Moves every clock involved. */
  readonly pass: (ms: number) => void;
  readonly now: () => number;
  readonly close: () => Promise<void>;
}

/** Opens a fresh world; called once a test. */
export type OpenWorld = () => Promise<CrmWorld>;
