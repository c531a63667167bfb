import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readHolidayFile } from '../../../src/commands/read-holiday-file';
import { tempDir } from '../../harness/temp-dir';

const TEXT = 'date,name\n2027-07-14,Fête nationale\n';

function fileOf(bytes: Buffer): string {
  const file = path.join(tempDir(), 'closed.csv');
  writeFileSync(file, bytes);
  return file;
}

describe('a file of closed days', () => {
  test('is read as UTF-8', () => {
    expect(readHolidayFile(fileOf(Buffer.from(TEXT)))).toBe(TEXT);
  });

  test.each<[encoding: string, bytes: Buffer]>([
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('date,name\n2027-01-01,New Year\n', 'utf16le')],
  ])('in %s is refused, for its names would be lost', (_, bytes) => {
    expect(() => readHolidayFile(fileOf(bytes))).toThrow(/closed\.csv is not in UTF-8: save it as UTF-8/);
  });

  test('larger than years of holidays are is refused, and one that is not there named', () => {
    expect(() => readHolidayFile(fileOf(Buffer.alloc(10_000_001, 'x')))).toThrow(/larger than 10 MB/);
    expect(() => readHolidayFile('nowhere.csv')).toThrow(/nowhere\.csv cannot be read/);
  });
});
