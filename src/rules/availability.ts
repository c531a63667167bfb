import type { Instant } from '../domain/types';
import type { Candidate } from './candidates';
import { standIn } from './leave';
import { userOf, type People } from './people';
import { personalCap } from './pools';

/** Who may be chosen at this moment. */
export interface Availability {
  readonly people: People;
  readonly now: Instant;
  /** Who must not be chosen, and why. */
  readonly avoid: ReadonlyMap<string, string>;
  /** Who has the case already: it is no further load of his. */
  readonly incumbentId: string | null;
  /** 'anybody' = people on leave and at their cap too: what is left when nobody else is. */
  readonly ask: 'available' | 'anybody';
  /** false for somebody who is only told: he carries nothing by it. */
  readonly counted: boolean;
}

/** Why a person cannot be chosen, in the words of a trace; null = he can. */
export function obstacleTo({ id, cap }: Candidate, choice: Availability): string | null {
  if (id === null) return 'missing';
  const avoided = choice.avoid.get(id);
  if (avoided !== undefined) return avoided;
  const user = userOf(id, choice.people);
  if (user === null) return 'unknown user';
  if (!user.active) return 'inactive';
  if (user.licensed === false) return 'no licence';
  if (choice.ask === 'anybody') return null;
  if (standIn(id, choice.now, choice.people) !== null) return 'away';
  return isFull({ id, cap }, choice) ? 'at capacity' : null;
}

function isFull({ id, cap }: { readonly id: string; readonly cap: number | null }, choice: Availability): boolean {
  if (!choice.counted || id === choice.incumbentId) return false;
  const { loads, settings } = choice.people;
  const caps = [cap, personalCap(id, settings)].filter((one) => one !== null);
  return caps.some((limit) => (loads.openCases[id] ?? 0) >= limit);
}
