import { oddAnswer } from '../answer';
import type { Halt } from './answer';
import type { InlineLink, WriteInput, WriteResult } from './batch';
import { writeBatch } from './batch';
import type { Refusal } from './refusal';
import { isConflict, isGone, toRefusal } from './refusal';
import type { Transport } from './transport';
import { errorSchema } from './wire';

/** One record that should stand in the CRM as described, exactly once. */
export interface Wanted {
  readonly key: string;
  /** Record id we stored, or null. */
  readonly id: string | null;
  /** true = it may exist although we hold no id: look before creating. */
  readonly mayExist: boolean;
  readonly create: Omit<WriteInput, 'key' | 'id'>;
  /** Links to create it with instead, one after the other, where HubSpot says that something linked is gone. */
  readonly links?: readonly (readonly InlineLink[])[];
  readonly update: Omit<WriteInput, 'key' | 'id'>;
}

/** What became of it. The id is set whenever it is known to exist, also where the write was refused. */
export interface Settled {
  readonly id: string | null;
  /** true = this call brought it into being. */
  readonly created: boolean;
  readonly halt: Halt | null;
}

export interface SettleOptions {
  readonly transport: Transport;
  readonly objectType: string;
  readonly keyProperty: string;
  /** Finds records by key, without search. @returns key -> id of those that exist */
  readonly lookUp: (keys: readonly string[]) => Promise<ReadonlyMap<string, string> | Halt>;
  readonly answered: () => Promise<void>;
}

/** What is known so far, by key. */
interface Progress {
  readonly ids: Map<string, string>;
  readonly created: Set<string>;
  readonly halts: Map<string, Halt>;
}

/**
 * Brings records of one type to what is wanted. What has no id is looked up where it may exist, created where it does
 * not, and looked up again where HubSpot then says that the key is taken; everything that has an id is updated by it.
 *
 * A record that was deleted in the CRM is looked up by its key and created anew, once a call: the case is still open,
 * so somebody must still see it. If that create too finds the key taken, the answer stays a conflict for the next turn.
 *
 * @returns one entry per key
 */
export async function settle(wanted: readonly Wanted[], options: SettleOptions): Promise<Map<string, Settled>> {
  const progress: Progress = { ids: new Map(), created: new Set(), halts: new Map() };
  const { ids, created, halts } = progress;
  for (const { key, id } of wanted) if (id !== null) ids.set(key, id);

  await find(
    progress,
    options,
    wanted.filter(({ id, mayExist }) => id === null && mayExist),
  );
  await createMissing(progress, options, wanted);
  await find(
    progress,
    options,
    wanted.filter(({ key }) => refusedAs(isConflict, halts.get(key))),
  );
  await update(progress, options, wanted);

  const isDeleted = ({ key }: Wanted): boolean => ids.has(key) && refusedAs(isGone, halts.get(key));
  const deleted = wanted.filter(isDeleted);
  for (const { key } of deleted) {
    ids.delete(key);
    halts.delete(key);
  }
  await find(progress, options, deleted);
  await createMissing(progress, options, deleted);
  await update(progress, options, deleted);
  for (const { key } of deleted.filter(isDeleted)) halts.set(key, lookAgain(options.transport));

  return new Map(
    wanted.map(({ key }) => [
      key,
      { id: ids.get(key) ?? null, created: created.has(key), halt: halts.get(key) ?? null },
    ]),
  );
}

async function find(progress: Progress, options: SettleOptions, some: readonly Wanted[]): Promise<void> {
  if (some.length === 0) return;
  const found = await options.lookUp(some.map(({ key }) => key));
  for (const { key } of some) {
    if ('kind' in found) {
      progress.halts.set(key, found);
      continue;
    }
    const id = found.get(key);
    if (id === undefined) continue;
    progress.ids.set(key, id);
    progress.halts.delete(key);
  }
}

async function createMissing(progress: Progress, options: SettleOptions, some: readonly Wanted[]): Promise<void> {
  const { ids, halts } = progress;
  const missing = some.filter(({ key }) => !ids.has(key) && !halts.has(key));
  await create(progress, options, missing);
  const cut = missing.flatMap((one): readonly Wanted[] => {
    const [associations, ...links] = one.links ?? [];
    if (associations === undefined || !refusedAs(isGone, halts.get(one.key))) return [];
    return [{ ...one, create: { ...one.create, associations }, links }];
  });
  for (const { key } of cut) halts.delete(key);
  if (cut.length > 0) await createMissing(progress, options, cut);
}

async function create(progress: Progress, options: SettleOptions, missing: readonly Wanted[]): Promise<void> {
  const { ids, created, halts } = progress;
  const inputs = missing.map(({ key, create: made }) => ({ key, ...made }));
  for (const [key, result] of await write('create', options, inputs)) {
    if (result.kind === 'done') {
      ids.set(key, result.id);
      created.add(key);
    } else halts.set(key, result.kind === 'absent' ? lookAgain(options.transport) : result);
  }
}

async function update(progress: Progress, options: SettleOptions, some: readonly Wanted[]): Promise<void> {
  const { ids, created, halts } = progress;
  const inputs = some.flatMap(({ key, update: change }) => {
    const id = ids.get(key);
    return id === undefined || created.has(key) || halts.has(key) ? [] : [{ key, id, ...change }];
  });
  for (const [key, result] of await write('update', options, inputs)) {
    if (result.kind !== 'done') halts.set(key, result.kind === 'absent' ? notThere() : result);
  }
}

function write(
  verb: 'create' | 'update',
  { transport, objectType, keyProperty, answered }: SettleOptions,
  inputs: readonly WriteInput[],
): Promise<Map<string, WriteResult>> {
  return writeBatch(transport, { verb, objectType, keyProperty, inputs, answered });
}

function refusedAs(how: (refusal: Refusal) => boolean, halt: Halt | undefined): boolean {
  return halt?.kind === 'refused' && how(halt.refusal);
}

/** A write that was answered without a word about this input: the next turn looks it up. */
function lookAgain(transport: Transport): Halt {
  return oddAnswer(transport.now(), 'not in the answer');
}

/** An update that leaves an id out of its answer has found nothing to update. */
function notThere(): Halt {
  return { kind: 'refused', refusal: toRefusal(404, errorSchema.parse({ message: 'no such record' })) };
}
