import { Command } from 'commander';
import { REASONS, TIERS, type ReasonCode, type Tier } from '../domain/types';
import { SetupError } from '../errors';
import { MOST_ROWS, queuePage, type QueuePage } from '../pipeline/reading/queue-page';
import type { QueueRow } from '../pipeline/reading/queue-row';
import {
  QUEUE_FLAGS,
  QUEUE_SCOPES,
  type QueueCounts,
  type QueueFilters,
  type QueueFlag,
  type QueueScope,
} from '../queue-ports';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { minuteOf, textTable } from './text-table';
import { withApp } from './with-app';

const HELP = `
Shows what that CRM user would see: his own cases and those in which he is asked; a manager also those of his team;
coordinators and admins all. What is late comes first, then by risk tier, then by due date. Several values of one option
mean any of them, several options all of them.

  detractor-loop queue --user 101
  detractor-loop queue --user 104 --only breached due_today --tier critical high
  detractor-loop queue --user 104 --only follow_up_overdue --json`;

interface Flags {
  readonly tenant?: string;
  readonly user: string;
  readonly scope?: string;
  readonly only?: readonly string[];
  readonly tier?: readonly string[];
  readonly reason?: readonly string[];
  readonly segment?: readonly string[];
  readonly owner?: readonly string[];
  readonly limit: string;
  readonly cursor?: string;
  readonly json?: boolean;
}

/** `queue`: the cases that wait for somebody, in their order. */
export function queueCommand(): Command {
  return new Command('queue')
    .description('the cases that wait, in the order in which they want somebody, and how many there are')
    .option(...TENANT_OPTION)
    .requiredOption('--user <id>', 'the CRM user whose list it is')
    .option('--scope <scope>', `one of ${QUEUE_SCOPES.join(', ')}`)
    .option('--only <filters...>', `of ${QUEUE_FLAGS.join(', ')}`)
    .option('--tier <tiers...>', `of ${TIERS.join(', ')}`)
    .option('--reason <reasons...>', `of ${REASONS.join(', ')}`)
    .option('--segment <segments...>', 'of accounts, as the CRM has them')
    .option('--owner <users...>', 'CRM user ids')
    .option('--limit <n>', `rows of a page, up to ${MOST_ROWS}`, '50')
    .option('--cursor <cursor>', 'the next page, as the one before says')
    .option('--json', 'print one JSON line')
    .addHelpText('after', HELP)
    .action((flags: Flags) => {
      const asked = {
        ...{ userId: flags.user, filters: filtersOf(flags), cursor: flags.cursor ?? null },
        limit: limitOf(flags.limit),
      };
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const page = await queuePage(loop, tenantId, asked);
        if (!page.ok) throw new SetupError(page.refusal.message, 64);
        if (flags.json === true) printDated({ ...page, rows: page.rows.map(withoutWords) });
        else process.stdout.write(`${pageText(page)}\n`);
      });
    });
}

/** @internal exported for its tests */
export function filtersOf(
  flags: Pick<Flags, 'scope' | 'only' | 'tier' | 'reason' | 'segment' | 'owner'>,
): QueueFilters {
  const { scope = 'all', only = [], tier = [], reason = [], segment = [], owner = [] } = flags;
  return {
    scope: oneOf<QueueScope>(QUEUE_SCOPES, '--scope')(scope),
    flags: only.map(oneOf<QueueFlag>(QUEUE_FLAGS, '--only')),
    tiers: tier.map(oneOf<Tier>(TIERS, '--tier')),
    reasons: reason.map(oneOf<ReasonCode>(REASONS, '--reason')),
    segments: segment,
    ownerIds: owner,
  };
}

/**
 * As text: the numbers above, the cases below. No score and no word of a customer: a terminal may be logged.
 * @internal
 */
export function pageText({ rows, counts, nextCursor }: QueuePage): string {
  const head = counts === null ? [] : [countsLine(counts), ''];
  const listed =
    rows.length === 0
      ? ['Nothing here.']
      : [textTable(['', 'TIER', 'DUE', 'STATUS', 'NEXT', 'OWNER', 'REASON', 'CASE'], rows.map(cells))];
  const more = nextCursor === null ? [] : ['', `More with --cursor ${nextCursor}`];
  return [...head, ...listed, ...more].join('\n');
}

function countsLine({ matching, scopes, flags }: QueueCounts): string {
  const parts = Object.entries({ ...scopes, ...flags }).map(([name, n]) => `${words(name)} ${n}`);
  return `${matching} listed; ${parts.join(', ')}`;
}

function cells(row: QueueRow): readonly string[] {
  const { late, tier, dueAt, status, next, ownerName, ownerId, reason, caseKey, restricted } = row;
  return [
    ...[late ? 'late' : '', tier, dueAt === null ? 'never' : minuteOf(dueAt), words(status)],
    ...[next === null ? '' : words(next), ownerName ?? ownerId, restricted ? 'restricted' : words(reason), caseKey],
  ];
}

function withoutWords({ title: _title, quote: _quote, score: _score, accountName: _name, ...row }: QueueRow): object {
  return row;
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS) return limit;
  throw new SetupError(`--limit is a number from 1 to ${MOST_ROWS}`, 64);
}

function oneOf<T extends string>(known: readonly T[], flag: string): (value: string) => T {
  return (value) => {
    const found = known.find((one) => one === value);
    if (found === undefined) throw new SetupError(`${flag} is one of ${known.join(', ')}`, 64);
    return found;
  };
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
