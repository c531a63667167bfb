import type { Stores } from '../store-ports';

/** Reads through to `make` for what has not been made yet. The key names something that never changes: id and version. */
export type Memory<T> = (stores: Stores, key: readonly (string | number)[], make: () => T) => T;

/**
 * What was made from stored documents that never change, by key, so that it is never stale; the oldest are forgotten.
 * Each database has a memory of its own: two may hold other content under one key.
 * @param kept most entries a database
 */
export function createMemory<T>(kept: number): Memory<T> {
  const memories = new WeakMap<Stores, Map<string, T>>();
  return (stores, key, make) => {
    const memory = memories.get(stores) ?? new Map<string, T>();
    memories.set(stores, memory);
    const name = JSON.stringify(key);
    const known = memory.get(name);
    if (known !== undefined) return known;
    const made = make();
    if (memory.size >= kept) memory.delete(memory.keys().next().value ?? name);
    memory.set(name, made);
    return made;
  };
}
