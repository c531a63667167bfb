import type { Instant } from '../domain/types';
import { isGoneOnLeave } from './leave';
import { lineAbove, userOf, type People } from './people';

/** What is read to find somebody above a person, at a moment. */
export interface Org extends Pick<People, 'directory' | 'settings' | 'absences'> {
  readonly now: Instant;
}

/**
 * The person to tell about somebody's case: the nearest above him who is there, else the fallback manager, else the
 * program owner. Who has left, or is away without an end, is passed over; cycles and lines longer than five end.
 * @param about whom the customer complains about: he is not told. (Default: nobody)
 * @returns null where that would be the same person again
 */
export function managerOf(id: string, org: Org, about: string | null = null): string | null {
  return firstThere(lineAbove(id, org), org, { id, about });
}

/** Himself where he is there, else who is above him. @returns null where he, or whoever that is, owns the case */
export function himOrManager(
  id: string,
  org: Org,
  { ownerId, about }: { readonly ownerId: string; readonly about: string | null },
): string | null {
  return id === ownerId ? null : firstThere([id, ...lineAbove(id, org)], org, { id: ownerId, about });
}

function firstThere(
  line: readonly string[],
  org: Org,
  { id, about }: { readonly id: string; readonly about: string | null },
): string | null {
  const { fallbackManager, programOwner } = org.settings.people;
  const asked = fallbackManager === null ? line : [...line, fallbackManager];
  const found = asked.find((one) => one !== id && one !== about && isThere(one, org)) ?? programOwner;
  return found === id || found === about ? null : found;
}

function isThere(id: string, org: Org): boolean {
  return userOf(id, org)?.active === true && !isGoneOnLeave(id, org.now, org);
}
