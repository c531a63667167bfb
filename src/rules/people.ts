import type { TenantSettings } from '../domain/settings';
import type { Absence, CrmUser, Directory, OwnerLoads } from '../domain/types';

/** What is known about who works here, as it was when the decision was made. */
export interface People {
  readonly directory: Directory;
  readonly settings: Pick<TenantSettings, 'people'>;
  /** The tenant's table of leave; what the CRM knows of it is with the user. */
  readonly absences: readonly Absence[];
  readonly loads: OwnerLoads;
}

/** What a reporting line is read from. */
type Line = Pick<People, 'directory' | 'settings'>;

/** Reporting lines longer than this lead to people who have never heard of the customer. */
const MAX_HOPS = 5;

/** The same people are looked up for every response of a replay and every request: each list of them is indexed once. */
const INDEXES = new WeakMap<Directory['users'], ReadonlyMap<string, CrmUser>>();

/** The user of that id as the CRM knows him. */
export function userOf(id: string, { directory }: Pick<People, 'directory'>): CrmUser | null {
  let index = INDEXES.get(directory.users);
  if (index === undefined) {
    index = new Map(directory.users.map((user) => [user.id, user]));
    INDEXES.set(directory.users, index);
  }
  return index.get(id) ?? null;
}

/** The direct manager: what the admin set, because HubSpot has no manager field; else what the CRM says. */
function directManagerOf(id: string, people: Line): string | null {
  const { managers } = people.settings.people;
  const set = Object.hasOwn(managers, id) ? managers[id] : undefined;
  return set ?? userOf(id, people)?.managerId ?? null;
}

/** The reporting line above a person, nearest first; ends at a cycle, at the top, or after five. */
export function lineAbove(id: string, people: Line): readonly string[] {
  const line: string[] = [];
  let manager = directManagerOf(id, people);
  while (manager !== null && manager !== id && !line.includes(manager) && line.length < MAX_HOPS) {
    line.push(manager);
    manager = directManagerOf(manager, people);
  }
  return line;
}
