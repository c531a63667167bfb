import { tenantSettingsSchema } from '../../../src/domain/settings';

const LEAST = {
  timeZone: 'Europe/Berlin',
  mapping: { arr: null, accountCsm: null },
  people: { programOwner: '7', productLiaison: null },
};

const BOTH = ['crm', 'email'];

describe('tenant settings', () => {
  test('need a program owner and a zone; the rest has a default', () => {
    expect(tenantSettingsSchema.parse(LEAST)).toEqual({
      ...LEAST,
      mode: 'live',
      mapping: { ...LEAST.mapping, accountCsmRole: null, doNotContact: null, attributes: {}, types: {} },
      people: {
        ...{ ...LEAST.people, verifier: null, processOwners: {}, managers: {}, pools: {}, coordinators: [] },
        fallbackManager: null,
        caps: { each: null, users: {} },
        admins: [],
      },
      diversion: { sector: 'saas', strictness: null, ackBudgets: {}, channels: {}, churnInAnyBand: true },
      suppress: { internalDomains: [], testAccounts: [], surveyIds: [], closedAccounts: null },
      checks: { recordFreshDays: 365 },
      highArr: 50_000,
      notify: {
        channels: {
          ...{ assigned: BOTH, reassigned: BOTH, raised: BOTH, customer_replied: BOTH, due_soon: ['crm'] },
          ...{ breached: BOTH, breach_withdrawn: BOTH, taken_back: BOTH, decision_needed: BOTH, digest: ['email'] },
        },
        ...{ users: {}, slack: null, teams: null, digest: true, safetyAtAnyHour: false, taskReminders: true },
      },
      closing: { noResponse: { attempts: 3, overBd: 10 }, extraFields: [] },
      retention: { bodiesDays: 30, personalDays: null },
      holdS: 120,
    });
  });

  test.each([
    ['no program owner', { ...LEAST, people: { ...LEAST.people, programOwner: '' } }],
    ['a process nobody hands over to', { ...LEAST, people: { ...LEAST.people, processOwners: { standard: '7' } } }],
    ['a nameless manager', { ...LEAST, people: { ...LEAST.people, managers: { '7': '' } } }],
    ['a word that is no setting', { ...LEAST, holdMs: 5 }],
    ['a hold of more than an hour', { ...LEAST, holdS: 3601 }],
  ])('refuse %s', (_, settings) => {
    expect(tenantSettingsSchema.safeParse(settings).success).toBe(false);
  });

  test('name the owner of some processes only', () => {
    const people = { ...LEAST.people, processOwners: { safety: '9' } };
    expect(tenantSettingsSchema.parse({ ...LEAST, people }).people.processOwners).toEqual({ safety: '9' });
  });
});
