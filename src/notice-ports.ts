import type { NoticeChannel, NoticeDeadline, NoticeKind } from './domain/notice';
import type { Instant } from './domain/types';
import type { Sql } from './sql-port';

/** Who is told of what, and how. The words are made from the current state when it is sent. */
export interface NoticeKey {
  /** The case's key; of a digest its date, "2026-11-23". */
  readonly about: string;
  /** The event that it tells of; 0 = a digest. */
  readonly seq: number;
  readonly kind: NoticeKind;
  /** A CRM user; '' = whoever reads the channel. */
  readonly userId: string;
  readonly channel: NoticeChannel;
}

export interface NewNotice extends NoticeKey {
  /** The deadline it is about; null = none. */
  readonly deadline: NoticeDeadline | null;
  /** Not told before: the next working hour of whom it is for. Business time. */
  readonly notBefore: Instant;
}

export interface ClaimedNotice extends NewNotice {
  /** Times it could not be told, this one included. */
  readonly attempts: number;
  /** Somebody took it before and was not heard of since: it may have been told. */
  readonly maybeTold: boolean;
  /** Seconds of machine time since it was first taken to be told, without those in which it could not be. */
  readonly waitedS: number;
  /** The version of its case that the CRM has; 0 = none, and of a digest. */
  readonly writtenSeq: number;
}

export interface Postponement {
  readonly key: NoticeKey;
  readonly delayMs: number;
  /** Its next hour in business time, and how long until then. */
  readonly later?: { readonly at: Instant; readonly inMs: number };
  /** Why it failed, without an address; null = nothing has, and no attempt is counted. */
  readonly error: string | null;
}

/** Notices of one missed deadline. */
export interface NoticesOf {
  readonly about: string;
  readonly kinds: readonly NoticeKind[];
  /** null = of any deadline, or of none. */
  readonly deadline: Pick<NoticeDeadline, 'clock' | 'cycle'> | null;
  /** By events of this range; left out = by any. */
  readonly seqs?: { readonly from: number; readonly to: number };
}

/** Somebody who has been told, or is being told right now, or was when whoever told him died. */
export interface Heard {
  readonly userId: string;
  readonly channel: NoticeChannel;
  /** false = nobody knows yet. */
  readonly sent: boolean;
}

export interface NoticeStore {
  /** The same notice twice is one. */
  queue(sql: Sql, tenantId: number, rows: readonly NewNotice[]): Promise<void>;
  /** Tenants that have one due on these channels. @param now business time */
  dueTenants(
    sql: Sql,
    due: { readonly now: Instant; readonly channels: readonly NoticeChannel[] },
  ): Promise<readonly number[]>;
  /**
   * Lets the crm lanes see what is due there: they run by machine time alone. @param now business time
   * @returns how many became due, at most 200 at a time
   */
  ripen(sql: Sql, now: Instant): Promise<number>;
  /** Takes what is due for `leaseS` seconds of machine time: whoever dies meanwhile leaves it to the next. */
  claim(
    sql: Sql,
    tenantId: number,
    want: {
      readonly now: Instant;
      readonly channels: readonly NoticeChannel[];
      readonly limit: number;
      readonly leaseS: number;
    },
  ): Promise<readonly ClaimedNotice[]>;
  /** It has been told, or is not to be told any more. `error` = why it failed, without an address. */
  finish(
    sql: Sql,
    tenantId: number,
    end: { readonly key: NoticeKey; readonly state: 'sent' | 'dropped' | 'failed'; readonly error?: string },
  ): Promise<void>;
  /** It is tried again after `delayMs` of machine time, or at a later hour of business time. */
  postpone(sql: Sql, tenantId: number, until: Postponement): Promise<void>;
  /** What is not to be told any more, because it turned out otherwise; what is under way is. @returns how many waited */
  dropPending(sql: Sql, tenantId: number, which: NoticesOf): Promise<number>;
  /** Who has been told of these things, by which channel. */
  heard(sql: Sql, tenantId: number, which: NoticesOf): Promise<readonly Heard[]>;
  /** Deletes what was told, or is not to be, and was due before. @returns how many, at most `limit` */
  forget(sql: Sql, before: Instant, limit: number): Promise<number>;
}

/** What the list of a morning is made from. */
export interface DigestStore {
  /** People with an owner task that is due before. */
  owners(sql: Sql, tenantId: number, dueBefore: Instant): Promise<readonly string[]>;
  /** A person's owner tasks that are due before, the earliest first, and how many there are in all. */
  due(
    sql: Sql,
    tenantId: number,
    want: { readonly userId: string; readonly dueBefore: Instant; readonly limit: number },
  ): Promise<{
    readonly count: number;
    readonly tasks: readonly { readonly caseKey: string; readonly dueAt: Instant }[];
  }>;
}

/** Which server takes our e-mail, and who it is from. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte; `starttls` = TLS before anything else is said, or nothing is. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | null;
  /** `name` '' = the address alone. */
  readonly from: { readonly name: string; readonly address: string };
}

/** An e-mail to one person. Plain text; the sender makes the HTML beside it. */
export interface Mail {
  /** The same for every attempt, so that a receiver can tell a repeat. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Where to look; null = not in the CRM yet. */
  readonly link: string | null;
}

/** A post that several people read: never a verbatim, a name or a score. */
export interface ChannelPost {
  /** The webhook of the channel, a secret. */
  readonly url: string;
  readonly text: string;
  readonly link: string | null;
}

export type TellOutcome =
  | { readonly status: 'taken' }
  /** In words without a secret or address in them. `again` = trying later may help. */
  | {
      readonly status: 'failed';
      readonly message: string;
      readonly again: boolean;
      /** Not to be tried again before; left out = whenever we like. */
      readonly afterMs?: number;
    };

/** Tells people outside the CRM. One attempt a call; throws nothing. */
export interface Teller {
  /** null = no mail server is configured. */
  readonly mail: ((mail: Mail) => Promise<TellOutcome>) | null;
  slack(post: ChannelPost): Promise<TellOutcome>;
  teams(post: ChannelPost): Promise<TellOutcome>;
}
