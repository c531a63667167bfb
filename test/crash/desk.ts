import { setTimeout as sleep } from 'node:timers/promises';
import { createDice, type Dice } from '../../sandbox/demo-data/dice';
import { caseKeyOf } from '../../src/crypto';
import type { Answer } from './answers';
import type { ChaosCrm } from './crm';
import { drawErrand, type Errand } from './errands';
import type { Source } from './stage';

export interface DeskOptions {
  readonly seed: number;
  readonly sources: readonly Source[];
  readonly crm: ChaosCrm;
  /** Answers that were acknowledged: their cases are worked. */
  readonly accepted: () => readonly Answer[];
}

/** A command that was answered. */
export interface Answered extends Errand {
  readonly requestId: string;
  /** What it was told with. */
  readonly words: string;
  readonly tenantId: number;
  readonly caseKey: string;
  /** null = carried out; else why not. */
  readonly refusal: string | null;
  /** true = it had been carried out, or refused, at an earlier try. */
  readonly repeated: boolean;
}

export interface Desk {
  /** In the order of their answers. */
  readonly answered: () => readonly Answered[];
  /** Ends the errands in hand. */
  readonly finish: () => Promise<void>;
}

/** People at work at once, each on a case of his own. */
const CLERKS = 4;
const ERRANDS = { fewest: 2, most: 6 } as const;
const PAUSE_MS = 150;
/** As often a case's task may end in the CRM: the fourth time in a day its manager is told, and it is left alone. */
const MOST_ENDS = 3;
const ANSWER_MS = 5_000;
const RETRY_MS = 150;

/** People who work cases while the service dies under them: in its card, and by their tasks in the CRM. */
export function startDesk(options: DeskOptions): Desk {
  const closing = new AbortController();
  const answered: Answered[] = [];
  const begun = { last: 10_000 };
  const shift: Shift = {
    ...options,
    ...{ held: new Set(), ends: new Map(), answered, signal: closing.signal },
    count: () => (begun.last += 1),
  };
  const clerks = Array.from({ length: CLERKS }, (_, n) => clerk(createDice(options.seed, `clerk ${n}`), shift));
  return {
    answered: () => answered,
    finish: async () => {
      closing.abort();
      await Promise.all(clerks);
    },
  };
}

interface Shift extends DeskOptions {
  /** Cases that somebody is working on. */
  readonly held: Set<string>;
  /** How often the owner's task of a case was ended in the CRM. */
  readonly ends: Map<string, number>;
  readonly answered: Answered[];
  /** Numbers errands. */
  readonly count: () => number;
  readonly signal: AbortSignal;
}

interface Worked {
  readonly source: Source;
  readonly caseKey: string;
}

async function clerk(dice: Dice, shift: Shift): Promise<void> {
  while (!shift.signal.aborted) {
    const worked = await nextCase(dice, shift);
    if (worked !== null) {
      await work(dice, worked, shift);
      shift.held.delete(worked.caseKey);
    }
    await sleep(PAUSE_MS);
  }
}

async function work(dice: Dice, worked: Worked, shift: Shift): Promise<void> {
  const most = dice.int(ERRANDS.fewest, ERRANDS.most);
  for (let n = 1; n <= most && !shift.signal.aborted; n += 1) {
    // Then he leaves the case alone, so that it is the service who finds out.
    if (dice.chance(0.3) && (await endTask(dice, worked, shift))) return;
    shift.answered.push(await run(dice, worked, shift));
    await sleep(PAUSE_MS);
  }
}

/** A case that is in the CRM, and in nobody's hands. */
async function nextCase(dice: Dice, { accepted, sources, crm, held }: Shift): Promise<Worked | null> {
  const there = new Set((await crm.cases()).map(({ key }) => key));
  const free = accepted().flatMap(({ score, source: n, responseId }): readonly Worked[] => {
    const source = sources[n];
    if (score > 6 || source === undefined) return [];
    const caseKey = caseKeyOf(source.orgId, source.key, responseId);
    return there.has(caseKey) && !held.has(caseKey) ? [{ source, caseKey }] : [];
  });
  if (free.length === 0) return null;
  const worked = dice.pick(free);
  held.add(worked.caseKey);
  return worked;
}

/** Somebody completes or deletes the owner's task in the CRM. @returns whether there was one */
async function endTask(dice: Dice, { caseKey }: Worked, { crm, ends }: Shift): Promise<boolean> {
  const before = ends.get(caseKey) ?? 0;
  if (before >= MOST_ENDS) return false;
  const open = (await crm.tasks()).find((task) => task.open && task.key.startsWith(`${caseKey}_owner_`));
  if (open === undefined) return false;
  ends.set(caseKey, before + 1);
  await crm.endTask(open.id, dice.chance(0.7) ? 'completed' : 'deleted').catch(() => undefined);
  return true;
}

async function run(dice: Dice, { source, caseKey }: Worked, { crm, count }: Shift): Promise<Answered> {
  const requestId = `errand-${count()}`;
  const words = `said in ${requestId}`;
  const errand = drawErrand(dice, { words, receiverId: crm.receiverId, nowMs: Date.now() });
  const body = JSON.stringify({ requestId, caseKey, command: errand.command });
  const ask = (): Promise<CardAnswer> => send(body, source);
  // An impatient browser sends it a second time at once.
  const twice = dice.chance(0.15) ? ask() : null;
  const answer = await ask();
  await twice;
  return {
    ...{ ...errand, requestId, words, tenantId: source.tenantId, caseKey },
    refusal: answer.ok ? null : (answer.code ?? ''),
    repeated: answer.repeated === true,
  };
}

interface CardAnswer {
  readonly ok: boolean;
  readonly code?: string;
  readonly repeated?: boolean;
}

/** Sends it, the same id and the same bytes, until it is answered. */
async function send(body: string, { sign, host }: Source): Promise<CardAnswer> {
  for (;;) {
    const { target, headers } = sign({ method: 'POST', target: '/v1/card/commands', body });
    const request = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
    const answer = await fetch(`${host}${target}`, { ...request, signal: AbortSignal.timeout(ANSWER_MS) }).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => null,
    );
    if (answer?.status === 200) return JSON.parse(answer.text) as CardAnswer;
    if (answer !== null && answer.status < 500)
      throw new Error(`a command was answered ${answer.status}: ${answer.text}`);
    await sleep(RETRY_MS);
  }
}
