import { bandOf } from '../../domain/band';
import { mergedResponse, mergeObservation } from '../../capture/merge';
import type { TenantSettings } from '../../domain/settings';
import { suppressionOf } from '../../domain/suppression';
import type { Instant, Observation } from '../../domain/types';
import { needsCase } from './needs-case';

/** How many rejects and notes a report quotes. */
const QUOTED = 20;

export interface Remark {
  readonly line: number;
  readonly reason: string;
}

/** What a file says, counted by rows. */
export interface Tally {
  readonly rows: number;
  readonly rejected: number;
  /** Rows of the past: they open no case and no CRM is asked for them. */
  readonly history: number;
  readonly undated: number;
  readonly detractors: number;
  /** Rows beside history that ask for somebody: detractors, and words that must not be overlooked; nobody suppressed. */
  readonly followUps: number;
  /** Rows that are read without a cell of theirs. */
  readonly noted: number;
  readonly answeredFrom: Instant | null;
  readonly answeredTo: Instant | null;
  readonly firstRejects: readonly Remark[];
  readonly firstNotes: readonly Remark[];
}

/** A row that can be stored. */
export interface ReadRow {
  readonly line: number;
  readonly observation: Observation;
  readonly problems: readonly string[];
  readonly quiet: boolean;
  readonly deliveryKey: string;
  readonly body: Buffer;
}

export interface RejectedRow extends Remark {
  readonly cells: readonly string[];
}

/** Counts, batch by batch. */
export function createTally(settings: TenantSettings): {
  add(batch: { readonly accepted: readonly ReadRow[]; readonly rejects: readonly RejectedRow[] }): void;
  result(): Tally;
} {
  let tally: Tally = EMPTY;
  return {
    add: ({ accepted, rejects }) => {
      tally = accepted.reduce((sum, row) => withRow(sum, row, settings), {
        ...tally,
        rows: tally.rows + rejects.length,
        rejected: tally.rejected + rejects.length,
        firstRejects: quoted(tally.firstRejects, rejects),
      });
    },
    result: () => tally,
  };
}

const EMPTY: Tally = {
  rows: 0,
  rejected: 0,
  history: 0,
  undated: 0,
  detractors: 0,
  followUps: 0,
  noted: 0,
  answeredFrom: null,
  answeredTo: null,
  firstRejects: [],
  firstNotes: [],
};

function withRow(tally: Tally, { line, observation, problems, quiet }: ReadRow, settings: TenantSettings): Tally {
  const { responseId, fields } = observation;
  const at = fields.respondedAt ?? null;
  const score = fields.score ?? null;
  const response = mergedResponse(mergeObservation(null, observation), responseId, 0);
  const wanted = !quiet && needsCase(response, settings) && suppressionOf(response, null, settings) === null;
  return {
    ...tally,
    rows: tally.rows + 1,
    history: tally.history + Number(quiet),
    undated: tally.undated + Number(at === null),
    detractors: tally.detractors + Number(score !== null && bandOf(score) === 'detractor'),
    followUps: tally.followUps + Number(wanted),
    noted: tally.noted + Number(problems.length > 0),
    answeredFrom: at === null ? tally.answeredFrom : Math.min(at, tally.answeredFrom ?? at),
    answeredTo: at === null ? tally.answeredTo : Math.max(at, tally.answeredTo ?? at),
    firstNotes:
      problems.length === 0 ? tally.firstNotes : quoted(tally.firstNotes, [{ line, reason: problems.join('; ') }]),
  };
}

function quoted(remarks: readonly Remark[], more: readonly Remark[]): readonly Remark[] {
  if (remarks.length >= QUOTED || more.length === 0) return remarks;
  return [...remarks, ...more.map(({ line, reason }) => ({ line, reason }))].slice(0, QUOTED);
}
