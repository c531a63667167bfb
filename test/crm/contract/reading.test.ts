import { MONDAY } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';

const DAY_MS = 86_400_000;

describe.each(WORLDS)('%s: reading', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('finds contact, account, owners, attributes and tickets by address, in any case', async () => {
    const { cast, open } = world;
    const [found] = await open().crm.findSubjects([{ key: 'r1', email: ' ADA@acme.example ' }], world.now());
    expect(found).toEqual({
      key: 'r1',
      candidates: [
        {
          contactId: cast.ada.contactId,
          accountId: cast.ada.accountId,
          evidence: expect.any(String) as string,
          contactName: 'Ada Acme',
          contactTitle: 'CFO',
          contactOwnerId: cast.owner,
          accountName: 'Acme',
          accountOwnerId: cast.otherOwner,
          accountCsmId: cast.owner,
          attributes: { arr: 120_000, segment: 'enterprise' },
          tickets: { open: 2, openHighPriority: 1, last30Days: 2 },
          accountTeam: {},
          doNotContact: false,
          contact: { emailBounced: false, updatedAt: MONDAY - 40 * DAY_MS },
        },
      ],
    });
  });

  test('answers in order: nobody, several accounts, no account, no address', async () => {
    const { cast, open } = world;
    const emails = ['nobody@nowhere.example', 'bo@twofold.example', 'cy@alone.example', null, 'not an address'];
    const results = await open().crm.findSubjects(
      emails.map((email, n) => ({ key: `r${n}`, email })),
      world.now(),
    );
    expect(results.map((result) => result.key)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
    expect(
      results.map((result) => result.candidates.map(({ contactId, accountId }) => [contactId, accountId])),
    ).toEqual([
      [],
      cast.bo.map(({ contactId, accountId }) => [contactId, accountId]),
      [[cast.cy.contactId, null]],
      [],
      [],
    ]);
  });

  test('one person twice in a batch is found twice', async () => {
    const queries = ['r1', 'r2'].map((key) => ({ key, email: 'ada@acme.example' }));
    const results = await world.open().crm.findSubjects(queries, world.now());
    expect(results.map((result) => result.candidates.length)).toEqual([1, 1]);
  });

  test('knows of a contact that it must not be written to, cannot be, and when anybody last looked after it', async () => {
    const { cast, open } = world;
    const [found] = await open().crm.findSubjects([{ key: 'r1', email: 'dee@acme.example' }], world.now());
    expect(found?.candidates).toMatchObject([
      { ...cast.dee, doNotContact: true, contact: { emailBounced: true, updatedAt: MONDAY - 900 * DAY_MS } },
    ]);
  });

  test('a do-not-contact field that is not mapped, or not there, says nothing and stops nothing', async () => {
    for (const doNotContact of [null, 'no_such_field', "x' OR Name != '"]) {
      const session = world.open({ mapping: { ...world.mapping, doNotContact } });
      const [found] = await session.crm.findSubjects([{ key: 'r1', email: 'dee@acme.example' }], world.now());
      expect(found?.candidates).toMatchObject([{ ...world.cast.dee, doNotContact: null }]);
    }
  });

  test('takes a mapped field for bounced e-mails, and one that is not there for no word', async () => {
    const read = async (emailBounced: string): Promise<unknown> => {
      const session = world.open({ mapping: { ...world.mapping, emailBounced } });
      const queries = ['dee@acme.example', 'ada@acme.example'].map((email) => ({ key: email, email }));
      const results = await session.crm.findSubjects(queries, world.now());
      return results.map(({ candidates }) => candidates[0]?.contact.emailBounced);
    };
    expect(await read(world.mapping.doNotContact ?? '')).toEqual([true, false]);
    expect(await read('no_such_field')).toEqual([null, null]);
  });

  test('asks for the contact a person has named, whatever the address, together with the others', async () => {
    const { cast, open } = world;
    const queries = [
      { key: 'named', email: 'ada@acme.example', contactId: cast.dee.contactId },
      { key: 'written', email: 'ada@acme.example', contactId: null },
      { key: 'alone', email: null, contactId: cast.cy.contactId },
      { key: 'gone', email: 'ada@acme.example', contactId: `${cast.cy.contactId.slice(0, -4)}9999` },
      { key: 'odd', email: 'ada@acme.example', contactId: "x' OR Id != '" },
    ];
    const results = await open().crm.findSubjects(queries, world.now());
    expect(results.map(({ key }) => key)).toEqual(queries.map(({ key }) => key));
    const found = results.map(({ candidates }) => candidates.map(({ contactId, accountId }) => [contactId, accountId]));
    const [dee, ada] = [cast.dee, cast.ada].map(({ contactId, accountId }) => [contactId, accountId]);
    expect(found).toEqual([[dee], [ada], [[cast.cy.contactId, null]], [], []]);
    expect(results[0]?.candidates[0]).toMatchObject({
      accountName: 'Acme',
      attributes: { arr: 120_000, segment: 'enterprise' },
      tickets: { open: 2, openHighPriority: 1, last30Days: 2 },
      evidence: expect.stringMatching(/^a person has named this contact; /) as string,
    });
  });

  test('people of the team have a licence or an unknown one, and nobody is away by himself', async () => {
    const people = await world.open().crm.directory();
    const team = people.filter(({ licensed }) => licensed !== false);
    expect(team).toHaveLength(3);
    expect(people.flatMap(({ away }) => away)).toEqual([]);
  });

  test('names the fields of a contact that the CRM does not know, which are not those of an account', async () => {
    const { crm } = world.open();
    const { arr, doNotContact } = world.mapping;
    const names = [doNotContact ?? '', arr ?? '', 'no_such_field'];
    expect(await crm.unknownFields(names, 'contact')).toEqual([arr, 'no_such_field']);
    expect(await crm.unknownFields(names, 'account')).toEqual([doNotContact, 'no_such_field']);
    expect(await crm.unknownFields(names)).toEqual([doNotContact, 'no_such_field']);
  });

  test('names the fields of an account that the CRM does not know, and only those', async () => {
    const { crm } = world.open();
    const { arr, accountCsm, attributes } = world.mapping;
    const known = [arr ?? '', accountCsm ?? '', ...Object.values(attributes)];
    const unknown = ['no_such_field', "arr' OR Name != '", 'a b', ''];
    expect(await crm.unknownFields([...known, ...unknown])).toEqual(unknown);
    expect(await crm.unknownFields(known)).toEqual([]);
    expect(await crm.unknownFields([])).toEqual([]);
  });

  test('a mapped attribute that the CRM does not know is absent and stops nothing', async () => {
    const attributes = { ...world.mapping.attributes, region: 'no_such_region' };
    const mapping = { arr: 'no_such_arr', accountCsm: null, accountCsmRole: null, doNotContact: null, attributes };
    const [found] = await world
      .open({ mapping })
      .crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }], world.now());
    expect(found?.candidates[0]?.attributes).toEqual({ segment: 'enterprise' });
  });

  test('no evidence holds an address or a name', async () => {
    const [found] = await world.open().crm.findSubjects([{ key: 'r1', email: 'ada@acme.example' }], world.now());
    expect(found?.candidates[0]?.evidence).not.toMatch(/ada|acme/i);
  });

  test('the directory holds people who have left, and says so', async () => {
    const { cast, open } = world;
    const people = await open().crm.directory();
    const team = people.filter(({ licensed }) => licensed !== false);
    expect(team.map(({ id, active }) => [id, active])).toEqual([
      [cast.owner, true],
      [cast.otherOwner, true],
      [cast.deactivatedOwner, false],
    ]);
    expect(team[0]).toMatchObject({ email: 'olga@vendor.example', name: 'Olga Vendor' });
  });
});
