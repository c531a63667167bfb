import type { Query } from '@jetstreamapp/soql-parser-js';
import { isQueryValid, parseQuery } from '@jetstreamapp/soql-parser-js';
import fc from 'fast-check';
import { CASE_KEY, CASE_OBJECT } from '../../../src/crm-adapters/salesforce/fields';
import type { QueryAnswer } from '../../../src/crm-adapters/salesforce/queries';
import { query } from '../../../src/crm-adapters/salesforce/queries';
import type { ContactsBy } from '../../../src/crm-adapters/salesforce/soql';
import { literal } from '../../../src/crm-adapters/salesforce/soql-values';
import {
  ANY_CONTACT,
  casesByKeys,
  accountTeams,
  announcementByKey,
  announcementsBySubject,
  contactsBy,
  isFieldPath,
  newestCases,
  ORGANIZATION,
  OUT_OF_OFFICE,
  receivedEmails,
  sentEmails,
  supportCases,
  TASK_STATUSES,
  tasksByKeys,
  USERS,
} from '../../../src/crm-adapters/salesforce/soql';
import { MONDAY } from '../case-fixtures';
import { openSeededOrg } from './seeded-org';

const byEmail = (...values: readonly string[]): ContactsBy => ({ field: 'Email', values });

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('\\', "'", '"', '\n', '\r', '\t', '\f', '\b', '\u0000', ' ', ')', 'OR', 'u0027', 'é'),
  }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\udd25', 'a', "'"), maxLength: 6 }),
);

const MEANING: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  "'": "'",
  '"': '"',
  '\\': '\\',
};

/** What Salesforce reads in a literal, by the table of its reference. */
function meant(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, letter: string) =>
      code === undefined ? MEANING[letter]! : String.fromCharCode(parseInt(code, 16)),
    );
}

/** The literals a parser finds in the first condition of a query, or of the query in it. */
function literalsOf({ where }: Query): readonly string[] {
  const condition = where!.left as { readonly value?: string | string[]; readonly valueQuery?: Query };
  return condition.valueQuery === undefined ? [condition.value!].flat().map(meant) : literalsOf(condition.valueQuery);
}

/** Every text that stands in conditions, however deep. */
function meantIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { literalType, value, ...rest } = part as { readonly literalType?: unknown; readonly value?: unknown };
  const own = literalType === 'STRING' && typeof value === 'string' ? [meant(value)] : [];
  return [...own, ...Object.values(rest).flatMap(meantIn)];
}

function keysIn(answer: QueryAnswer | undefined): readonly unknown[] {
  return answer?.kind === 'ok' ? answer.rows.map((row) => row[CASE_KEY]).sort() : [answer];
}

