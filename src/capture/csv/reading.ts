import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../domain/canonical-json';
import { scaleSchema } from '../scale';
import { CSV_FIELDS } from './field-names';

/**
 * How the rows of one file are read. Stored with the import, so that a row is read tomorrow, or after a restart, as it
 * was in the report.
 */
export const fileReadingSchema = z.strictObject({
  /** The header, each name in one line. */
  names: z.array(z.string()),
  /** Field -> position of its column, from 0. */
  columns: z.partialRecord(z.enum(CSV_FIELDS), z.int().min(0)),
  /** null = ISO 8601. */
  dateFormat: z.string().nullable(),
  /** IANA name: where times that name no zone were written down. */
  timeZone: z.string(),
  /** Of scores whose row names none; null only where a column names the scale. */
  scale: scaleSchema.nullable(),
});

export type FileReading = Readonly<z.infer<typeof fileReadingSchema>>;

/** Two rows are one delivery only if they are read alike: a corrected `--map` makes the same cells say something else. */
export function readingDigest(reading: FileReading): string {
  return createHash('sha256').update(canonicalJson(reading), 'utf8').digest('hex');
}
