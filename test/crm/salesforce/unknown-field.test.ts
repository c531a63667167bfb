import { withoutUnknown } from '../../../src/crm-adapters/salesforce/unknown-field';

const FIELDS = ['Title', 'Account.Name', 'Account.ARR__c', 'Account.Owner.ARR__c', 'Account.Plan__r.Tier__c'];
const MAPPED = new Set(FIELDS.slice(2));

const left = (message: string, code = 'INVALID_FIELD'): readonly string[] | null =>
  withoutUnknown({ status: 400, code, message, fields: [] }, { fields: FIELDS, mapped: MAPPED });
const without = (...gone: readonly string[]): readonly string[] => FIELDS.filter((field) => !gone.includes(field));

describe('a query refused for a field', () => {
  test.each([
    ["No such column 'ARR__c' on entity 'Account'. If you are", ['Account.ARR__c']],
    ["No such column 'arr__C' on entity 'Account'.", ['Account.ARR__c']],
    ["No such column 'ARR__c' on entity 'User'.", ['Account.Owner.ARR__c']],
    ["No such column 'Name' on entity 'Account'.", ['Account.Name']],
    ["No such column 'Title' on entity 'Contact'.", ['Title']],
    ["No such column 'ARR__c' on sobject of type Account", ['Account.ARR__c']],
    ["Didn't understand relationship 'Plan__r' in field path.", ['Account.Plan__r.Tier__c']],
    ["\nSELECT Title, 'x' FROM\n ^\nERROR at Row:1:Column:9\nNo such column 'Title' on entity 'Contact'.", ['Title']],
  ])('%j is asked again without it', (message, gone) => {
    expect(left(message)).toEqual(without(...gone));
  });

  test('in words we do not know is asked again without what the admin has mapped', () => {
    expect(left('computer says no')).toEqual(without(...MAPPED));
    expect(left("No such column 'Email' on entity 'Contact'.")).toEqual(without(...MAPPED));
    expect(left('unexpected token: FROM', 'MALFORMED_QUERY')).toEqual(without(...MAPPED));
  });

  test('is not asked again where nothing is left to do without', () => {
    const refusal = { status: 400, code: 'INVALID_FIELD', message: "No such column 'Email'", fields: [] };
    expect(withoutUnknown(refusal, { fields: ['Title'], mapped: new Set() })).toBeNull();
    expect(left("No such column 'ARR__c' on entity 'Account'.", 'INVALID_TYPE')).toBeNull();
  });
});
