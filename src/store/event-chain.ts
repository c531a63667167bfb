import { randomBytes } from 'node:crypto';
import { linkHash, personalDigest } from '../audit-hashes';
import type { CaseEvent } from '../domain/case-events';

export interface ChainedEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly actor: CaseEvent['actor'];
  readonly body: { readonly [key: string]: unknown };
  readonly prevHash: string;
  readonly hash: string;
  readonly personal: readonly PersonalValue[];
}

export interface PersonalValue {
  readonly seq: number;
  readonly field: string;
  readonly salt: string;
  readonly value: string;
}

/**
 * Chains events onto a head. In the hashed body a personal field is only the digest of salt and value: deleting salt
 * and value erases the person, and the chain still verifies. The salt keeps a short value from being guessed.
 */
export function chain(caseKey: string, head: string, events: readonly CaseEvent[]): readonly ChainedEvent[] {
  let prevHash = head;
  return events.map((event) => {
    const { values: personal, digests } = sealedWords(event.seq, event.personal);
    const body = { ...event.body, personal: digests };
    const { seq, at, actor } = event;
    const type = event.body.type;
    const hash = linkHash({ caseKey, seq, type, at, actor, body, prevHash });
    const chained = { seq, type, at, actor, body, prevHash, hash, personal };
    prevHash = hash;
    return chained;
  });
}

/** Words that may name somebody, each with a salt of its own, and the digests that stand for them; null has none. */
export function sealedWords(
  seq: number,
  words: Readonly<Record<string, string | null | undefined>>,
): {
  readonly values: readonly PersonalValue[];
  readonly digests: Readonly<Record<string, string | null>>;
} {
  const values = Object.entries(words).flatMap(([field, value]) =>
    typeof value === 'string' ? [{ seq, field, salt: randomBytes(16).toString('hex'), value }] : [],
  );
  const stated = Object.keys(words).map((field) => [field, null] as const);
  const known = values.map(({ field, salt, value }) => [field, personalDigest(salt, value)] as const);
  return { values, digests: Object.fromEntries([...stated, ...known]) };
}
