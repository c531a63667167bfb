import { Command } from 'commander';
import { tierListSchema } from '../classify/tier-list';
import { SetupError } from '../errors';
import { publishTierList, tierHits } from '../pipeline/settings/publish-tiers';
import type { Published } from '../pipeline/settings/publication';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { approvalOf, readDays, readVersion, tellPublished, withApproval, type PublishFlags } from './publishing';
import { readJson } from './read-json';
import { textTable } from './text-table';
import { versionsCommand } from './versions';
import { withApp } from './with-app';

const HELP = `
What makes a case critical, high, medium or low: criteria with points, and the points each tier begins at. docs/risk.md
explains every criterion.

  detractor-loop tiers show > tiers.json
  detractor-loop tiers hits --days 90
  detractor-loop tiers publish tiers.json --note "Renewals count from 120 days on" --by 104`;

const VERSIONS = {
  kind: 'tier_list',
  name: 'history',
  description: 'every version, with who published it and why',
} as const;

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

type PublishTiers = PublishFlags & { readonly replayDays: string };

/** `tiers`: the tier list of a tenant. */
export function tiersCommand(): Command {
  return new Command('tiers')
    .description('the tier list: show it, publish one, see which criteria do anything')
    .addCommand(showCommand())
    .addCommand(versionsCommand(VERSIONS))
    .addCommand(hitsCommand())
    .addCommand(publishCommand())
    .addCommand(rollbackCommand())
    .addHelpText('after', HELP);
}

function showCommand(): Command {
  return new Command('show')
    .description('the list that counts, as JSON to start a draft from')
    .option(...TENANT_OPTION)
    .action(({ tenant }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const active = await loop.stores.tenants.activeTierList(loop.db, tenantId);
        if (active === null) throw new SetupError(`tenant ${tenantId} has no tier list yet: connect it again`);
        process.stdout.write(`${JSON.stringify(tierListSchema.parse(active.body), null, 2)}\n`);
      }),
    );
}

function hitsCommand(): Command {
  return new Command('hits')
    .description('in how many cases of the last days each criterion earned points')
    .option(...TENANT_OPTION)
    .option('--days <n>', 'how far back to look', '90')
    .option('--json', 'print one JSON line')
    .action(({ tenant, days, json }: Flags & { readonly days: string }) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const { cases, hits } = await tierHits(loop, tenantId, readDays(days));
        if (json === true) print({ cases, hits: Object.fromEntries(hits) });
        else process.stdout.write(`${hitsText(cases, hits)}\n`);
      }),
    );
}

function hitsText(cases: number, hits: ReadonlyMap<string, number>): string {
  if (cases === 0) return 'No case was decided in that time.';
  const share = (n: number): string => `${Math.round((100 * n) / cases)} %`;
  return `${cases} cases\n\n${textTable(
    ['criterion', 'cases', 'share'],
    [...hits].map(([id, n]) => [id, n, share(n)]),
  )}`;
}

function publishCommand(): Command {
  return withApproval(new Command('publish'))
    .description('check a tier list, look at what it changes, and make it count')
    .argument('<file>', 'a JSON file, as "tiers show" prints it')
    .option(...TENANT_OPTION)
    .option('--replay-days <n>', 'how far back the replay looks', '90')
    .action((file: string, flags: PublishTiers) => publish({ body: readJson(file) }, flags));
}

function rollbackCommand(): Command {
  return withApproval(new Command('rollback'))
    .description('make an older version count again')
    .argument('<version>', 'as "tiers history" lists it')
    .option(...TENANT_OPTION)
    .option('--replay-days <n>', 'how far back the replay looks', '90')
    .action((version: string, flags: PublishTiers) => publish({ version: readVersion(version) }, flags));
}

function publish(draft: { readonly body: unknown } | { readonly version: number }, flags: PublishTiers): Promise<void> {
  const replayDays = readDays(flags.replayDays);
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const outcome: Published = await publishTierList(loop, tenant, {
      ...draft,
      approval: approvalOf(flags),
      replayDays,
    });
    tellPublished('the tier list', outcome, flags);
    if (outcome.ok && flags.json !== true) process.stdout.write(`Replay: ${JSON.stringify(outcome.replay)}\n`);
  });
}
