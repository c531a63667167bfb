import type { Refusal } from './domain/case-commands';
import type { Actor } from './domain/case-events';
import type { Instant } from './domain/types';
import type { UndoableKind } from './domain/undo';
import type { Sql } from './sql-port';

/** One case of one request. */
export interface CommandKey {
  /** The client's own, 8 to 100 characters. */
  readonly requestId: string;
  /** Counts the cases of a request from 0. */
  readonly item: number;
}

/** A command that somebody has sent. */
export interface NewCommand extends CommandKey {
  readonly caseKey: string;
  readonly kind: string;
  readonly userId: string;
  readonly via: NonNullable<Actor['via']>;
  /** Business time. */
  readonly at: Instant;
  /** Of all that was asked for. */
  readonly digest: string;
  /** As what it can be taken back for a while; null = it cannot. */
  readonly undoKind: UndoableKind | null;
}

/** Whom the rules would ask now, where that is somebody else than who has the case. The sentence may tell the score. */
export interface OfferedOwner {
  readonly ownerId: string;
  readonly sentence: string;
}

/** What a command took back, of whom, and when that was done. */
export interface TakenBack {
  readonly of: UndoableKind;
  readonly by: string;
  readonly at: Instant;
}

/** What became of a command, without texts of persons and customers. */
export type CommandOutcome =
  | {
      readonly ok: true;
      readonly offered: OfferedOwner | null;
      /** Of an undo only. */
      readonly undone?: TakenBack;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** How a command ended. */
export interface FinishedCommand extends CommandKey {
  /** The events it made, first and last; null = none. */
  readonly events: { readonly fromSeq: number; readonly toSeq: number } | null;
  readonly outcome: CommandOutcome;
}

export interface LoggedCommand extends Omit<NewCommand, 'digest'>, FinishedCommand {
  /** null = erased. */
  readonly digest: string | null;
  /** The request that took it back; null = none. */
  readonly undoneBy: string | null;
}

/** What persons asked of cases, once each. */
export interface CommandLogStore {
  /**
   * Takes commands for the transaction it is called in, before anything else of it: who sends the same one meanwhile
   * waits here until it ends. @returns the items that are ours; the others have been answered
   */
  claim(sql: Sql, tenantId: number, rows: readonly NewCommand[]): Promise<readonly number[]>;
  /** Writes down how they ended: in the same transaction. */
  finish(sql: Sql, tenantId: number, rows: readonly FinishedCommand[]): Promise<void>;
  /** All items of a request that have been answered. */
  find(sql: Sql, tenantId: number, requestId: string): Promise<readonly LoggedCommand[]>;
  /** The newest command of a case since then that can still be taken back. */
  newestUndoable(
    sql: Sql,
    tenantId: number,
    of: { readonly caseKey: string; readonly since: Instant },
  ): Promise<LoggedCommand | null>;
  /** Of these cases, those whose newest command since then is his, and can still be taken back. */
  undoableBy(
    sql: Sql,
    tenantId: number,
    of: { readonly caseKeys: readonly string[]; readonly userId: string; readonly since: Instant },
  ): Promise<readonly string[]>;
  /** It has been taken back, by that request. */
  markUndone(sql: Sql, tenantId: number, undone: CommandKey & { readonly by: string }): Promise<void>;
  /** Digests are made of what persons wrote: those of these cases go. */
  eraseDigests(sql: Sql, tenantId: number, caseKeys: readonly string[]): Promise<void>;
  /** Deletes at most `limit` that are older. @returns how many */
  forget(sql: Sql, before: Instant, limit: number): Promise<number>;
}
