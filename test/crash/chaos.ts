import { parseArgs } from 'node:util';
import type { CrmKind } from './crm';
import { hubspotKind } from './hubspot';
import { runPhase, type PhaseResult } from './phase';
import { SALESFORCE } from './salesforce';
import type { DbKind } from './stage';
import type { Counts } from './verdict';

const HELP = `Kills the service with -9 under load and faults, again and again, and proves that nothing is lost or doubled.

  npm run --silent chaos -- [options]

  --kills <n>        kills of a live worker, over all phases (default 200)
  --seed <n>         what the plan, the answers and the faults are drawn from (default 1)
  --crm <name>       hubspot (default) or salesforce, emulated
  --db <kind>        pglite: one process on the embedded database (default); postgres: two on one server
  --task-key <mode>  for hubspot: unique, via_case, or both: half of the kills each (default)
  --json             one JSON line on stdout: accepted, commands, kills, lost, duplicateCases, duplicateTasks, stuck
  --help             this text

Exit codes: 0 the last four are 0; 1 they are not, and stderr says what; 64 wrong arguments; 70 the run broke off.
`;

const EXIT = { found: 1, usage: 64, fault: 70 } as const;

const DBS: readonly DbKind[] = ['pglite', 'postgres'];
const CRMS = ['hubspot', 'salesforce'] as const;
/** What `--task-key` plays. */
const MODES = { unique: ['unique'], via_case: ['via_case'], both: ['unique', 'via_case'] } as const;

interface Options {
  readonly kills: number;
  readonly seed: number;
  readonly db: DbKind;
  /** One phase each; the kills are shared out between them. */
  readonly crms: readonly CrmKind[];
  readonly json: boolean;
}

/** Reads the command line; null asks for the help text. @throws TypeError that says what is wrong. */
function readOptions(argv: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      crm: { type: 'string', default: 'hubspot' },
      db: { type: 'string', default: 'pglite' },
      'task-key': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const crms = kindsOf(oneOf('crm', values.crm, CRMS), values['task-key']);
  const kills = wholeNumber('kills', values.kills);
  if (kills < crms.length) throw new TypeError(`--kills takes at least ${crms.length} for this task key`);
  return { kills, seed: wholeNumber('seed', values.seed), db: oneOf('db', values.db, DBS), crms, json: values.json };
}

function kindsOf(crm: (typeof CRMS)[number], taskKey: string | undefined): readonly CrmKind[] {
  if (crm === 'hubspot') {
    const mode = oneOf('task-key', taskKey ?? 'both', Object.keys(MODES) as (keyof typeof MODES)[]);
    return MODES[mode].map(hubspotKind);
  }
  if (taskKey !== undefined)
    throw new TypeError('--task-key is for hubspot: in Salesforce a task key is always unique');
  return [SALESFORCE];
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new TypeError(`--${name} takes a whole number, not '${text}'`);
  return Number(text);
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw new TypeError(`--${name} takes ${allowed.join(' or ')}, not '${text}'`);
  return found;
}

async function run(options: Options): Promise<Counts> {
  const { kills, seed, db, crms, json } = options;
  const progress = createProgress(kills, !json);
  let sum: Counts = { accepted: 0, commands: 0, kills: 0, lost: 0, duplicateCases: 0, duplicateTasks: 0, stuck: 0 };
  for (const [n, crm] of crms.entries()) {
    const share = Math.floor((kills + n) / crms.length);
    progress.say(`${db}, ${crm.label}: ${share} kills`);
    const result = await runPhase({ db, crm, kills: share, seed: seed + n, killed: progress.killed });
    tellFindings(result, progress.say);
    sum = added(sum, result.counts);
  }
  if (!json) progress.table();
  return sum;
}

function added(one: Counts, other: Counts): Counts {
  return {
    accepted: one.accepted + other.accepted,
    commands: one.commands + other.commands,
    kills: one.kills + other.kills,
    lost: one.lost + other.lost,
    duplicateCases: one.duplicateCases + other.duplicateCases,
    duplicateTasks: one.duplicateTasks + other.duplicateTasks,
    stuck: one.stuck + other.stuck,
  };
}

const MOST_TOLD = 25;

/** Findings are always told; what workers logged only to a person. */
function tellFindings({ findings, errors, kept }: PhaseResult, say: (line: string) => void): void {
  for (const [message, times] of errors) say(`  logged ${times} times: ${message}`);
  for (const finding of findings.slice(0, MOST_TOLD)) process.stderr.write(`chaos: ${finding}\n`);
  if (findings.length > MOST_TOLD) process.stderr.write(`chaos: and ${findings.length - MOST_TOLD} more like these\n`);
  if (kept !== null) process.stderr.write(`chaos: logs and data are in ${kept}\n`);
}

const TOLD_EVERY = 10;

function createProgress(kills: number, loud: boolean) {
  const startedAt = Date.now();
  const deaths = new Map<string, number>();
  let done = 0;
  const say = (line: string): void => {
    if (loud) process.stderr.write(`${line}\n`);
  };
  return {
    say,
    killed: (how: string): void => {
      done += 1;
      deaths.set(how, (deaths.get(how) ?? 0) + 1);
      const leftS = Math.round(((Date.now() - startedAt) / done / 1_000) * (kills - done));
      if (done % TOLD_EVERY === 0) say(`  ${done} of ${kills} kills, about ${leftS} s left`);
    },
    table: (): void => {
      for (const [how, times] of [...deaths].sort()) process.stdout.write(`  killed at ${how.padEnd(12)} ${times}\n`);
    },
  };
}

async function main(argv: readonly string[]): Promise<number> {
  let options: Options | null;
  try {
    options = readOptions(argv);
  } catch (error) {
    process.stderr.write(`chaos: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return EXIT.usage;
  }
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    const counts = await run(options);
    process.stdout.write(options.json ? `${JSON.stringify(counts)}\n` : table(counts));
    const { lost, duplicateCases, duplicateTasks, stuck } = counts;
    return lost + duplicateCases + duplicateTasks + stuck === 0 ? 0 : EXIT.found;
  } catch (error) {
    const { message, cause } = error as Error;
    process.stderr.write(`chaos: ${message}\n${cause instanceof Error ? (cause.stack ?? '') : ''}\n`);
    return EXIT.fault;
  }
}

function table(counts: Counts): string {
  return Object.entries(counts)
    .map(([name, n]) => `  ${name.padEnd(22)} ${n}\n`)
    .join('');
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
