import type { CaseCommand, Decision } from './case-commands';
import type { CasePersonal, DetractorCase } from './case-state';
import { decided, refused } from './refusal';

/** Everything personal goes: what the customer said, who he is, and what was written down about him. */
export function erase({ erasedAt, personal }: DetractorCase): Decision {
  const known = Object.entries(personal).filter(([, value]) => value !== null);
  if (known.length === 0 && erasedAt !== null) return refused('already_so', 'Nothing personal is left');
  const gone: Partial<CasePersonal> = Object.fromEntries(known.map(([field]) => [field, null]));
  return decided([{ body: { type: 'erased' }, personal: gone }]);
}

/**
 * What a command may still do once the person was erased: it was put together by whoever had read him before. null = all
 * that it may anyway.
 */
export function afterErasure(state: DetractorCase, command: CaseCommand): Decision | null {
  if (state.erasedAt === null) return null;
  switch (command.kind) {
    case 'record_response':
      return decided([]);
    case 'verify_subject':
      return refused('not_possible', 'The person was erased: whom it was about is no longer asked');
    case 'undo':
      return refused('too_late', 'The person was erased since: what was written before cannot come back');
    default:
      return null;
  }
}
