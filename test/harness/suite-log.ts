import fs from 'node:fs';
import path from 'node:path';
import type { Log } from '../../src/log-port';
import { createLogger } from '../../src/logger';

/** One run of the suite; `scripts/check-suite-logs.mjs` reads it afterwards. */
const DIR = path.join(__dirname, '..', '..', '.cache', 'suite-logs');

const fileOf = (kind: 'log' | 'words'): string => {
  fs.mkdirSync(DIR, { recursive: true });
  return path.join(DIR, `${process.pid}.${kind}`);
};

/** The log of a service under test, everything in it: kept, so that the whole suite's can be searched for secrets. */
export function suiteLog(): Log {
  return createLogger('debug', { write: (line: string) => keepLog(line) });
}

/** Keeps what another process has logged. */
export function keepLog(text: string): void {
  fs.appendFileSync(fileOf('log'), text.endsWith('\n') ? text : `${text}\n`);
}

/** Words no log line of this run may hold: tokens, secrets, what customers wrote. Short ones would be found by chance. */
export function neverLogged(...words: readonly (string | null | undefined)[]): void {
  const kept = words.filter((word) => typeof word === 'string' && word.length >= 8);
  if (kept.length > 0) fs.appendFileSync(fileOf('words'), kept.map((word) => `${JSON.stringify(word)}\n`).join(''));
}
