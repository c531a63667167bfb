import type { Refusal } from '../../domain/case-commands';
import type { CrmUser } from '../../domain/types';
import { standIn } from '../../rules/leave';
import type { Loop } from '../loop';
import { loadViewer } from './viewer';

/** Somebody to choose. His address is read and not told. */
export interface PersonFound {
  readonly id: string;
  readonly name: string;
  /** On leave now. */
  readonly away: boolean;
}

const MOST = 20;

/**
 * Active users of the CRM of whose name a word, or whose address, begins so; '' = all. By name, at most 20.
 */
export async function findPeople(
  loop: Loop,
  tenantId: number,
  { userId, begins }: { readonly userId: string; readonly begins: string },
): Promise<
  { readonly ok: true; readonly people: readonly PersonFound[] } | { readonly ok: false; readonly refusal: Refusal }
> {
  const viewer = await loadViewer(loop, tenantId, userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  const { org, now } = viewer;
  const found = org.directory.users
    .filter((user) => user.active && fits(user, folded(begins)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id))
    .slice(0, MOST);
  const absences = await loop.stores.tenants.absences(loop.db, tenantId, now);
  const people = found.map(({ id, name }) => ({ id, name, away: standIn(id, now, { ...org, absences }) !== null }));
  return { ok: true, people };
}

function fits({ name, email }: CrmUser, begins: string): boolean {
  const said = folded(name);
  const words = said.split(/[\s,.-]+/);
  return said.startsWith(begins) || words.some((word) => word.startsWith(begins)) || folded(email).startsWith(begins);
}

/** "Müller" is found by "muller" too. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
