import type { DetractorCase } from '../../domain/case-state';
import { DEFAULT_PLAYS } from '../../domain/default-plays';
import { playSchema, type Play } from '../../domain/play';
import { playOf } from '../../domain/render-guidance';
import type { StoredDocument } from '../../store-ports';
import { createMemory } from '../immutable';
import type { Loop } from '../loop';

/** A version that is not there is looked for again next time: nothing is kept of it. */
const pages = createMemory<{ play: Play | null }>(1000);

/** The plays that ship, and in their place those the tenant has, the newest version of each, by id. */
export async function newestPlays(loop: Loop, tenantId: number): Promise<ReadonlyMap<string, Play>> {
  const stored = await loop.stores.tenants.plays(loop.db, tenantId);
  const own = stored.map((document) => read(loop, tenantId, document));
  return new Map([...DEFAULT_PLAYS, ...own].map((play) => [play.id, play]));
}

/**
 * Finds the play that a case is worked by, in the version it began with; null = the one that ships.
 * @param plays the newest, where they have been read already
 */
export function createPlayFinder(
  loop: Loop,
  tenantId: number,
  plays: ReadonlyMap<string, Play> | null = null,
): (state: DetractorCase) => Promise<Play | null> {
  let newest = plays === null ? null : Promise.resolve(plays);
  return async (state) => {
    const { id, version } = playOf(state);
    if (version !== null) return pageOf(loop, tenantId, { id, version });
    newest ??= newestPlays(loop, tenantId);
    return (await newest).get(id) ?? null;
  };
}

async function pageOf(loop: Loop, tenantId: number, ref: { id: string; version: number }): Promise<Play | null> {
  const page = pages(loop.stores, [tenantId, ref.id, ref.version], () => ({ play: null }));
  if (page.play !== null) return page.play;
  const stored = await loop.stores.tenants.play(loop.db, tenantId, ref);
  return stored && read(loop, tenantId, stored);
}

function read(loop: Loop, tenantId: number, { id, version, body }: StoredDocument): Play {
  const page = pages(loop.stores, [tenantId, id, version], () => ({ play: null }));
  page.play ??= playSchema.parse({ ...(body as object), id, version });
  return page.play;
}
