import type { ActivityRecord } from '../../domain/crm-record';
import type { CrmOptions, CrmWrite, WriteOutcome } from '../../ports';
import type { Halt } from './answer';
import type { Graph } from './graph';
import { graphOf, inCalls, objectOf } from './graph';
import { lookUp } from './look-up';
import type { OrgConfig } from './org-config';
import { outcomeOf } from './outcome';
import type { Progress } from './progress';
import { begin, isOpen, stop, stopUnsent } from './progress';
import type { GraphAnswer } from './send-graphs';
import { sendGraphs } from './send-graphs';
import type { Step } from './take-answer';
import { takeAnswer } from './take-answer';
import type { Transport } from './transport';

export interface Org {
  readonly transport: Transport;
  readonly config: OrgConfig;
  readonly probe: CrmOptions['probe'];
}

/** What was not looked at, over and over: soon enough to try again. */
const HALTED_MS = 5_000;

/**
 * Writes each case with its tasks as one transaction, 75 a call. What Salesforce refuses is taken apart and sent again
 * without the culprit, in rounds, as long as each round brings something to an end.
 *
 * @returns one outcome per item, in order; never throws for what Salesforce answers
 */
export async function writeItems(org: Org, items: readonly CrmWrite[]): Promise<readonly WriteOutcome[]> {
  const all = items.map((item) => begin(item, (activity) => isWritten(activity, org.config)));
  // Two transactions that hang tasks on the same account lock it: those of one account go one after another.
  const sorted = [...all].sort((a, b) => compare(a.item.case.accountId ?? '', b.item.case.accountId ?? ''));
  for (let open = sorted; open.length > 0; open = open.filter(isOpen)) {
    const unfound = await lookUp(
      org.transport,
      open.filter(({ mustLook }) => mustLook),
    );
    const trouble = everybodys(unfound) ?? (await sendRound(org, open.filter(isOpen)));
    if (trouble !== null) for (const progress of open.filter(isOpen)) stopUnsent(progress, trouble);
  }
  return all.map((progress) => outcomeOf(progress, org.config));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What would meet the next request as well; a refusal would not. */
function everybodys(halt: Halt | null | undefined): Halt | null {
  return halt === null || halt === undefined || halt.kind === 'refused' ? null : halt;
}

/** Sends what is open once. @returns why nothing more is to be sent now, or null */
async function sendRound(org: Org, open: readonly Progress[]): Promise<Halt | null> {
  const { transport, config } = org;
  const now = transport.now();
  const steps: Step[] = [];
  for (const graphs of inCalls(open.map((progress) => graphOf(progress, { config, now })))) {
    const answers = await sendGraphs(transport, graphs, (sent) => announce(org, sent));
    steps.push(...graphs.map((graph, n) => take(graph, answers[n], transport.now())));
    const trouble = answers.find((answer) => answer.kind === 'later' || answer.kind === 'auth_lost');
    if (trouble !== undefined) return trouble;
  }
  const stuck = steps.length > 0 && steps.every(({ moved }) => !moved);
  if (stuck) return { kind: 'later', at: transport.now() + HALTED_MS, mayHaveHappened: false, because: 'halted' };
  const waitMs = Math.max(0, ...steps.map((step) => step.waitMs));
  if (waitMs > 0) await transport.sleep(waitMs);
  return null;
}

function take(graph: Graph, answer: GraphAnswer | undefined, now: number): Step {
  if (answer?.kind === 'ok') return takeAnswer(graph, answer.graph, now);
  if (answer !== undefined) stop(graph.progress, answer);
  return { moved: answer !== undefined, waitMs: 0 };
}

/** Case and tasks are there at the same moment; a crash test may stop the process at either. */
async function announce({ probe }: Org, graphs: readonly Graph[]): Promise<void> {
  const records = new Set(graphs.flatMap(({ nodes }) => nodes.map(({ record }) => record)));
  if (records.has('case')) await probe('case_sent');
  if (records.has('task') || records.has('activity')) await probe('task_sent');
}

/** An org without our field cannot be told which case somebody's own activity counts for, nor can an e-mail of its own. */
function isWritten({ linked }: ActivityRecord, { activityCase }: OrgConfig): boolean {
  return linked === null || (activityCase && objectOf(linked.id) !== null);
}
