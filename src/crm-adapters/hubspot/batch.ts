import type { Halt } from './answer';
import { readAs } from '../answer';
import type { Refusal } from './refusal';
import { isGone, isOfOneInput, toRefusal } from './refusal';
import { withoutValues } from '../redact';
import type { Transport } from './transport';
import type { WireBatch, WireRecord } from './wire';
import { batchSchema } from './wire';

/** Most inputs one request may carry. */
export const MAX_BATCH = 100;

/** One input of a batch write. `key` is ours (case key or task key) and travels as its trace id. */
export interface WriteInput {
  readonly key: string;
  /** Set for an update, absent for a create. */
  readonly id?: string;
  readonly properties: { readonly [name: string]: string };
  readonly associations?: readonly InlineLink[];
}

export interface InlineLink {
  readonly to: { readonly id: string };
  readonly types: readonly { readonly associationCategory: string; readonly associationTypeId: number }[];
}

/** What became of one input; `absent` = the answer does not mention it. */
export type WriteResult = { readonly kind: 'done'; readonly id: string } | { readonly kind: 'absent' } | Halt;

export interface BatchWrite {
  readonly verb: 'create' | 'update';
  /** 'tasks', 'tickets' or the id of the custom object. */
  readonly objectType: string;
  /** The property that holds `key` on the record. */
  readonly keyProperty: string;
  readonly inputs: readonly WriteInput[];
  /** Called after each request that was answered. */
  readonly answered: () => Promise<void>;
}

/**
 * Writes any number of inputs, a hundred a request. With a trace id on each HubSpot does what it can and answers 207;
 * where it refuses a request as a whole all the same, the request is halved until the culprit stands alone, so that
 * one record never holds up the others. A refusal is permanent, hence sending the rest again doubles nothing.
 *
 * @returns one result per key
 */
export async function writeBatch(transport: Transport, batch: BatchWrite): Promise<Map<string, WriteResult>> {
  const results = new Map<string, WriteResult>();
  const queue = inBatches(batch.inputs);
  for (let inputs = queue.shift(); inputs !== undefined; inputs = queue.shift()) {
    const answer = await sendWrite(transport, batch, inputs);
    if (answer.kind === 'refused' && inputs.length > 1 && isOfOneInput(answer.refusal)) {
      const half = Math.ceil(inputs.length / 2);
      queue.unshift(inputs.slice(0, half), inputs.slice(half));
      continue;
    }
    for (const input of inputs) {
      results.set(input.key, answer.kind === 'ok' ? resultOf(input, batch.keyProperty, answer.body) : answer);
    }
    if (answer.kind !== 'later' && answer.kind !== 'auth_lost') continue;
    const unsent = answer.kind === 'later' ? { ...answer, mayHaveHappened: false } : answer;
    for (const input of queue.splice(0).flat()) results.set(input.key, unsent);
  }
  return results;
}

async function sendWrite(
  transport: Transport,
  { verb, objectType, answered }: BatchWrite,
  inputs: readonly WriteInput[],
): Promise<{ kind: 'ok'; body: WireBatch } | Halt> {
  const path = `/crm/objects/${transport.version}/${objectType}/batch/${verb}`;
  const body = { inputs: inputs.map(({ key, ...rest }) => ({ ...rest, objectWriteTraceId: key })) };
  const answer = readAs(batchSchema, await transport.send({ method: 'POST', path, body }), transport.now());
  if (answer.kind === 'ok' || answer.kind === 'refused') await answered();
  if (answer.kind === 'refused') return { kind: 'refused', refusal: redacted(answer.refusal, inputs) };
  return answer;
}

function resultOf(input: WriteInput, keyProperty: string, body: WireBatch): WriteResult {
  const done = body.results.find((record) => input.key === keyOf(record, keyProperty) || input.id === record.id);
  if (done !== undefined) return { kind: 'done', id: done.id };
  const refusals = (body.errors ?? []).map((error) => toRefusal(400, error));
  const own = refusals.find(
    ({ traces, ids }) => traces.includes(input.key) || (input.id !== undefined && ids.includes(input.id)),
  );
  const nobodys = refusals.find(({ traces, ids }) => traces.length === 0 && ids.length === 0);
  const refusal = own ?? nobodys;
  return refusal === undefined ? { kind: 'absent' } : { kind: 'refused', refusal: redacted(refusal, [input]) };
}

