import { AppError } from '../../errors';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import { createBreath } from '../breathe';
import type { Loop } from '../loop';
import { carryOut } from './carry-out';
import type { CaseAction } from './case-action';
import { refusal, type CommandAnswer } from './command-answer';
import type { Ordered } from './command-order';
import { prepareAll, type Wanted } from './prepare';
import { answeredBefore, answeredMeanwhile } from './run-command';

/** What may be done to many cases at once. */
export type BulkAction = Extract<
  CaseAction,
  { readonly kind: 'reassign' | 'acknowledge_handover' | 'acknowledge_raise' | 'touch' | 'join_cause' }
>;

export interface BulkOrder extends Ordered {
  readonly action: BulkAction;
  /** At most 200; one that is named twice is changed once. */
  readonly caseKeys: readonly string[];
}

export interface BulkAnswer {
  readonly caseKey: string;
  readonly answer: CommandAnswer;
}

/** Most cases of one request. */
const MOST = 200;
/** Cases of one transaction: the longer it is, the longer others wait for its cases. */
const BATCH = 50;

/**
 * Does the same to many cases: each is judged alone and has its own answer. Sent again, it goes on where it ended.
 * @throws RangeError for more than 200 cases, and where the database cannot be asked
 */
export async function runBulk(loop: Loop, tenantId: number, order: BulkOrder): Promise<readonly BulkAnswer[]> {
  const caseKeys = [...new Set(order.caseKeys)];
  if (caseKeys.length > MOST) throw new RangeError(`at most ${MOST} cases at once`);
  const context = await loadDecisionContext(loop, tenantId);
  const asked = { ordered: order, context, caseKeys };
  const answers = new Map(await answeredBefore(loop, asked));
  const wanted = caseKeys.flatMap((caseKey, item) => (answers.has(item) ? [] : [{ caseKey, item, seenSeq: null }]));
  const breathe = createBreath();
  for (let from = 0; from < wanted.length; from += BATCH) {
    const some = wanted.slice(from, from + BATCH);
    for (const [item, answer] of await changeSome(loop, { ordered: order, context }, some)) answers.set(item, answer);
    await breathe();
  }
  return Promise.all(
    caseKeys.map(async (caseKey, item) => ({
      caseKey,
      answer: answers.get(item) ?? (await answeredMeanwhile(loop, asked, item)),
    })),
  );
}

interface Changing {
  readonly ordered: Ordered;
  readonly context: DecisionContext;
}

/** One case that cannot be judged is set apart, and may be sent again: the others are done without it. */
async function changeSome(
  loop: Loop,
  changing: Changing,
  some: readonly Wanted[],
): Promise<ReadonlyMap<number, CommandAnswer>> {
  const { ordered, context } = changing;
  try {
    return await carryOut(loop, { ...changing, prepared: await prepareAll(loop, changing, some) });
  } catch (error) {
    if (error instanceof AppError && error.code === 'database_unavailable') throw error;
    const answers = new Map<number, CommandAnswer>();
    if (some.length > 1) {
      for (const one of some)
        for (const [item, answer] of await changeSome(loop, changing, [one])) answers.set(item, answer);
      return answers;
    }
    const { tenantId } = context.tenant;
    for (const { caseKey, item } of some) {
      loop.log.error({ err: error, tenantId, caseKey, kind: ordered.action.kind }, 'a case of many was not changed');
      const failed = refusal(
        'failed',
        'Something went wrong with this case, and nothing was done to it: send it again',
      );
      answers.set(item, { ok: false, caseKey, refusal: failed, state: null, repeated: false });
    }
    return answers;
  }
}
