import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import type { Facts } from '../../domain/types';
import { personComplainedAbout } from '../../rules/owner';
import { mayRead, mayReadRestricted } from '../actions/roles';
import type { Loop } from '../loop';
import { loadViewer, type Viewer } from './viewer';

/** What somebody is to the words of a case. */
interface Reader {
  /** Whom the customer complains about; null = nobody. */
  readonly about: string | null;
  /** false = it is restricted, and he is not among those who may read it. */
  readonly reads: boolean;
}

/** Pure: whether he reads score and words. Without the facts nobody can say whom it complains about: then nobody does. */
export function readerOf({ user, org }: Viewer, state: DetractorCase, facts: Facts | null): Reader {
  const { flags } = state.classification;
  const about = facts && personComplainedAbout(facts, flags);
  if (facts === null && flags.includes('about_owner')) return { about, reads: false };
  return { about, reads: mayReadRestricted(user.id, state, { ...org, about }) };
}

type Readable =
  | { readonly ok: true; readonly viewer: Viewer; readonly state: DetractorCase }
  | { readonly ok: false; readonly refusal: Refusal };

/** A case for somebody who asks for what the CRM has of its customer: that says whom the case is about. */
export async function readableCase(
  loop: Loop,
  tenantId: number,
  { userId, caseKey }: { readonly userId: string; readonly caseKey: string },
): Promise<Readable> {
  const viewer = await loadViewer(loop, tenantId, userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  const state = (await loop.stores.cases.load(loop.db, tenantId, [caseKey])).get(caseKey);
  if (state === undefined || !mayRead(userId, state, viewer.org)) return { ok: false, refusal: UNKNOWN };
  const facts = (await loop.stores.responses.facts(loop.db, tenantId, [state.factsId])).get(state.factsId) ?? null;
  return readerOf(viewer, state, facts).reads ? { ok: true, viewer, state } : { ok: false, refusal: RESTRICTED };
}

const UNKNOWN: Refusal = { code: 'unknown_case', message: 'There is no such case' };
const RESTRICTED: Refusal = { code: 'not_allowed', message: 'The case is handled in a restricted process' };
