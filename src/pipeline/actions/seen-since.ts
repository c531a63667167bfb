import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { userOf, type People } from '../../rules/people';

/** So many are told; the rest are on the card. */
const TOLD = 3;

/** Pure: what others have done to a case since a person looked at it, as the reason to look again. null = nothing */
export function changedSince(
  { acts }: Pick<DetractorCase, 'acts'>,
  { seenSeq, userId }: { readonly seenSeq: number | null; readonly userId: string },
  org: Pick<People, 'directory'>,
): Refusal | null {
  if (seenSeq === null) return null;
  const missed = acts.filter(({ seq, by }) => seq > seenSeq && by.id !== userId);
  if (missed.length === 0) return null;
  const told = missed.slice(-TOLD).map(({ by, text }) => `${userOf(by.id, org)?.name ?? by.id}: ${text}`);
  return {
    code: 'changed_meanwhile',
    message: `Somebody was faster: ${told.join('; ')}. Look at the case again before you go on`,
  };
}
