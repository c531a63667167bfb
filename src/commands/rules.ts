import { Command } from 'commander';
import { SetupError } from '../errors';
import { completed, publishRuleSet, ruleProblems } from '../pipeline/settings/publish-rules';
import { storedRuleSet } from '../pipeline/settings/stored-rule-set';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { createBar } from './progress';
import {
  approvalOf,
  problemsText,
  readDays,
  readVersion,
  tellPublished,
  withApproval,
  type PublishFlags,
} from './publishing';
import { readJson } from './read-json';
import { versionsCommand } from './versions';
import { withApp } from './with-app';

const HELP = `
Who gets which case: rules in order, the first that fits decides. docs/rules.md explains conditions and owners,
docs/publishing.md how a draft becomes what counts. Publishing checks the draft, replays it over what has happened and
keeps who approved it and why; open cases keep the rules they were routed with.

  detractor-loop rules show > rules.json
  detractor-loop rules lint rules.json
  detractor-loop replay --days 90 --draft rules.json
  detractor-loop rules publish rules.json --note "Billing goes to finance first" --by 104
  detractor-loop rules rollback 1 --note "Finance is not staffed yet" --by 104`;

const VERSIONS = {
  kind: 'rule_set',
  name: 'history',
  description: 'every version, with who published it and why; with --json also what its replay showed',
} as const;

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

type PublishRules = PublishFlags & { readonly replayDays: string };

/** `rules`: the rule set of a tenant. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('the rules: show them, check a draft, publish it, go back')
    .addCommand(showCommand())
    .addCommand(versionsCommand(VERSIONS))
    .addCommand(lintCommand())
    .addCommand(publishCommand())
    .addCommand(rollbackCommand())
    .addHelpText('after', HELP);
}

function showCommand(): Command {
  return new Command('show')
    .description('the rules that count, as JSON to start a draft from')
    .argument('[version]', 'an older version (default: the one that counts)')
    .option(...TENANT_OPTION)
    .action((version: string | undefined, { tenant }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const active = await loop.stores.tenants.activeRuleSet(loop.db, tenantId);
        if (active === null) throw new SetupError(`tenant ${tenantId} has no rules yet: connect it again`);
        const found =
          version === undefined
            ? active
            : await loop.stores.tenants.document(loop.db, tenantId, {
                ...{ kind: 'rule_set', id: active.id, version: readVersion(version) },
              });
        if (found === null) throw new SetupError(`there is no version ${version ?? ''} of the rules`, 64);
        process.stdout.write(`${JSON.stringify(storedRuleSet(found), null, 2)}\n`);
      }),
    );
}

function lintCommand(): Command {
  return new Command('lint')
    .description('check a draft against people, fields and what has happened; exit 1 where it may not be published')
    .argument('<file>', 'a JSON file, as "rules show" prints it')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action((file: string, { tenant, json }: Flags) => {
      const candidate = completed(readJson(file), 'default');
      return withApp(async ({ loop }) => {
        const found = await chosenTenant(loop, tenant);
        const bar = createBar('checking');
        const problems = await ruleProblems(loop, found, { candidate, watch: bar.watch }).finally(() => bar.stop());
        const publishable = problems.every(({ severity }) => severity !== 'error');
        if (!publishable) process.exitCode = 1;
        if (json === true) print({ publishable, problems });
        else process.stdout.write(`${problems.length === 0 ? 'Nothing to mend.' : problemsText(problems)}\n`);
      });
    });
}

function publishCommand(): Command {
  return withApproval(new Command('publish'))
    .description('check a draft, replay it, and make it count')
    .argument('<file>', 'a JSON file, as "rules show" prints it')
    .option(...TENANT_OPTION)
    .option('--replay-days <n>', 'how far back the replay looks', '90')
    .action((file: string, flags: PublishRules) => publish({ body: readJson(file) }, flags));
}

function rollbackCommand(): Command {
  return withApproval(new Command('rollback'))
    .description('make an older version count again, checked against the people of today')
    .argument('<version>', 'as "rules history" lists it')
    .option(...TENANT_OPTION)
    .option('--replay-days <n>', 'how far back the replay looks', '90')
    .action((version: string, flags: PublishRules) => publish({ version: readVersion(version) }, flags));
}

function publish(draft: { readonly body: unknown } | { readonly version: number }, flags: PublishRules): Promise<void> {
  const replayDays = readDays(flags.replayDays);
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const bar = createBar('replaying');
    const wish = { ...draft, approval: approvalOf(flags), replayDays, watch: bar.watch };
    const outcome = await publishRuleSet(loop, tenant, wish).finally(() => bar.stop());
    tellPublished('the rule set', outcome, flags);
    if (outcome.ok && flags.json !== true) process.stdout.write(`${replayLine(outcome.replay)}\n`);
  });
}

function replayLine(replay: unknown): string {
  const { days, decisions, changed } = replay as { days: number; decisions: number; changed: number };
  return `Replay of the last ${days} days: ${decisions} decisions, ${changed} would have been another one.`;
}
