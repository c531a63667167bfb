import { mergedResponse } from '../../capture/merge';
import { bandOf } from '../../domain/band';
import type { TenantSettings } from '../../domain/settings';
import { suppressionOf } from '../../domain/suppression';
import type { Band, Instant } from '../../domain/types';
import type { ClaimedDelivery, ResponseKey, ResponseRow } from '../../store-ports';
import { answerableFrom } from './back-fill';
import { needsCase } from './needs-case';

/** A response's key as one text, within its tenant. */
export function idOf({ connectionId, responseId }: ResponseKey): string {
  return `${connectionId} ${responseId}`;
}

/** What a batch says of one response, apart from its words. */
interface Heard {
  /** When it was last heard of; null = not at all. */
  readonly at: Instant | null;
  /** Nothing but rows of files that tell of the past. */
  readonly quiet: boolean;
  /** Nothing but rows of files. */
  readonly imported: boolean;
}

const SILENCE: Heard = { at: null, quiet: true, imported: true };

/** One statement of a batch. */
export type Stated = ResponseKey & { readonly delivery: ClaimedDelivery; readonly quiet: boolean };

/** What a batch says of each response it speaks of, by `idOf`. */
export function heardOf(stated: readonly Stated[]): ReadonlyMap<string, Heard> {
  const heard = new Map<string, Heard>();
  for (const one of stated) {
    const { quiet, imported } = heard.get(idOf(one)) ?? SILENCE;
    heard.set(idOf(one), {
      at: one.delivery.receivedAt,
      quiet: quiet && one.quiet,
      imported: imported && one.delivery.importId !== null,
    });
  }
  return heard;
}

/** A response and where it goes next. */
export interface Staged {
  readonly row: ResponseRow;
  /** Why it is not followed up; null = it is, or there is nothing to. */
  readonly reason: string | null;
}

/**
 * Pure: where a merged response goes next. One of which only files have told, and those of the past, is history; one
 * with a case is always looked at again; of whom nobody follows up the CRM is not asked.
 * @param by.before as it was stored, null for a new one.
 */
export function stageResponse(
  row: ResponseRow,
  by: {
    readonly before: ResponseRow | null;
    readonly heard: Heard | undefined;
    readonly settings: Pick<TenantSettings, 'suppress' | 'diversion'>;
  },
): Staged {
  const { before, heard = SILENCE, settings } = by;
  const response = mergedResponse(row.registers, row.responseId, row.receivedAt);
  const band = response.score === null ? null : bandOf(response.score);
  const settled = { ...row, band, stage: 'settled', imported: row.imported && heard.imported } as const;
  if (heard.quiet && (before === null || before.bucket === 'history')) return unasked(settled, 'history');
  const reason = row.bucket === 'case' ? null : suppressionOf(response, null, settings);
  if (reason !== null) return { row: { ...settled, bucket: 'suppressed' }, reason };
  if (row.bucket === 'case' || needsCase(response, settings)) {
    const read = row.factsId !== null && row.subjectEmail === (response.person?.email ?? null);
    const bucket = row.bucket === 'case' ? 'case' : 'pending';
    const stage = read ? 'process' : 'gather';
    return { row: { ...settled, stage, bucket, turnedAt: turnedAt(row, band, { ...heard, before }) }, reason: null };
  }
  return unasked(settled, band === null ? 'no_score' : 'not_detractor');
}

function unasked(row: ResponseRow, bucket: ResponseRow['bucket']): Staged {
  return { row: { ...row, bucket }, reason: null };
}

/**
 * The time of the words that turned a fine response bad: its clock cannot start before them. Where the source keeps no
 * time of its own, or they come days late, that is when we heard them; as it is for history that somebody tells anew.
 */
function turnedAt(
  row: ResponseRow,
  band: Band | null,
  { at, before }: { readonly at: Instant | null; readonly before: ResponseRow | null },
): Instant | null {
  const heardAt = at ?? row.receivedAt;
  if (before?.bucket === 'history') return heardAt;
  const wasFine = row.bucket === 'not_detractor' || (row.band !== null && row.band !== 'detractor');
  if (!wasFine || (row.bucket === 'case' && band !== 'detractor')) return row.turnedAt;
  const { score, comment } = row.registers;
  return answerableFrom(Math.max(score?.version[0] ?? 0, comment?.version[0] ?? 0), heardAt);
}
