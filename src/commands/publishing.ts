import type { Command } from 'commander';
import { SetupError } from '../errors';
import { OPERATOR } from '../pipeline/settings/operator';
import type { Approval, DraftProblem, Published } from '../pipeline/settings/publication';
import type { DocumentVersion } from '../store-ports';
import { print } from './print';
import { minuteOf, textTable } from './text-table';

export interface PublishFlags {
  readonly tenant?: string;
  readonly note: string;
  readonly by: string;
  readonly json?: boolean;
}

/** What every command that publishes asks for: who does it, and why. */
export function withApproval(command: Command): Command {
  return command
    .requiredOption('--note <text>', 'what changes and why; kept with the version')
    .option(
      '--by <user>',
      'who approves: a CRM user id of the program owner or a coordinator, or "operator"',
      'operator',
    )
    .option('--json', 'print one JSON line');
}

/** The approval that the flags give. */
export function approvalOf({ note, by }: Pick<PublishFlags, 'note' | 'by'>): Approval {
  return { note, by: by === OPERATOR.id ? OPERATOR : { kind: 'user', id: by } };
}

/** Says how publishing ended; a refusal ends the command with exit code 1. */
export function tellPublished(what: string, outcome: Published, { json }: Pick<PublishFlags, 'json'>): void {
  if (!outcome.ok) process.exitCode = 1;
  if (json === true) print(outcome);
  else process.stdout.write(`${publishedText(what, outcome)}\n`);
}

function publishedText(what: string, outcome: Published): string {
  // What is not even doubtful is for whoever lints.
  const found = problemsText(outcome.problems.filter(({ severity }) => severity !== 'info'));
  if (!outcome.ok) return [`Not published: ${outcome.message}`, found].filter((part) => part !== '').join('\n\n');
  const words = publishedWords(what, outcome);
  const said = outcome.changed ? `${words} Open cases keep what they were given.` : words;
  return [found, said].filter((part) => part !== '').join('\n\n');
}

/** What has been published, or was there already. */
export function publishedWords(what: string, { version, changed }: Extract<Published, { ok: true }>): string {
  return changed ? `Published: ${what} is version ${version} now.` : `${what} is version ${version}, as before.`;
}

/** Findings of a check, one a paragraph. */
export function problemsText(problems: readonly DraftProblem[]): string {
  return problems.map(problemText).join('\n');
}

function problemText({ severity, where, code, message, example }: DraftProblem): string {
  const place = where === null ? '' : ` ${where}:`;
  const shown = example === undefined || severity === 'info' ? '' : `\n    for example ${JSON.stringify(example)}`;
  return `${severity}${place} ${message} (${code})${shown}`;
}

/** The versions of a document, newest last, with who published them and why. */
export function versionsText(versions: readonly DocumentVersion[]): string {
  return textTable(
    ['id', 'version', 'status', 'published', 'by', 'note'],
    versions.map(({ id, version, status, publication }) => [
      ...[id, version, status],
      ...(publication === null ? ['', '', ''] : [minuteOf(publication.at), publication.by, publication.note]),
    ]),
  );
}

/** A version as somebody types it. @throws SetupError */
export function readVersion(text: string): number {
  const version = Number(text);
  if (Number.isSafeInteger(version) && version > 0) return version;
  throw new SetupError(`a version is a whole number from 1 on, not "${text}"`, 64);
}

/** A number of days as somebody types it. @throws SetupError */
export function readDays(text: string): number {
  const days = Number(text);
  if (Number.isSafeInteger(days) && days > 0 && days <= 3650) return days;
  throw new SetupError(`a number of days is a whole number from 1 to 3650, not "${text}"`, 64);
}
