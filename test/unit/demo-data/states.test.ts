import fc from 'fast-check';
import type { World } from '../../../sandbox/demo-data/world';
import { makeWorld, salesforceSeed, salesforceUserIds, worldOf } from '../../../sandbox/demo-data/world';
import { END_AT, WORLD, detractors } from './sample-world';

const DAY_MS = 86_400_000;

/** What a careful CSM would see on the contact records behind the detractors of one CRM. */
function troubles(half: World): { bounced: number; stale: number; doNotContact: number } {
  const contacts = new Map(half.contacts.map((contact) => [contact.key, contact]));
  const behind = detractors(half).map(({ contactKey }) => contacts.get(contactKey)!);
  return {
    bounced: behind.filter(({ emailBounced }) => emailBounced).length,
    stale: behind.filter(({ updatedAt }) => half.endAt - updatedAt > 365 * DAY_MS).length,
    doNotContact: behind.filter(({ doNotContact }) => doNotContact).length,
  };
}

describe('the contact records', () => {
  test('ask for a second look at a handful of detractors of each CRM, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const world = makeWorld({ seed, endAt: END_AT });
        for (const crm of ['hubspot', 'salesforce'] as const) {
          expect(troubles(worldOf(world, crm))).toEqual({ bounced: 2, stale: 2, doNotContact: 1 });
        }
      }),
      { numRuns: 5 },
    );
  });

  test('are in such a state elsewhere too, so that the state gives nothing away', () => {
    const sore = new Set(detractors(WORLD).map(({ contactKey }) => contactKey));
    const quiet = WORLD.contacts.filter(({ key }) => !sore.has(key));
    expect(quiet.filter(({ emailBounced }) => emailBounced).length).toBeGreaterThan(10);
    expect(quiet.filter(({ doNotContact }) => doNotContact).length).toBeGreaterThan(5);
    expect(quiet.filter(({ updatedAt }) => END_AT - updatedAt > 365 * DAY_MS).length).toBeGreaterThan(20);
  });

  test('of a case that is told by its words are sound', () => {
    const contacts = new Map(WORLD.contacts.map((contact) => [contact.key, contact]));
    const special = detractors(WORLD).filter(({ markings, exception }) => markings.length > 0 || exception !== null);
    const unsound = special.filter(({ contactKey }) => {
      const { emailBounced, doNotContact, updatedAt } = contacts.get(contactKey)!;
      return emailBounced || doNotContact || END_AT - updatedAt > 365 * DAY_MS;
    });
    expect(unsound).toEqual([]);
  });
});

describe('what is known of a customer', () => {
  const companies = new Map(WORLD.companies.map((company) => [company.key, company]));
  const behind = (reason: string): readonly World['companies'][number][] =>
    detractors(WORLD).flatMap((response) => (response.reason === reason ? companies.get(response.companyKey)! : []));

  test('fits what its detractor speaks of', () => {
    expect(behind('billing_pricing').filter(({ unpaidInvoices }) => (unpaidInvoices ?? 0) < 1)).toEqual([]);
    expect(behind('usability').filter(({ usageChangePercent }) => (usageChangePercent ?? 0) > -25)).toEqual([]);
    const startedAt = new Date(END_AT - 71 * DAY_MS).toISOString().slice(0, 10);
    expect(behind('onboarding_implementation').filter(({ goLiveDate }) => (goLiveDate ?? '') < startedAt)).toEqual([]);
  });

  test('is there for some and missing for others', () => {
    const share = (fits: (company: World['companies'][number]) => boolean): number =>
      WORLD.companies.filter(fits).length / WORLD.companies.length;
    expect(share(({ usageChangePercent }) => usageChangePercent === null)).toBeGreaterThan(0.2);
    expect(share(({ strategic }) => strategic)).toBeGreaterThan(0.01);
    expect(share(({ strategic }) => strategic)).toBeLessThan(0.06);
    expect(share(({ productModule }) => productModule === null)).toBe(0);
  });
});

describe('the team', () => {
  test('has one CSM on leave when the survey ends, who looks after some detractors', () => {
    const [leave, ...others] = WORLD.absences;
    expect(others).toEqual([]);
    expect(leave!.fromAt).toBeLessThan(END_AT);
    expect(leave!.toAt).toBeGreaterThan(END_AT);
    const csms = new Map(WORLD.companies.map(({ key, csmEmail }) => [key, csmEmail]));
    const hers = detractors(WORLD).filter(({ companyKey }) => csms.get(companyKey) === leave!.email);
    expect(hers.length).toBeGreaterThan(0);
  });

  test('is the account team in Salesforce: the CSM of every account that has one, a sponsor of the strategic', () => {
    const half = worldOf(WORLD, 'salesforce');
    const { records } = salesforceSeed(half);
    const ids = salesforceUserIds(half);
    const csms = records.AccountTeamMember.filter(
      ({ TeamMemberRole }) => TeamMemberRole === 'Customer Success Manager',
    );
    const byAccount = new Map(csms.map(({ AccountId, UserId }) => [AccountId, UserId]));
    expect(records.Account.filter(({ Id, CSM__c }) => (byAccount.get(Id ?? null) ?? null) !== CSM__c)).toEqual([]);
    const sponsors = records.AccountTeamMember.filter(({ TeamMemberRole }) => TeamMemberRole === 'Executive Sponsor');
    expect(sponsors).toHaveLength(half.companies.filter(({ strategic }) => strategic).length);
    expect(records.OutOfOffice).toMatchObject([{ UserId: ids.get(WORLD.absences[0]!.email) }]);
  });
});
