import type { TenantSettings } from '../../domain/settings';
import type { Absence, Directory } from '../../domain/types';
import { minuteOf } from '../text-table';
import { section, type Section } from './section';

/** A user by name, with the id that stands in the settings. */
export type NameOf = (userId: string) => string;

/** Looks names up; somebody the CRM does not know any more is shown by the id. */
export function nameIn(directory: Directory | null): NameOf {
  return (id) => {
    const user = directory?.users.find((one) => one.id === id);
    if (user === undefined) return `${id} (not in the CRM)`;
    return user.active ? `${user.name} (${id})` : `${user.name} (${id}, no longer active)`;
  };
}

/** A user of a rule: an id, or a role of the settings. */
export function roleOr({ people }: TenantSettings, nameOf: NameOf): NameOf {
  return (user) => {
    if (user === '@program_owner') return `program owner ${nameOf(people.programOwner)}`;
    if (user === '@product_liaison') {
      return people.productLiaison === null
        ? 'product liaison (nobody named)'
        : `product liaison ${nameOf(people.productLiaison)}`;
    }
    if (user === '@verifier') return `verifier ${nameOf(people.verifier ?? people.programOwner)}`;
    return nameOf(user);
  };
}

/** Who has which role, which pools there are, and who is away. */
export function peopleSections(
  { people }: TenantSettings,
  { nameOf, absences }: { readonly nameOf: NameOf; readonly absences: readonly Absence[] },
): readonly Section[] {
  const orOwner = (id: string | null): string => nameOf(id ?? people.programOwner);
  const roles: readonly (readonly [string, string, string])[] = [
    ['Program owner', nameOf(people.programOwner), 'Has every case that no other way leads from.'],
    [
      'Product liaison',
      people.productLiaison === null ? 'nobody named' : nameOf(people.productLiaison),
      'Has product gaps.',
    ],
    ['Verifier', orOwner(people.verifier), 'Finds out whom a response is about, and whether it is meant as it reads.'],
    [
      'Coordinators',
      people.coordinators.length === 0 ? 'nobody named' : people.coordinators.map(nameOf).join(', '),
      'Verify, correct and hand over any case; approve what is published.',
    ],
  ];
  return [
    section('Roles', { table: { head: ['Role', 'Person', 'What for'], rows: roles } }),
    ...poolSection(people, nameOf),
    ...leaveSection(absences, nameOf),
  ];
}

function poolSection({ pools, caps }: TenantSettings['people'], nameOf: NameOf): readonly Section[] {
  const rows = Object.entries(pools).map(([name, { members, cap }]) => [
    name,
    members.map(({ user, weight }) => `${nameOf(user)}${weight === 1 ? '' : ` × ${weight}`}`).join(', '),
    cap === null ? 'no limit of its own' : `at most ${cap} open cases each`,
  ]);
  const each = caps.each === null ? [] : [`Nobody is chosen from a pool who has ${caps.each} open cases already.`];
  const single = Object.entries(caps.users).map(([user, cap]) => `${nameOf(user)}: at most ${cap} open cases.`);
  if (rows.length + each.length + single.length === 0) return [];
  const table = rows.length === 0 ? null : { head: ['Pool', 'Members', 'Limit'], rows };
  return [
    section('Pools and limits', {
      text: ['A pool is a way to choose one of its members; a case never belongs to a pool.', ...each],
      table,
      list: single,
    }),
  ];
}

function leaveSection(absences: readonly Absence[], nameOf: NameOf): readonly Section[] {
  if (absences.length === 0) return [];
  const rows = absences.map(({ userId, fromAt, toAt, delegateId }) => [
    nameOf(userId),
    minuteOf(fromAt),
    toAt === null ? 'until further notice' : minuteOf(toAt),
    delegateId === null ? 'the next in the chain' : nameOf(delegateId),
  ]);
  return [section('Leave', { table: { head: ['Person', 'From', 'To', 'Stands in'], rows } })];
}