describe('SOQL', () => {
  test('has these shapes', () => {
    const fields = ['Title', 'Account.Name', 'Account.Owner.Region__c', 'account.NAME'];
    expect([
      contactsBy(byEmail('a@b.example', "o'neil@c.example"), fields),
      contactsBy({ field: 'Id', values: ['0035g0000000301AAA'] }, []),
      supportCases(byEmail('a@b.example'), MONDAY, ['Origin']),
      accountTeams(byEmail('a@b.example')),
      casesByKeys(['k1', 'k2']),
      tasksByKeys(['k1_owner_1']),
      announcementByKey("k'1"),
      announcementsBySubject("k_1%'"),
      USERS,
      OUT_OF_OFFICE,
      TASK_STATUSES,
      ORGANIZATION,
      ANY_CONTACT,
    ]).toEqual([
      'SELECT Id, Email, AccountId, Title, Account.Name, Account.Owner.Region__c FROM Contact ' +
        "WHERE Email IN ('a@b.example', 'o\\'neil@c.example')",
      "SELECT Id, Email, AccountId FROM Contact WHERE Id IN ('0035g0000000301AAA')",
      'SELECT AccountId, Priority, IsClosed, CreatedDate, Origin FROM Case ' +
        "WHERE AccountId IN (SELECT AccountId FROM Contact WHERE Email IN ('a@b.example')) " +
        'AND (IsClosed = FALSE OR CreatedDate >= 2026-03-02T09:00:00.000Z)',
      'SELECT AccountId, UserId, TeamMemberRole FROM AccountTeamMember ' +
        "WHERE AccountId IN (SELECT AccountId FROM Contact WHERE Email IN ('a@b.example')) " +
        'ORDER BY User.IsActive DESC, CreatedDate, Id',
      "SELECT Id, External_Key__c FROM Detractor_Case__c WHERE External_Key__c IN ('k1', 'k2')",
      "SELECT Id, Closed_Loop_Key__c FROM Task WHERE Closed_Loop_Key__c IN ('k1_owner_1')",
      "SELECT Id FROM Case WHERE Closed_Loop_Key__c = 'k\\'1'",
      "SELECT Id FROM Case WHERE CreatedDate = LAST_N_DAYS:90 AND Subject LIKE '%k\\_1\\%\\'%' ORDER BY CreatedDate, Id",
      'SELECT Id, Name, Email, IsActive, ManagerId, TimeZoneSidKey, UserType FROM User ' +
        "WHERE UserType IN ('Standard', 'CsnOnly', 'CloudIntegrationUser') ORDER BY CreatedDate, Id",
      'SELECT UserId, StartDate, EndDate FROM OutOfOffice WHERE IsEnabled = TRUE ORDER BY StartDate',
      'SELECT ApiName, IsClosed, IsDefault FROM TaskStatus ORDER BY SortOrder',
      'SELECT Id, TimeZoneSidKey FROM Organization',
      'SELECT Id, Email, AccountId, Account.Name, Account.OwnerId FROM Contact LIMIT 1',
    ]);
  });

  test('can be read by a parser', () => {
    for (const soql of [USERS, OUT_OF_OFFICE, TASK_STATUSES, ORGANIZATION, ANY_CONTACT])
      expect(isQueryValid(soql)).toBe(true);
  });

  test('of one customer asks for nobody else, whatever an id is made of', () => {
    const id = fc.option(anything);
    fc.assert(
      fc.property(id, id, fc.subarray(['Subject', 'Origin'] as const), (contactId, accountId, optional) => {
        fc.pre(contactId !== null || accountId !== null);
        const of = { contactId, accountId, since: MONDAY };
        const cases = newestCases(of, optional, { origin: "Ours'", most: 20 });
        for (const soql of [cases, ...sentEmails(of), ...receivedEmails(of)]) {
          expect(isQueryValid(soql)).toBe(true);
          const { limit, where } = parseQuery(soql);
          expect(limit).toBeLessThanOrEqual(50);
          for (const text of meantIn(where)) expect([contactId, accountId, "Ours'", 'FromAddress']).toContain(text);
        }
        const asked = [contactId, accountId].filter((one) => one !== null);
        expect(meantIn(parseQuery(cases).where)).toEqual(expect.arrayContaining(asked));
      }),
    );
  });

  test('gives every text back as one literal, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), (texts) => {
        for (const soql of [
          casesByKeys(texts),
          tasksByKeys(texts),
          contactsBy(byEmail(...texts), []),
          supportCases(byEmail(...texts), 0, []),
          accountTeams(byEmail(...texts)),
        ]) {
          expect(isQueryValid(soql)).toBe(true);
          expect(literalsOf(parseQuery(soql))).toEqual(texts);
        }
      }),
    );
  });

  test('finds in an org what has that very key, and nothing else', async () => {
    const org = await openSeededOrg();
    const wellFormed = anything.map((text) => text.replace(/\p{Surrogate}/gu, '').slice(0, 50));
    let run = 0;
    try {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(wellFormed, { minLength: 1, maxLength: 5 }), async (texts) => {
          run += 1;
          const keys = texts.map((text, n) => `${run}.${n}${text}.`);
          await org.seed({ records: { [CASE_OBJECT]: keys.map((key) => ({ [CASE_KEY]: key, Status__c: 'open' })) } });
          const [all, one] = await query(org.transport, [casesByKeys(keys), casesByKeys([keys[0]!, "' OR Id != '"])]);
          expect(keysIn(all)).toEqual(keys.sort());
          expect(keysIn(one)).toHaveLength(1);
        }),
        { numRuns: 30 },
      );
    } finally {
      await org.salesforce.close();
    }
  });

  test('can be put into an address', () => {
    fc.assert(fc.property(anything, (text) => decodeURIComponent(encodeURIComponent(literal(text))) === literal(text)));
  });

  test('takes names of fields and nothing else', () => {
    const good = ['ARR__c', 'Name', 'Owner.Region__c', 'ns__Plan__r.Tier__c', 'a1__b2__c', 'A.B.C.D.E'];
    const bad = [
      '',
      'Id FROM User--',
      'ARR__c, Id',
      'COUNT()',
      "A'",
      'A.',
      '.A',
      'A..B',
      '1A',
      '_A',
      'A B',
      'A.B.C.D.E.F',
    ];
    expect(good.filter(isFieldPath)).toEqual(good);
    expect([...bad, 'A\n', 'é', 'a'.repeat(500)].filter(isFieldPath)).toEqual([]);
    for (const name of bad) expect(() => contactsBy(byEmail('a@b.example'), [`Account.${name}`])).toThrow(/no field/);
  });

  test('with any name that passes is still one query on contacts', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '_', '.', ' ', ',', '(', ')', "'"), maxLength: 20 });
    fc.assert(
      fc.property(name.filter(isFieldPath), (field) => {
        const query = parseQuery(contactsBy(byEmail('a@b.example'), [`Account.${field}`]));
        expect(query).toMatchObject({ sObject: 'Contact' });
        expect(query.fields).toHaveLength(4);
      }),
    );
  });

  test('asks for no empty list, which Salesforce would refuse', () => {
    expect(() => casesByKeys([])).toThrow(/at least one/);
  });
});
