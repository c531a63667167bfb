import { Command } from 'commander';
import type { AwaySpan } from '../domain/types';
import { SetupError } from '../errors';
import { changeLeave } from '../pipeline/owners/change-leave';
import { OPERATOR } from '../pipeline/settings/operator';
import type { Loop } from '../pipeline/loop';
import type { Tenant } from '../store-ports';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { minuteOf, textTable } from './text-table';
import { timeOption } from './time-option';
import { withApp } from './with-app';

const HELP = `
Leave as the service knows it, beside what the CRM's own calendars say. Whoever is away gets no new case; with a delegate
the delegate gets it. Times are ISO 8601 with a zone, or a date, which means midnight UTC; the end is exclusive.

  detractor-loop absences set --user 101 --from 2026-12-21 --to 2027-01-04 --delegate 102
  detractor-loop absences clear --user 101`;

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

interface SetFlags extends Flags {
  readonly user: string;
  readonly from: string;
  readonly to?: string;
  readonly delegate?: string;
}

/** `absences`: leave in the tenant's own table. */
export function absencesCommand(): Command {
  return new Command('absences')
    .description('who is away, until when, and who stands in')
    .addCommand(listCommand())
    .addCommand(setCommand())
    .addCommand(clearCommand())
    .addHelpText('after', HELP);
}

function listCommand(): Command {
  return new Command('list')
    .description('leave that has not ended yet')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line a leave')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const leave = await loop.stores.tenants.absences(loop.db, tenantId, await loop.clock.now());
        if (json === true) for (const one of leave) printDated(one);
        else process.stdout.write(`${leave.length === 0 ? 'Nobody is away.' : leaveText(leave)}\n`);
      }),
    );
}

function leaveText(leave: readonly (AwaySpan & { readonly userId: string })[]): string {
  const rows = leave.map(({ userId, fromAt, toAt, delegateId }) => [
    ...[userId, minuteOf(fromAt), toAt === null ? 'until further notice' : minuteOf(toAt), delegateId ?? ''],
  ]);
  return textTable(['user', 'from', 'to', 'delegate'], rows);
}

function setCommand(): Command {
  return new Command('set')
    .description('add a leave of a person; one that overlaps it is replaced')
    .requiredOption('--user <id>', 'the CRM user who is away')
    .requiredOption('--from <time>', 'when it begins')
    .option('--to <time>', 'when it is over (default: until further notice)')
    .option('--delegate <id>', 'the CRM user who stands in')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action((flags: SetFlags) => {
      const span = spanOf(flags);
      return changing(flags, (kept) => [...kept.filter((one) => !overlap(one, span)), span]);
    });
}

function clearCommand(): Command {
  return new Command('clear')
    .description('end every leave of a person')
    .requiredOption('--user <id>', 'the CRM user who is there again')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action((flags: Pick<SetFlags, 'user' | 'tenant' | 'json'>) => changing(flags, () => []));
}

function changing(
  { user, tenant, json }: Pick<SetFlags, 'user' | 'tenant' | 'json'>,
  change: (kept: readonly AwaySpan[]) => readonly AwaySpan[],
): Promise<void> {
  return withApp(async ({ loop }) => {
    const found = await chosenTenant(loop, tenant);
    const spans = change(await leaveOf(loop, found, user));
    const refused = await changeLeave(loop, found, { userId: user, spans, by: OPERATOR });
    if (refused !== null) throw new SetupError(refused.message, 64);
    if (json === true) printDated({ userId: user, spans });
    else
      process.stdout.write(
        `${spans.length === 0 ? `${user} is there.` : leaveText(spans.map((one) => ({ userId: user, ...one })))}\n`,
      );
  });
}

async function leaveOf(loop: Loop, { tenantId }: Tenant, user: string): Promise<readonly AwaySpan[]> {
  const all = await loop.stores.tenants.absences(loop.db, tenantId, await loop.clock.now());
  return all.filter(({ userId }) => userId === user).map(({ userId: _userId, ...span }) => span);
}

function overlap(a: AwaySpan, b: AwaySpan): boolean {
  return a.fromAt < (b.toAt ?? Infinity) && b.fromAt < (a.toAt ?? Infinity);
}

function spanOf({ from, to, delegate }: SetFlags): AwaySpan {
  const fromAt = timeOption(from);
  const toAt = to === undefined ? null : timeOption(to);
  if (toAt !== null && toAt <= fromAt) throw new SetupError('--to has to be after --from', 64);
  return { fromAt, toAt, delegateId: delegate ?? null };
}
