import type { EventLink, Head, PathStep, SealLink, SettingsLink, StoredLink, StoredWord } from './audit-ports';
import { sha256Hex } from './crypto';
import { canonicalJson } from './domain/canonical-json';

/** The hash before the first link of a chain, and the root of no heads at all. */
export const GENESIS = '0'.repeat(64);

/** Hex sha256 of one link: whatever an event states, and the hash of the event before it. */
export function linkHash(link: EventLink): string {
  const { caseKey, seq, type, at, actor, body, prevHash } = link;
  return sha256Hex(`${prevHash}\n${canonicalJson({ caseKey, seq, type, at, actor, body })}`);
}

/** The same for the stream of a tenant's settings. */
export function settingsLinkHash(link: SettingsLink): string {
  const { tenantId, seq, at, actor, body, prevHash } = link;
  return sha256Hex(`${prevHash}\n${canonicalJson({ tenantId, seq, at, actor, body })}`);
}

/** Hex sha256 that stands for a personal value in the body of an event. */
export function personalDigest(salt: string, value: string): string {
  return sha256Hex(`${salt}\n${value}`);
}

export interface BrokenLink {
  readonly seq: number;
  readonly problem: string;
}

/** The first link of a chain that does not hold up to its head; null = all do. */
export function brokenLink(links: readonly StoredLink[], head: Omit<Head, 'caseKey'>): BrokenLink | null {
  let prevHash = GENESIS;
  for (const [index, link] of links.entries()) {
    const { seq, hash } = link;
    if (seq !== index + 1) return { seq, problem: `event ${index + 1} is missing` };
    if (link.prevHash !== prevHash) return { seq, problem: 'the link to the event before it is broken' };
    if (linkHash(link) !== hash) return { seq, problem: 'the event was changed' };
    prevHash = hash;
  }
  if (prevHash === head.hash && links.length === head.seq) return null;
  return { seq: head.seq, problem: 'the newest event is missing or was changed' };
}

/** The first personal value that is not what its event has a digest of; null = all are. */
export function brokenWord(
  links: readonly Pick<StoredLink, 'seq' | 'body'>[],
  words: readonly StoredWord[],
): BrokenLink | null {
  const digests = new Map(links.map(({ seq, body }) => [seq, body.personal ?? {}]));
  const changed = words.find(
    ({ seq, field, salt, value }) => digests.get(seq)?.[field] !== personalDigest(salt, value),
  );
  if (changed === undefined) return null;
  return { seq: changed.seq, problem: `the personal field ${changed.field} was changed` };
}

/** Hex sha256 of a seal, over the one before it. */
export function sealHash({ prevHash, ...link }: SealLink): string {
  const { tenantId, seal, at, cases, heads, root, settingsSeq, settingsHash } = link;
  const said = { tenantId, seal, at, cases, heads, root, settingsSeq, settingsHash };
  return sha256Hex(`${prevHash}\n${canonicalJson(said)}`);
}

/**
 * The root over heads in the order of their keys: pairs are hashed level by level, and one that is left over goes up as
 * it is. So a single head can be proven with a few hashes, without showing the others.
 */
export function rootOf(heads: readonly Head[]): string {
  let level = heads.map(leafOf);
  while (level.length > 1) level = pairsOf(level);
  return level[0] ?? GENESIS;
}

/** The way from the head at `index` up to the root over all of them. */
export function pathOf(heads: readonly Head[], index: number): readonly PathStep[] {
  const path: PathStep[] = [];
  let at = index;
  for (let level = heads.map(leafOf); level.length > 1; level = pairsOf(level)) {
    const side = at % 2 === 0 ? 'right' : 'left';
    const hash = level[side === 'right' ? at + 1 : at - 1];
    if (hash !== undefined) path.push({ side, hash });
    at = Math.floor(at / 2);
  }
  return path;
}

/** The root that a head and its way up lead to. */
export function rootBy(head: Head, path: readonly PathStep[]): string {
  return path.reduce((hash, step) => {
    return step.side === 'left' ? nodeOf(step.hash, hash) : nodeOf(hash, step.hash);
  }, leafOf(head));
}

// Heads and pairs start with different words, so that a pair cannot pass for a head.
function leafOf({ caseKey, seq, hash }: Head): string {
  return sha256Hex(`head\n${canonicalJson({ caseKey, seq, hash })}`);
}

function nodeOf(left: string, right: string): string {
  return sha256Hex(`pair\n${left}\n${right}`);
}

function pairsOf(level: readonly string[]): string[] {
  const up: string[] = [];
  for (let n = 0; n < level.length; n += 2) {
    const [left, right] = [level[n], level[n + 1]];
    if (left !== undefined) up.push(right === undefined ? left : nodeOf(left, right));
  }
  return up;
}
