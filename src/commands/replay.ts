import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { SetupError } from '../errors';
import { completed } from '../pipeline/settings/publish-rules';
import { replayDraft } from '../pipeline/settings/replay-draft';
import { lintRuleSet } from '../rules/lint';
import { ruleSetSchema, type RuleSet } from '../rules/schema';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { createBar } from './progress';
import { problemsText, readDays } from './publishing';
import { readJson } from './read-json';
import { replayCsv, replayText } from './replay-text';
import { withApp } from './with-app';

const HELP = `
Who would get what: every routing decision of the last days made again by a draft, on the facts, people and leave of that
moment, beside what counts now. Nothing is written but the CSV file, if you ask for one.

  detractor-loop rules show > rules.json
  detractor-loop replay --days 90 --draft rules.json --csv changes.csv`;

interface Flags {
  readonly tenant?: string;
  readonly days: string;
  readonly draft: string;
  readonly csv?: string;
  readonly json?: boolean;
}

/** `replay`: a draft of the rules over what has happened. */
export function replayCommand(): Command {
  return new Command('replay')
    .description('try a draft of the rules on the decisions of the last days: who would get what')
    .requiredOption('--draft <file>', 'a JSON file, as "rules show" prints it')
    .option('--days <n>', 'how far back to look', '90')
    .option('--csv <file>', 'also write every decision, before and after, to this file')
    .option(...TENANT_OPTION)
    .option('--json', 'print the report as one JSON line; its rows are those that change')
    .addHelpText('after', HELP)
    .action((flags: Flags) => {
      const days = readDays(flags.days);
      const draft = readDraft(flags.draft);
      return withApp(async ({ loop }) => {
        const tenant = await chosenTenant(loop, flags.tenant);
        const bar = createBar('replaying');
        const report = await replayDraft(loop, tenant, { draft, days, watch: bar.watch }).finally(() => bar.stop());
        const users = (await loop.stores.tenants.directory(loop.db, tenant.tenantId))?.users ?? [];
        const nameOf = (id: string): string => users.find((user) => user.id === id)?.name ?? id;
        // The mark tells a spreadsheet that names are UTF-8.
        if (flags.csv !== undefined) writeFileSync(flags.csv, `\uFEFF${replayCsv(report, nameOf)}`);
        if (flags.json === true)
          printDated({ ...report, rows: report.rows.filter(({ changed }) => changed.length > 0) });
        else process.stdout.write(`${replayText(report, nameOf)}\n`);
      });
    });
}

/** Read before a database is opened: a slip in the file should not cost seconds. */
function readDraft(file: string): RuleSet {
  const candidate = completed(readJson(file), 'draft');
  const parsed = ruleSetSchema.safeParse(candidate);
  // As a version of its own: what it shares with the active one it decides anew.
  if (parsed.success) return { ...parsed.data, version: Number.MAX_SAFE_INTEGER };
  const problems = lintRuleSet(candidate).map(({ ruleId, ...problem }) => ({ ...problem, where: ruleId }));
  throw new SetupError(`${file} is no rule set:\n${problemsText(problems)}`);
}
