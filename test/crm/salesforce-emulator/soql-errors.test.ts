import type { TestOrg } from './client';
import { asList, openOrg, text } from './client';

let org: TestOrg;
beforeAll(async () => {
  org = await openOrg();
});
afterAll(() => org.close());

async function refusal(soql: string): Promise<readonly [number, string, string]> {
  const { status, body } = await org.call('GET', `/query?q=${encodeURIComponent(soql)}`);
  const [error] = asList(body);
  return [status, text(error?.['errorCode']), text(error?.['message'])];
}

/** Error code, what is wrong, the query, and what its message says. */
const REFUSED: readonly (readonly [string, string, string, string])[] = [
  [
    'MALFORMED_QUERY',
    'an inner select below the top level',
    "SELECT Id FROM Case WHERE Subject = 'x' AND (Status = 'New' OR AccountId IN (SELECT Id FROM Account))",
    'only allowed at the top level',
  ],
  [
    'MALFORMED_QUERY',
    'an inner select after NOT',
    'SELECT Id FROM Case WHERE NOT AccountId IN (SELECT Id FROM Account)',
    'only allowed at the top level',
  ],
  [
    'MALFORMED_QUERY',
    'an inner select in an inner select',
    'SELECT Id FROM Case WHERE AccountId IN (SELECT AccountId FROM Contact WHERE OwnerId IN (SELECT Id FROM User))',
    'Nesting',
  ],
  [
    'MALFORMED_QUERY',
    'a third inner select',
    `SELECT Id FROM Case WHERE ${['Id', 'AccountId', 'OwnerId'].map((name) => `${name} IN (SELECT Id FROM User)`).join(' AND ')}`,
    'Maximum 2',
  ],
  ['MALFORMED_QUERY', 'no select', 'FIND x', 'unexpected token'],
  ['MALFORMED_QUERY', 'an end too early', 'SELECT Id FROM Account WHERE', 'unexpected token'],
  [
    'MALFORMED_QUERY',
    'AND and OR side by side',
    "SELECT Id FROM Account WHERE Name = 'a' OR Name = 'b' AND Name = 'c'",
    "unexpected token: 'AND'",
  ],
  [
    'MALFORMED_QUERY',
    'an escape that is none',
    "SELECT Id FROM Account WHERE Name = 'a\\q'",
    'Illegal character sequence',
  ],
  [
    'MALFORMED_QUERY',
    'NOW, which is no date literal',
    'SELECT Id FROM Account WHERE CreatedDate < NOW',
    'unexpected token',
  ],
  [
    'MALFORMED_QUERY',
    'an alias without an aggregate',
    'SELECT Name n FROM Account',
    'only aggregate expressions use field aliasing',
  ],
  ['MALFORMED_QUERY', 'FIELDS(ALL) without a limit', 'SELECT FIELDS(ALL) FROM Account', 'must have a LIMIT'],
  [
    'MALFORMED_QUERY',
    'a field that is not grouped',
    'SELECT Name, COUNT(Id) FROM Account',
    'must be grouped or aggregated: Name',
  ],
  [
    'MALFORMED_QUERY',
    'an inner select under OR',
    "SELECT Id FROM Case WHERE Subject = 'x' OR AccountId IN (SELECT Id FROM Account)",
    'Semi join',
  ],
  [
    'MALFORMED_QUERY',
    'an inner select of the same object',
    'SELECT Id FROM Account WHERE Id IN (SELECT ParentId FROM Account)',
    'same object type',
  ],
  ['INVALID_TYPE', 'an object that is not there', 'SELECT Id FROM Nope__c', "sObject type 'Nope__c' is not supported"],
  [
    'INVALID_TYPE',
    'a list that is not there',
    'SELECT Id, (SELECT Id FROM Nopes) FROM Account',
    "Didn't understand relationship 'Nopes' in FROM part",
  ],
  ['INVALID_TYPE', 'a feature that is off', 'SELECT Id FROM AccountTeamMember', 'is not supported'],
  [
    'INVALID_FIELD',
    'a field that is not there',
    'SELECT Nope__c FROM Account',
    "No such column 'Nope__c' on entity 'Account'",
  ],
  [
    'INVALID_FIELD',
    'a field of a parent that is not there',
    'SELECT Account.Nope FROM Contact',
    "No such column 'Nope' on entity 'Account'",
  ],
  [
    'INVALID_FIELD',
    'a parent that is not there',
    'SELECT Nope.Name FROM Contact',
    "Didn't understand relationship 'Nope' in field path",
  ],
  ['INVALID_FIELD', 'a field asked for twice', 'SELECT Id, ID FROM Account', 'duplicate field selected: ID'],
  [
    'INVALID_FIELD',
    'a number in quotes',
    "SELECT Id FROM Account WHERE AnnualRevenue > '5'",
    'must be of type double and should not be enclosed in quotes',
  ],
  [
    'INVALID_FIELD',
    'a date in quotes',
    "SELECT Id FROM Task WHERE ActivityDate = '2026-01-01'",
    'must be of type date and should not',
  ],
  [
    'INVALID_FIELD',
    'a day for an instant',
    'SELECT Id FROM Task WHERE CreatedDate > 2026-01-01',
    'must be of type dateTime',
  ],
  [
    'INVALID_FIELD',
    'a text without quotes',
    'SELECT Id FROM Account WHERE Name = 5',
    'must be of type string and should be enclosed in quotes',
  ],
  [
    'INVALID_FIELD',
    'a long text as a condition',
    "SELECT Id FROM Account WHERE Description = 'x'",
    'can not be filtered',
  ],
  ['INVALID_FIELD', 'a long text as an order', 'SELECT Id FROM Account ORDER BY Description', 'can not be sorted'],
  [
    'INVALID_QUERY_FILTER_OPERATOR',
    'an id that is none',
    "SELECT Id FROM Account WHERE Id = 'x'",
    'invalid ID field: x',
  ],
  ['INVALID_QUERY_FILTER_OPERATOR', 'LIKE on an id', "SELECT Id FROM Account WHERE Id LIKE '001%'", 'invalid operator'],
  [
    'INVALID_QUERY_FILTER_OPERATOR',
    'INCLUDES on a picklist',
    "SELECT Id FROM Case WHERE Status INCLUDES ('New')",
    'invalid operator',
  ],
  ['NUMBER_OUTSIDE_VALID_RANGE', 'an offset too far', 'SELECT Id FROM Account LIMIT 1 OFFSET 2001', '2000'],
  [
    'NOT_EMULATED',
    'what the sandbox cannot',
    'SELECT TYPEOF What WHEN Account THEN Name END FROM Task',
    'does not emulate',
  ],
  [
    'NOT_EMULATED',
    'what the parser would get wrong',
    "SELECT Id FROM Account WHERE NOT (NOT (NOT (Name = 'NOT')))",
    'does not emulate a NOT',
  ],
];

describe('a query the org refuses', () => {
  test('points at the word with a caret', async () => {
    const [, , message] = await refusal('SELECT Id,\n  Nope__c FROM Account');
    expect(message.split('\n').slice(0, 4)).toEqual(['', '  Nope__c FROM Account', '  ^', 'ERROR at Row:2:Column:3']);
  });

  test('does not point into a text', async () => {
    const [, , message] = await refusal("SELECT Id FROM Account WHERE Name = 'Nope__c' AND Nope__c = 'x'");
    expect(message).toContain(
      `ERROR at Row:1:Column:${"SELECT Id FROM Account WHERE Name = 'Nope__c' AND ".length + 1}`,
    );
  });

  test.each(REFUSED.map(([code, what, ...query]) => [code, what, query] as const))(
    '%s: %s',
    async (code, _what, [soql, message]) => {
      const answer = await refusal(soql);
      expect(answer.slice(0, 2)).toEqual([400, code]);
      expect(answer[2]).toContain(message);
    },
  );

  test('is also no query at all', async () => {
    const { status, body } = await org.call('GET', '/query');
    expect([status, asList(body)[0]?.['errorCode']]).toEqual([400, 'MALFORMED_QUERY']);
  });
});
