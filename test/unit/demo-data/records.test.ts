import { WORLD, detractors } from './sample-world';

const companies = new Map(WORLD.companies.map((company) => [company.key, company]));
const owners = new Map(WORLD.owners.map((owner) => [owner.email, owner]));
const contacts = new Map(WORLD.contacts.map((contact) => [contact.key, contact]));

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

/** What routing would miss at the customer behind a response, in the words of its exceptions. */
function flawsOf({ companyKey, contactKey, email }: (typeof WORLD.responses)[number]): readonly string[] {
  const company = companies.get(companyKey);
  const contact = contacts.get(contactKey);
  const csm = owners.get(company?.csmEmail ?? '');
  return [
    ...(contact?.email === email ? [] : ['unmatched']),
    ...(contact?.companyKeys.length === 1 ? [] : ['two_companies']),
    ...(company?.csmEmail === null ? ['csm_missing'] : []),
    ...(csm?.active === false ? ['csm_deactivated'] : []),
    ...(company?.arr === null ? ['arr_missing'] : []),
  ];
}

describe('the CRM records', () => {
  test.each([
    ['company key', WORLD.companies.map(({ key }) => key)],
    ['company domain', WORLD.companies.map(({ domain }) => domain)],
    ['company name', WORLD.companies.map(({ name }) => name)],
    ['contact key', WORLD.contacts.map(({ key }) => key)],
    ['contact address', WORLD.contacts.map(({ email }) => email)],
    ['owner address', WORLD.owners.map(({ email }) => email)],
    ['response id', WORLD.responses.map(({ id }) => id)],
    ['ticket key', WORLD.tickets.map(({ key }) => key)],
  ])('share no %s', (_what, values) => {
    expect(repeated(values)).toEqual([]);
  });

  test('name only invented domains in plain letters', () => {
    const addresses = [...WORLD.contacts, ...WORLD.owners, ...WORLD.responses].map(({ email }) => email);
    expect(addresses.filter((address) => !/^[a-z]+[.][a-z]+@[a-z-]+[.]example$/.test(address))).toEqual([]);
    expect(WORLD.companies.filter(({ domain }) => !/^[a-z-]+[.]example$/.test(domain))).toEqual([]);
  });

  test('give each customer one or two people', () => {
    const people = WORLD.contacts.map(({ companyKeys }) => companyKeys[0] ?? '');
    const perCompany = WORLD.companies.map(({ key }) => people.filter((one) => one === key).length);
    expect(new Set(perCompany)).toEqual(new Set([1, 2]));
  });

  test('keep ARR within the range of its segment', () => {
    const ranges = { smb: [4_000, 20_000], mid: [20_000, 80_000], enterprise: [80_000, 600_000] } as const;
    const outside = WORLD.companies.filter(
      ({ arr, segment }) => arr !== null && (arr < ranges[segment][0] || arr > ranges[segment][1]),
    );
    expect(outside).toEqual([]);
  });

  test('renew on a date after the survey', () => {
    const today = new Date(WORLD.endAt).toISOString().slice(0, 10);
    expect(WORLD.companies.filter(({ renewalDate }) => !(renewalDate > today))).toEqual([]);
  });

  test('are flawed at a handful of customers', () => {
    const count = (fits: (company: (typeof WORLD.companies)[number]) => boolean) => WORLD.companies.filter(fits).length;
    expect(count(({ csmEmail }) => csmEmail === null)).toBe(9);
    expect(count(({ csmEmail }) => owners.get(csmEmail ?? '')?.active === false)).toBe(14);
    expect(count(({ arr }) => arr === null)).toBe(9);
  });
});

describe('the people of the CRM', () => {
  test('are eight active CSMs, one who left, and those who lead, sell and help', () => {
    const roles = WORLD.owners.map(({ role, active }) => (active ? role : `${role}, gone`)).sort();
    expect(Object.fromEntries(roles.map((role) => [role, roles.filter((one) => one === role).length]))).toEqual({
      account_executive: 2,
      csm: 8,
      'csm, gone': 1,
      csm_manager: 2,
      product_liaison: 1,
      program_owner: 1,
      sales_lead: 1,
    });
  });

  test('have an active manager unless they lead', () => {
    const unmanaged = WORLD.owners.filter(({ email }) => owners.get(WORLD.managers[email] ?? '')?.active !== true);
    expect(unmanaged.map(({ role }) => role).sort()).toEqual(['program_owner', 'sales_lead']);
  });
});

describe('the customer behind a detractor', () => {
  test('has a match, one company, an active CSM and ARR, except as its exception says', () => {
    const wrong = detractors(WORLD).filter(
      (response) => flawsOf(response).join() !== (response.exception === null ? '' : response.exception),
    );
    expect(wrong).toEqual([]);
  });

  test('is an exception eight times', () => {
    const exceptions = WORLD.responses.flatMap(({ exception }) => exception ?? []).sort();
    expect(exceptions).toEqual(
      ['arr_missing', 'csm_deactivated', 'csm_deactivated', 'csm_missing', 'csm_missing', 'two_companies'].concat([
        'unmatched',
        'unmatched',
      ]),
    );
  });

  test('is unknown to the CRM, domain and all, where the address is unmatched', () => {
    const strangers = WORLD.responses.filter(({ exception }) => exception === 'unmatched');
    const domains = new Set(WORLD.companies.map(({ domain }) => domain));
    expect(strangers.map(({ email }) => domains.has(email.split('@')[1] ?? ''))).toEqual([false, false]);
  });

  test('differs in its CSM from the other employer of the person with two', () => {
    const torn = WORLD.contacts.filter(({ companyKeys }) => companyKeys.length > 1);
    expect(torn).toHaveLength(1);
    const csms = torn[0]!.companyKeys.map((key) => companies.get(key)?.csmEmail);
    expect(new Set(csms).size).toBe(2);
  });

  test('has an executive for a writer only where the words say so', () => {
    const chiefs = detractors(WORLD).filter(({ contactKey }) =>
      /Chief|VP|Managing/.test(contacts.get(contactKey)!.title),
    );
    expect(chiefs.map(({ markings }) => markings.includes('executive'))).toEqual([true, true, true]);
  });
});
