import { rootOf, sealHash } from '../../audit-hashes';
import type { Head, Seal } from '../../audit-ports';
import type { Instant } from '../../domain/types';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';

/** Heads one seal covers at most: its transaction stays short, however many have changed. */
const HEADS = 5_000;
/** A seal older than this was missed by the night. 25 hours, in ms */
const MISSED_MS = 25 * 3_600_000;

type Sealing = Pick<Loop, 'db' | 'stores' | 'clock' | 'log'>;

/**
 * Seals a tenant: the heads of all chains that have changed since the last seal, and the settings. Where nothing has
 * changed there is nothing to seal, so it does not matter who runs this, when, and how often.
 * @returns the seals it made
 * @internal
 */
export async function sealTenant(loop: Sealing, tenantId: number, heads: number = HEADS): Promise<readonly Seal[]> {
  const made: Seal[] = [];
  const at = await loop.clock.now();
  for (let after = ''; ;) {
    const step = await loop.db.tx((sql) => sealStep(loop, sql, { tenantId, at, after, limit: heads }));
    if (step === null) return made;
    made.push(step.seal);
    if (step.next === null) return made;
    after = step.next;
  }
}

interface StepOf {
  readonly tenantId: number;
  readonly at: Instant;
  readonly after: string;
  readonly limit: number;
}

/** One seal. @returns null where there was nothing to seal. */
async function sealStep(
  { stores: { audit } }: Sealing,
  sql: Sql,
  { tenantId, at, after, limit }: StepOf,
): Promise<{ readonly seal: Seal; readonly next: string | null } | null> {
  const state = await audit.lockSeals(sql, tenantId);
  const before = await audit.newestSeal(sql, tenantId);
  const heads = await audit.unsealedHeads(sql, tenantId, { after, limit });
  if (heads.length === 0 && state.settingsSeq === (before?.settingsSeq ?? 0)) return null;
  const { sealed, sealHash: prevHash, settingsSeq, settingsHash, cases } = state;
  const said = { tenantId, seal: sealed + 1, at, cases, heads: heads.length, root: rootOf(heads) };
  const link = { ...said, settingsSeq, settingsHash, prevHash };
  const seal = { ...link, hash: sealHash(link) };
  await audit.addSeal(sql, seal, heads);
  return { seal, next: heads.length < limit ? null : lastKey(heads) };
}

function lastKey(heads: readonly Head[]): string | null {
  return heads.at(-1)?.caseKey ?? null;
}

/** The seal of every tenant: for the night. Its hash is told, so that a copy lies where nobody can rewrite it. */
export async function sealAll(loop: Sealing): Promise<void> {
  await sealThose(loop, () => Promise.resolve(true));
}

/** Seals tenants whose night was missed, because nothing ran then. */
export async function sealMissed(loop: Sealing): Promise<void> {
  const now = await loop.clock.now();
  await sealThose(loop, async (tenantId) => {
    const newest = await loop.stores.audit.newestSeal(loop.db, tenantId);
    return newest === null || Math.abs(now - newest.at) > MISSED_MS;
  });
}

/** One that fails leaves the others theirs. */
async function sealThose(loop: Sealing, isDue: (tenantId: number) => Promise<boolean>): Promise<void> {
  for (const { tenantId } of await loop.stores.tenants.tenants(loop.db)) {
    try {
      if (!(await isDue(tenantId))) continue;
      const newest = (await sealTenant(loop, tenantId)).at(-1);
      if (newest === undefined) continue;
      const { seal, hash, cases, heads } = newest;
      loop.log.info({ tenantId, seal, sealHash: hash, cases, heads }, 'sealed');
    } catch (error) {
      loop.log.error({ err: error, tenantId }, 'a tenant could not be sealed');
    }
  }
}
