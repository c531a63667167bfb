import type { CaseTask } from './domain/case-state';
import type { Sql } from './sql-port';

/** An open task of ours that the CRM has as we know it. */
export interface WatchedTask extends Pick<CaseTask, 'kind' | 'n' | 'ownerId'> {
  readonly caseKey: string;
  readonly crmId: string;
}

export interface WatchPage {
  /** Those that can be looked for: what the CRM does not have yet, or has an older state of, is left out. */
  readonly tasks: readonly WatchedTask[];
  /** Where the next page begins; null = the round ends with this one. */
  readonly next: string | null;
  /** Nothing at all is open after `after`. */
  readonly empty: boolean;
}

export interface WatchTerms {
  /** How long a tenant rests between two turns, and before his first one. Machine time. */
  readonly everyS: number;
  /** Pages of one turn; the next one goes on where it ended. */
  readonly mostPages: number;
}

/** Rounds over a tenant's open tasks in the CRM. Only the holder of his crm lane takes them. */
export interface TaskWatchStore {
  /** After which task the round goes on, '' = from the beginning; null = it is not time yet. */
  due(sql: Sql, tenantId: number, terms: WatchTerms): Promise<string | null>;
  page(sql: Sql, tenantId: number, want: { readonly after: string; readonly limit: number }): Promise<WatchPage>;
  /**
   * A page has been looked at.
   * @param looked.gone how many of it the CRM does not have any more
   * @param looked.idle nothing is open: the next round begins some time after the CRM was next served for another reason
   */
  looked(
    sql: Sql,
    tenantId: number,
    looked: Pick<WatchPage, 'next'> & { readonly gone: number; readonly idle: boolean; readonly terms: WatchTerms },
  ): Promise<void>;
}
