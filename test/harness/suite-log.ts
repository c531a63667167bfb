import fs from 'node:fs';
import path from 'node:path';
import type { Log } from '../../src/log-port';
import { createLogger } from '../../src/logger';

/** Where one run of the suite keeps its logs, for `scripts/check-suite-logs.mjs`; outside a run nothing is kept. */
const DIR = process.env['SUITE_LOGS'];

/** true = somebody will search the logs, so that there should be much in them. */
export const logsAreKept = DIR !== undefined;

function keep(kind: 'log' | 'words', text: string): void {
  if (DIR === undefined) return;
  fs.mkdirSync(DIR, { recursive: true });
  fs.appendFileSync(path.join(DIR, `${process.pid}.${kind}`), text);
}

/** The log of a service under test, everything in it: kept, so that the whole suite's can be searched for secrets. */
export function suiteLog(): Log {
  return createLogger('debug', { write: (line: string) => keepLog(line) });
}

/** Keeps what another process has logged. */
export function keepLog(text: string): void {
  if (text !== '') keep('log', text.endsWith('\n') ? text : `${text}\n`);
}

/** Words no log line of this run may hold: tokens, secrets, what customers wrote. Short ones would be found by chance. */
export function neverLogged(...words: readonly (string | null | undefined)[]): void {
  const kept = words.filter((word) => typeof word === 'string' && word.length >= 8);
  keep('words', kept.map((word) => `${JSON.stringify(word)}\n`).join(''));
}
