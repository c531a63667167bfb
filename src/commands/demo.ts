import { Command } from 'commander';
import { runDemo, type Demo } from '../demo/run-demo';
import { summaryTable } from '../demo/summary-table';
import { print } from './print';

const HELP = `
Everything runs on this machine, in a fresh temporary directory: an emulated HubSpot with 1,400 customers, the
service, and an embedded database. 434 survey responses arrive as signed webhooks; 78 of them are detractors.
Without --once it stays up until Ctrl-C.`;

/** `demo`: the worked example, to watch. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('watch 434 survey responses become 78 owned, clocked follow-ups, without any account')
    .option('--once', 'stop after the summary')
    .option('--json', 'print one JSON object instead of the table')
    .addHelpText('after', HELP)
    .action(async ({ once, json }: { once?: boolean; json?: boolean }) => {
      const progress = json !== true && process.stderr.isTTY;
      const demo = await runDemo({ tell: (line) => process.stderr.write(`${line}\n`), progress });
      if (json === true) print(demo.summary);
      else process.stdout.write(`\n${summaryTable(demo.summary)}\n`);
      if (once !== true) await stayUp(demo);
      await demo.stop();
    });
}

async function stayUp(demo: Demo): Promise<void> {
  process.stderr.write(
    `The service runs at ${demo.url} (try ${demo.url}/health/ready), HubSpot at ${demo.emulatorUrl}\n`,
  );
  process.stderr.write('Ctrl-C ends the demo and removes its data.\n');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
