import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LeaseTerms } from '../../src/pipeline/loop';
import { keepLog, neverLogged } from '../harness/suite-log';
import type { Answer } from './answers';
import { CREWS, startCrew, type Crew } from './crew';
import { startDesk, type Desk } from './desk';
import { startFaults, type Faults } from './faults';
import { planKills, type Kill } from './kill-plan';
import { startLoad } from './load';
import { countErrors } from './logged-errors';
import { setStage, type DbKind, type StageOptions } from './stage';
import { judge, type Counts, type Evidence } from './verdict';

export interface PhaseOptions extends StageOptions {
  readonly kills: number;
  readonly seed: number;
  /** Called after each kill with how the worker died: a probe point, `random` or `in_flight`. */
  readonly killed: (how: string) => void;
}

export interface PhaseResult {
  readonly counts: Counts;
  readonly findings: readonly string[];
  /** What workers logged as an error -> how often. */
  readonly errors: ReadonlyMap<string, number>;
  /** Where logs and data are, when there is something to find. */
  readonly kept: string | null;
}

/** An embedded database has one process and frees its lanes at the start; on a server a dead worker's wait for their lease. */
const LEASES: Readonly<Record<DbKind, LeaseTerms>> = {
  pglite: { seconds: 8, requestMs: 4_000 },
  postgres: { seconds: 4, requestMs: 1_500 },
};
/** How long the CRM takes over a create whose sender dies: less than a request may take. */
const HANG_MS: Readonly<Record<DbKind, number>> = { pglite: 2_500, postgres: 900 };
/** Longer than the lease, so that the frozen worker wakes up without it. */
const FREEZE_MS = 6_000;
/** A point that the load does not lead to in this time is not waited for any longer. */
const POINT_MS = 6_000;
/** How long after the last start everything has to be done. */
const DRAIN_MS = 120_000;
/** How often open tasks are looked at in the CRM while workers are killed. */
const LOOK_EVERY_MS = 3_000;
/** How long the first case may take, and how often is looked for it. */
const FIRST_MS = 15_000;
const LOOK_MS = 50;

/** Kills workers under load until there were enough, lets the survivors finish, and judges what they left. */
export async function runPhase(options: PhaseOptions): Promise<PhaseResult> {
  const stage = await setStage(options);
  try {
    const crew = await startCrew(stage, { db: options.db, lease: LEASES[options.db] });
    try {
      const { kills, accepted, answered, oddities } = await batter(stage, crew, options);
      await crew.stop();
      const { counts, findings } = await judge(stage, { accepted, answered });
      const all = [...findings, ...oddities];
      const errors = countErrors(stage.dir);
      keepForSearch(stage, accepted);
      const kept = all.length === 0 ? null : stage.dir;
      await stage.close(kept !== null);
      return { counts: { ...counts, kills }, findings: all, errors, kept };
    } catch (error) {
      await crew.kill();
      throw error;
    }
  } catch (error) {
    await stage.close(true);
    throw new Error(`the run broke off; its logs and data are in ${stage.dir}`, { cause: error });
  }
}

type Stage = Awaited<ReturnType<typeof setStage>>;

/** What the workers have logged, and what must not be in it. */
function keepForSearch(stage: Stage, accepted: readonly Answer[]): void {
  keepLog(fs.readFileSync(path.join(stage.dir, 'service.log'), 'utf8'));
  neverLogged(...stage.sources.flatMap(({ key, secret }) => [key, secret]), ...accepted.map(({ comment }) => comment));
}

/** Load, faults and kills; then everything that is under way comes to its end. */
async function batter(stage: Stage, crew: Crew, options: PhaseOptions): Promise<Killing & Evidence> {
  const { seed } = options;
  const { sources: targets, emails } = stage;
  const faults = startFaults(stage.crm, seed);
  const load = startLoad({ seed, targets, emails, undone: crew.undone });
  const desk = startDesk({ seed, sources: targets, crm: stage.crm, accepted: load.accepted });
  const looking = setInterval(crew.look, LOOK_EVERY_MS);
  await somethingDone(desk);
  const killing = await killMany(crew, faults, options);
  const deadlineMs = Date.now() + DRAIN_MS;
  clearInterval(looking);
  await faults.stop();
  await Promise.race([Promise.all([load.finish(), desk.finish()]), sleep(DRAIN_MS, undefined, { ref: false })]);
  await crew.idle(deadlineMs);
  crew.look();
  await crew.idle(deadlineMs);
  return { ...killing, accepted: load.accepted(), answered: desk.answered() };
}

/** Before there is a case to work, nobody can be interrupted at it. */
async function somethingDone({ answered }: Desk): Promise<void> {
  const untilMs = Date.now() + FIRST_MS;
  while (answered().length === 0 && Date.now() < untilMs) await sleep(LOOK_MS);
}

interface Killing {
  readonly kills: number;
  /** Workers that ended, and nobody had killed them. */
  readonly oddities: readonly string[];
}

async function killMany(crew: Crew, faults: Faults, options: PhaseOptions): Promise<Killing> {
  const oddities: string[] = [];
  // A frozen writer may double a task where the portal has no unique key for it: the sweep's business, see docs.
  const freezeMs = options.db === 'postgres' && options.crm.taskKey === 'unique' ? FREEZE_MS : null;
  const plan = planKills({ seed: options.seed, workers: CREWS[options.db], freezeMs });
  let kills = 0;
  while (kills < options.kills) {
    const kill = plan.next().value;
    const thawed = freezeOthers(crew, kill, options.db);
    const how = await strike(crew, kill, { faults, hangMs: HANG_MS[options.db] });
    const { code, signal } = await crew.worker(kill.victim).ended;
    if (signal === 'SIGKILL') {
      kills += 1;
      options.killed(how);
    } else oddities.push(`worker ${kill.victim} ended by itself: ${code ?? signal}`);
    await crew.restart(kill.victim, kill.againAfterMs);
    await thawed;
  }
  return { kills, oddities };
}

/** @returns what the worker died of */
async function strike(
  crew: Crew,
  { victim, blow }: Kill,
  { faults, hangMs }: { readonly faults: Faults; readonly hangMs: number },
): Promise<string> {
  const worker = crew.worker(victim);
  switch (blow.kind) {
    case 'point': {
      worker.arm(blow.point, blow.nth);
      const reached = await Promise.race([worker.ended.then(() => true), sleep(POINT_MS, false, { ref: false })]);
      if (reached) return blow.point;
      await worker.kill();
      return 'random';
    }
    case 'time':
      await sleep(blow.delayMs);
      await worker.kill();
      return 'random';
    case 'in_flight': {
      const caught = await faults.hangNextTasks(hangMs, POINT_MS);
      await worker.kill();
      return caught ? 'in_flight' : 'random';
    }
  }
}

async function freezeOthers(crew: Crew, { victim, freezeMs }: Kill, db: DbKind): Promise<void> {
  if (freezeMs === null) return;
  const others = CREWS[db].filter((name) => name !== victim).map((name) => crew.worker(name));
  for (const other of others) other.signal('SIGSTOP');
  await sleep(freezeMs);
  for (const other of others) other.signal('SIGCONT');
}
