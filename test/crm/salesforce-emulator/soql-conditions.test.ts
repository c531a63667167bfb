import fc from 'fast-check';
import { DEFAULT_OPTIONS } from '../../../sandbox/salesforce/options';
import type { Org } from '../../../sandbox/salesforce/org';
import { createOrg } from '../../../sandbox/salesforce/org';
import { loadSeed, seedSchema } from '../../../sandbox/salesforce/seed';
import { runQuery } from '../../../sandbox/salesforce/soql/run-query';

const AT = Date.UTC(2026, 10, 20, 12, 30);

interface Row {
  readonly Name: string;
  readonly Site: string | null;
  readonly NumberOfEmployees: number | null;
  readonly Flag__c: boolean;
  readonly Tags__c: string | null;
  readonly Key__c: string;
}

const FIELDS = [
  { name: 'Flag__c', type: 'boolean' },
  { name: 'Tags__c', type: 'multipicklist', values: ['a', 'b', 'c'] },
  { name: 'Key__c', type: 'string', length: 20, externalId: true, unique: true, caseSensitive: true },
];

function orgWith(rows: readonly object[], more: object = {}): Org {
  const org = createOrg({
    orgId: '00D5g000004XyZaEAK',
    timeZone: 'Europe/Berlin',
    now: () => AT,
    options: DEFAULT_OPTIONS,
  });
  const loaded = loadSeed(org, seedSchema.parse({ fields: { Account: FIELDS }, records: { Account: rows }, ...more }));
  if ('error' in loaded) throw new Error(loaded.error);
  return org;
}

/** The values of one field, in the order of the answer. */
function select(org: Org, soql: string, field = 'Name'): readonly unknown[] {
  const found = runQuery(org, { text: soql, version: 'v64.0', deleted: false });
  if ('errorCode' in found) throw new Error(`${soql}: ${found.message}`);
  return found.page(0, found.totalSize).map((row) => row[field]);
}
const where = (org: Org, condition: string): readonly unknown[] =>
  select(org, `SELECT Name FROM Account WHERE ${condition}`);

/** A condition as text, and what it means, said independently of the emulator. */
interface Condition {
  readonly soql: string;
  readonly holds: (row: Row) => boolean;
}

const quoted = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;
const lower = (value: string | null): string | null => value?.toLowerCase() ?? null;

const word = fc.constantFrom('x', 'X', 'xy', "o'x", 'a\\b', '%', 'é');
const site: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom('Site', 'SITE'), fc.constantFrom('=', '!='), fc.option(word))
  .map(([field, operator, value]) => ({
    soql: `${field} ${operator} ${value === null ? 'null' : quoted(value)}`,
    holds: (row) => (lower(row.Site) === lower(value)) === (operator === '='),
  }));
const sites: fc.Arbitrary<Condition> = fc
  .tuple(fc.boolean(), fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([not, values]) => ({
    soql: `Site ${not ? 'NOT IN' : 'IN'} (${values.map(quoted).join(', ')})`,
    holds: (row) => values.some((value) => lower(value) === lower(row.Site)) !== not,
  }));
const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const size: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom(...Object.keys(COMPARE)), fc.integer({ min: -2, max: 3 }))
  .map(([operator, value]) => ({
    soql: `NumberOfEmployees ${operator} ${value}`,
    holds: ({ NumberOfEmployees: own }) => own !== null && COMPARE[operator]!(own, value),
  }));
const flag: fc.Arbitrary<Condition> = fc.boolean().map((value) => ({
  soql: `Flag__c = ${String(value).toUpperCase()}`,
  holds: (row) => row.Flag__c === value,
}));
const starts: fc.Arbitrary<Condition> = word
  .filter((value) => !value.includes('%'))
  .map((value) => ({
    soql: `Site LIKE ${quoted(value).slice(0, -1)}%'`,
    holds: (row) => lower(row.Site)?.startsWith(value.toLowerCase()) === true,
  }));
const tags: fc.Arbitrary<Condition> = fc
  .tuple(fc.boolean(), fc.array(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { minLength: 1, maxLength: 2 }))
  .map(([not, groups]) => ({
    soql: `Tags__c ${not ? 'EXCLUDES' : 'INCLUDES'} (${groups.map((group) => quoted(group.join(';'))).join(',')})`,
    holds: ({ Tags__c }) => groups.some((group) => group.every((tag) => Tags__c?.split(';').includes(tag))) !== not,
  }));

