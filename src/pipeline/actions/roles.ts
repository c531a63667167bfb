import type { Refusal } from '../../domain/case-commands';
import type { CaseTask, DetractorCase } from '../../domain/case-state';
import { isLeftWith } from '../../domain/left-with';
import { isRestricted } from '../../domain/restricted';
import type { TenantSettings } from '../../domain/settings';
import { openReviews, openTasks } from '../../domain/tasks';
import type { CrmUser, Directory } from '../../domain/types';
import { lineAbove, userOf } from '../../rules/people';
import type { CaseAction } from './case-action';
import { MAY, notAllowed, ROLE_WORDS, type CaseRole } from './role-table';

/** Who works here, and what the tenant says of them. */
export interface RoleOrg {
  readonly settings: Pick<TenantSettings, 'people'>;
  readonly directory: Directory;
  /** Who connected the tenant. Left out = not known. */
  readonly installerUserId?: string | null;
}

/** What somebody is to the tenant, whatever the case. */
export interface UserRoles {
  /** Works his own cases. */
  readonly csm: boolean;
  /** Sees all cases; verifies, corrects, hands over. */
  readonly coordinator: boolean;
  /** Somebody reports to him. */
  readonly manager: boolean;
  /** Sets things up. */
  readonly admin: boolean;
  /** All who report to him, directly or not. */
  readonly team: readonly string[];
}

/** Pure: the roles of a user. Who is unknown or not active has none. */
export function rolesOfUser(userId: string, org: RoleOrg): UserRoles {
  if (!isActive(userId, org)) return { csm: false, coordinator: false, manager: false, admin: false, team: [] };
  const team = org.directory.users.flatMap(({ id }) => (lineAbove(id, org).includes(userId) ? [id] : []));
  return {
    csm: true,
    coordinator: coordinatorsOf(org).includes(userId),
    manager: team.length > 0,
    admin: isAdmin(userId, org),
    team,
  };
}

/** Pure: whether somebody may see a case at all; of a restricted one what is said of it is another question. */
export function mayRead(userId: string, state: DetractorCase, org: RoleOrg): boolean {
  if (!isActive(userId, org)) return false;
  const { closure, raisedTo, tasks } = state;
  if (coordinatorsOf(org).includes(userId) || isAdmin(userId, org)) return true;
  const concerned = [state.ownerId, ...lineAbove(state.ownerId, org), ...processOwnersOf(state, org), ...raisedTo];
  if (concerned.includes(userId)) return true;
  if (closure?.outcome === 'escalated' && closure.receiverId === userId) return true;
  if (isLeftWith(state, userId)) return true;
  return tasks.some(({ ownerId, status }) => status === 'open' && ownerId === userId);
}

/**
 * Pure: whether somebody may see score and words of a case. Of a restricted one: its owner, who is above him, the person
 * of its process and coordinators; never the person complained about.
 * @param org.about whom the customer complains about (`personComplainedAbout`); null = nobody
 */
export function mayReadRestricted(
  userId: string,
  state: DetractorCase,
  org: RoleOrg & { readonly about: string | null },
): boolean {
  if (!mayRead(userId, state, org)) return false;
  if (!isRestricted(state)) return true;
  if (userId === org.about) return false;
  const trusted = [state.ownerId, ...lineAbove(state.ownerId, org), ...processOwnersOf(state, org)];
  return trusted.includes(userId) || coordinatorsOf(org).includes(userId);
}

interface Asking {
  readonly userId: string;
  readonly action: CaseAction['kind'];
  /** Of `complete_task`: which one. */
  readonly task?: Pick<CaseTask, 'kind' | 'n'>;
  /** Of `undo`: who did what is to be taken back. */
  readonly author?: string | null;
}

export interface CaseOrg extends RoleOrg {
  /** Whom the policy of the case names as the last to be told of a missed deadline; null = nobody. */
  readonly sponsor: string | null;
}

