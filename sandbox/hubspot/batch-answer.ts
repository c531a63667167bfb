import type { Answer, Refusal } from './answer';
import { batchError, invalid, isRefusal } from './answer';
import type { Portal } from './portal';
import type { Planned } from './write-records';

const MAX_BATCH = 100;

/** HubSpot takes 1 to 100 inputs. */
export function checkSize(inputs: readonly unknown[]): Refusal | undefined {
  if (inputs.length === 0) return invalid('At least one input is required.');
  if (inputs.length <= MAX_BATCH) return undefined;
  return invalid(`The maximum number of inputs supported in a batch request is ${MAX_BATCH}, got ${inputs.length}.`);
}

/** The envelope of a batch: 207 as soon as one input failed. */
export function batchAnswer(
  portal: Portal,
  done: { readonly status: number; readonly results: readonly unknown[]; readonly errors: readonly unknown[] },
): Answer {
  const at = new Date(portal.now()).toISOString();
  const failed = done.errors.length > 0 ? { numErrors: done.errors.length, errors: done.errors } : {};
  return {
    status: done.errors.length > 0 ? 207 : done.status,
    body: { status: 'COMPLETE', results: done.results, ...failed, startedAt: at, completedAt: at },
  };
}

interface Traced {
  readonly objectWriteTraceId?: string | undefined;
}

/** Partial success is given only when every input carries a trace id of its own. */
function allTraced(inputs: readonly Traced[]): boolean {
  const ids = inputs.map((input) => input.objectWriteTraceId);
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

export interface BatchWrite<Input extends Traced> {
  readonly status: number;
  readonly inputs: readonly Input[];
  /** Checks one input; `claimed` is given when nothing may be written before all have passed. */
  readonly plan: (input: Input, claimed?: Set<string>) => Planned | Refusal;
  readonly render: (input: Input, record: ReturnType<Planned['commit']>) => Readonly<Record<string, unknown>>;
}

/**
 * Runs a batch of writes. With trace ids each input stands for itself (207); without, the first refusal
 * is the answer and nothing is written. Results come back in reverse: HubSpot promises no order (its
 * client's issue 190), and a reader that counts on one should fail here.
 */
export function runBatch<Input extends Traced>(portal: Portal, batch: BatchWrite<Input>): Answer | Refusal {
  const tooMany = checkSize(batch.inputs);
  if (tooMany !== undefined) return tooMany;
  return allTraced(batch.inputs) ? runTraced(portal, batch) : runWhole(portal, batch);
}

function runTraced<Input extends Traced>(portal: Portal, batch: BatchWrite<Input>): Answer {
  const results: unknown[] = [];
  const errors: unknown[] = [];
  for (const input of batch.inputs) {
    const planned = batch.plan(input);
    if (isRefusal(planned)) errors.push(batchError(planned, input.objectWriteTraceId));
    else results.push(batch.render(input, planned.commit()));
  }
  return batchAnswer(portal, { status: batch.status, results: results.reverse(), errors });
}

function runWhole<Input extends Traced>(portal: Portal, batch: BatchWrite<Input>): Answer | Refusal {
  const claimed = new Set<string>();
  const plans: { readonly input: Input; readonly planned: Planned }[] = [];
  for (const input of batch.inputs) {
    const planned = batch.plan(input, claimed);
    if (isRefusal(planned)) return planned;
    plans.push({ input, planned });
  }
  const results = plans.map(({ input, planned }) => batch.render(input, planned.commit()));
  return batchAnswer(portal, { status: batch.status, results: results.reverse(), errors: [] });
}
