import { generic } from './generic';
import type { Source } from './source';

const SOURCES: readonly Source[] = [generic];

/** @internal exported for its tests */
export const SOURCE_IDS: readonly string[] = SOURCES.map(({ id }) => id);

/** @returns undefined for an id no source of this release has, as when a connection outlives a rollback. */
export function sourceById(id: string): Source | undefined {
  return SOURCES.find((source) => source.id === id);
}
