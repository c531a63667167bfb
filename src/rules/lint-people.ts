import type { AttributeType } from '../domain/settings';
import type { CrmUser } from '../domain/types';
import { typesOf } from './fields';
import { refusal, warning, type Finding, type LintContext } from './problem';
import type { RaiseStrategy, Rule, Strategy } from './schema';

const ROLES = ['@program_owner', '@product_liaison', '@verifier'] as const;

type Settings = NonNullable<LintContext['settings']>;
type AnyStrategy = Strategy | RaiseStrategy;

/** Checks whom and what a rule names: people, roles, pools, policies and plays that exist, and a chain with an end. */
export function lintOutcome(rule: Rule, context: LintContext): readonly Finding[] {
  const { then } = rule;
  const strategies = [...then.owner, ...(then.raise ?? [])];
  return [
    ...unique(strategies.flatMap((strategy) => lintStrategy(strategy, context))),
    ...lintProcess(rule, context),
    ...lintEnd(rule, context),
    ...lintIds(rule, context),
  ];
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one, index) => findings.findIndex(({ message }) => message === one.message) === index);
}

function lintStrategy(strategy: AnyStrategy, context: LintContext): readonly Finding[] {
  if ('of' in strategy) return lintStrategy(strategy.of as AnyStrategy, context);
  if ('pool' in strategy) return lintPool(strategy.pool, context);
  if ('attribute' in strategy) return lintAttribute(strategy.attribute, context);
  return 'user' in strategy ? lintUser(strategy.user, context) : [];
}

/** An id may be kept in a field of any of these types. */
const USER_TYPES: readonly AttributeType[] = ['user', 'text', 'enum', 'number'];

function lintAttribute(name: string, { settings }: LintContext): readonly Finding[] {
  if (settings === undefined) return [];
  const types = typesOf(settings.mapping);
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) {
    const names = Object.keys(types);
    const list = names.length === 0 ? 'none is mapped yet' : `mapped are ${names.join(', ')}`;
    return [refusal('unknown_field', `there is no attribute "${name}" to find a person by: ${list}`)];
  }
  if (USER_TYPES.includes(type)) return [];
  return [refusal('retyped_field', `"${name}" (${type}) names no person: use another one, or declare it as user`)];
}

function lintUser(user: string, context: LintContext): readonly Finding[] {
  if (!user.startsWith('@')) return lintPerson(user, `user ${user}`, context);
  if (!(ROLES as readonly string[]).includes(user))
    return [refusal('unknown_role', `there is no role "${user}": use ${ROLES.join(' or ')}`)];
  const id = context.settings === undefined ? null : roleOf(user, context.settings);
  return id === null ? [] : lintPerson(id, `${user.slice(1).replace('_', ' ')} ${id}`, context);
}

function roleOf(role: string, { people }: Settings): string | null {
  if (role === '@program_owner') return people.programOwner;
  return role === '@product_liaison' ? people.productLiaison : (people.verifier ?? people.programOwner);
}

function lintPerson(id: string, spoken: string, context: LintContext): readonly Finding[] {
  const trouble = troubleWith(id, context);
  if (trouble === null) return [];
  const code = trouble === UNKNOWN ? 'unknown_user' : 'inactive_user';
  return [refusal(code, `${spoken} ${trouble}: name somebody who can work a case`)];
}

const UNKNOWN = 'is not known to the CRM';

/** Why somebody can be given no case; null = he can, or nobody knows. */
function troubleWith(id: string, { directory }: LintContext): string | null {
  if (directory === undefined) return null;
  const user: CrmUser | undefined = directory.users.find((one) => one.id === id);
  if (user === undefined) return UNKNOWN;
  if (!user.active) return 'is not active in the CRM';
  return user.licensed === false ? 'has no licence in the CRM' : null;
}

function lintPool(name: string, context: LintContext): readonly Finding[] {
  const { settings } = context;
  if (settings === undefined) return [];
  const { pools } = settings.people;
  const pool = Object.hasOwn(pools, name) ? pools[name] : undefined;
  if (pool === undefined) {
    const names = Object.keys(pools);
    const such = names.length === 0 ? 'the settings have none yet' : `there are ${names.join(', ')}`;
    return [refusal('unknown_pool', `there is no pool "${name}": ${such}`)];
  }
  const gone = pool.members.filter(({ user }) => troubleWith(user, context) !== null).map(({ user }) => user);
  if (gone.length === pool.members.length)
    return [refusal('inactive_user', `nobody of pool "${name}" can work a case: name somebody active`)];
  return gone.length === 0
    ? []
    : [warning('inactive_user', `pool "${name}" passes over ${gone.join(', ')}: not active in the CRM`)];
}

/** Who hands over by rule has thought of somebody: the program owner must not find out by surprise. */
function lintProcess({ then: { process } }: Rule, context: LintContext): readonly Finding[] {
  if (process === undefined || context.settings === undefined) return [];
  const id = context.settings.people.processOwners[process];
  if (id !== undefined) return lintPerson(id, `process owner ${id}`, context);
  return [refusal('process_not_named', `nobody is named for ${process} cases: set people.processOwners.${process}`)];
}

/** Whatever the CRM knows about an account may be empty, so a chain ends with a name or with the program owner. */
function lintEnd({ then }: Rule, context: LintContext): readonly Finding[] {
  const { settings, directory } = context;
  if (then.process !== undefined || settings === undefined || directory === undefined) return [];
  const { programOwner } = settings.people;
  const trouble = troubleWith(programOwner, context);
  if (trouble === null || endsWithSomebody(then.owner, context, settings)) return [];
  return [
    refusal(
      'ownerless_path',
      `the chain can end with nobody: program owner ${programOwner} ${trouble}; name another one in the settings, or end the chain with a named person`,
    ),
  ];
}

function endsWithSomebody(chain: readonly Strategy[], context: LintContext, settings: Settings): boolean {
  const end = chain.at(-1);
  if (end === undefined || !namesSomebody(end) || !('user' in end)) return false;
  const id = end.user.startsWith('@') ? roleOf(end.user, settings) : end.user;
  return id !== null && troubleWith(id, context) === null;
}

/** A strategy that always leads to the same person. */
export function namesSomebody({ strategy }: Strategy): boolean {
  return strategy === 'named_user' || strategy === 'fallback_named';
}

function lintIds({ then: { policyId, playId } }: Rule, { policies, plays }: LintContext): readonly Finding[] {
  return [
    ...(policyId === undefined || policies === undefined || policies.includes(policyId)
      ? []
      : [refusal('unknown_policy', `there is no policy "${policyId}"${choice(policies)}`)]),
    ...(playId === undefined || plays === undefined || plays.includes(playId)
      ? []
      : [refusal('unknown_play', `there is no play "${playId}"${choice(plays)}`)]),
  ];
}

function choice(ids: readonly string[]): string {
  return ids.length === 0 ? ': none has been published' : `: use one of ${ids.join(', ')}`;
}
