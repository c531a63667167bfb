import { createRowReader, type RowReader } from '../../capture/csv/read-row';
import type { FileReading } from '../../capture/csv/reading';
import { instantOf, zoneNamed } from '../../sla/zone';

interface RowsOf {
  readonly tenantId: number;
  readonly connectionId: number;
  readonly importId: number;
  readonly reading: FileReading;
}

/** The reader of the rows of one import. Where this Node does not know the time zone, it refuses every row. */
export function rowReaderOf({ tenantId, connectionId, importId, reading }: RowsOf): RowReader {
  const zone = zoneNamed(reading.timeZone);
  if (zone === null)
    return () => ({ ok: false, reason: `the time zone ${reading.timeZone} is not known to this version of Node` });
  return createRowReader({
    reading,
    connection: `${tenantId}/${connectionId}`,
    importId,
    instantOf: (wallMs) => instantOf(zone, wallMs),
  });
}
