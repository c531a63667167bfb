import type { CorrectiveAction } from '../../cause-ports';
import type { Refusal } from '../../domain/case-commands';
import type { Actor } from '../../domain/case-events';
import type { SettingsActor } from '../../domain/settings-events';
import type { Tenant } from '../../store-ports';
import { rolesOfUser, type RoleOrg } from '../actions/roles';
import type { Loop } from '../loop';

/** Who asks for a change, and how it is told from everything else that is asked for. */
export interface CauseRequest<Change> {
  readonly by: SettingsActor;
  readonly via: NonNullable<Actor['via']>;
  /** Of a client that may ask twice: what it creates is made once. null = whoever asks does so once. */
  readonly requestId: string | null;
  /** The version that the person has seen; null or left out = it is taken as it is. */
  readonly seenVersion?: number | null;
  readonly change: Change;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A tenant with who works for him. */
export interface CauseOrg extends RoleOrg {
  readonly tenant: Tenant;
}

/** Reads who may do what. @throws where there is no such tenant */
export async function loadCauseOrg(loop: Loop, tenantId: number): Promise<CauseOrg> {
  const { tenants } = loop.stores;
  const tenant = await tenants.tenant(loop.db, tenantId);
  if (tenant === null) throw new Error(`there is no tenant ${tenantId}`);
  const directory = (await tenants.directory(loop.db, tenantId)) ?? { readAt: 0, users: [] };
  return { tenant, settings: tenant.settings, directory, installerUserId: tenant.installerUserId };
}

/** Pure: whoever runs the program: coordinators, managers, admins, and the command line of the service. */
export function mayManage(by: SettingsActor, org: RoleOrg): boolean {
  if (by.kind === 'operator') return true;
  const { coordinator, manager, admin } = rolesOfUser(by.id, org);
  return coordinator || manager || admin;
}

/** Pure: one made for a restricted case is read by who has to do with it, and by who runs the program. */
export function mayReadAction(by: SettingsActor, action: CorrectiveAction, org: RoleOrg): boolean {
  if (!action.restricted || by.kind === 'operator') return true;
  return [action.ownerId, action.createdBy].includes(by.id) || rolesOfUser(by.id, org).coordinator;
}

/** Pure: whom the CRM knows as somebody who works there. */
export function isActiveUser(id: string, { directory }: Pick<RoleOrg, 'directory'>): boolean {
  return directory.users.some((user) => user.id === id && user.active);
}

/** Nothing is done, for that reason. @param field which input it is about, where it is one */
export function refused(code: Refusal['code'], message: string, field?: string): Refused {
  return { ok: false, refusal: { code, message, ...(field === undefined ? {} : { fields: [{ field, message }] }) } };
}

/** Takes back what a transaction has done so far, for a reason that is an answer and no fault. */
export class TakenBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'TakenBack';
  }
}

/** Runs it in a transaction that `TakenBack` rolls back into an answer. */
export async function inOneGo<T>(loop: Loop, work: Parameters<typeof loop.db.tx<T>>[0]): Promise<T | Refused> {
  try {
    return await loop.db.tx(work);
  } catch (error) {
    if (error instanceof TakenBack) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Most characters of what persons write about an action or a cause. */
const MOST_WORDS = 4000;

/** Pure: what is wrong with a text, as an answer; null = nothing is. */
export function refusedWords(text: string, field: string): Refused | null {
  if (text.trim() === '') return refused('incomplete', 'Say what it is, in words', field);
  return text.length > MOST_WORDS ? refused('not_possible', `Say it in ${MOST_WORDS} characters`, field) : null;
}
