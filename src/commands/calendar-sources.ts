import { Command } from 'commander';
import type { HolidayPlace, HolidayReading, PreviewRow, YearSpan } from '../calendar-ports';
import type { ObservanceTerms } from '../calendars/observances';
import { holidaySource, knownDates } from '../calendars/propose-holidays';
import { readCrmHours, type CrmSuggestion } from '../calendars/read-crm-hours';
import { readCsv } from '../calendars/read-csv';
import { readIcs } from '../calendars/read-ics';
import { SetupError } from '../errors';
import { definitionOf, withProposal, withRows } from '../pipeline/settings/calendar-rows';
import type { Loop } from '../pipeline/loop';
import type { CalendarDefinition } from '../sla/calendar-schema';
import type { Tenant } from '../store-ports';
import { showDraft, type DraftFlags } from './calendar-draft';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { readHolidayFile } from './read-holiday-file';
import { withApp } from './with-app';

interface PlaceFlags {
  readonly country?: string;
  readonly region?: string;
  readonly language?: string;
  readonly bank?: boolean;
}

interface Flags extends DraftFlags, PlaceFlags {
  readonly tenant?: string;
  readonly id: string;
  readonly years: string;
  readonly from?: string;
  readonly includeObservances?: boolean;
  readonly include?: readonly string[];
  readonly hours?: string;
}

const MOST_YEARS = 10;

/** The subcommands that make a draft of a calendar: nothing is published by any of them. */
export function calendarSources(): readonly Command[] {
  return [holidaysCommand(), icsCommand(), csvCommand(), crmCommand()];
}

function holidaysCommand(): Command {
  return withPlace(withDraft(new Command('holidays')))
    .description('propose the holidays of a country or region for three years: a draft to edit')
    .option('--table', 'print a table of the days instead of the draft')
    .action((flags: Flags) =>
      withCalendar(flags, async ({ base, years }) => {
        const place = placeOf(flags);
        if (place === null) throw new SetupError('say where with --country, such as DE, and --region, such as BY', 64);
        const proposal = await holidaySource.propose(place, years);
        if (!proposal.ok) throw new SetupError(proposal.message, 64);
        const rows = proposal.rows.map((row): PreviewRow => ({
          ...{ ...row, taken: true, looksLikeObservance: false },
          why: row.substitute ? 'given for a weekend' : 'holiday',
        }));
        const draft = withProposal(base, { place, rows: proposal.rows, untilYear: years.to });
        showDraft({ base, draft, preview: { rows, ignored: [] }, proposed: true }, flags);
      }),
    );
}

function icsCommand(): Command {
  return withJudging(withPlace(withDraft(new Command('import-ics'))))
    .description('read closed days from an iCalendar file; what looks like an observance is not taken')
    .argument('<file>', 'an .ics file')
    .action((file: string, flags: Flags) =>
      withCalendar(flags, async ({ base, years }) => {
        const terms = { ...(await termsOf(flags, years)), years, timeZone: base.timeZone };
        showReading(base, await readIcs(readHolidayFile(file), terms), flags);
      }),
    );
}

function csvCommand(): Command {
  return withJudging(withPlace(withDraft(new Command('import-csv'))))
    .description('read closed days from a CSV file: date,name or date,name,from,to')
    .argument('<file>', 'a .csv file')
    .action((file: string, flags: Flags) =>
      withCalendar(flags, async ({ base, years }) => {
        showReading(base, readCsv(readHolidayFile(file), await termsOf(flags, years)), flags);
      }),
    );
}

function crmCommand(): Command {
  return withJudging(withPlace(withDraft(new Command('import-salesforce'))))
    .description('suggest a calendar from the business hours and holidays of the Salesforce org')
    .option('--hours <name>', 'which business hours; those that are the default where left out')
    .action((flags: Flags) =>
      withApp(async ({ loop }) => {
        const tenant = await chosenTenant(loop, flags.tenant);
        const years = await yearsOf(loop, flags);
        const found = await readFromCrm(loop, tenant, years);
        const suggested = readCrmHours(found, flags.hours ?? null, await termsOf(flags, years));
        if (!suggested.ok) throw new SetupError(suggested.message, 64);
        const { calendar, preview } = suggested.suggestion;
        const stored = await loop.stores.tenants.newestCalendar(loop.db, tenant.tenantId, flags.id);
        const base = definitionOf({ ...(stored === null ? {} : definitionOf(stored.body)), ...calendar });
        process.stderr.write(`${hoursText(suggested.suggestion)}\n`);
        showDraft({ base, preview, proposed: false }, { table: true, ...flags });
      }),
    );
}

