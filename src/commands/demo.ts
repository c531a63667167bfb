import { Command, Option } from 'commander';
import { runDemo, type Demo } from '../demo/run-demo';
import { proof, summaryTable } from '../demo/summary-table';
import { VENDORS } from '../demo/vendors';
import { print } from './print';

const HELP = `
Everything runs on this machine, in a fresh temporary directory: an emulated HubSpot and an emulated Salesforce with
half of 1,400 customers each, the service, and an embedded database. 434 survey responses arrive as signed webhooks; 78
of them are detractors. Without --once it stays up until Ctrl-C, with the record pages of both CRMs to click: the preview.`;

interface DemoFlags {
  readonly crm: string;
  readonly once?: boolean;
  readonly json?: boolean;
}

/** `demo`: the worked example, to watch. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('watch 434 survey responses become 78 owned, clocked follow-ups in two CRMs, without any account')
    .addOption(
      new Option('--crm <name>', 'where the customers live')
        .choices([...VENDORS.map(({ name }) => name), 'both'])
        .default('both'),
    )
    .option('--once', 'stop after the summary')
    .option('--json', 'print one JSON object instead of the table')
    .addHelpText('after', HELP)
    .action(async ({ crm, once, json }: DemoFlags) => {
      const vendors = VENDORS.filter(({ name }) => crm === 'both' || crm === name);
      const progress = json !== true && process.stderr.isTTY;
      const demo = await runDemo({
        ...{ vendors, progress, withPreview: once !== true },
        tell: (line) => process.stderr.write(`${line}\n`),
      });
      if (json === true) print(demo.summary);
      else process.stdout.write(`\n${(once === true ? summaryTable : proof)(demo.summary, vendors)}\n`);
      try {
        if (once !== true) await stayUp(demo);
      } finally {
        await demo.stop();
      }
    });
}

async function stayUp({ url, crms, preview }: Demo): Promise<void> {
  await preview?.fill();
  const places = crms.map((crm) => `${crm.title} at ${crm.url}`).join(', ');
  if (preview !== null) process.stderr.write(`\nOpen the account records and work from the card: ${preview.url}\n\n`);
  process.stderr.write(`Behind it: the service at ${url} (try ${url}/health/ready), ${places}\n`);
  process.stderr.write('All figures: npm run --silent demo -- --once. Ctrl-C ends the demo and removes its data.\n');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
