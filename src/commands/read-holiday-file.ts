import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { SetupError } from '../errors';

/** As large as years of holidays are; a larger file is something else. */
const MOST_BYTES = 10_000_000;

/** The text of a file of closed days. @throws SetupError that names the file, also where it is not in UTF-8 */
export function readHolidayFile(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.length > MOST_BYTES) {
    throw new SetupError(`${file} is larger than ${MOST_BYTES / 1e6} MB: this is no calendar of holidays`, 64);
  }
  // UTF-16 without a mark is UTF-8 full of zeros.
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  throw new SetupError(`${file} is not in UTF-8: save it as UTF-8, so that no letter of a name is lost`, 64);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new SetupError(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}