/** The table shows days alone: the hours that a draft would bring have to be seen too. */
function hoursText({ name, calendar }: CrmSuggestion): string {
  const days = Object.entries(calendar.week).map(
    ([day, windows]) => `${day} ${windows.map((w) => w.join('-')).join(' ')}`,
  );
  return `Business hours "${name}", ${calendar.timeZone}: ${days.join(', ')}`;
}

function readFromCrm(loop: Loop, tenant: Tenant, years: YearSpan): ReturnType<CrmHours> {
  return loop.crm.open(tenant, { budget: {}, permit: { mayStillSend: () => true } }).then(({ crm }) => {
    if (crm.can.keepsBusinessHours) return crm.businessHours(years);
    throw new SetupError(`${tenant.crm} keeps no business hours: propose holidays or import a file`, 64);
  });
}
type CrmHours = Awaited<ReturnType<Loop['crm']['open']>>['crm']['businessHours'];

function withDraft(command: Command): Command {
  return command
    .option('--id <id>', 'the calendar the days are added to', 'default')
    .option(...TENANT_OPTION)
    .option('--years <n>', 'for how many years', '3')
    .option('--from <year>', 'the first of them (default: this year)')
    .option('--out <file>', 'write the draft to this file, and print the table')
    .option('--json', 'print days and draft as one JSON line');
}

function withPlace(command: Command): Command {
  return command
    .option('--country <code>', 'ISO code of a country, such as DE')
    .option('--region <code>', 'a region of it, such as BY; a part of that, such as BY-A')
    .option('--language <code>', 'in which language days are named, such as de')
    .option('--bank', 'also days on which banks and offices close, which half days mostly are');
}

function withJudging(command: Command): Command {
  return command
    .option('--include-observances', 'also take what looks like an observance')
    .option(
      '--include <name>',
      'take days of this name; may be given again',
      (name: string, names: readonly string[] | undefined) => [...(names ?? []), name],
    );
}

interface Opened {
  readonly base: CalendarDefinition;
  readonly years: YearSpan;
}

function withCalendar({ tenant, ...flags }: Flags, work: (opened: Opened) => Promise<void>): Promise<void> {
  return withApp(async ({ loop }) => {
    const { tenantId } = await chosenTenant(loop, tenant);
    const stored = await loop.stores.tenants.newestCalendar(loop.db, tenantId, flags.id);
    if (stored === null) {
      throw new SetupError(
        `there is no calendar "${flags.id}": publish its hours first, "calendars show" has some`,
        64,
      );
    }
    await work({ base: definitionOf(stored.body), years: await yearsOf(loop, flags) });
  });
}

async function yearsOf(
  { clock }: Pick<Loop, 'clock'>,
  { years, from }: Pick<Flags, 'years' | 'from'>,
): Promise<YearSpan> {
  const first = from === undefined ? new Date(await clock.now()).getUTCFullYear() : Number(from);
  const count = Number(years);
  if (!Number.isSafeInteger(first) || first < 1970 || first > 2200) throw new SetupError(`"${from}" is no year`, 64);
  if (Number.isSafeInteger(count) && count >= 1 && count <= MOST_YEARS) return { from: first, to: first + count - 1 };
  throw new SetupError(`--years takes a number from 1 to ${MOST_YEARS}, not "${years}"`, 64);
}

function placeOf({ country, region, language, bank }: PlaceFlags): HolidayPlace | null {
  if (country === undefined) return null;
  const code = { country: country.toUpperCase(), region: region?.toUpperCase() ?? null };
  return { ...code, language: language ?? null, bank: bank === true };
}

async function termsOf(flags: Flags, years: YearSpan): Promise<ObservanceTerms> {
  const place = placeOf(flags);
  const known = place === null ? null : await knownDates(place, years);
  if (known?.ok === false) throw new SetupError(known.message, 64);
  return {
    known: known?.dates ?? null,
    includeAll: flags.includeObservances === true,
    include: flags.include ?? [],
  };
}

function showReading(base: CalendarDefinition, reading: HolidayReading, flags: Flags): void {
  if (reading.ok) {
    const taken = reading.preview.rows.filter((row) => row.taken);
    const proposed = flags.country !== undefined;
    showDraft({ base, draft: withRows(base, taken), preview: reading.preview, proposed }, { table: true, ...flags });
    return;
  }
  process.exitCode = 1;
  if (flags.json === true) process.stdout.write(`${JSON.stringify(reading)}\n`);
  else process.stdout.write(`Not read:\n${reading.problems.join('\n')}\n`);
}