const { tree } = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(site, sites, size, flag, starts, tags),
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    tie('leaf'),
    tie('tree').map(({ soql, holds }) => ({ soql: `NOT (${soql})`, holds: (row: Row) => !holds(row) })),
    fc
      .tuple(fc.constantFrom('AND', 'OR'), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      .map(([operator, parts]) => ({
        soql: parts.map(({ soql }) => `(${soql})`).join(` ${operator} `),
        holds: (row: Row) =>
          operator === 'AND' ? parts.every(({ holds }) => holds(row)) : parts.some(({ holds }) => holds(row)),
      })),
  ),
}));

const ROWS: readonly Row[] = [null, 'x', 'X', 'xy', "o'x", 'a\\b', '%', 'É'].flatMap((Site, place) =>
  [null, -1, 0, 2].map((NumberOfEmployees, n) => ({
    Name: `${place}${n}`,
    Site,
    NumberOfEmployees,
    Flag__c: (place + n) % 2 === 0,
    Tags__c: [null, 'a', 'a;b', 'b;c'][(place + n) % 4] ?? null,
    Key__c: `k${place}${n}`,
  })),
);

/** Of three NOTs in one another the parser loses one, which is refused. */
function isTooNegative(org: Org, condition: string): boolean {
  const text = `SELECT Name FROM Account WHERE ${condition}`;
  const found = runQuery(org, { text, version: 'v64.0', deleted: false });
  return 'errorCode' in found && found.errorCode === 'NOT_EMULATED';
}

describe('conditions', () => {
  test('of any depth find what they mean', () => {
    const org = orgWith(ROWS);
    fc.assert(
      fc.property(tree, ({ soql, holds }) => {
        fc.pre(!isTooNegative(org, soql));
        expect(where(org, soql)).toEqual(ROWS.filter(holds).map(({ Name }) => Name));
      }),
      { numRuns: 300 },
    );
  });

  test('find any text that was stored, however it has to be escaped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), (text) => {
        fc.pre(text.trim() === text);
        const org = orgWith([{ Name: 'hit', Site: text }, { Name: 'miss' }]);
        const escapes = Array.from(text)
          .map((char) => (/[\\'"]/.test(char) ? `\\${char}` : char))
          .join('');
        expect(where(org, `Site = '${escapes.replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`)).toEqual(['hit']);
      }),
    );
  });

  test('know every escape', () => {
    const org = orgWith([{ Name: 'hit', Site: `a\n\t"'\\Aé` }]);
    expect(where(org, String.raw`Site = 'a\n\t\"\'\\\u0041\u00e9'`)).toEqual(['hit']);
  });

  test('compare a case-sensitive key as it is, a text without case', () => {
    const org = orgWith([{ Name: 'Low', Key__c: 'abc' }]);
    expect(where(org, "Key__c = 'ABC'")).toEqual([]);
    expect(where(org, "Key__c IN ('abc')")).toEqual(['Low']);
    expect(where(org, "Name = 'LOW'")).toEqual(['Low']);
  });

  test('take an empty text for nothing', () => {
    const org = orgWith([{ Name: 'empty' }, { Name: 'full', Site: 'x' }]);
    expect(where(org, "Site = ''")).toEqual(['empty']);
  });

  test('LIKE: % is any text, _ one character, both literal after a backslash', () => {
    const org = orgWith(['100%', '100x', '1_0'].map((Name) => ({ Name })));
    expect(where(org, "Name LIKE '100_'")).toEqual(['100%', '100x']);
    expect(where(org, String.raw`Name LIKE '%\%'`)).toEqual(['100%']);
    expect(where(org, String.raw`Name LIKE '1\_%'`)).toEqual(['1_0']);
    expect(where(org, "NOT Name LIKE '100%'")).toEqual(['1_0']);
  });

  test('take ids of 15 and of 18 characters, and order by them', () => {
    const org = orgWith([
      { Name: 'a', Id: '0015g0000000101AAA' },
      { Name: 'b', Id: '0015g0000000102AAA' },
    ]);
    expect(where(org, "Id = '0015g0000000101'")).toEqual(['a']);
    expect(where(org, "Id IN ('0015g0000000102AAA')")).toEqual(['b']);
    expect(where(org, "Id > '0015g0000000101AAA'")).toEqual(['b']);
  });
});

const LINKED = {
  records: {
    Account: [
      { Id: '0015g0000000101AAA', Name: 'Acme' },
      { Id: '0015g0000000102AAA', Name: 'Beta' },
    ],
    Contact: [
      { LastName: 'R', Email: 'R@acme.example', AccountId: '0015g0000000101AAA' },
      { LastName: 'S', Email: 's@x.example' },
    ],
    Case: [
      { Subject: 'a', AccountId: '0015g0000000101AAA', Status: 'New' },
      { Subject: 'b', AccountId: '0015g0000000102AAA', Status: 'Closed', IsClosed: true },
      { Subject: 'none' },
    ],
  },
};

