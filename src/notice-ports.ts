import type { NoticeChannel, NoticeKind } from './domain/notice';
import type { Instant } from './domain/types';
import type { Sql } from './sql-port';

/** Who is told what, and how: never what. The words are made from the current state when it is sent. */
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
  /** Not told before: the next working hour of whom it is for. Business time. */
  readonly notBefore: Instant;
}

export interface ClaimedNotice extends NewNotice {
  readonly attempts: number;
}

export interface NoticeStore {
  /** The same notice twice is one. */
  queue(sql: Sql, tenantId: number, rows: readonly NewNotice[]): Promise<void>;
  /** Tenants that have one due on these channels. @param now business time */
  dueTenants(
    sql: Sql,
    due: { readonly now: Instant; readonly channels: readonly NoticeChannel[] },
  ): Promise<readonly number[]>;
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
  /** It has been told, or is not to be told any more. */
  finish(sql: Sql, tenantId: number, key: NoticeKey, state: 'sent' | 'dropped' | 'failed'): Promise<void>;
  /** It is tried again after `delayMs` of machine time, or at a later hour of business time. */
  postpone(
    sql: Sql,
    tenantId: number,
    key: NoticeKey,
    until: { readonly delayMs: number; readonly notBefore?: Instant; readonly error: string | null },
  ): Promise<void>;
  /** What is not to be told any more, because it turned out otherwise. @returns how many were waiting */
  dropPending(
    sql: Sql,
    tenantId: number,
    which: { readonly about: string; readonly kinds: readonly NoticeKind[] },
  ): Promise<number>;
  /** Who has been told of these things by any channel. */
  told(
    sql: Sql,
    tenantId: number,
    which: { readonly about: string; readonly kinds: readonly NoticeKind[] },
  ): Promise<readonly string[]>;
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
  | { readonly status: 'failed'; readonly message: string; readonly again: boolean };

/** Tells people outside the CRM. One attempt a call; throws nothing. */
export interface Teller {
  /** null = no mail server is configured. */
  readonly mail: ((mail: Mail) => Promise<TellOutcome>) | null;
  slack(post: ChannelPost): Promise<TellOutcome>;
  teams(post: ChannelPost): Promise<TellOutcome>;
}
