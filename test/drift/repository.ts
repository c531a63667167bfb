import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The root of the checkout, absolute. */
export const ROOT = path.resolve(__dirname, '../..');

/** The text of a file, by its path from the root. */
export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Paths from the root of all files that are committed or could be (not ignored) and are still there. */
export const trackedFiles = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