describe('inner selects', () => {
  const org = orgWith([], LINKED);
  const inner = "(SELECT AccountId FROM Contact WHERE Email IN ('r@ACME.example', 's@x.example'))";

  test('join by what they find', () => {
    expect(select(org, `SELECT Subject FROM Case WHERE AccountId IN ${inner}`, 'Subject')).toEqual(['a']);
  });

  test('exclude by what they find', () => {
    const soql = `SELECT Subject FROM Case WHERE AccountId NOT IN ${inner} AND AccountId != null`;
    expect(select(org, soql, 'Subject')).toEqual(['b']);
  });

  test('stand beside other conditions', () => {
    const soql = `SELECT Subject FROM Case WHERE AccountId IN ${inner} AND (IsClosed = FALSE OR CreatedDate >= 2026-01-01T00:00:00.000Z)`;
    expect(select(org, soql, 'Subject')).toEqual(['a']);
  });

  test('compare the field of a parent, which is nothing where there is no parent', () => {
    expect(select(org, "SELECT LastName FROM Contact WHERE Account.Name = 'acme'", 'LastName')).toEqual(['R']);
    expect(select(org, 'SELECT LastName FROM Contact WHERE Account.Name = null', 'LastName')).toEqual(['S']);
  });
});

describe('instants and days', () => {
  const at = (Name: string, CreatedDate: string) => ({ Name, CreatedDate });
  // The org's day in Berlin: 20 November from 23:00 UTC on the day before.
  const org = orgWith([
    at('week', '2026-11-13T10:00:00.000+0000'),
    at('eve', '2026-11-19T22:59:59.000+0000'),
    at('dawn', '2026-11-19T23:00:00.000+0000'),
    at('noon', '2026-11-20T12:30:00.000+0000'),
    at('ahead', '2026-11-21T00:00:00.000+0000'),
  ]);
  test.each([
    ['CreatedDate = TODAY', ['dawn', 'noon']],
    ['CreatedDate = YESTERDAY', ['eve']],
    ['CreatedDate > TODAY', ['ahead']],
    ['CreatedDate <= YESTERDAY', ['week', 'eve']],
    ['CreatedDate < TODAY', ['week', 'eve']],
    ['CreatedDate >= TODAY', ['dawn', 'noon', 'ahead']],
    ['CreatedDate != TODAY', ['week', 'eve', 'ahead']],
    ['CreatedDate = LAST_N_DAYS:1', ['eve', 'dawn', 'noon']],
    ['CreatedDate = LAST_N_DAYS:7', ['week', 'eve', 'dawn', 'noon']],
    ['CreatedDate = N_DAYS_AGO:7', ['week']],
    ['CreatedDate = NEXT_N_DAYS:1', ['ahead']],
    ['CreatedDate = LAST_WEEK', ['week']],
    ['CreatedDate = THIS_WEEK', ['eve', 'dawn', 'noon', 'ahead']],
    ['CreatedDate = THIS_YEAR', ['week', 'eve', 'dawn', 'noon', 'ahead']],
    ['CreatedDate = LAST_MONTH', []],
    ['CreatedDate = 2026-11-20T13:30:00.000+01:00', ['noon']],
    ['CreatedDate >= 2026-11-19T23:00:00Z AND CreatedDate < 2026-11-20T13:00:00.000+0000', ['dawn', 'noon']],
    [
      '(CreatedDate = 2026-11-19T23:00:00.000Z AND Id > null) OR CreatedDate > 2026-11-19T23:00:00.000Z',
      ['noon', 'ahead'],
    ],
  ])('%s', (condition, names) => {
    expect(where(org, condition)).toEqual(names);
  });

  test('a date has no time', () => {
    const tasks = orgWith([], {
      records: {
        Task: ['2026-11-19', '2026-11-20', null].map((ActivityDate) => ({
          Subject: String(ActivityDate),
          ActivityDate,
        })),
      },
    });
    const due = (condition: string) => select(tasks, `SELECT Subject FROM Task WHERE ${condition}`, 'Subject');
    expect(due('ActivityDate < TODAY')).toEqual(['2026-11-19']);
    expect(due('ActivityDate = 2026-11-20')).toEqual(['2026-11-20']);
    expect(due('ActivityDate = null')).toEqual(['null']);
  });
});
