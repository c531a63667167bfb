import { Command } from 'commander';
import { importFile } from './import-file';
import { readImportOptions, type ImportFlags } from './import-options';
import { createProgress } from './import-progress';
import { reportText } from './import-report';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
Without --commit it only reports what it would do. Rows that cannot be used are listed in <file>.rejects.csv. Running it
again after it was interrupted goes on where it stopped. docs/import.md explains every line of the report.

  detractor-loop import responses.csv --connection "Quarterly NPS"
  detractor-loop import responses.csv --connection "Quarterly NPS" --commit`;

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

/** `import`: a file of survey responses, looked at first and stored when asked. */
export function importCommand(): Command {
  return importOptions().action(async (file: string, flags: ImportFlags) => {
    const wishes = readImportOptions(file, flags);
    await withApp(async ({ loop }) => {
      const progress = createProgress();
      const outcome = await importFile(loop, wishes, progress.watch).finally(() => progress.stop());
      if (outcome.kind === 'refused') refuse(outcome, { file, json: flags.json === true });
      else if (flags.json === true) print(outcome.report);
      else process.stdout.write(`${reportText(outcome.report)}\n`);
    });
  });
}

/**
 * The command line of `import`, without what it does.
 * @internal exported for its tests
 */
export function importOptions(): Command {
  return new Command('import')
    .description('import a CSV export of survey responses: a report first, --commit stores')
    .argument('<file>', 'a CSV file')
    .requiredOption('--connection <x>', 'the connection: tenantId/connectionId, its name, or the key in its URL')
    .option('--commit [sha256]', 'store the rows; with a sha256 only if the file is the one that was reported')
    .option('--again', 'import a file that was imported before, or anew with other options')
    .option('--delimiter <c>', 'what separates cells (default: found out; "tab" for a tab)')
    .option('--encoding <name>', 'utf-8, utf-16le, utf-16be or windows-1252 (default: found out)')
    .option('--map <field=Column>', 'which column holds a field; repeat it for more', collect)
    .option('--date-format <f>', 'how dates are written, such as "DD/MM/YYYY HH:mm" (default: ISO 8601)')
    .option('--time-zone <zone>', 'where times without a zone were written down', 'UTC')
    .option('--scale <s>', 'the scale of the scores: nps, csat, ces, binary, 1-5 (default: of the connection)')
    .option('--history-days <n>', 'rows answered earlier than this many days ago open no case', '30')
    .option('--open-old-cases', 'open cases however old a row is')
    .option('--json', 'print the report as one JSON line')
    .addHelpText('after', HELP);
}

function refuse(
  { sha256, reason }: { readonly sha256: string; readonly reason: string },
  { file, json }: { readonly file: string; readonly json: boolean },
): void {
  process.exitCode = 1;
  if (json) print({ file, sha256, refused: reason });
  else process.stderr.write(`detractor-loop: ${file}: ${reason}\n`);
}