/** HubSpot promises no order of results, and shows a trace id only where it feels like it. */
function keyOf(record: WireRecord, keyProperty: string): string | null {
  return record.objectWriteTraceId ?? record.properties[keyProperty] ?? null;
}

function redacted(refusal: Refusal, inputs: readonly WriteInput[]): Refusal {
  const sent = inputs.flatMap((input) => Object.values(input.properties));
  return { ...refusal, message: withoutValues(refusal.message, sent) };
}

export interface BatchRead {
  readonly objectType: string;
  /** Absent = `ids` are record ids. */
  readonly idProperty?: string;
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

/** Reads by id or by a unique property, strongly consistent (search is not). What is not there is left out. */
export async function readBatch(
  transport: Transport,
  { objectType, idProperty, ids, properties }: BatchRead,
): Promise<{ kind: 'ok'; body: readonly WireRecord[] } | Halt> {
  const found: WireRecord[] = [];
  for (const some of inBatches(ids)) {
    const path = `/crm/objects/${transport.version}/${objectType}/batch/read`;
    const inputs = some.map((id) => ({ id }));
    const key = idProperty === undefined ? {} : { idProperty };
    const body = { ...key, properties, propertiesWithHistory: [], inputs };
    const answer = readAs(batchSchema, await transport.send({ method: 'POST', path, body }), transport.now());
    if (answer.kind !== 'ok') return answer;
    found.push(...answer.body.results);
  }
  return { kind: 'ok', body: found };
}

/**
 * Archives records, which HubSpot answers alike for those that are gone already. A request that is refused as a whole is
 * halved until the culprit stands alone.
 *
 * @returns what stands in the way, by id; ids that are left out are gone
 */
export async function archiveBatch(
  transport: Transport,
  { objectType, ids, answered }: Pick<BatchWrite, 'objectType' | 'answered'> & { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, Halt>> {
  return idempotently(ids, async (some) => {
    const path = `/crm/objects/${transport.version}/${objectType}/batch/archive`;
    const sent = await transport.send({ method: 'POST', path, body: { inputs: some.map((id) => ({ id })) } });
    if (sent.kind === 'ok' || sent.kind === 'refused') await answered();
    return sent.kind === 'ok' ? null : sent;
  });
}

/**
 * Sends what does no harm when it is done twice, a hundred at a time. What is refused is halved, what meets every request
 * ends it.
 *
 * @param send @returns null = done, for all of them
 * @returns what stands in the way, one entry for each that is not done
 */
export async function idempotently<T>(
  all: readonly T[],
  send: (some: readonly T[]) => Promise<Halt | null>,
): Promise<Map<T, Halt>> {
  const halts = new Map<T, Halt>();
  const queue = inBatches(all);
  for (let some = queue.shift(); some !== undefined; some = queue.shift()) {
    const halt = await send(some);
    if (halt === null || (halt.kind === 'refused' && isGone(halt.refusal) && some.length === 1)) continue;
    if (halt.kind === 'refused' && some.length > 1 && isOfOneInput(halt.refusal)) {
      const half = Math.ceil(some.length / 2);
      queue.unshift(some.slice(0, half), some.slice(half));
      continue;
    }
    for (const one of some) halts.set(one, halt);
    if (halt.kind === 'refused') continue;
    const unsent = halt.kind === 'later' ? { ...halt, mayHaveHappened: false } : halt;
    for (const one of queue.splice(0).flat()) halts.set(one, unsent);
  }
  return halts;
}

/** Cuts into pieces that fit one request. */
export function inBatches<T>(items: readonly T[]): (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += MAX_BATCH) pieces.push(items.slice(start, start + MAX_BATCH));
  return pieces;
}
