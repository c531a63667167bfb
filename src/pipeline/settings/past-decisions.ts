import type { TenantSettings } from '../../domain/settings';
import type { Directory, Instant } from '../../domain/types';
import type { ReplayItem } from '../../rules/replay';
import type { StoredDecision } from '../../store-ports';
import { createBreath } from '../breathe';
import type { Loop } from '../loop';
import { storedDecisions } from './stored-decisions';

/** How far a walk over stored decisions has come. */
export type WatchDecisions = (done: number, total: number) => void;

/** Nobody had been read yet. */
const NOBODY: Directory = { readAt: 0, users: [] };

/**
 * Every stored decision since, oldest first, with the people and settings it was made on, as they were; lets others run
 * in between.
 * @throws Error where settings are gone that a decision was made by, which the database does not allow
 */
export async function* pastDecisions(
  loop: Pick<Loop, 'db' | 'stores'>,
  tenantId: number,
  { fromAt, watch }: { readonly fromAt: Instant; readonly watch?: WatchDecisions },
): AsyncGenerator<ReplayItem> {
  const world = createPastWorld(loop, tenantId);
  const breathe = createBreath();
  const total = watch === undefined ? 0 : await loop.stores.decisions.count(loop.db, tenantId, fromAt);
  let done = 0;
  for await (const page of storedDecisions(loop, tenantId, fromAt)) {
    await world.read(page);
    for (const decision of page) {
      yield { decision, ...world.of(decision), closedAt: decision.closedAt };
      await breathe();
    }
    done += page.length;
    watch?.(done, total);
  }
}

interface PastWorld {
  readonly read: (page: readonly StoredDecision[]) => Promise<void>;
  readonly of: (decision: StoredDecision) => { readonly directory: Directory; readonly settings: TenantSettings };
}

/** Snapshots and settings by number: they never change, and a year has few of them. */
function createPastWorld(loop: Pick<Loop, 'db' | 'stores'>, tenantId: number): PastWorld {
  const directories = new Map<number, Directory>();
  const settings = new Map<number, TenantSettings>();
  const { decisions } = loop.stores;
  return {
    read: async (page) => {
      const records = page.map(({ record }) => record);
      const people = missing(records, ({ directoryId }) => directoryId, directories);
      const versions = missing(records, ({ settingsVersion }) => settingsVersion, settings);
      if (people.length > 0) {
        for (const [id, one] of await decisions.directories(loop.db, tenantId, people)) directories.set(id, one);
      }
      if (versions.length > 0) {
        for (const [version, one] of await decisions.settings(loop.db, tenantId, versions)) settings.set(version, one);
      }
    },
    of: ({ decisionId, record }) => {
      const found = settings.get(record.settingsVersion);
      if (found === undefined) throw new Error(`decision ${decisionId}: settings ${record.settingsVersion} are gone`);
      return { directory: directories.get(record.directoryId) ?? NOBODY, settings: found };
    },
  };
}

function missing<T>(
  rows: readonly T[],
  idOf: (row: T) => number,
  known: ReadonlyMap<number, unknown>,
): readonly number[] {
  return [...new Set(rows.map(idOf))].filter((id) => !known.has(id));
}
