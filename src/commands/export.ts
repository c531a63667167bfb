import { Command, Option } from 'commander';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { htmlOf } from './sop/html';
import { markdownOf } from './sop/markdown';
import { sopOf } from './sop/sop';
import { withApp } from './with-app';

const HELP = `
The procedure as it counts at this moment, from what is stored: roles and people, rules and conditions in words, tiers,
targets, hand-overs, closing states, plays, with versions and date. For auditors, and for whoever is new to the team.

  detractor-loop export sop > procedure.md
  detractor-loop export sop --format html > procedure.html`;

const FORMATS = { md: markdownOf, html: htmlOf } as const;

/** `export sop`: the live procedure as a document. */
export function exportCommand(): Command {
  const sop = new Command('sop')
    .description('the live procedure, as Markdown or as an HTML page to print')
    .addOption(new Option('--format <format>', 'how it is written').choices(Object.keys(FORMATS)).default('md'))
    .option(...TENANT_OPTION)
    .option('--json', 'print its sections as one JSON line')
    .addHelpText('after', HELP)
    .action(({ tenant, format, json }: { tenant?: string; format: keyof typeof FORMATS; json?: boolean }) =>
      withApp(async ({ loop }) => {
        const document = await sopOf(loop, await chosenTenant(loop, tenant));
        if (json === true) printDated(document);
        else process.stdout.write(FORMATS[format](document));
      }),
    );
  return new Command('export').description('what is set, as a document for people').addCommand(sop);
}