/** Pure: whether somebody may do this to a case. @returns null = he may */
export function refusedRole(asking: Asking, state: DetractorCase, org: CaseOrg): Refusal | null {
  const { userId, action, task } = asking;
  if (!isActive(userId, org)) return notAllowed(`${userId} is not an active user of the CRM`);
  // That somebody knows only he can say.
  const roles = task?.kind === 'acknowledgement' ? (['asked'] as const) : MAY[action].roles;
  const held = roles.map((role) => ({ role, userIds: holders(role, { asking, state, org }) }));
  if (held.some(({ userIds }) => userIds.includes(userId))) return null;
  const who = held.filter(({ userIds }) => userIds.length > 0);
  const ask = who.flatMap(({ userIds }) => userIds).flatMap((id) => activeUser(id, org) ?? [])[0];
  const words = [...new Set(who.map(({ role }) => ROLE_WORDS[role]))];
  const only = words.length === 0 ? 'Nobody' : `Only ${listed(words)}`;
  return notAllowed(`${only} may ${MAY[action].does}${ask === undefined ? '' : `: ask ${ask.name}`}`);
}

interface Asked {
  readonly asking: Asking;
  readonly state: DetractorCase;
  readonly org: CaseOrg;
}

/** Who has a role with a case, the nearest first. */
function holders(role: CaseRole, { asking, state, org }: Asked): readonly string[] {
  const { people } = org.settings;
  const { task, author = null } = asking;
  const owners = (tasks: readonly CaseTask[]): readonly string[] => tasks.map(({ ownerId }) => ownerId);
  switch (role) {
    case 'owner':
      return [state.ownerId];
    case 'above_owner':
      return lineAbove(state.ownerId, org);
    case 'process_owner':
      return processOwnersOf(state, org);
    case 'verifier':
      return [people.verifier ?? people.programOwner];
    case 'decider':
      return owners(openReviews(state, 'decide_contact'));
    case 'told':
      return [...owners(openTasks(state, 'acknowledgement')), ...state.raisedTo];
    case 'raise_decider':
      return owners(openReviews(state, 'decide_raise'));
    case 'sponsor':
      return org.sponsor === null ? [] : [org.sponsor];
    case 'receiver':
      return state.closure?.outcome === 'escalated' ? [state.closure.receiverId] : [];
    case 'asked':
      return owners(state.tasks.filter(({ kind, n }) => kind === task?.kind && n === task.n));
    case 'author':
      return author === null ? [] : [author];
    case 'any_case':
      return coordinatorsOf(org);
  }
}

function processOwnersOf({ process }: DetractorCase, { settings }: RoleOrg): readonly string[] {
  const id = process === 'standard' ? undefined : settings.people.processOwners[process];
  return id === undefined ? [] : [id];
}

/** Those the admin names, those whom the CRM's permissions make one, and who runs the program. */
function coordinatorsOf({ settings: { people }, directory }: RoleOrg): readonly string[] {
  return [...people.coordinators, ...coordinatorsByCrm(directory.users), people.programOwner];
}

/** A queue asks for every row: each list of people is read through once. */
const BY_CRM = new WeakMap<Directory['users'], readonly string[]>();

function coordinatorsByCrm(users: Directory['users']): readonly string[] {
  const known = BY_CRM.get(users);
  if (known !== undefined) return known;
  const found = users.flatMap(({ id, roles = [] }) => (roles.includes('coordinator') ? [id] : []));
  BY_CRM.set(users, found);
  return found;
}

function isAdmin(userId: string, org: RoleOrg): boolean {
  if (org.settings.people.admins.includes(userId) || org.installerUserId === userId) return true;
  return userOf(userId, org)?.roles?.includes('admin') === true;
}

function isActive(userId: string, org: RoleOrg): boolean {
  return activeUser(userId, org) !== null;
}

function activeUser(userId: string, org: RoleOrg): CrmUser | null {
  const user = userOf(userId, org);
  return user?.active === true ? user : null;
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
