// Usage: check-suite-logs.mjs [folder]. Runs after the tests: no line that any service logged during the run may hold a
// token, an address, or what a customer wrote. Exit 1 names the file and the kind of word, never the word itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const dir = process.argv[2] ?? '.cache/suite-logs';
const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const BEARER = /bearer\s+(?!\[redacted\])[\w.!~+/=-]{8,}/i;
/** A log may cut a text off: its beginning counts as the whole. */
const BEGINNING = 24;

const read = (ending) =>
  (existsSync(dir) ? readdirSync(dir) : [])
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, lines: readFileSync(path.join(dir, name), 'utf8').split('\n').filter(Boolean) }));

const logs = read('.log');
const words = new Set(
  read('.words')
    .flatMap(({ lines }) => lines)
    .map((line) => JSON.stringify(JSON.parse(line).slice(0, BEGINNING)).slice(1, -1)),
);
/** Looked up by their first characters: thousands of words in every line one by one would take minutes. */
const HEAD = 8;
const byHead = grouped(words);

function head(word) {
  return word.slice(0, HEAD);
}

function grouped(all) {
  const groups = new Map();
  for (const word of all) groups.set(head(word), [...(groups.get(head(word)) ?? []), word]);
  return groups;
}

function holdsWord(line) {
  for (let at = 0; at + HEAD <= line.length; at += 1) {
    const candidates = byHead.get(line.slice(at, at + HEAD));
    if (candidates?.some((word) => line.startsWith(word, at))) return true;
  }
  return false;
}

function findings(line) {
  const kinds = [];
  if (EMAIL.test(line)) kinds.push('an e-mail address');
  if (BEARER.test(line)) kinds.push('a bearer token');
  if (holdsWord(line)) kinds.push('a secret or a verbatim of the tests');
  return kinds;
}

let lines = 0;
const found = new Map();
for (const log of logs) {
  for (const line of log.lines) {
    lines += 1;
    for (const kind of findings(line)) {
      const place = `${log.name}: ${kind}, in lines such as ${messageOf(line)}`;
      found.set(place, (found.get(place) ?? 0) + 1);
    }
  }
}

/** Messages are constants of ours; anything else of the line stays unsaid. */
function messageOf(line) {
  try {
    return JSON.stringify(JSON.parse(line).msg ?? 'without a message');
  } catch {
    return 'text that is no JSON';
  }
}

for (const [place, times] of found) process.stderr.write(`suite logs: ${place} (${times} times)\n`);
process.stdout.write(`suite logs: ${lines} lines searched for ${words.size} words: ${found.size} findings\n`);
const empty = process.env.CI === 'true' && (lines === 0 || words.size === 0);
if (empty) process.stderr.write('suite logs: nothing to search, although the whole suite has run\n');
process.exitCode = found.size > 0 || empty ? 1 : 0;
