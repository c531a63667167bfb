import type { Decision } from './case-commands';
import type { CasePersonal, DetractorCase } from './case-state';
import { decided, refused } from './refusal';

/** Everything personal goes: what the customer said, who he is, and what was written down about him. */
export function erase({ erasedAt, personal }: DetractorCase): Decision {
  const known = Object.entries(personal).filter(([, value]) => value !== null);
  if (known.length === 0 && erasedAt !== null) return refused('already_so', 'Nothing personal is left');
  const gone: Partial<CasePersonal> = Object.fromEntries(known.map(([field]) => [field, null]));
  return decided([{ body: { type: 'erased' }, personal: gone }]);
}
