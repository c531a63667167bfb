import { NPS } from '../../../src/domain/band';
import { tenantSettingsSchema, type TenantSettings } from '../../../src/domain/settings';
import type { Classification, CrmUser, Directory, Facts, Score, TierResult } from '../../../src/domain/types';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import type { RouteInput } from '../../../src/rules/route';

/** A small company: Dana looks after the account, Ola sells, Max manages both, Pia decides about the product. */
const USERS: readonly CrmUser[] = [
  user('dana', { name: 'Dana Roy', managerId: 'max' }),
  user('ola', { name: 'Ola Berg', managerId: 'max' }),
  user('max', { name: 'Max Lind', managerId: 'grace' }),
  user('grace', { name: 'Grace Oduya' }),
  user('pia', { name: 'Pia Stein', managerId: 'grace' }),
  user('paul', { name: 'Paul Program' }),
  user('lea', { name: 'Lea Legal' }),
];

export const SETTINGS: TenantSettings = tenantSettingsSchema.parse({
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'annual_value', accountCsm: 'csm' },
  people: { programOwner: 'paul', productLiaison: 'pia', processOwners: { legal: 'lea' } },
});

/** Nobody has a case yet, nobody is on leave, nothing else is open at the account. */
export const NOTHING_ELSE = {
  absences: [],
  loads: { openCases: {}, pointers: {} },
  history: { lead: null, previous: null },
  incumbent: null,
} as const;

export function user(id: string, change: Partial<CrmUser> = {}): CrmUser {
  return {
    ...{ id, email: `${id}@vendor.example`, name: id, active: true, licensed: null },
    ...{ managerId: null, timeZone: null, away: [] },
    ...change,
  };
}

/** The company with some people changed, added, or (null) unknown to the CRM. */
export function directory(changes: Readonly<Record<string, Partial<CrmUser> | null>> = {}): Directory {
  const known = USERS.filter(({ id }) => changes[id] !== null).map((one) => ({ ...one, ...changes[one.id] }));
  return { readAt: 0, users: known };
}

export const MATCHED: Facts['match'] = { outcome: 'matched', contactId: 'c1', accountId: 'a1', evidence: 'e-mail' };

export function facts(change: Partial<Facts> = {}): Facts {
  return {
    readAt: 0,
    match: MATCHED,
    accountOwnerId: 'ola',
    accountCsmId: 'dana',
    contactOwnerId: null,
    contactTitle: null,
    accountTeam: {},
    doNotContact: null,
    attributes: {},
    tickets: null,
    contact: null,
    ...change,
  };
}

export function classification(change: Partial<Classification> = {}): Classification {
  return {
    model: 'test',
    language: 'en',
    primary: 'support_experience',
    secondary: [],
    confidence: 0.8,
    confident: true,
    flags: [],
    evidence: [],
    signals: [],
    ...change,
  };
}

export function nps(value: number): Score {
  return { value, scale: NPS };
}

const TIER: TierResult = { tier: 'medium', points: [], listVersion: 1 };

export interface Given extends Partial<Omit<RouteInput, 'facts' | 'classification'>> {
  readonly score?: number | null;
  readonly facts?: Partial<Facts>;
  readonly classification?: Partial<Classification>;
}

/** A response of a known contact with a 6, routed by the default set; `change` says what is different. */
export function routeInput({ score = 6, facts: subject, classification: read, ...change }: Given = {}): RouteInput {
  return {
    ruleSet: defaultRuleSet(SETTINGS),
    settings: SETTINGS,
    directory: directory(),
    response: { score: score === null ? null : nps(score), language: null },
    facts: facts(subject),
    classification: classification(read),
    tier: TIER,
    process: 'standard',
    ...NOTHING_ELSE,
    now: Date.UTC(2026, 2, 1),
    ...change,
  };
}
